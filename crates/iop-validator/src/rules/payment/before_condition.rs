//! Its page is the Markdown file beside this one.
#![doc = include_str!("before_condition.md")]

use chrono::NaiveDate;
use iop_core::model::{Against, Condition, ContributionForm, Payment, Stage};
use iop_core::{Due, Interval, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::days_between;
use crate::rules::term::known_days;

pub(super) const RULE: Rule = Rule {
    id: "payment/before-condition",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("before_condition.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding");
    let mut awaited = false;
    let mut faults = Vec::new();
    for (index, payment) in funding.payments.iter().enumerate() {
        let Some((place, condition)) = condition(context, index, payment) else { continue };
        awaited = true;
        // What comes again each year is decided before the first payment of the first of them.
        let by = condition.by.known().and_then(|due| known_days(context.agreement, *due)?.first().copied());
        let within = |day: &NaiveDate| payment.during.known().is_none_or(|during| during.contains(*day));
        let own = time(context, payment);
        let day = payment.on.known().and_then(|due| {
            let days = known_days(context.agreement, *due)?;
            days.into_iter().find(|day| within(day) && own.is_none_or(|own| own.contains(*day)))
        });
        let (Some(by), Some(day)) = (by, day) else { continue };
        if day < by {
            let fault = Fault::at(Spot::Value(root.key("payments").index(index).key("on")));
            let fault = fault.related(Spot::Value(place.key("by")), "by").arg("day", day).arg("by", by);
            faults.push(fault.arg("days", days_between(day, by)));
        }
    }
    let reported: Vec<_> = funding.payments.iter().enumerate().filter_map(|(at, one)| on_report(at, one)).collect();
    awaited |= !reported.is_empty();
    faults.extend(reported.into_iter().filter_map(|(index, day)| unreported(context, index, day)));
    if faults.is_empty() && !awaited {
        return Answer::does_not_apply("reason-nothing-awaited");
    }
    Answer::from_faults(faults)
}

/// The only day of a payment that is made against a report.
fn on_report(index: usize, payment: &Payment) -> Option<(usize, NaiveDate)> {
    match payment.on.known()? {
        Due::On(day) if payment.against.known() == Some(&Against::Report) => Some((index, day.last())),
        _ => None,
    }
}

/// The fault where every report of the agreement comes after the day on which one is paid for.
fn unreported(context: &Context<'_>, index: usize, day: NaiveDate) -> Option<Fault> {
    let reports = context.agreement.reports.iter().enumerate();
    let due =
        reports.map(|(at, report)| Some((at, known_days(context.agreement, *report.due.known()?)?.first().copied()?)));
    let (at, by) = due.collect::<Option<Vec<_>>>()?.into_iter().min_by_key(|(_, first)| *first)?;
    let place = Pointer::root().key("funding").key("payments").index(index).key("on");
    let report = Spot::Value(Pointer::root().key("reports").index(at).key("due"));
    let fault = Fault::at(Spot::Value(place)).related(report, "by").variant("report");
    (day < by).then(|| fault.arg("day", day).arg("by", by).arg("days", days_between(day, by)))
}

/// What must have been decided or done before the payment: its own condition, or that of all the money it may be of.
fn condition<'a>(context: &Context<'a>, index: usize, payment: &'a Payment) -> Option<(Pointer, &'a Condition)> {
    let root = Pointer::root().key("funding");
    if let Some(own) = &payment.awaits {
        return Some((root.key("payments").index(index).key("awaits"), own));
    }
    let funding = context.agreement.funding.as_ref()?;
    let mut of = funding.contributions.iter().enumerate().filter(|(_, one)| match &payment.of {
        Some(of) => one.id.as_ref() == Some(of),
        None => one.form.known() == Some(&ContributionForm::Cash) && one.party.known() == payment.from.known(),
    });
    let (first, one) = of.next()?;
    let condition = one.awaits.as_ref().filter(|_| of.next().is_none())?;
    Some((root.key("contributions").index(first).key("awaits"), condition))
}

/// The time of the contribution that is paid, where its payments come again and again.
fn time(context: &Context<'_>, payment: &Payment) -> Option<Interval> {
    let again = !matches!(payment.on.known(), Some(Due::On(_)));
    let contributions = &context.agreement.funding.as_ref()?.contributions;
    let of = payment.of.as_ref().filter(|_| again)?;
    contributions.iter().find(|one| one.id.as_ref() == Some(of))?.during.known().copied()
}
