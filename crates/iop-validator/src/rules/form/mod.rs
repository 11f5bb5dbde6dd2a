//! Rules of the family `form`.

use crate::rule::Rule;

mod blank;
mod duplicate_id;
mod duplicate_paragraph;
mod procurement_word;
mod statute_not_in_force;
mod statute_wrong_title;
mod unknown_fact;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &blank::RULE,
    &duplicate_id::RULE,
    &duplicate_paragraph::RULE,
    &procurement_word::RULE,
    &statute_not_in_force::RULE,
    &statute_wrong_title::RULE,
    &unknown_fact::RULE,
];
