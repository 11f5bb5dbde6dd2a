//! Its page is the Markdown file beside this one.
#![doc = include_str!("convention_as_law_early.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "children/convention-as-law-early",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2018:1197", locus: None }, Basis::Logic],
    waivable: false,
    page: include_str!("convention_as_law_early.md"),
    check,
};

/// Names of the convention.
const CONVENTION: &[&str] =
    &["*barnkonvention*", "konvention* om barnets rättigheter", "convention on the rights of the child"];

/// Words by which it is said to be law.
const LAW: &[&str] =
    &["svensk lag", "är lag", "som lag", "blivit lag", "lagen om", "gällande lag", "swedish law", "is law"];

/// Words for what is to come.
const COMING: &[&str] = &[
    "blir",
    "ska bli",
    "kommer att bli",
    "föreslås",
    "från 2020",
    "januari 2020",
    "träder i kraft",
    "inte",
    "will",
    "not",
];

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, CONVENTION).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-convention");
    }
    let number = "2018:1197".parse().ok().and_then(|id| context.law.statute(&id));
    let Some(begins) = number.and_then(|statute| statute.in_force.as_ref()?.known().copied()) else {
        return Answer::not_judged("reason-no-convention-day");
    };
    if context.date >= begins {
        return Answer::Holds;
    }
    let early = said.iter().filter(|sentence| sentence.has(LAW) && !sentence.has(COMING));
    Answer::from_faults(early.map(|sentence| Fault::at(sentence.spot()).arg("begins", begins)).collect())
}
