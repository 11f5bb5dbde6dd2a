//! Its page is the Markdown file beside this one.
#![doc = include_str!("end_before_start.md")]

use std::cmp::Ordering;

use iop_core::model::Stage;
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{days_between, no_term};

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
    let endless = agreement.period.as_ref().is_some_and(|period| period.open_ended || !period.length.is_blank());
    let mut unknown = start.is_none() || end.is_none() && !endless;
    let mut stretches = vec![(start, end, root.key("period"), ["start", "end"])];
    for (index, related) in agreement.related.iter().enumerate() {
        let (from, to) = (related.from.known().copied(), related.to.known().copied());
        stretches.push((from, to, root.key("related").index(index), ["from", "to"]));
    }
    for (index, party) in agreement.parties.iter().enumerate() {
        let (from, to) = (party.since.known().copied(), party.until.known().copied());
        stretches.push((from, to, root.key("parties").index(index), ["since", "until"]));
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
        return no_term(context.agreement);
    }
    Answer::from_faults(faults)
}

fn fault(from: StatedDate, to: StatedDate, place: &Pointer, [first, last]: [&str; 2]) -> Fault {
    let fault = Fault::at(Spot::Value(place.key(last)))
        .related(Spot::Value(place.key(first)), "start")
        .arg("start", from)
        .arg("end", to)
        .arg("days", days_between(to.last(), from.first()));
    match first {
        "from" => fault.variant("related"),
        "since" => fault.variant("party"),
        _ => fault,
    }
}
