//! Its page is the Markdown file beside this one.
#![doc = include_str!("steps_out_of_order.md")]

use iop_core::Pointer;
use iop_core::model::{DisputeMeans, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "disputes/steps-out-of-order",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("steps_out_of_order.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let steps = context.agreement.disputes.as_ref().map_or(&[][..], |disputes| &disputes.steps);
    if steps.len() < 2 {
        return Answer::does_not_apply("reason-one-dispute-step");
    }
    let place = |index: usize| Spot::Value(Pointer::root().key("disputes").key("steps").index(index).key("by"));
    let ends = |means: &DisputeMeans| matches!(means, DisputeMeans::Court | DisputeMeans::Arbitration);
    let first_end = steps.iter().position(|step| step.by.known().is_some_and(ends));
    let Some(end) = first_end else { return Answer::Holds };
    let late =
        steps.iter().enumerate().skip(end + 1).filter(|(_, step)| step.by.known().is_some_and(|means| !ends(means)));
    Answer::from_faults(late.map(|(index, _)| Fault::at(place(index)).related(place(end), "end")).collect())
}
