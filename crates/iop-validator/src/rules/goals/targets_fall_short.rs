//! Its page is the Markdown file beside this one.
#![doc = include_str!("targets_fall_short.md")]

use iop_core::Pointer;
use iop_core::model::{Stage, Target};
use iop_law::Basis;

use super::least;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "goals/targets-fall-short",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("targets_fall_short.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut asked = false;
    let mut faults = Vec::new();
    for (index, goal) in agreement.goals.iter().enumerate() {
        let Some(id) = goal.id.known() else { continue };
        for (own, target) in goal.targets.iter().enumerate() {
            let Some((key, number)) = least(target) else { continue };
            let mut sum = 0_u64;
            let mut shares = Vec::new();
            let mut capped = true;
            for (at, commitment) in agreement.commitments.iter().enumerate().filter(|(_, own)| own.goals.contains(id)) {
                for (nth, share) in commitment.targets.iter().enumerate().filter(|(_, share)| is_same(share, target)) {
                    let number = share.at_most.known().or(share.exactly.known()).or(share.at_least.known());
                    capped &= share.at_most.known().is_some();
                    sum = sum.saturating_add(number.copied().unwrap_or(u64::MAX));
                    shares.push(Pointer::root().key("commitments").index(at).key("targets").index(nth));
                }
            }
            // One number against one is compared by another rule, unless it is the most that is done.
            if shares.is_empty() || shares.len() == 1 && !capped {
                continue;
            }
            asked = true;
            if sum < number {
                let place = Pointer::root().key("goals").index(index).key("targets").index(own).key(key);
                let fault = Fault::at(Spot::Value(place))
                    .arg("measure", target.measure.known().map_or("", String::as_str))
                    .arg("number", number)
                    .arg("sum", sum);
                faults.push(shares.into_iter().fold(fault, |fault, share| fault.related(Spot::Value(share), "share")));
            }
        }
    }
    if !asked {
        return Answer::does_not_apply("reason-no-shares-of-target");
    }
    Answer::from_faults(faults)
}

/// Whether two numbers are of the same thing over the same time.
fn is_same(a: &Target, b: &Target) -> bool {
    let measures = a.measure.known().zip(b.measure.known());
    measures.is_some_and(|(one, other)| one == other || reader::same_noun(one, other)) && a.basis() == b.basis()
}
