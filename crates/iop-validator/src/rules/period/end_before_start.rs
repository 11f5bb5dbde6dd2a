//! Its page is the Markdown file beside this one.
#![doc = include_str!("end_before_start.md")]

use std::cmp::Ordering;

use iop_core::model::Stage;
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use super::days_between;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "period/end-before-start",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("end_before_start.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let (root, agreement) = (Pointer::root(), context.agreement);
    let start = agreement.period.as_ref().and_then(|period| period.start.known().copied());
    let end = agreement.period.as_ref().and_then(|period| period.end.known().copied());
    let mut unknown = start.is_none() || end.is_none();
    let mut stretches = vec![(start, end, root.key("period"), ["start", "end"])];
    for (index, related) in agreement.related.iter().enumerate() {
        stretches.push((related.from, related.to, root.key("related").index(index), ["from", "to"]));
    }
    let mut faults = Vec::new();
    for (from, to, place, keys) in stretches {
        let (Some(from), Some(to)) = (from, to) else { continue };
        match from.cmp_stated(&to) {
            Some(Ordering::Greater) => faults.push(fault(from, to, &place, keys)),
            // "From 2019 to 1 March 2019" may be either way; "from 1 March 2019 to 2019" is to the end of that year.
            None if from.last() > to.last() => unknown = true,
            Some(Ordering::Less | Ordering::Equal) | None => {}
        }
    }
    if faults.is_empty() && unknown {
        return Answer::not_judged("reason-no-term");
    }
    Answer::from_faults(faults)
}

fn fault(from: StatedDate, to: StatedDate, place: &Pointer, [first, last]: [&str; 2]) -> Fault {
    let fault = Fault::at(Spot::Value(place.key(last)))
        .related(Spot::Value(place.key(first)), "start")
        .arg("start", from)
        .arg("end", to)
        .arg("days", days_between(to.last(), from.first()));
    if first == "start" { fault } else { fault.variant("related") }
}
