//! Its page is the Markdown file beside this one.
#![doc = include_str!("assessment_after_signing.md")]

use iop_core::Pointer;
use iop_core::StatedDate;
use iop_core::model::{Agreement, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "procurement/assessment-after-signing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic, Basis::Case { case: "HFD 2020 ref. 15" }],
    waivable: true,
    page: include_str!("assessment_after_signing.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let criteria = agreement
        .criteria
        .iter()
        .filter_map(|criteria| criteria.assessed_on.known())
        .map(|on| (Pointer::root().key("criteria").key("assessed_on"), *on));
    let assessed = agreement.assessments.iter().enumerate();
    let assessed = assessed.filter_map(|(index, own)| Some((at("assessments", index).key("on"), *own.on.known()?)));
    let dates: Vec<(Pointer, StatedDate)> = assessed.chain(criteria).collect();
    if dates.is_empty() {
        return Answer::does_not_apply("reason-no-assessment");
    }
    let Some((bound, bound_at)) = bound(agreement) else { return Answer::not_judged("reason-no-signature-dates") };
    let late = dates.into_iter().filter(|(_, on)| on.first() > bound.last());
    Answer::from_faults(
        late.map(|(place, on)| {
            let fault = Fault::at(Spot::Value(place)).related(Spot::Value(bound_at.clone()), "bound");
            fault.arg("on", on).arg("bound", bound)
        })
        .collect(),
    )
}

/// When the parties are bound: the last signature, or the day of an agreement that is signed or about to be.
fn bound(agreement: &Agreement) -> Option<(StatedDate, Pointer)> {
    let signed = agreement.signatures.iter().enumerate();
    let signed = signed.filter_map(|(index, own)| Some((*own.date.known()?, at("signatures", index).key("date"))));
    let dated = || Some((*agreement.dated.known()?, Pointer::root().key("dated")));
    signed.max_by_key(|(date, _)| date.last()).or_else(|| dated().filter(|_| agreement.stage >= Stage::Signing))
}
