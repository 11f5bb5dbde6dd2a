//! Its page is the Markdown file beside this one.
#![doc = include_str!("due_before_end.md")]

use chrono::NaiveDate;
use iop_core::model::Stage;
use iop_core::{Anchor, Due, Event, Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{days_between, no_term};

pub(super) const RULE: Rule = Rule {
    id: "repayment/due-before-end",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("due_before_end.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let root = Pointer::root();
    let repayment = agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let funding = agreement.funding.as_ref();
    let stated = [
        (funding.and_then(|own| own.surplus_due.known()), root.key("funding").key("surplus_due")),
        (repayment.and_then(|own| own.due.known()), root.key("termination").key("repayment").key("due")),
    ];
    let stated: Vec<(NaiveDate, Pointer)> =
        stated.into_iter().filter_map(|(due, place)| Some((day(context, *due?)?, place))).collect();
    if stated.is_empty() {
        return Answer::does_not_apply("reason-no-repayment-day");
    }
    let Some(end) = derive::end(agreement) else { return no_term(agreement) };
    let spend_by = funding.and_then(|own| own.spend_by.known()).and_then(|due| day(context, *due));
    // The last day of an imprecise end is not known; its first day is enough to be before.
    let (last, limit, label) = match spend_by {
        Some(last) if last > end.last() || last < end.first() => {
            (last, root.key("funding").key("spend_by"), "spend-by")
        }
        _ => (end.first(), root.key("period").key("end"), "end"),
    };
    let early = stated.into_iter().filter(|(day, _)| *day < last);
    let faults = early.map(|(day, place)| {
        let fault = Fault::at(Spot::Value(place)).related(Spot::Value(limit.clone()), label);
        let fault = fault.arg("day", day).arg("last", last).arg("days", days_between(day, last));
        if label == "spend-by" { fault.variant("spend-by") } else { fault }
    });
    Answer::from_faults(faults.collect())
}

/// The only day of a due date that depends on no event and does not come again.
fn day(context: &Context<'_>, due: Due) -> Option<NaiveDate> {
    match due {
        Due::On(date) => Some(date.last()),
        Due::At(Anchor::Period(_)) | Due::After(_, Anchor::Period(_)) | Due::Before(_, Anchor::Period(_)) => {
            derive::due_days(context.agreement, due)?.first().copied()
        }
        Due::At(Anchor::Event(event)) => past(context, event),
        Due::After(length, Anchor::Event(event)) => length.after(past(context, event)?),
        _ => None,
    }
}

/// The day of an event that comes before the work: the last signature, or the last decision.
fn past(context: &Context<'_>, event: Event) -> Option<NaiveDate> {
    let agreement = context.agreement;
    let last = |dates: Vec<Option<&StatedDate>>| dates.into_iter().flatten().map(|date| date.last()).max();
    let start = derive::start(agreement).map(StatedDate::last);
    match event {
        Event::Signing => last(agreement.signatures.iter().map(|own| own.date.known()).collect())
            .or_else(|| agreement.dated.known().map(|date| date.last()))
            .or(start),
        Event::Decision => last(agreement.decisions.iter().map(|own| own.date.known()).collect()).or(start),
        _ => None,
    }
}
