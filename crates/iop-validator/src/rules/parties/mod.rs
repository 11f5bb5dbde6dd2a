//! Rules of the family `parties`.

use crate::rule::Rule;

mod department_as_party;
mod duplicate_org_number;
mod employer_missing;
mod group_incomplete;
mod lead_missing;
mod legal_form_mismatch;
mod legal_form_missing;
mod local_or_national;
mod name_differs;
mod no_legal_person;
mod not_idea_based;
mod one_name_two_parties;
mod org_number_kind;
mod outsider_is_party;
mod party_left;
mod registered_without_reference;
mod role_differs;
mod side_missing;
mod third_party_bound;
mod undefined_role;
mod unknown_party;
mod wording_for_other_number;

pub(in crate::rules) use department_as_party::part_of;
pub(in crate::rules) use role_differs::other_role;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &department_as_party::RULE,
    &duplicate_org_number::RULE,
    &employer_missing::RULE,
    &group_incomplete::RULE,
    &lead_missing::RULE,
    &legal_form_mismatch::RULE,
    &legal_form_missing::RULE,
    &local_or_national::RULE,
    &name_differs::RULE,
    &no_legal_person::RULE,
    &not_idea_based::RULE,
    &one_name_two_parties::RULE,
    &org_number_kind::RULE,
    &outsider_is_party::RULE,
    &party_left::RULE,
    &registered_without_reference::RULE,
    &role_differs::RULE,
    &side_missing::RULE,
    &third_party_bound::RULE,
    &undefined_role::RULE,
    &unknown_party::RULE,
    &wording_for_other_number::RULE,
];
