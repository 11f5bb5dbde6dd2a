//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_goal.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::near::nearest;

pub(super) const RULE: Rule = Rule {
    id: "goals/unknown-goal",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("unknown_goal.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.commitments.iter().all(|commitment| commitment.goals.is_empty()) {
        return Answer::does_not_apply("reason-no-goal-references");
    }
    let known: Vec<(usize, &str)> = agreement
        .goals
        .iter()
        .enumerate()
        .filter_map(|(index, goal)| Some((index, goal.id.known()?.as_str())))
        .collect();
    let mut faults = Vec::new();
    for (index, commitment) in agreement.commitments.iter().enumerate() {
        for (own, goal) in commitment.goals.iter().enumerate() {
            let meant = goal.as_str();
            if known.iter().any(|(_, id)| *id == meant) {
                continue;
            }
            let place = Pointer::root().key("commitments").index(index).key("goals").index(own);
            let fault = Fault::at(Spot::Value(place)).arg("goal", meant);
            let near = nearest(meant, known.iter().map(|(_, id)| *id));
            faults.push(match near.and_then(|near| known.iter().find(|(_, id)| *id == near)) {
                Some((at, id)) => {
                    let place = Pointer::root().key("goals").index(*at).key("id");
                    fault.related(Spot::Value(place), "nearest").arg("nearest", *id)
                }
                None => fault.variant("none"),
            });
        }
    }
    // A goal whose id is still blank may be the one meant.
    if !faults.is_empty() && known.len() < agreement.goals.len() {
        return Answer::not_judged("reason-blank-goal-id");
    }
    Answer::from_faults(faults)
}
