//! Rules of the family `budget`.

use iop_core::model::Funding;
use iop_core::{Money, Pointer, Slot};

use crate::rule::Rule;

mod costs_exceed_funding;
mod currency_mixed;
mod one_sided;
mod payment_interval_exceeds_term;
mod payments_mismatch;
mod reductions_order;
mod retention_forfeited_before_report;
mod share_and_amount;
mod shares_miss_hundred;
mod total_mismatch;
mod unit_suspect;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &costs_exceed_funding::RULE,
    &currency_mixed::RULE,
    &one_sided::RULE,
    &payment_interval_exceeds_term::RULE,
    &payments_mismatch::RULE,
    &reductions_order::RULE,
    &retention_forfeited_before_report::RULE,
    &share_and_amount::RULE,
    &shares_miss_hundred::RULE,
    &total_mismatch::RULE,
    &unit_suspect::RULE,
];

/// Every amount that stands in the tables of the paper.
fn amounts_in_tables(funding: &Funding, root: &Pointer) -> Vec<(Pointer, Money)> {
    let mut found = Vec::new();
    let mut add = |place: Pointer, money: &Slot<Money>| found.extend(money.known().map(|money| (place, *money)));
    for (index, one) in funding.contributions.iter().enumerate() {
        let place = root.key("contributions").index(index);
        add(place.key("amount"), &one.amount);
        add(place.key("at_least"), &one.at_least);
        add(place.key("at_most"), &one.at_most);
        add(place.key("about"), &one.about);
    }
    add(root.key("total"), &funding.total);
    for (index, line) in funding.costs.iter().enumerate() {
        add(root.key("costs").index(index).key("amount"), &line.amount);
    }
    add(root.key("costs_total"), &funding.costs_total);
    for (index, payment) in funding.payments.iter().enumerate() {
        add(root.key("payments").index(index).key("amount"), &payment.amount);
    }
    found
}
