//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_before_report.md")]

use chrono::NaiveDate;
use iop_core::model::{Report, Stage};
use iop_core::{Due, Pointer, StatedDate, derive};
use iop_law::Basis;

use super::{days_between, review_day};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "period/review-before-report",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("review_before_report.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(review) = &agreement.review else { return Answer::does_not_apply("reason-no-review") };
    let Some(by) = review.by.known() else { return Answer::not_judged("reason-no-review-day") };
    if agreement.reports.is_empty() {
        return Answer::does_not_apply("reason-no-reports");
    }
    let end = derive::end(agreement);
    let days: Vec<Option<NaiveDate>> = agreement.reports.iter().map(|report| earliest(report, end)).collect();
    if days.iter().flatten().any(|day| *day <= by.last()) || met_before(context, by.first()) {
        return Answer::Holds;
    }
    let first = days.iter().enumerate().filter_map(|(index, day)| day.map(|day| (day, index))).min();
    let (Some((day, index)), true) = (first, days.iter().all(Option::is_some)) else {
        return Answer::not_judged("reason-no-report-day");
    };
    let fault = Fault::at(Spot::Value(review_day()))
        .related(Spot::Value(Pointer::root().key("reports").index(index).key("due")), "report")
        .arg("by", *by)
        .arg("report", day)
        .arg("days", days_between(by.last(), day));
    Answer::Fails(vec![fault])
}

/// The first day that can be the day on which a report is due.
fn earliest(report: &Report, end: Option<StatedDate>) -> Option<NaiveDate> {
    match report.due.known()? {
        Due::On(date) => Some(date.first()),
        due @ (Due::AtEnd | Due::AfterEnd(_) | Due::BeforeEnd(_)) => due.resolve(end),
    }
}

/// Whether a meeting of the steering group must have been held before `day`: a whole unit of its calendar has passed.
fn met_before(context: &Context<'_>, day: NaiveDate) -> bool {
    let meetings = context.agreement.steering.as_ref().and_then(|steering| steering.meetings.as_ref());
    let Some(meetings) = meetings else { return false };
    let (Some(times), Some(per)) = (meetings.times.known(), meetings.per.known()) else { return false };
    let held = derive::start(context.agreement).and_then(|start| per.duration().after(start.last()));
    *times > 0 && held.is_some_and(|held| held <= day)
}
