//! Its page is the Markdown file beside this one.
#![doc = include_str!("line_without_period.md")]

use std::collections::BTreeSet;

use iop_core::model::{CostLine, Stage};
use iop_core::{Interval, Pointer, StatedDate};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/line-without-period",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("line_without_period.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let stated = |line: &CostLine| line.during.known().copied().and_then(Interval::stated);
    let dated: Vec<StatedDate> = funding.costs.iter().filter_map(stated).collect();
    // Lines of one time only may all be of it; a table has times where there are several.
    let times: BTreeSet<(_, _)> = dated.iter().map(|time| (time.first(), time.last())).collect();
    if times.len() < 2 {
        return Answer::does_not_apply("reason-no-dated-lines");
    }
    // A thing of its own may be for the whole time; one that is dated elsewhere, or stands among several that are, is not.
    let items: BTreeSet<&String> =
        funding.costs.iter().filter(|line| stated(line).is_some()).filter_map(|line| line.item.known()).collect();
    let is_bare = |line: &CostLine| {
        let untold = line.during.known().is_none() && line.per.known().is_none();
        untold && (items.len() > 1 || line.item.known().is_some_and(|item| items.contains(item)))
    };
    let bare: Vec<usize> = (0..funding.costs.len()).filter(|at| is_bare(&funding.costs[*at])).collect();
    // Where most lines have no time, the whole is the rule and a year the exception.
    if bare.len() >= dated.len() {
        return Answer::does_not_apply("reason-no-dated-lines");
    }
    let place = Pointer::root().key("funding").key("costs");
    let first = funding.costs.iter().position(|line| stated(line).is_some());
    let faults = bare.into_iter().map(|index| {
        let fault = Fault::at(Spot::Value(place.index(index).key("amount")));
        first.into_iter().fold(fault, |fault, at| fault.related(Spot::Value(place.index(at).key("during")), "other"))
    });
    Answer::from_faults(faults.collect())
}
