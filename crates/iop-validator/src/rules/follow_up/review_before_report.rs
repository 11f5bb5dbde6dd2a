//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_before_report.md")]

use chrono::NaiveDate;
use iop_core::model::{Agreement, Report, Stage};
use iop_core::{Due, Pointer, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::{days_between, no_review_day, review_day, reviews};
use crate::rules::words::EARLIER;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/review-before-report",
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
    if review.by.is_blank() && review.every.is_blank() {
        return no_review_day(context.agreement);
    }
    if agreement.reports.is_empty() {
        return Answer::does_not_apply("reason-no-reports");
    }
    // Of reviews that come again, the last one has the most to go by.
    let reviews = reviews(agreement);
    let Some(by) = reviews.as_ref().and_then(|days| days.iter().max_by_key(|by| by.last())) else {
        return no_review_day(context.agreement);
    };
    let days: Vec<Option<NaiveDate>> = agreement.reports.iter().map(|report| earliest(agreement, report)).collect();
    if let Some(fault) = told(context, &days) {
        return Answer::Fails(vec![fault]);
    }
    if days.iter().flatten().any(|day| *day <= by.last()) || met_before(context, by.first()) {
        return Answer::Holds;
    }
    let first = days.iter().enumerate().filter_map(|(index, day)| day.map(|day| (day, index))).min();
    let (Some((day, index)), true) = (first, days.iter().all(Option::is_some)) else {
        // A day that is stated and cannot be told follows from the end of the term, or from an event.
        let stated = agreement.reports.iter().all(|report| !report.due.is_blank());
        let endless = agreement.period.as_ref().is_some_and(|period| period.open_ended);
        return if stated && endless {
            Answer::does_not_apply("reason-open-ended")
        } else {
            Answer::not_judged("reason-no-report-day")
        };
    };
    let fault = Fault::at(Spot::Value(review_day()))
        .related(Spot::Value(Pointer::root().key("reports").index(index).key("due")), "report")
        .arg("by", *by)
        .arg("report", day)
        .arg("days", days_between(by.last(), day));
    Answer::Fails(vec![fault])
}

/// A day in the text on which it is decided whether to go on, before there is any report.
fn told(context: &Context<'_>, days: &[Option<NaiveDate>]) -> Option<Fault> {
    const GOES_ON: &[&str] = &["*fortsätt*", "*förläng*", "leva vidare", "drivas vidare", "bestå", "continu*"];
    const DECIDED: &[&str] =
        &["avgörs", "bestäms", "beslutas", "avgör", "bestämmer", "beslutar", "fattas", "decided", "decides"];
    let first = days.iter().copied().collect::<Option<Vec<_>>>()?.into_iter().min()?;
    let start = derive::start(context.agreement)?.first();
    said::with(context, GOES_ON).find_map(|said| {
        let at =
            said.find(DECIDED).filter(|_| matches!(said.passage.topic, Topic::Clause(..)) && !said.has(EARLIER))?;
        let after = said.words.get(at)?.range.end;
        let day = said.mentions.iter().filter(|one| one.range.start >= after).find_map(|one| match one.what {
            What::Date(date) if date.first() >= start => Some((one.range.clone(), date)),
            _ => None,
        });
        let (range, day) = day.filter(|(_, day)| day.last() < first)?;
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).variant("told");
        Some(fault.arg("by", day).arg("report", first).arg("days", days_between(day.last(), first)))
    })
}

/// The first day that can be the day on which a report is due.
fn earliest(agreement: &Agreement, report: &Report) -> Option<NaiveDate> {
    match report.due.known()? {
        Due::On(date) => Some(date.first()),
        due => derive::due_days(agreement, *due)?.first().copied(),
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
