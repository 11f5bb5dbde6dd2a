//! Its page is the Markdown file beside this one.
#![doc = include_str!("retention_forfeited_before_report.md")]

use chrono::NaiveDate;
use iop_core::model::{Against, Agreement, ReportKind, Retention, Stage};
use iop_core::{Anchor, Due, Event, Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "payment/retention-forfeited-before-report",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("retention_forfeited_before_report.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let payments = agreement.funding.as_ref().map(|funding| funding.payments.as_slice()).unwrap_or_default();
    let mut waiting = payments.iter().enumerate().filter_map(|(index, payment)| {
        let retention = payment.retention.as_ref()?;
        let forfeited = retention.forfeited.known().filter(|_| awaits_report(retention))?;
        Some((index, *forfeited))
    });
    let Some(first) = waiting.next() else { return Answer::does_not_apply("reason-no-forfeiture") };
    let Some((report, due)) = report(agreement) else { return Answer::not_judged("reason-no-report-day") };
    let root = Pointer::root();
    let mut faults = Vec::new();
    let mut unknown = false;
    for (index, forfeited) in std::iter::once(first).chain(waiting) {
        let day = derive::due_days(agreement, forfeited).and_then(|days| days.last().copied());
        let Some(day) = day else {
            unknown = true;
            continue;
        };
        if day < due {
            let place = root.key("funding").key("payments").index(index).key("retention").key("forfeited");
            let fault = Fault::at(Spot::Value(place))
                .related(Spot::Value(root.key("reports").index(report).key("due")), "report")
                .arg("day", day)
                .arg("report", due);
            faults.push(fault.arg("days", (due - day).num_days().unsigned_abs()));
        }
    }
    if faults.is_empty() && unknown {
        return Answer::not_judged("reason-no-forfeiture-day");
    }
    Answer::from_faults(faults)
}

/// Whether what is held back is paid against a report.
fn awaits_report(retention: &Retention) -> bool {
    let after = matches!(
        retention.on.known(),
        Some(Due::At(Anchor::Event(Event::Report)) | Due::After(_, Anchor::Event(Event::Report)))
    );
    after || retention.against.known() == Some(&Against::Report)
}

/// The report waited for: the final one, else the last one that is due; with the day it is due.
fn report(agreement: &Agreement) -> Option<(usize, NaiveDate)> {
    let is_final = |index: usize| {
        agreement.reports.get(index).is_some_and(|report| report.kind.known() == Some(&ReportKind::Final))
    };
    let days = agreement.reports.iter().enumerate().filter_map(|(index, report)| {
        Some((index, derive::due_days(agreement, *report.due.known()?)?.last().copied()?))
    });
    days.max_by_key(|(index, day)| (is_final(*index), *day))
}
