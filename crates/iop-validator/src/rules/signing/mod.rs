//! Rules of the family `signing`: who signs, for whom and when.

use iop_core::model::{Agreement, Party, PartyRef, Signature};
use iop_core::{Pointer, derive};

use crate::rule::Rule;

mod against_profile;
mod before_decision;
mod conflict_of_interest;
mod decision_after_start;
mod decision_by_other_body;
mod decision_day_differs;
mod decision_missing;
mod decision_section_missing;
mod incomplete_date;
mod mandate_differs;
mod mandate_missing;
mod mandate_out_of_time;
mod method_differs;
mod missing_signature;
mod office_of_other_side;
mod original_not_kept;
mod originals_mismatch;
mod originals_unstated;
mod power_differs;
mod same_person_both_sides;
mod signature_as_decision;
mod signed_after_start;
mod signed_for_unit;
mod too_few_signers;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &against_profile::RULE,
    &before_decision::RULE,
    &conflict_of_interest::RULE,
    &decision_after_start::RULE,
    &decision_by_other_body::RULE,
    &decision_day_differs::RULE,
    &decision_missing::RULE,
    &decision_section_missing::RULE,
    &incomplete_date::RULE,
    &mandate_differs::RULE,
    &mandate_missing::RULE,
    &mandate_out_of_time::RULE,
    &method_differs::RULE,
    &missing_signature::RULE,
    &office_of_other_side::RULE,
    &original_not_kept::RULE,
    &originals_mismatch::RULE,
    &originals_unstated::RULE,
    &power_differs::RULE,
    &same_person_both_sides::RULE,
    &signature_as_decision::RULE,
    &signed_after_start::RULE,
    &signed_for_unit::RULE,
    &too_few_signers::RULE,
];

/// `/signatures/<index>/<key>`.
fn of_signature(index: usize, key: &str) -> Pointer {
    Pointer::root().key("signatures").index(index).key(key)
}

/// Whether a signature is given for the party: by its id, by a group it is in, or by the names it is said to be given
/// for.
fn is_for(agreement: &Agreement, signature: &Signature, party: &Party) -> bool {
    let who = signature.party.known();
    let represented = |id| who.is_some_and(|who| agreement.includes(&PartyRef::from(who.clone()), id));
    if party.id.known().is_some_and(represented) {
        return true;
    }
    let Some(block) = signature.signs_for.as_ref().map(|block| block.to_lowercase()) else { return false };
    party.name.known().is_some_and(|name| !name.trim().is_empty() && block.contains(&name.to_lowercase()))
}

/// Whether the party is among those who made the agreement: neither gone before it began nor come to it afterwards.
fn is_first(agreement: &Agreement, party: &Party) -> bool {
    let Some(begin) = derive::start(agreement).or(agreement.dated.known().copied()) else { return true };
    let gone = party.until.known().is_some_and(|until| until.last() < begin.first());
    let late = party.since.known().is_some_and(|since| since.first() > begin.last());
    !gone && !late
}

/// A name as it is compared; none for what stands where a name is to be written.
fn person(name: &str) -> Option<String> {
    let words: Vec<String> = name
        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let person = words.join(" ");
    let blank = matches!(person.as_str(), "" | "n n" | "nn" | "namn" | "namnförtydligande" | "name" | "namn namnsson");
    (!blank && person.chars().any(char::is_alphanumeric)).then_some(person)
}
