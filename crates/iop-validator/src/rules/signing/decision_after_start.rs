//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_after_start.md")]

use iop_core::model::{Decision, Stage, StartEvent};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{days_between, no_term, of_period};

pub(super) const RULE: Rule = Rule {
    id: "signing/decision-after-start",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: None }, Basis::Act { act: "1991:900", locus: None }, Basis::Logic],
    waivable: true,
    page: include_str!("decision_after_start.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.decisions.is_empty() {
        return Answer::does_not_apply("reason-no-decisions");
    }
    let starts_on = agreement.period.as_ref().and_then(|period| period.starts_on.known());
    if starts_on.is_some_and(|event| *event != StartEvent::Date) {
        return Answer::does_not_apply("reason-starts-on-event");
    }
    let Some(start) = derive::start(agreement) else { return no_term(agreement) };
    // A signature or a paper after the start, or before the decision, has a rule of its own.
    let signed =
        agreement.signatures.iter().filter_map(|signature| signature.date.known()).chain(agreement.dated.known());
    let signed: Vec<StatedDate> = signed.copied().collect();
    let last = |decision: &Decision| decision.date.known().copied();
    let decided = agreement.decisions.iter().enumerate().filter_map(|(index, decision)| Some((index, last(decision)?)));
    let late: Vec<(usize, StatedDate)> = decided.filter(|(_, day)| day.first() > start.last()).collect();
    if late.is_empty() || late.len() < agreement.decisions.len() {
        return Answer::Holds;
    }
    let told = signed
        .iter()
        .any(|signed| signed.first() > start.last() || late.iter().any(|(_, day)| signed.last() < day.first()));
    if told {
        return Answer::Holds;
    }
    let (index, day) = late[0];
    let place = Pointer::root().key("decisions").index(index).key("date");
    let fault = Fault::at(Spot::Value(place)).related(Spot::Value(of_period("start")), "start");
    Answer::Fails(vec![
        fault.arg("decided", day).arg("start", start).arg("days", days_between(start.last(), day.first())),
    ])
}
