//! Rules of the family `goals`: goals, their measures, and the commitments that serve them.

use iop_core::Pointer;
use iop_core::model::{Agreement, Target};

use crate::rule::Rule;

mod conflicting_targets;
mod impossible_range;
mod not_measurable;
mod unknown_goal;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] =
    &[&conflicting_targets::RULE, &impossible_range::RULE, &not_measurable::RULE, &unknown_goal::RULE];

/// What a measure belongs to: a goal or a commitment, by its place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Goal(usize),
    Commitment(usize),
}

/// Every measure of the agreement with its owner and its place, in the order of the file.
fn targets(agreement: &Agreement) -> impl Iterator<Item = (Owner, Pointer, &Target)> {
    let goals = agreement.goals.iter().map(|goal| &goal.targets).enumerate();
    let goals = goals.map(|(index, targets)| (Owner::Goal(index), "goals", index, targets));
    let commitments = agreement.commitments.iter().map(|commitment| &commitment.targets).enumerate();
    let commitments = commitments.map(|(index, targets)| (Owner::Commitment(index), "commitments", index, targets));
    goals.chain(commitments).flat_map(|(owner, list, index, targets)| {
        let root = Pointer::root().key(list).index(index).key("targets");
        targets.iter().enumerate().map(move |(own, target)| (owner, root.index(own), target))
    })
}
