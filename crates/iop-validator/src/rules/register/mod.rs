//! Rules of the family `register`.

use crate::rule::Rule;

mod amendment_of_unknown;
mod amendment_outlives_base;
mod case_number_reused;
mod chain_gap;
mod de_minimis_over_ceiling;
mod direct_award_added_up;
mod double_funding;
mod duplicate_agreement_id;
mod earlier_aid_undeclared;
mod ended_before_end;
mod minor_aid;
mod name_two_org_numbers;
mod org_number_two_names;
mod other_denied;
mod pair;
mod related_differs;
mod unnamed_predecessor;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &amendment_of_unknown::RULE,
    &amendment_outlives_base::RULE,
    &case_number_reused::RULE,
    &chain_gap::RULE,
    &de_minimis_over_ceiling::RULE,
    &direct_award_added_up::RULE,
    &double_funding::RULE,
    &duplicate_agreement_id::RULE,
    &earlier_aid_undeclared::RULE,
    &ended_before_end::RULE,
    &name_two_org_numbers::RULE,
    &org_number_two_names::RULE,
    &other_denied::RULE,
    &related_differs::RULE,
    &unnamed_predecessor::RULE,
];
