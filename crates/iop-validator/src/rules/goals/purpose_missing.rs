//! Its page is the Markdown file beside this one.
#![doc = include_str!("purpose_missing.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "goals/purpose-missing",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("purpose_missing.md"),
    check,
};

/// Words of what the parties want with it.
const PURPOSE: &[&str] = &[
    "*syft*",
    "*ändamål*",
    "*avsikt*",
    "*målsättning*",
    "*ambition*",
    "*purpose*",
    "aim*",
    "*intend*",
    "*objective*",
    "*in order to*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.kind.known() != Some(&Kind::Partnership) {
        return Answer::does_not_apply("reason-another-kind");
    }
    if !told::goes_through_everything(agreement) {
        return Answer::does_not_apply("reason-brief");
    }
    let tells = |kind: Option<&ClauseKind>| kind == Some(&ClauseKind::Purpose);
    let clause =
        agreement.clauses.iter().any(|own| tells(own.kind.known()) || own.covers.contains(&ClauseKind::Purpose));
    let stated = said::with(context, PURPOSE).any(|said| !is_followed(&said));
    if clause || stated {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("clauses")))])
}

/// Whether the purpose is only followed, as a task of those who steer: "följa att syftet hålls".
fn is_followed(said: &Said<'_>) -> bool {
    let about = [ClauseKind::Steering, ClauseKind::FollowUp];
    let steering = about.iter().any(|kind| said.passage.topic.is_about(*kind));
    steering && said.has(&["följa", "följer", "följs", "bevaka*", "följa upp", "follow*", "monitor*"])
}
