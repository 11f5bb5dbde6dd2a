//! Rules of the family `form`.

use crate::rule::Rule;

mod blank;
mod criteria_set_differs;
mod duplicate_id;
mod duplicate_paragraph;
mod fact_not_told;
mod missing_clause;
mod procurement_word;
mod statute_not_in_force;
mod statute_wrong_title;
mod unknown_fact;
mod unknown_profile;
mod unknown_reference;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &blank::RULE,
    &criteria_set_differs::RULE,
    &duplicate_id::RULE,
    &duplicate_paragraph::RULE,
    &fact_not_told::RULE,
    &missing_clause::RULE,
    &procurement_word::RULE,
    &statute_not_in_force::RULE,
    &statute_wrong_title::RULE,
    &unknown_fact::RULE,
    &unknown_profile::RULE,
    &unknown_reference::RULE,
];
