//! Rules of the family `privacy`: what the published text tells of persons.

use crate::rule::Rule;

mod bank_account;
mod health_of_named_person;
mod home_address;
mod identity_number;
mod identity_number_misspelt;
mod named_participant;
mod private_contact;
mod private_telephone;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &bank_account::RULE,
    &health_of_named_person::RULE,
    &home_address::RULE,
    &identity_number::RULE,
    &identity_number_misspelt::RULE,
    &named_participant::RULE,
    &private_contact::RULE,
    &private_telephone::RULE,
];
