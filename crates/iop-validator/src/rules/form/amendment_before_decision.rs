//! Its page is the Markdown file beside this one.
#![doc = include_str!("amendment_before_decision.md")]

use iop_core::model::Stage;
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::references::amended;

pub(super) const RULE: Rule = Rule {
    id: "form/amendment-before-decision",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("amendment_before_decision.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(amendment) = agreement.amendment.as_ref().filter(|_| amended::is_amendment(context)) else {
        return Answer::does_not_apply("reason-no-amendment");
    };
    let decisions = agreement.decisions.iter().enumerate();
    let decided = decisions.filter_map(|(at, decision)| Some((decision.date.known().copied()?, at)));
    let first = decided.min_by_key(|(day, _)| day.first());
    let (Some(effective), Some((decided, at))) = (amendment.effective.known().copied(), first) else {
        return Answer::not_judged("reason-no-decision-day");
    };
    let signed = agreement.signatures.iter().filter_map(|one| one.date.known()).chain(agreement.dated.known());
    let before = |day: StatedDate| effective.last() < day.first();
    if !before(decided) || !signed.copied().all(before) || amended::applies_backwards(context) {
        return Answer::Holds;
    }
    let root = Pointer::root();
    let fault = Fault::at(Spot::Value(root.key("amendment").key("effective")));
    let fault = fault.related(Spot::Value(root.key("decisions").index(at).key("date")), "fact");
    Answer::from_faults(vec![fault.arg("effective", effective).arg("decided", decided)])
}
