//! Rules of the family `goals`: goals, their measures, and the commitments that serve them.

use iop_core::Pointer;
use iop_core::model::{Agreement, Target};

use crate::rule::Rule;

mod condition_as_goal;
mod conflicting_targets;
mod duplicate_goal;
mod effort_as_goal;
mod goal_without_commitment;
mod group_smaller_than_target;
mod impossible_range;
mod not_measurable;
mod part_exceeds_whole;
mod purpose_missing;
mod target_group_contradicts;
mod targets_fall_short;
mod time_basis_missing;
mod too_seldom;
mod unknown_goal;
mod volunteer_age_differs;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &condition_as_goal::RULE,
    &conflicting_targets::RULE,
    &duplicate_goal::RULE,
    &effort_as_goal::RULE,
    &goal_without_commitment::RULE,
    &group_smaller_than_target::RULE,
    &impossible_range::RULE,
    &not_measurable::RULE,
    &part_exceeds_whole::RULE,
    &purpose_missing::RULE,
    &target_group_contradicts::RULE,
    &targets_fall_short::RULE,
    &time_basis_missing::RULE,
    &too_seldom::RULE,
    &unknown_goal::RULE,
    &volunteer_age_differs::RULE,
];

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

/// The least that is to be reached, with its key.
fn least(target: &Target) -> Option<(&'static str, u64)> {
    let at_least = target.at_least.known().map(|number| ("at_least", *number));
    at_least.or(target.exactly.known().map(|number| ("exactly", *number)))
}
