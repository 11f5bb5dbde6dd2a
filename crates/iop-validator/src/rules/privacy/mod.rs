//! Rules of the family `privacy`: what the published text tells of persons.

use iop_core::Pointer;
use iop_core::model::Masking;

use crate::context::Context;
use crate::finding::Fault;
use crate::rule::{Answer, Rule};

mod bank_account;
mod health_of_named_person;
mod home_address;
mod identity_number;
mod identity_number_misspelt;
mod mask_points_nowhere;
mod mask_without_ground;
mod named_participant;
mod private_contact;
mod private_published;
mod private_telephone;
mod protected_address;

/// What is added to the day of birth in a coordination number.
// no law: how the number is written, as its check digit is
const COORDINATION: u32 = 60;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &bank_account::RULE,
    &health_of_named_person::RULE,
    &home_address::RULE,
    &identity_number::RULE,
    &identity_number_misspelt::RULE,
    &mask_points_nowhere::RULE,
    &mask_without_ground::RULE,
    &named_participant::RULE,
    &private_contact::RULE,
    &private_published::RULE,
    &private_telephone::RULE,
    &protected_address::RULE,
];

/// What is wrong with each mask of the public version, by its place in the list.
fn masks(context: &Context<'_>, fault: impl Fn(Pointer, &Masking) -> Option<Fault>) -> Answer {
    let masked = context.agreement.publication.iter().flat_map(|publication| publication.masked.iter().enumerate());
    let list = Pointer::root().key("publication").key("masked");
    let faults: Vec<Option<Fault>> = masked.map(|(at, mask)| fault(list.index(at), mask)).collect();
    if faults.is_empty() {
        return Answer::does_not_apply("reason-no-masks");
    }
    Answer::from_faults(faults.into_iter().flatten().collect())
}
