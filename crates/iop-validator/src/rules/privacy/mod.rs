//! Rules of the family `privacy`.

use crate::rule::Rule;

mod identity_number;
mod private_contact;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[&identity_number::RULE, &private_contact::RULE];
