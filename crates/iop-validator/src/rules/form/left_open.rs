//! Its page is the Markdown file beside this one.
#![doc = include_str!("left_open.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::unsettled;

pub(super) const RULE: Rule = Rule {
    id: "form/left-open",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("left_open.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let clauses = &context.agreement.clauses;
    if clauses.iter().all(|clause| clause.text.is_none()) {
        return Answer::does_not_apply("reason-no-own-text");
    }
    let hollow = (0..clauses.len()).filter_map(|index| unsettled::hollow(context, index));
    Answer::from_faults(hollow.map(|text| Fault::at(Spot::Value(text.pointer.clone()))).collect())
}
