//! Its page is the Markdown file beside this one.
#![doc = include_str!("retention_released_early.md")]

use iop_core::model::{Against, Agreement, ReportKind, Stage};
use iop_core::{Pointer, Share, derive};
use iop_law::Basis;

use chrono::NaiveDate;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::days_between;
use crate::rules::term::known_days;

pub(super) const RULE: Rule = Rule {
    id: "payment/retention-released-early",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("retention_released_early.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let payments = agreement.funding.as_ref().map(|funding| funding.payments.as_slice()).unwrap_or_default();
    let mut held =
        payments.iter().enumerate().filter_map(|(index, own)| Some((index, own.retention.as_ref()?))).peekable();
    if held.peek().is_none() {
        return Answer::does_not_apply("reason-no-retention");
    }
    let root = Pointer::root();
    let mut faults = Vec::new();
    for (index, retention) in held {
        let place = root.key("funding").key("payments").index(index).key("retention");
        if retention.share.known().is_some_and(|share| share.numerator() >= share.denominator()) {
            let share: Share = retention.share.known().copied().unwrap_or_else(Share::whole);
            faults.push(Fault::at(Spot::Value(place.key("share"))).arg("share", share).variant("whole"));
        }
        let awaited = matches!(retention.against.known(), Some(Against::Report | Against::Costs));
        let Some(day) =
            retention.on.known().filter(|_| awaited).and_then(|due| known_days(agreement, *due)?.last().copied())
        else {
            continue;
        };
        let Some((report, due)) = report(agreement) else { continue };
        if day < due {
            let fault = Fault::at(Spot::Value(place.key("on")))
                .related(Spot::Value(root.key("reports").index(report).key("due")), "report");
            faults.push(fault.arg("day", day).arg("report", due).arg("days", days_between(day, due)));
        }
    }
    Answer::from_faults(faults)
}

/// The final report, with the day it is due.
fn report(agreement: &Agreement) -> Option<(usize, NaiveDate)> {
    let reports = agreement.reports.iter().enumerate();
    let last = reports.filter(|(_, report)| report.kind.known() == Some(&ReportKind::Final));
    last.filter_map(|(index, report)| Some((index, *derive::due_days(agreement, *report.due.known()?)?.last()?)))
        .max_by_key(|(_, day)| *day)
}
