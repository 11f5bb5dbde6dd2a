//! Rules of the family `contributions`.

use crate::rule::Rule;

mod area_differs;
mod form_differs;
mod giver_differs;
mod hours_differ;
mod not_measured;
mod party_without_contribution;
mod rate_differs;
mod rate_without_quantity;
mod value_mismatch;
mod volunteer_work_paid;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &area_differs::RULE,
    &form_differs::RULE,
    &giver_differs::RULE,
    &hours_differ::RULE,
    &not_measured::RULE,
    &party_without_contribution::RULE,
    &rate_differs::RULE,
    &rate_without_quantity::RULE,
    &value_mismatch::RULE,
    &volunteer_work_paid::RULE,
];
