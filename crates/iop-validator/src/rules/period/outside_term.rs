//! Its page is the Markdown file beside this one.
#![doc = include_str!("outside_term.md")]

use chrono::NaiveDate;
use iop_core::model::{Against, Payment, Stage};
use iop_core::{Due, Duration, Pointer, StatedDate, TimeUnit, derive};
use iop_law::Basis;

use super::{days_between, of_period};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

/// How long after the end a last report may come, and a payment that waits for it.
const AFTERWARDS: Duration = Duration::new(12, TimeUnit::Month);

pub(super) const RULE: Rule = Rule {
    id: "period/outside-term",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("outside_term.md"),
    check,
};

/// Something with a time, and the last day it may lie on when that is another than the end.
struct Dated {
    place: Pointer,
    variant: &'static str,
    time: StatedDate,
    afterwards: bool,
}

fn check(context: &Context<'_>) -> Answer {
    let (start, end) = (derive::start(context.agreement), derive::end(context.agreement));
    if start.is_some() && end.is_some() && derive::term(context.agreement).is_none() {
        return Answer::not_judged("reason-no-term");
    }
    let mut faults = Vec::new();
    for dated in dated(context, end) {
        let late = end.map(StatedDate::last).map(|last| {
            let allowed = if dated.afterwards { AFTERWARDS.after(last).unwrap_or(last) } else { last };
            (last, dated.time.first() > allowed)
        });
        match (start.map(StatedDate::first), late) {
            (Some(first), _) if dated.time.last() < first => {
                faults.push(fault(dated, "start", first, days_between));
            }
            (_, Some((last, true))) => faults.push(fault(dated, "end", last, days_between)),
            _ => {}
        }
    }
    if faults.is_empty() && (start.is_none() || end.is_none()) {
        return Answer::not_judged("reason-no-term");
    }
    Answer::from_faults(faults)
}

fn fault(dated: Dated, key: &'static str, limit: NaiveDate, count: fn(NaiveDate, NaiveDate) -> u64) -> Fault {
    let nearest = if key == "start" { dated.time.last() } else { dated.time.first() };
    Fault::at(Spot::Value(dated.place))
        .related(Spot::Value(of_period(key)), "limit")
        .variant(dated.variant)
        .arg("time", dated.time)
        .arg("limit", limit)
        .arg("side", key)
        .arg("days", count(nearest, limit))
}

/// Everything with a time that belongs within the term.
fn dated(context: &Context<'_>, end: Option<StatedDate>) -> Vec<Dated> {
    let (root, agreement) = (Pointer::root(), context.agreement);
    let mut found = Vec::new();
    for (index, report) in agreement.reports.iter().enumerate() {
        let place = root.key("reports").index(index).key("due");
        let time = report.due.known().and_then(|due| time(*due, end));
        found.extend(time.map(|time| Dated { place, variant: "report", time, afterwards: true }));
    }
    if let Some(funding) = &agreement.funding {
        let root = root.key("funding");
        for (index, payment) in funding.payments.iter().enumerate() {
            let place = root.key("payments").index(index).key("on");
            let time = payment.on.and_then(|on| time(on, end));
            let afterwards = waits(payment);
            found.extend(time.map(|time| Dated { place, variant: "payment", time, afterwards }));
        }
        for (index, contribution) in funding.contributions.iter().enumerate() {
            let place = root.key("contributions").index(index).key("during");
            found.extend(contribution.during.map(|time| Dated {
                place,
                variant: "contribution",
                time,
                afterwards: false,
            }));
        }
    }
    let goals = agreement.goals.iter().map(|goal| &goal.targets).enumerate().map(|at| ("goals", at));
    let commitments = agreement.commitments.iter().map(|own| &own.targets).enumerate().map(|at| ("commitments", at));
    for (list, (index, targets)) in goals.chain(commitments) {
        for (own, target) in targets.iter().enumerate() {
            let place = root.key(list).index(index).key("targets").index(own).key("during");
            found.extend(target.during.map(|time| Dated { place, variant: "target", time, afterwards: false }));
        }
    }
    found
}

/// Whether a payment may come after the end: it waits for the last report, or is counted from the end on purpose.
fn waits(payment: &Payment) -> bool {
    payment.against == Some(Against::Report) || matches!(payment.on, Some(Due::AfterEnd(_)))
}

fn time(due: Due, end: Option<StatedDate>) -> Option<StatedDate> {
    match due {
        Due::On(date) => Some(date),
        Due::AtEnd | Due::AfterEnd(_) | Due::BeforeEnd(_) => due.resolve(end).map(StatedDate::Day),
    }
}
