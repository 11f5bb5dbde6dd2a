//! Its page is the Markdown file beside this one.
#![doc = include_str!("rate_without_quantity.md")]

use iop_core::Pointer;
use iop_core::model::{Contribution, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "contributions/rate-without-quantity",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("rate_without_quantity.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if !funding.contributions.iter().any(|one| one.rate.known().is_some()) {
        return Answer::does_not_apply("reason-no-rate");
    }
    let faults = funding.contributions.iter().enumerate().filter_map(|(index, one)| {
        let rate = *one.rate.known().filter(|_| is_open(one))?;
        let place = Pointer::root().key("funding").key("contributions").index(index).key("rate");
        Some(Fault::at(Spot::Value(place)).arg("rate", rate))
    });
    Answer::from_faults(faults.collect())
}

/// Whether nothing limits how many units there will be.
fn is_open(one: &Contribution) -> bool {
    let amounts = [&one.amount, &one.at_least, &one.at_most, &one.about];
    !is_stated(&one.quantity) && one.price_of.is_none() && !amounts.into_iter().any(is_stated)
}
