//! Rules of the family `deviation`: whether what the agreement deviates from is decided as it must be, and still needed.
//!
//! They are asked after all others, since they see what those found. None of them may be deviated from.

use iop_core::Pointer;
use iop_core::model::Deviation;

use crate::context::Context;
use crate::finding::Fault;
use crate::rule::{Answer, Rule};

mod decided_later;
mod expired;
mod incomplete;
mod not_allowed;
mod place_unknown;
mod unknown_rule;
mod unmatched;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &decided_later::RULE,
    &expired::RULE,
    &incomplete::RULE,
    &not_allowed::RULE,
    &place_unknown::RULE,
    &unknown_rule::RULE,
    &unmatched::RULE,
];

/// The faults of every deviation, by its place in the list.
fn each(context: &Context<'_>, faults: impl Fn(usize, &Deviation) -> Vec<Fault>) -> Answer {
    let deviations = &context.agreement.deviations;
    if deviations.is_empty() {
        return Answer::does_not_apply("reason-no-deviations");
    }
    Answer::from_faults(deviations.iter().enumerate().flat_map(|(at, deviation)| faults(at, deviation)).collect())
}

/// The place of a deviation.
fn place(at: usize) -> Pointer {
    Pointer::root().key("deviations").index(at)
}
