//! Its page is the Markdown file beside this one.
#![doc = include_str!("currency_mixed.md")]

use iop_core::model::{Agreement, Funding, Stage};
use iop_core::{Money, Pointer, Slot};
use iop_law::Basis;

use super::amounts_in_tables;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/currency-mixed",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("currency_mixed.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding");
    let stated = root.key("currency");
    let amounts = amounts(context.agreement, funding, &root);
    if amounts.is_empty() {
        return Answer::does_not_apply("reason-no-amount");
    }
    let is_stated = context.tree.is_none_or(|tree| tree.resolve(&stated).is_some());
    let other = |money: &Money| money.currency() != funding.currency;
    // When every amount is in the other currency, it is the currency that is wrong, and that is one fault.
    let all = amounts.iter().all(|(_, money)| other(money));
    let mut faults = amounts.iter().filter(|(_, money)| other(money)).map(|(place, money)| {
        let fault = Fault::at(Spot::Value(place.clone()));
        let fault = if is_stated { fault.related(Spot::Value(stated.clone()), "currency") } else { fault };
        let fault = fault.arg("amount", *money).arg("currency", funding.currency.to_string());
        if all { fault.variant(if is_stated { "all" } else { "unstated" }) } else { fault }
    });
    if all { Answer::from_faults(faults.next().into_iter().collect()) } else { Answer::from_faults(faults.collect()) }
}

/// Every known amount and its place.
fn amounts(agreement: &Agreement, funding: &Funding, root: &Pointer) -> Vec<(Pointer, Money)> {
    let mut found = amounts_in_tables(funding, root);
    let mut add = |place: Pointer, money: &Slot<Money>| found.extend(money.known().map(|money| (place, *money)));
    for (index, one) in funding.contributions.iter().enumerate() {
        add(root.key("contributions").index(index).key("rate"), &one.rate);
    }
    for (index, payment) in funding.payments.iter().enumerate() {
        add(root.key("payments").index(index).key("round_to"), &payment.round_to);
    }
    for (index, charge) in funding.charges.iter().enumerate() {
        let place = root.key("charges").index(index);
        add(place.key("amount"), &charge.amount);
        add(place.key("at_most"), &charge.at_most);
    }
    if let Some(indexation) = &funding.indexation {
        add(root.key("indexation").key("round_to"), &indexation.round_to);
    }
    for (index, own) in agreement.series.iter().flat_map(|series| series.counterparts.iter().enumerate()) {
        let place = Pointer::root().key("series").key("counterparts").index(index);
        add(place.key("amount"), &own.amount);
    }
    found
}
