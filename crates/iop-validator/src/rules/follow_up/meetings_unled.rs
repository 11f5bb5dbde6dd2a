//! Its page is the Markdown file beside this one.
#![doc = include_str!("meetings_unled.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use super::told::groups::{about_leading, groups};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/meetings-unled",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("meetings_unled.md"),
    check,
};

/// Words of the one who sees to it that a group meets.
const CALLS: &[&str] = &[
    "kalla*",
    "sammankalla*",
    "kallelse*",
    "inkalla*",
    "bjud*",
    "inbjud*",
    "ordförande*",
    "leder",
    "leds",
    "samordnar",
    "initiativ*",
    "värd*",
    "ansvar*",
    "svarar för",
    "turas",
    "växlar",
    "alternera*",
    "conven*",
    "chair*",
    "call*",
    "invite*",
    "responsible",
];

/// Words of what is written down at a meeting.
const NOTES: &[&str] = &[
    "*protokoll*",
    "*anteckn*",
    "antecknas",
    "antecknar",
    "dokumenter*",
    "nedteckn*",
    "skriftlig*",
    "sekreterar*",
    "minutes",
    "record*",
    "notes",
    "written",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(steering) = &agreement.steering else { return Answer::does_not_apply("reason-no-steering") };
    let Some(meetings) = &steering.meetings else { return Answer::does_not_apply("reason-no-meetings") };
    if !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-another-kind");
    }
    let groups = groups(agreement);
    let says = |words: &[&str]| about_leading(context, &groups).any(|one| one.has(words));
    let called = meetings.convened_by.is_some() || steering.chair.is_some() || says(CALLS);
    let noted = meetings.minutes_by.is_some() || says(NOTES);
    let fault = || Fault::at(Spot::Key(Pointer::root().key("steering").key("meetings")));
    let faults = [(!called).then(fault), (!noted).then(|| fault().variant("minutes"))];
    Answer::from_faults(faults.into_iter().flatten().collect())
}
