//! Rules of the family `data-protection`, and what the paper says, for the families beside it.

use crate::rule::Rule;

mod article_wrong;
mod conflicting_roles;
mod controller_is_unit;
mod erased_before_needed;
mod erasure_differs;
mod erasure_missing;
mod grounds;
mod joint_controllers_without_arrangement;
mod legal_basis_differs;
mod legal_basis_missing;
mod legitimate_interests_by_authority;
mod not_regulated;
mod processor_without_agreement;
mod rights_denied;
mod role_missing;
mod sensitive_on_wrong_ground;
mod sensitive_without_ground;
pub(in crate::rules) mod told;
mod unprotected_transfer;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &article_wrong::RULE,
    &conflicting_roles::RULE,
    &controller_is_unit::RULE,
    &erased_before_needed::RULE,
    &erasure_differs::RULE,
    &erasure_missing::RULE,
    &joint_controllers_without_arrangement::RULE,
    &legal_basis_differs::RULE,
    &legal_basis_missing::RULE,
    &legitimate_interests_by_authority::RULE,
    &not_regulated::RULE,
    &processor_without_agreement::RULE,
    &rights_denied::RULE,
    &role_missing::RULE,
    &sensitive_on_wrong_ground::RULE,
    &sensitive_without_ground::RULE,
    &unprotected_transfer::RULE,
];
