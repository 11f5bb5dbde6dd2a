//! Its page is the Markdown file beside this one.
#![doc = include_str!("erased_before_needed.md")]

use chrono::NaiveDate;
use iop_core::model::{Agreement, ClauseKind, Stage};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::no_term;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/erased-before-needed",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("erased_before_needed.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(erased) = agreement.data_protection.as_ref().and_then(|facts| facts.erased.known().copied()) else {
        return Answer::does_not_apply("reason-no-erasure");
    };
    if erased.is_recurring() {
        return Answer::does_not_apply("reason-erased-in-turn");
    }
    let day = erased.days(&derive::frame(agreement)).and_then(|days| days.last().copied());
    let Some((_, end)) = derive::term(agreement) else { return no_term(agreement) };
    let Some(day) = day else { return Answer::not_judged("reason-no-erasure-day") };
    let place = Pointer::root().key("data_protection").key("erased");
    // When the money has been used and the last report is in, the work is over though the term is not.
    let spend_by = agreement.funding.as_ref().and_then(|funding| funding.spend_by.known().copied());
    let spent = spend_by.and_then(|due| derive::due_days(agreement, due)?.last().copied());
    let over = spent.is_some_and(|spent| spent <= day) && last_report(agreement).is_some_and(|(_, due)| due <= day);
    if day < end && !over {
        let fault = Fault::at(Spot::Value(place)).related(Spot::Value(Pointer::root().key("period").key("end")), "end");
        return Answer::Fails(vec![fault.arg("erased", day).arg("end", end)]);
    }
    let Some((report, due)) = last_report(agreement) else { return Answer::Holds };
    if day >= due || reports_nobody(context) {
        return Answer::Holds;
    }
    let report = Pointer::root().key("reports").index(report).key("due");
    let fault = Fault::at(Spot::Value(place)).related(Spot::Value(report), "report").variant("report");
    Answer::Fails(vec![fault.arg("erased", day).arg("end", due)])
}

/// Whether nobody is named in what is reported, so that no data are needed for it.
fn reports_nobody(context: &Context<'_>) -> bool {
    const NOBODY: &[&str] = &[
        "utan att anteckna vem*",
        "utan att registrera vem*",
        "utan namn",
        "utan personuppgift*",
        "inga personuppgift*",
        "inga namn",
        "avidentifier*",
        "anonym*",
        "på gruppnivå",
        "visar hur många",
        "bara antal*",
        "without names",
        "no personal data",
    ];
    let kinds = [ClauseKind::FollowUp, ClauseKind::Goals, ClauseKind::Review];
    let told = |topic: Topic| matches!(topic, Topic::Report(_)) || kinds.into_iter().any(|kind| topic.is_about(kind));
    said::about(context, told).any(|said| said.has(NOBODY))
}

/// The report that is due last, with its day.
fn last_report(agreement: &Agreement) -> Option<(usize, NaiveDate)> {
    let frame = derive::frame(agreement);
    let days = agreement.reports.iter().enumerate().filter_map(|(index, report)| {
        let day = report.due.known()?.days(&frame)?.last().copied()?;
        Some((index, day))
    });
    days.max_by_key(|(_, day)| *day)
}
