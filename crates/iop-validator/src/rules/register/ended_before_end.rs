//! Its page is the Markdown file beside this one.
#![doc = include_str!("ended_before_end.md")]

use iop_core::model::Stage;
use iop_core::{Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::of_period;
use crate::rules::words::AGREEMENT;

pub(super) const RULE: Rule = Rule {
    id: "register/ended-before-end",
    severity: Severity::Warning,
    stage: Stage::Ended,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("ended_before_end.md"),
    check,
};

/// What tells that it was brought to an end.
const ENDED: &[&str] =
    &["uppsagt", "uppsagd", "sades", "sade", "hävts", "hävdes", "upphört", "upphörde", "avslutade*", "terminated"];

/// What tells of an end to come.
const WHEN: &[&str] = &["när", "om", "efter", "sedan", "då", "if", "when", "after"];

fn check(context: &Context<'_>) -> Answer {
    let Some(end) = derive::end(context.agreement) else { return Answer::not_judged("reason-no-known-end") };
    let told = said::with(context, ENDED)
        .any(|sentence| sentence.has_any(&[AGREEMENT, &["samverkan*"]]) && !sentence.has(WHEN));
    if end.first() <= context.now || told {
        return Answer::Holds;
    }
    let period = context.agreement.period.as_ref();
    let stated = period.is_some_and(|period| period.end.known().is_some());
    let fault = Fault::at(Spot::Value(Pointer::root().key("stage")));
    let place = of_period(if stated { "end" } else { "length" });
    Answer::Fails(vec![fault.related(Spot::Value(place), "end").arg("end", end)])
}
