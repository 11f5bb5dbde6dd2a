//! Its page is the Markdown file beside this one.
#![doc = include_str!("spend_by_misplaced.md")]

use chrono::NaiveDate;
use iop_core::model::Stage;
use iop_core::{Due, Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::days_between;
use crate::rules::term::known_days;

pub(super) const RULE: Rule = Rule {
    id: "budget/spend-by-misplaced",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("spend_by_misplaced.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let Some(spend_by) = funding.spend_by.known() else { return Answer::does_not_apply("reason-no-spend-by") };
    let Some(day) = last_day(context, *spend_by) else { return Answer::not_judged("reason-no-spend-by-day") };
    let root = Pointer::root();
    let fault = |limit: Pointer, label: &'static str, other: NaiveDate| {
        let fault = Fault::at(Spot::Value(root.key("funding").key("spend_by"))).related(Spot::Value(limit), label);
        fault.variant(label).arg("day", day).arg("other", other).arg("days", days_between(day, other))
    };
    if let Some(start) = derive::start(agreement).filter(|start| day < start.first()) {
        return Answer::Fails(vec![fault(root.key("period").key("start"), "start", start.first())]);
    }
    let reports: Option<Vec<(usize, NaiveDate)>> = agreement
        .reports
        .iter()
        .enumerate()
        .map(|(index, report)| Some((index, last_day(context, *report.due.known()?)?)))
        .collect();
    // A report whose day is not known may be the last.
    let last = reports.and_then(|reports| reports.into_iter().max_by_key(|(_, day)| *day));
    match last.filter(|(_, report)| *report < day) {
        Some((index, report)) => {
            Answer::Fails(vec![fault(root.key("reports").index(index).key("due"), "report", report)])
        }
        None => Answer::Holds,
    }
}

/// The last day, where it does not wait for an event.
fn last_day(context: &Context<'_>, due: Due) -> Option<NaiveDate> {
    known_days(context.agreement, due)?.into_iter().max()
}
