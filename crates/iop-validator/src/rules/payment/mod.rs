//! Rules of the family `payment`.

use crate::rule::Rule;

mod advance_and_arrears;
mod against_differs;
mod basis_unstated;
mod before_condition;
mod day_differs;
mod day_missing;
mod frequency_differs;
mod interval_exceeds_term;
mod invoice_for_grant;
mod late_interest_conflict;
mod paid_after_spend_by;
mod passed_on_exceeds_costs;
mod payments_mismatch;
mod private_account;
mod reductions_order;
mod retention_forfeited_before_report;
mod retention_released_early;
mod shares_miss_hundred;
mod wrong_payer;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &advance_and_arrears::RULE,
    &against_differs::RULE,
    &basis_unstated::RULE,
    &before_condition::RULE,
    &day_differs::RULE,
    &day_missing::RULE,
    &frequency_differs::RULE,
    &interval_exceeds_term::RULE,
    &invoice_for_grant::RULE,
    &late_interest_conflict::RULE,
    &paid_after_spend_by::RULE,
    &passed_on_exceeds_costs::RULE,
    &payments_mismatch::RULE,
    &private_account::RULE,
    &reductions_order::RULE,
    &retention_forfeited_before_report::RULE,
    &retention_released_early::RULE,
    &shares_miss_hundred::RULE,
    &wrong_payer::RULE,
];
