//! Its page is the Markdown file beside this one.
#![doc = include_str!("length_mismatch.md")]

use chrono::NaiveDate;
use iop_core::Duration;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{no_term, of_period};

pub(super) const RULE: Rule = Rule {
    id: "period/length-mismatch",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("length_mismatch.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(period) = &context.agreement.period else { return no_term(context.agreement) };
    if period.open_ended
        && let Some(end) = period.end.known()
    {
        let fault = Fault::at(Spot::Value(of_period("end"))).related(Spot::Key(of_period("open_ended")), "open");
        return Answer::Fails(vec![fault.variant("open-ended").arg("end", *end)]);
    }
    let Some(length) = period.length.known().copied() else { return Answer::does_not_apply("reason-no-length") };
    let (start, end) = match (period.start.known(), period.end.known()) {
        (_, None) if period.end.label().is_none() => return Answer::does_not_apply("reason-no-end"),
        (Some(start), Some(end)) => (*start, *end),
        _ => return no_term(context.agreement),
    };
    // A start that is a month or a year may be any day of it, and so may an end.
    let (Some(earliest), Some(latest)) = (last_day(start.first(), length), last_day(start.last(), length)) else {
        return no_term(context.agreement);
    };
    if earliest <= end.last() && end.first() <= latest {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(of_period("length")))
        .related(Spot::Value(of_period("start")), "start")
        .related(Spot::Value(of_period("end")), "end")
        .arg("length", length)
        .arg("start", start)
        .arg("end", end)
        .arg("expected", earliest);
    Answer::Fails(vec![fault])
}

/// The last day of so long a time: the day before the one that lies so long after the first.
fn last_day(first: NaiveDate, length: Duration) -> Option<NaiveDate> {
    length.after(first)?.pred_opt()
}
