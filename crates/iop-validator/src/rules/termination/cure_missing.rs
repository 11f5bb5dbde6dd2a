//! Its page is the Markdown file beside this one.
#![doc = include_str!("cure_missing.md")]

use iop_core::model::{ClauseKind, Ground, Kind, Rescission, Stage};
use iop_law::Basis;

use super::wording::CURE;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;
use crate::rules::term::of_termination;
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "termination/cure-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("cure_missing.md"),
    check,
};

/// A party that has breached the agreement can put things right; one that has gone bankrupt or lied cannot.
const CURABLE: &[Ground] = &[Ground::Breach, Ground::MaterialBreach, Ground::LateReport];

/// Words by which the other is told first, or is given time.
const WARNED: &[&str] = &[
    "anma*",
    "uppman*",
    "varn*",
    "skälig tid",
    "rimlig tid",
    "tidsfrist*",
    "frist",
    "notice of breach",
    "reasonable time",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(termination) = &agreement.termination else { return Answer::does_not_apply("reason-rescission-not-told") };
    if agreement.kind.known() == Some(&Kind::Grant) || !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-another-kind");
    }
    let first = termination.rescission.iter().map(|own| (own, of_termination("rescission")));
    let others = termination.other_rescissions.iter().enumerate();
    let others = others.map(|(at, own)| (own, of_termination("other_rescissions").index(at)));
    let mut curable = first.chain(others).filter(|(own, _)| own.grounds.iter().any(|ground| CURABLE.contains(ground)));
    let Some(found) = curable.clone().next() else { return Answer::does_not_apply("reason-rescission-not-told") };
    let about = |topic: Topic| topic.is_about(ClauseKind::Termination);
    if curable.any(|(own, _)| has_cure(own)) || said::about(context, about).any(|one| one.has_any(&[CURE, WARNED])) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(found.1))])
}

fn has_cure(own: &Rescission) -> bool {
    is_stated(&own.cure)
        || own.text.as_ref().is_some_and(|text| reader::has(text.as_str(), CURE) || reader::has(text.as_str(), WARNED))
}
