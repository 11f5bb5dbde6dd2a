//! Its page is the Markdown file beside this one.
#![doc = include_str!("wording_for_other_number.md")]

use iop_core::model::{Agreement, ClauseKind, Kind, ParticipantRole, Role, Stage};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Bound, What};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "parties/wording-for-other-number",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("wording_for_other_number.md"),
    check,
};

/// Words that suit no agreement between two, and none between more.
const MORE: &[&str] = &[
    "någon motpart",
    "någon av motparterna",
    "motparterna",
    "övriga parter",
    "övriga parterna",
    "övriga parters",
    "övriga parternas",
    "andra parterna",
    "andra parternas",
    "andra parters",
    "övriga avtalsparter*",
    "samtliga motparter*",
    "alla motparter*",
    "övriga motparter*",
    "motparter",
    "motparternas",
    "någon av de andra parterna",
    "alla organisationer",
    "samtliga organisationer",
    "all organisations",
    "the other parties",
];

/// Those who take part, as a text for several of them calls them.
const SEVERAL: &[&str] = &[
    "*medverkande föreningar*",
    "*medverkande organisationer*",
    "*deltagande föreningar*",
    "*deltagande organisationer*",
    "*ingående föreningar*",
    "*ingående organisationer*",
    "*samverkande föreningar*",
    "*samverkande organisationer*",
    "*idéburna parterna",
    "*avtalsslutande föreningar*",
    "föreningar som ingår",
    "föreningarna som ingår",
    "organisationer som ingår",
    "organisationerna som ingår",
    "föreningar som medverkar",
    "föreningarna som medverkar",
    "föreningar som deltar i partnerskapet",
    "övriga föreningar i partnerskapet",
    "övriga organisationer i partnerskapet",
    "var och en av föreningarna",
    "var och en av organisationerna",
    "participating organisations",
    "participating associations",
    "each of the associations",
    "each of the organisations",
];
const TWO: &[&str] = &[
    "båda parter",
    "båda parterna",
    "bägge parter",
    "bägge parterna",
    "båda parters",
    "båda parternas",
    "bägge parters",
    "bägge parternas",
    "båda avtalsparter*",
    "de båda parterna",
    "parterna båda",
    "vardera sidan",
    "den ena parten",
    "ena parten",
    "den andra parten",
    "den andra partens",
    "andra parten",
    "both parties",
    "the other party",
];

/// Words of an agreement that was made before, between those who were its parties.
const THEN: &[&str] = &[
    "ingicks",
    "slöts",
    "träffades",
    "ursprunglig*",
    "första avtal*",
    "tidigare avtal*",
    "tidigare överenskomm*",
    "dåvarande",
    "originally",
    "was made",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let count = agreement.parties.iter().filter(|party| party.until.is_blank()).count();
    // An amendment is made by the parties it names; what it tells of the agreement as it was may be of others.
    let amends = agreement.kind.known() == Some(&Kind::Amendment);
    if count < 2 || !amends && !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-one-side");
    }
    let is_of_others = |passage: &Passage<'_>| {
        let earlier =
            amends && (passage.topic.is_about(ClauseKind::Background) || passage.pointer.to_string().ends_with("/was"));
        earlier || matches!(passage.topic, Topic::Criterion(_))
    };
    let parties = || Spot::Key(iop_core::Pointer::root().key("parties"));
    // Two sides of several parties each are two, and members of a party may be more.
    let private = agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::CivilSociety)).count();
    let several = if count == 2 && private == 1 && !has_others(agreement) { SEVERAL } else { &[] };
    let (words, variant) = if count == 2 { ([MORE, several].concat(), "two") } else { (TWO.to_vec(), "more") };
    let mut faults = Vec::new();
    for sentence in said::with(context, &words) {
        let of_others = is_of_others(sentence.passage);
        let sides = count > 2
            && (sentence.has(&["mellan", "tvist*", "part", "en part", "vardera"])
                && sentence.has(&["den andra part*", "andra parten", "the other party"])
                || !agreement.party_groups.is_empty()
                    && (sentence.has(&["sidor", "sida", "sidan", "den andra part*", "andra part*"])
                        || of_group(context, &sentence)));
        let organisations = sentence.has(&["alla organisationer", "samtliga organisationer"])
            && (private > 1 || !sentence.has(&["partnerskap*", "överenskommelse*", "avtal*", "medverka*"]));
        let members = sentence.has(several)
            && (sentence.has(&["medlem*", "andra", "other", "member*"]) || !told::tells_work(sentence.passage));
        if !of_others && !sides && !organisations && !members {
            let fault =
                Fault::at(sentence.spot()).variant(variant).arg("words", sentence.hit_text()).arg("count", count);
            faults.push(fault.related(parties(), "parties"));
        }
    }
    for passage in context.passages.iter().filter(|passage| !is_of_others(passage)) {
        for mention in &passage.mentions {
            let What::Count { number, upper: None, bound: Bound::Exactly, ref noun, .. } = mention.what else {
                continue;
            };
            let noun = noun.to_lowercase();
            let of_parties = ["parter", "parterna", "parternas", "parters", "parties"].iter().any(|own| {
                noun.split_whitespace().next_back().is_some_and(|last| last.trim_start_matches("avtals") == *own)
            });
            let before = passage.text.get(mention.sentence.start..mention.range.start).unwrap_or_default();
            // A dispute, or a meeting, is between some of them.
            let sentence = passage.text.get(mention.sentence.clone()).unwrap_or_default();
            let between = reader::has(before, &["mellan", "between"])
                && !reader::has(
                    sentence,
                    &["sluts", "ingås", "träffas", "slutits", "ingåtts", "avtal*", "överenskomm*", "made"],
                );
            let some = between || reader::has(sentence, &["tvist*", "oenig*", "konflikt*", "dispute*"]);
            let then = reader::has(sentence, THEN);
            if of_parties && number > 1 && number != count as u64 && is_all(before) && !some && !then {
                let words = passage.text.get(mention.range.clone()).unwrap_or_default();
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
                let fault = fault.variant("number").arg("words", words).arg("count", count);
                faults.push(fault.related(parties(), "parties"));
            }
        }
    }
    Answer::from_faults(faults)
}

/// Whether others than the parties take part on the side of the association: its members, or those who work with it.
fn has_others(agreement: &Agreement) -> bool {
    let with =
        |role| matches!(role, ParticipantRole::Member | ParticipantRole::Cooperator | ParticipantRole::Performer);
    agreement.participants.iter().any(|other| other.role.known().is_none_or(|role| with(*role)))
}

/// Whether the sentence names a group of parties, so that two of it may be meant.
fn of_group(context: &Context<'_>, sentence: &Said<'_>) -> bool {
    let names = context.agreement.party_groups.iter().filter_map(|group| group.name.known());
    names.into_iter().any(|name| sentence.has(&[name.trim().to_lowercase().as_str()]))
}

/// Whether the words before a number of parties show that all of them are meant: "de", "alla", "samtliga", "mellan".
fn is_all(before: &str) -> bool {
    let last = before.trim_end().rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    reader::has(
        last,
        &[
            "de",
            "alla",
            "samtliga",
            "mellan",
            "tillsammans",
            "sammanlagt",
            "the",
            "all",
            "between",
            "våra",
            "överenskommelsens",
            "avtalets",
        ],
    )
}
