//! Rules of the family `references`.

use crate::rule::Rule;

pub(in crate::rules) mod amended;
mod amended_differs;
mod amends_nothing;
mod annex_missing;
mod authority_renamed;
mod case_misquoted;
mod chapter_unknown;
mod earlier_unidentified;
mod figure_misquoted;
mod missing_section;
mod precedence_differs;
mod provision_wrong;
mod related_misquoted;
mod statute_not_in_force;
mod statute_number_missing;
mod statute_replaced_in_term;
mod statute_unknown;
mod statute_wrong_title;
mod unattached_document;
mod unknown_fact;
mod unknown_reference;
mod vague_pointer;
mod wrong_annex;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &amended_differs::RULE,
    &amends_nothing::RULE,
    &annex_missing::RULE,
    &authority_renamed::RULE,
    &case_misquoted::RULE,
    &chapter_unknown::RULE,
    &earlier_unidentified::RULE,
    &figure_misquoted::RULE,
    &missing_section::RULE,
    &precedence_differs::RULE,
    &provision_wrong::RULE,
    &related_misquoted::RULE,
    &statute_not_in_force::RULE,
    &statute_number_missing::RULE,
    &statute_replaced_in_term::RULE,
    &statute_unknown::RULE,
    &statute_wrong_title::RULE,
    &unattached_document::RULE,
    &unknown_fact::RULE,
    &unknown_reference::RULE,
    &vague_pointer::RULE,
    &wrong_annex::RULE,
];
