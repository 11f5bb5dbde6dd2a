//! Its page is the Markdown file beside this one.
#![doc = include_str!("condition_as_goal.md")]

use iop_core::model::ClauseKind;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "goals/condition-as-goal",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("condition_as_goal.md"),
    check,
};

/// A price that is told of as a state, and not as something to be reached.
const FREE: &[&str] = &[
    "vara kostnadsfri*",
    "är kostnadsfri*",
    "vara gratis",
    "är gratis",
    "vara avgiftsfri*",
    "är avgiftsfri*",
    "be free of charge",
    "are free of charge",
    "is free of charge",
    "vara utan kostnad",
    "är utan kostnad",
];

fn check(context: &Context<'_>) -> Answer {
    let goals = said::about(context, |topic| topic.is_about(ClauseKind::Goals));
    let faults = goals.filter(|sentence| sentence.has(FREE)).map(|sentence| Fault::at(sentence.spot()));
    Answer::from_faults(faults.collect())
}
