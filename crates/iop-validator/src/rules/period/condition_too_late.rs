//! Its page is the Markdown file beside this one.
#![doc = include_str!("condition_too_late.md")]

use chrono::NaiveDate;
use iop_core::model::{Condition, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{days_between, no_term, of_period};

pub(super) const RULE: Rule = Rule {
    id: "period/condition-too-late",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("condition_too_late.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let conditions = agreement.period.iter().flat_map(|period| period.conditions.iter().enumerate());
    let conditions: Vec<(Pointer, &Condition)> =
        conditions.map(|(index, own)| (of_period("conditions").index(index), own)).collect();
    let due = |own: &Condition| derive::due_days(agreement, *own.by.known()?)?.first().copied();
    let days: Vec<(Pointer, NaiveDate)> =
        conditions.into_iter().filter_map(|(place, own)| Some((place.key("by"), due(own)?))).collect();
    if days.is_empty() {
        return Answer::does_not_apply("reason-no-condition-day");
    }
    let Some(start) = derive::start(agreement) else { return no_term(agreement) };
    let end = derive::end(agreement).map(StatedDate::last);
    let late = days.into_iter().filter(|(_, day)| *day > start.last());
    let faults = late.map(|(place, day)| {
        let fault = Fault::at(Spot::Value(place)).arg("day", day);
        match end.filter(|end| day > *end) {
            Some(end) => fault
                .variant("end")
                .related(Spot::Value(of_period("end")), "limit")
                .arg("limit", end)
                .arg("days", days_between(end, day)),
            None => fault
                .related(Spot::Value(of_period("start")), "limit")
                .arg("limit", start)
                .arg("days", days_between(start.last(), day)),
        }
    });
    Answer::from_faults(faults.collect())
}
