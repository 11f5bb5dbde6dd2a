//! Rules of the family `prose`: what the text says against the facts, and against itself.

use crate::rule::Rule;

mod amount_differs;
mod contradiction;
mod date_differs;
mod duration_differs;
mod impossible_date;
mod numeral_mismatch;
mod percent_differs;
mod told;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &amount_differs::RULE,
    &contradiction::RULE,
    &date_differs::RULE,
    &duration_differs::RULE,
    &impossible_date::RULE,
    &numeral_mismatch::RULE,
    &percent_differs::RULE,
];
