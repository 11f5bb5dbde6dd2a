//! Rules of the family `form`.

pub(in crate::rules) use self::blank::{blanks, comes_later};
pub(in crate::rules) use self::fact_not_told::{Value, untold, values};
use crate::rule::Rule;

mod amendment_after_end;
mod amendment_before_decision;
mod amendment_sums;
mod amendments_missing;
mod blank;
mod case_number_after_date;
mod case_number_missing;
mod case_number_transposed;
mod chronology;
mod criteria_set_differs;
mod criteria_set_incomplete;
mod duplicate_heading;
mod duplicate_id;
mod duplicate_item;
mod duplicate_paragraph;
mod empty_clause;
mod fact_not_told;
mod insurance_missing;
mod left_open;
mod missing_clause;
mod oral;
mod precedence_missing;
mod rest_unstated;
mod safeguard_denied;
mod template_residue;
mod term_defined_twice;
mod term_unused;
mod unknown_criteria_set;
mod unknown_profile;
mod zero_count;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &amendment_after_end::RULE,
    &amendment_before_decision::RULE,
    &amendment_sums::RULE,
    &amendments_missing::RULE,
    &blank::RULE,
    &case_number_after_date::RULE,
    &case_number_missing::RULE,
    &case_number_transposed::RULE,
    &chronology::RULE,
    &criteria_set_differs::RULE,
    &criteria_set_incomplete::RULE,
    &duplicate_heading::RULE,
    &duplicate_id::RULE,
    &duplicate_item::RULE,
    &duplicate_paragraph::RULE,
    &empty_clause::RULE,
    &fact_not_told::RULE,
    &insurance_missing::RULE,
    &left_open::RULE,
    &missing_clause::RULE,
    &oral::RULE,
    &precedence_missing::RULE,
    &rest_unstated::RULE,
    &safeguard_denied::RULE,
    &template_residue::RULE,
    &term_defined_twice::RULE,
    &term_unused::RULE,
    &unknown_criteria_set::RULE,
    &unknown_profile::RULE,
    &zero_count::RULE,
];
