//! Its page is the Markdown file beside this one.
#![doc = include_str!("steering_composition_missing.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, PartyRef, Stage, Steering};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told::leaves_nothing_out;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/steering-composition-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
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
    "utgöras",
    "bildas",
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
    "tjänstepersoner",
    "tjänstemän",
    "tjänsteman",
    "tjänsteperson",
    "medarbetare",
    "personal",
    "chefer",
    "deltagare",
    "ledamöter",
    "medlemmar",
    "är",
    "aktuella",
    "närmast",
    "utser",
    "utses",
    "i",
    "vid",
    "efter",
    "behov",
    "utifrån",
    "fråga",
    "frågan",
    "relevant",
    "dagordning",
    "dagordningen",
    "ärende",
    "ärendet",
    "ärenden",
    "ärendena",
    "mötet",
    "kallas",
    "kallats",
    "kommer",
    "dyker",
    "upp",
    "dem",
    "varje",
    "tid",
    "tillfälle",
    "tidpunkt",
    "gång",
    "var",
    "till",
    "annan",
    "finner",
    "anser",
    "bedömer",
    "bestämmer",
    "väljer",
    "önskar",
    "vill",
    "skickar",
    "behövs",
    "kan",
    "har",
    "möjlighet",
    "att",
    "delta",
    "lämplig",
    "lämpligt",
    "intresserade",
    "berör",
    "berörs",
    "engagerade",
    "tillgängliga",
    "those",
    "whom",
    "find",
    "antal",
    "ett",
    "erforderligt",
    "komma",
    "kommit",
    "när",
    "då",
    "hålls",
    "håller",
    "möte",
    "möten",
    "närvarar",
    "närvarande",
    "infinner",
    "sig",
    "just",
    "gången",
    "dagen",
    "ska",
    "deltar",
    "come",
    "concerned",
    "staff",
    "members",
];

fn check(context: &Context<'_>) -> Answer {
    let about = |topic: Topic| topic.is_about(ClauseKind::Steering) || topic.is_about(ClauseKind::FollowUp);
    let Some(steering) = &context.agreement.steering else {
        if context.stage < Stage::Signing {
            return Answer::does_not_apply("reason-stage");
        }
        let mut mentions = said::about(context, about).filter(|sentence| sentence.has(GROUP) && !sentence.denies());
        let Some(first) = mentions.next() else { return Answer::does_not_apply("reason-no-steering") };
        return told(said::about(context, |_| true), first.spot());
    };
    let place = Pointer::root().key("steering");
    match &steering.members {
        _ if !steering.seats.is_empty() => Answer::Holds,
        // Who leads a group says little of who else sits in it, where that is left open in so many words.
        Some(members) if is_vague(members) => Answer::Fails(vec![
            Fault::at(Spot::Value(place.key("members"))).variant("vague").arg("members", members.as_str()),
        ]),
        Some(_) => Answer::Holds,
        // What is not told yet is not missing in a draft.
        None if context.stage < Stage::Signing => Answer::does_not_apply("reason-stage"),
        None => match told(said::about(context, about), Spot::Key(place)) {
            // The one who leads it is somebody, unless the rest is left open in so many words or all else is told.
            Answer::Fails(_)
                if is_led(steering)
                    && !leaves_nothing_out(context.agreement)
                    && !said::about(context, about).any(|one| of_no_one(&one)) =>
            {
                Answer::Holds
            }
            answer => answer,
        },
    }
}

/// Whether one of the parties leads the group.
fn is_led(steering: &Steering) -> bool {
    steering.chair.as_ref().and_then(PartyRef::id).is_some()
}

/// What the sentences say of who sits in the group, or that they say nothing of it.
fn told<'a>(sentences: impl Iterator<Item = Said<'a>>, untold: Spot) -> Answer {
    let sits = |sentence: &Said<'_>| sentence.has(SITS) || sentence.has(GROUP) && sentence.has(TAKES_PART);
    let (vague, told): (Vec<_>, Vec<_>) = sentences.filter(sits).partition(of_no_one);
    if !told.is_empty() {
        return Answer::Holds;
    }
    let vague = vague.first().map(|vague| {
        let fault = Fault::at(vague.mark(CONSISTS)).variant("vague");
        fault.arg("members", vague.text().trim())
    });
    Answer::Fails(vec![vague.unwrap_or_else(|| Fault::at(untold))])
}

/// Words before those who sit in the group.
const CONSISTS: &[&str] = &[
    "består av",
    "utgörs av",
    "bestå av",
    "utgöras av",
    "består utav",
    "bildas av",
    "ingår",
    "consists of",
    "consist of",
    "is made up of",
];

/// Whether the sentence says that the group consists of those whom each party sends, and no more.
fn of_no_one(said: &Said<'_>) -> bool {
    let after = said.bytes(CONSISTS).and_then(|bytes| said.passage.text.get(bytes.end..said.range.end));
    after.is_some_and(is_vague)
}

/// Whether the words name neither a number, a role nor a party.
fn is_vague(members: &str) -> bool {
    let words = reader::words(members, 0..members.len());
    // "Ett lämpligt antal" is no number.
    let counted =
        !reader::numbers(members, iop_core::Language::Sv).is_empty() || reader::has(members, &["en", "ett", "one"]);
    let uncounted = reader::has(members, &["ett antal", "ett lämpligt antal", "ett erforderligt antal"]);
    (uncounted || !counted) && words.iter().all(|word| GENERIC.contains(&word.key.as_str()))
}
