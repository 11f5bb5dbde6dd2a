//! Its page is the Markdown file beside this one.
#![doc = include_str!("zero_amount.md")]

use iop_core::model::{ContributionForm, Stage};
use iop_core::{Money, Pointer, Slot};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/zero-amount",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("zero_amount.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding");
    let mut faults = Vec::new();
    let mut stated = false;
    let mut look = |place: Pointer, amount: &Slot<Money>, excused: bool| {
        if let Some(amount) = amount.known() {
            stated = true;
            if amount.is_zero() && !excused {
                faults.push(Fault::at(Spot::Value(place)).arg("amount", *amount));
            }
        }
    };
    for (index, one) in funding.contributions.iter().enumerate() {
        if one.form.known() == Some(&ContributionForm::Cash) {
            let place = root.key("contributions").index(index);
            look(place.key("amount"), &one.amount, one.description.is_some());
            look(place.key("at_most"), &one.at_most, one.description.is_some());
        }
    }
    for (index, payment) in funding.payments.iter().enumerate() {
        look(root.key("payments").index(index).key("amount"), &payment.amount, payment.terms.is_some());
    }
    look(root.key("total"), &funding.total, faults_in(&funding.contributions));
    if !stated {
        return Answer::does_not_apply("reason-no-amount");
    }
    Answer::from_faults(faults)
}

/// Whether the money itself is nought, so that the total must be.
fn faults_in(contributions: &[iop_core::model::Contribution]) -> bool {
    contributions.iter().all(|one| {
        one.form.known() != Some(&ContributionForm::Cash) || one.amount.known().is_some_and(|own| own.is_zero())
    })
}
