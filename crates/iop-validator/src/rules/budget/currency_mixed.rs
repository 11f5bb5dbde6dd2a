//! Its page is the Markdown file beside this one.
#![doc = include_str!("currency_mixed.md")]

use iop_core::model::{Funding, Stage};
use iop_core::{Money, Pointer};
use iop_law::Basis;

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
    let amounts = amounts(funding, &root);
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
fn amounts(funding: &Funding, root: &Pointer) -> Vec<(Pointer, Money)> {
    let of = |list: &'static str, key: &'static str, all: Vec<Option<Money>>| {
        let place = root.key(list);
        let known = all.into_iter().enumerate().filter_map(|(index, money)| Some((index, money?)));
        known.map(|(index, money)| (place.index(index).key(key), money)).collect::<Vec<_>>()
    };
    let single = |key: &str, money: Option<Money>| money.map(|money| (root.key(key), money));
    let mut found =
        of("contributions", "amount", funding.contributions.iter().map(|c| c.amount.known().copied()).collect());
    found.extend(single("total", funding.total));
    found.extend(of("costs", "amount", funding.costs.iter().map(|line| line.amount.known().copied()).collect()));
    found.extend(single("costs_total", funding.costs_total));
    found.extend(of("payments", "amount", funding.payments.iter().map(|payment| payment.amount).collect()));
    found
}
