//! Its page is the Markdown file beside this one.
#![doc = include_str!("goal_without_commitment.md")]

use std::collections::HashSet;

use iop_core::model::Stage;
use iop_core::{Pointer, Prose};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "goals/goal-without-commitment",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("goal_without_commitment.md"),
    check,
};

/// Shorter words are too common to tie a commitment to a goal.
const LETTERS: usize = 6;

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let linked: HashSet<_> = agreement.commitments.iter().flat_map(|own| &own.goals).collect();
    if linked.is_empty() {
        return Answer::does_not_apply("reason-no-goal-references");
    }
    let goals = agreement.goals.iter().enumerate();
    let left: Vec<_> = goals.filter(|(_, goal)| goal.id.known().is_some_and(|id| !linked.contains(id))).collect();
    // Who ties few of the goals to commitments does not mean that the others are left out.
    if left.len() * 2 > agreement.goals.len() || left.is_empty() {
        return Answer::Holds;
    }
    let mut done: HashSet<String> = HashSet::new();
    for commitment in &agreement.commitments {
        done.extend(commitment.text.known().into_iter().flat_map(|text| stems(text.as_str())));
        done.extend(commitment.targets.iter().filter_map(|own| own.measure.known()).flat_map(|own| stems(own)));
    }
    let faults = left.into_iter().filter_map(|(index, goal)| {
        let measures = goal.targets.iter().filter_map(|own| own.measure.known()).map(String::as_str);
        let words = measures.chain(goal.text.known().map(Prose::as_str));
        let served = words.flat_map(stems).any(|word| done.contains(&word));
        let fault = Fault::at(Spot::Value(Pointer::root().key("goals").index(index).key("id")))
            .related(Spot::Key(Pointer::root().key("commitments")), "commitments")
            .arg("goal", goal.id.known()?.to_string());
        (!served).then_some(fault)
    });
    Answer::from_faults(faults.collect())
}

/// The stems of the long words of a text.
fn stems(text: &str) -> Vec<String> {
    let words = reader::words(text, 0..text.len());
    words.iter().filter(|word| word.key.chars().count() >= LETTERS).map(|word| reader::stem(&word.key)).collect()
}
