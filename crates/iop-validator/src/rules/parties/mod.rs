//! Rules of the family `parties`.

use crate::rule::Rule;

mod department_as_party;
mod duplicate_org_number;
mod org_number_kind;
mod side_missing;
mod unknown_party;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &department_as_party::RULE,
    &duplicate_org_number::RULE,
    &org_number_kind::RULE,
    &side_missing::RULE,
    &unknown_party::RULE,
];
