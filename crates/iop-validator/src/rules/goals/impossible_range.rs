//! Its page is the Markdown file beside this one.
#![doc = include_str!("impossible_range.md")]

use iop_core::Pointer;
use iop_core::model::{Stage, Target};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "goals/impossible-range",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("impossible_range.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut any = false;
    let mut faults = Vec::new();
    for (_, place, target) in super::targets(agreement) {
        any = true;
        faults.extend(of_target(&place, target));
    }
    for (index, group) in agreement.target_groups.iter().enumerate() {
        if let (Some(from), Some(under)) = (group.age_from, group.age_under) {
            any = true;
            if from >= under {
                let place = Pointer::root().key("target_groups").index(index);
                faults.push(
                    Fault::at(Spot::Value(place.key("age_under")))
                        .related(Spot::Value(place.key("age_from")), "other")
                        .arg("low", u32::from(from))
                        .arg("high", u32::from(under))
                        .variant("age"),
                );
            }
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-targets");
    }
    Answer::from_faults(faults)
}

fn of_target(place: &Pointer, target: &Target) -> Vec<Fault> {
    let pair = |key: &str, other: &str, low: u64, high: u64| {
        Fault::at(Spot::Value(place.key(key)))
            .related(Spot::Value(place.key(other)), "other")
            .arg("low", low)
            .arg("high", high)
    };
    let mut faults = Vec::new();
    if let (Some(low), Some(high)) = (target.at_least, target.at_most)
        && low > high
    {
        faults.push(pair("at_most", "at_least", low, high));
    }
    if let (Some(low), Some(number)) = (target.at_least, target.exactly)
        && number < low
    {
        faults.push(pair("exactly", "at_least", low, number).variant("exactly-below"));
    }
    if let (Some(number), Some(high)) = (target.exactly, target.at_most)
        && number > high
    {
        faults.push(pair("exactly", "at_most", number, high).variant("exactly-above"));
    }
    if let (Some(during), Some(per)) = (target.during, target.per) {
        faults.push(
            Fault::at(Spot::Value(place.key("per")))
                .related(Spot::Value(place.key("during")), "other")
                .arg("during", during)
                .arg("per", per)
                .variant("two-times"),
        );
    }
    faults
}
