//! Its page is the Markdown file beside this one.
#![doc = include_str!("steering_composition_missing.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/steering-composition-missing",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("steering_composition_missing.md"),
    check,
};

/// Words of who sits in the group.
const SITS: &[&str] = &[
    "består",
    "bestå",
    "ingår",
    "ingå",
    "*ledam*",
    "*ledamöter*",
    "utgörs",
    "sammansatt*",
    "*sammansättning*",
    "utser",
    "utses",
    "utse",
    "sitter",
    "medlem*",
    "*deltagare från*",
    "consist*",
    "*member*",
    "appoint*",
    "*comprise*",
    "*composed*",
];

/// Words that say so of the group only where they stand with its name.
const TAKES_PART: &[&str] = &["*representant*", "*företräd*", "deltar", "deltagare*", "med", "*represent*", "with"];

/// The name of the group.
const GROUP: &[&str] = &["styrgrupp*", "steering group*", "steering committee*"];

/// Words of a group that there is not.
const NONE: &[&str] = &["ingen", "inte", "ej", "saknas", "no", "not"];

/// The words of a phrase that names no one: whoever answers for each party.
const GENERIC: &[&str] = &[
    "de",
    "den",
    "det",
    "ansvariga",
    "ansvarig",
    "behöriga",
    "berörda",
    "företrädare",
    "företrädarna",
    "representanter",
    "representanterna",
    "parterna",
    "parternas",
    "parts",
    "part",
    "parter",
    "båda",
    "respektive",
    "ingående",
    "för",
    "från",
    "av",
    "och",
    "samt",
    "utgörs",
    "the",
    "of",
    "responsible",
    "representatives",
    "utsedda",
    "utpekade",
    "lämpliga",
    "relevanta",
    "personer",
    "som",
    "appropriate",
    "suitable",
    "persons",
    "parties",
    "both",
    "from",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(steering) = &context.agreement.steering else {
        let told = |topic: Topic| topic.is_about(ClauseKind::Steering) || topic.is_about(ClauseKind::FollowUp);
        let mut mentions = said::about(context, told).filter(|sentence| sentence.has(GROUP) && !sentence.has(NONE));
        let Some(first) = mentions.next() else { return Answer::does_not_apply("reason-no-steering") };
        let sits = |sentence: &Said<'_>| sentence.has(SITS) || sentence.has(GROUP) && sentence.has(TAKES_PART);
        return if said::about(context, |_| true).any(|sentence| sits(&sentence)) {
            Answer::Holds
        } else {
            Answer::Fails(vec![Fault::at(first.spot())])
        };
    };
    if !steering.seats.is_empty() || steering.chair.is_some() {
        return Answer::Holds;
    }
    let place = Pointer::root().key("steering");
    let about = |topic: Topic| topic.is_about(ClauseKind::Steering) || topic.is_about(ClauseKind::FollowUp);
    let sits = |sentence: &Said<'_>| sentence.has(SITS) || sentence.has(GROUP) && sentence.has(TAKES_PART);
    match &steering.members {
        Some(members) if is_vague(members) => Answer::Fails(vec![
            Fault::at(Spot::Value(place.key("members"))).variant("vague").arg("members", members.as_str()),
        ]),
        Some(_) => Answer::Holds,
        None => {
            let (vague, told): (Vec<_>, Vec<_>) = said::about(context, about).filter(sits).partition(of_no_one);
            match vague.first() {
                _ if !told.is_empty() => Answer::Holds,
                Some(vague) => Answer::Fails(vec![
                    Fault::at(vague.mark(CONSISTS)).variant("vague").arg("members", vague.text().trim()),
                ]),
                None => Answer::Fails(vec![Fault::at(Spot::Key(place))]),
            }
        }
    }
}

/// Words before those who sit in the group.
const CONSISTS: &[&str] =
    &["består av", "utgörs av", "bestå av", "utgöras av", "består utav", "consists of", "consist of", "is made up of"];

/// Whether the sentence says that the group consists of those whom each party sends, and no more.
fn of_no_one(said: &Said<'_>) -> bool {
    let after = said.bytes(CONSISTS).and_then(|bytes| said.passage.text.get(bytes.end..said.range.end));
    after.is_some_and(is_vague)
}

/// Whether the words name neither a number, a role nor a party.
fn is_vague(members: &str) -> bool {
    let words = reader::words(members, 0..members.len());
    reader::numbers(members, iop_core::Language::Sv).is_empty()
        && !reader::has(members, &["en", "ett", "one"])
        && words.iter().all(|word| GENERIC.contains(&word.key.as_str()))
}
