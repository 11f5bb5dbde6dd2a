//! Rules of the family `budget`.

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
