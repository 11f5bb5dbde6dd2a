//! Its page is the Markdown file beside this one.
#![doc = include_str!("impossible_range.md")]

use iop_core::model::{Stage, Target};
use iop_core::{Pointer, Slot};
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
        let place = Pointer::root().key("target_groups").index(index);
        any |= group.sizes().next().is_some();
        faults.extend(of_numbers(&place, &group.at_least, &group.at_most, &group.exactly));
        // Who is under 16 has not turned 16; who is to 16 may be so.
        let ages = [("age_under", &group.age_under, 0), ("age_to", &group.age_to, 1)];
        for (key, age, included) in ages {
            let (Some(from), Some(to)) = (group.age_from.known(), age.known()) else { continue };
            any = true;
            if *from >= to.saturating_add(included) {
                let fault = Fault::at(Spot::Value(place.key(key)))
                    .related(Spot::Value(place.key("age_from")), "other")
                    .arg("low", u32::from(*from))
                    .arg("high", u32::from(*to));
                faults.push(fault.variant(if included == 0 { "age" } else { "age-to" }));
            }
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-targets");
    }
    Answer::from_faults(faults)
}

fn of_target(place: &Pointer, target: &Target) -> Vec<Fault> {
    let mut faults = of_numbers(place, &target.at_least, &target.at_most, &target.exactly);
    if let (Some(during), Some(per)) = (target.during.known(), target.per.known()) {
        faults.push(
            Fault::at(Spot::Value(place.key("per")))
                .related(Spot::Value(place.key("during")), "other")
                .arg("during", *during)
                .arg("per", *per)
                .variant("two-times"),
        );
    }
    faults
}

fn of_numbers(place: &Pointer, at_least: &Slot<u64>, at_most: &Slot<u64>, exactly: &Slot<u64>) -> Vec<Fault> {
    let known = |number: &Slot<u64>| number.known().copied();
    let (at_least, at_most, exactly) = (known(at_least), known(at_most), known(exactly));
    let pair = |key: &str, other: &str, low: u64, high: u64| {
        Fault::at(Spot::Value(place.key(key)))
            .related(Spot::Value(place.key(other)), "other")
            .arg("low", low)
            .arg("high", high)
    };
    let mut faults = Vec::new();
    if let (Some(low), Some(high)) = (at_least, at_most)
        && low > high
    {
        faults.push(pair("at_most", "at_least", low, high));
    }
    if let (Some(low), Some(number)) = (at_least, exactly)
        && number < low
    {
        faults.push(pair("exactly", "at_least", low, number).variant("exactly-below"));
    }
    if let (Some(number), Some(high)) = (exactly, at_most)
        && number > high
    {
        faults.push(pair("exactly", "at_most", number, high).variant("exactly-above"));
    }
    faults
}
