//! Rules of the family `period`: the term, and the days that must stand in some order to it.

use crate::rule::Rule;

mod chain_gap;
mod chain_order;
mod condition_too_late;
mod end_before_start;
mod extension_arithmetic;
mod extension_differs;
mod extension_notice_early;
mod extension_notice_impossible;
mod extension_undefined;
mod framework_ends_first;
mod half_year_unidentified;
mod length_differs;
mod length_mismatch;
mod long_term_too_short;
mod outside_term;
mod rate_exceeds_term;
mod renewals;
mod wrong_weekday;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &chain_gap::RULE,
    &chain_order::RULE,
    &condition_too_late::RULE,
    &end_before_start::RULE,
    &extension_arithmetic::RULE,
    &extension_differs::RULE,
    &extension_notice_early::RULE,
    &extension_notice_impossible::RULE,
    &extension_undefined::RULE,
    &framework_ends_first::RULE,
    &half_year_unidentified::RULE,
    &length_differs::RULE,
    &length_mismatch::RULE,
    &long_term_too_short::RULE,
    &outside_term::RULE,
    &rate_exceeds_term::RULE,
    &wrong_weekday::RULE,
];
