//! Rules of the family `signing`: who signs, for whom and when.

use iop_core::Pointer;

use crate::rule::Rule;

mod before_decision;
mod incomplete_date;
mod missing_signature;
mod same_person_both_sides;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] =
    &[&before_decision::RULE, &incomplete_date::RULE, &missing_signature::RULE, &same_person_both_sides::RULE];

/// `/signatures/<index>/<key>`.
fn of_signature(index: usize, key: &str) -> Pointer {
    Pointer::root().key("signatures").index(index).key(key)
}
