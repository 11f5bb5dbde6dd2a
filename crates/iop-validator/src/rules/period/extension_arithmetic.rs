//! Its page is the Markdown file beside this one.
#![doc = include_str!("extension_arithmetic.md")]

use chrono::NaiveDate;
use iop_core::model::Stage;
use iop_core::{Duration, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{extension, no_term, of_period};

pub(super) const RULE: Rule = Rule {
    id: "period/extension-arithmetic",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("extension_arithmetic.md"),
    check,
};

/// More extensions than any agreement has.
// no law: how many extensions are counted
const MOST: u32 = 108;

fn check(context: &Context<'_>) -> Answer {
    let Some(extension) = extension(context.agreement) else { return Answer::does_not_apply("reason-no-extension") };
    let Some(until) = extension.until.known().copied() else {
        return Answer::does_not_apply("reason-no-extension-limit");
    };
    let Some(end) = derive::end(context.agreement).map(StatedDate::last) else { return no_term(context.agreement) };
    let place = of_period("extension");
    if until.last() <= end {
        let fault = Fault::at(Spot::Value(place.key("until"))).related(Spot::Value(of_period("end")), "end");
        return Answer::Fails(vec![fault.variant("passed").arg("until", until).arg("end", end)]);
    }
    let Some(by) = extension.by.known().copied() else { return Answer::Holds };
    let times = extension.times.known().copied();
    let Some(reached) = reached(end, by, times.unwrap_or(1)) else { return Answer::Holds };
    let fault = |key: &str| {
        Fault::at(Spot::Value(place.key(key)))
            .related(Spot::Value(place.key("until")), "until")
            .arg("by", by)
            .arg("times", u64::from(times.unwrap_or(1)))
            .arg("reached", reached)
            .arg("until", until)
    };
    match times {
        Some(_) if reached > until.last() => Answer::Fails(vec![fault("times")]),
        Some(_) if reached < until.first() => Answer::Fails(vec![fault("times").variant("short")]),
        None if reached > until.last() => Answer::Fails(vec![fault("by").variant("none")]),
        _ => Answer::Holds,
    }
}

/// The last day of so many extensions.
fn reached(end: NaiveDate, by: Duration, times: u32) -> Option<NaiveDate> {
    (0..times.min(MOST)).try_fold(end, |end, _| by.after(end.succ_opt()?)?.pred_opt())
}
