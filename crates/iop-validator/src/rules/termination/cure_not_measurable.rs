//! Its page is the Markdown file beside this one.
#![doc = include_str!("cure_not_measurable.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, ClauseKind, Stage};
use iop_law::Basis;

use super::wording::{CURE, NOTICE, RESCIND};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::of_termination;

pub(super) const RULE: Rule = Rule {
    id: "termination/cure-not-measurable",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("cure_not_measurable.md"),
    check,
};

/// Times that nobody can count.
const VAGUE: &[&str] = &[
    "utan dröjsmål",
    "utan oskäligt dröjsmål",
    "utan onödigt dröjsmål",
    "omgående",
    "skyndsamt",
    "snarast",
    "genast",
    "omedelbart",
    "skälig tid",
    "rimlig tid",
    "lämplig tid",
    "så snart*",
    "så fort*",
    "i god tid",
    "inom kort",
    "reasonable time",
    "as soon as",
    "without delay",
    "without undue delay",
    "promptly",
    "immediately",
];

fn check(context: &Context<'_>) -> Answer {
    let about = |topic: crate::context::Topic| topic.is_about(ClauseKind::Termination);
    let told: Vec<Said<'_>> = said::about(context, about).filter(|sentence| sentence.has(CURE)).collect();
    // What the text says in place of the standard words is what is signed, whatever the facts say.
    let fact = stated(context.agreement);
    if told.is_empty() {
        return Answer::does_not_apply(if fact.is_some() { "reason-cure-stated" } else { "reason-no-cure" });
    }
    let measured = |sentence: &Said<'_>| {
        let within = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        within.into_iter().any(|mention| matches!(mention.what, What::Duration { .. } | What::Date(_)))
    };
    if told.iter().any(measured) {
        return Answer::Holds;
    }
    let fault = told.iter().find_map(vague).map(|spot| {
        let fault = Fault::at(spot);
        if let Some(place) = fact { fault.related(Spot::Value(place), "fact") } else { fault }
    });
    Answer::from_faults(fault.into_iter().collect())
}

/// Where the facts tell how many days there are.
fn stated(agreement: &Agreement) -> Option<Pointer> {
    let termination = agreement.termination.as_ref()?;
    let others = termination.other_rescissions.iter().enumerate();
    let others = others.map(|(at, own)| (own, of_termination("other_rescissions").index(at)));
    let mut all = termination.rescission.iter().map(|own| (own, of_termination("rescission"))).chain(others);
    all.find_map(|(own, place)| own.cure.known().map(|_| place.key("cure")))
}

/// A time that nobody can count, to put things right in; not one in which the agreement then ends: "rättas inte felet
/// får avtalet hävas omedelbart".
fn vague(sentence: &Said<'_>) -> Option<Spot> {
    let places = |words: &[&str]| (0..sentence.words.len()).filter(|at| sentence.is(*at, words)).collect::<Vec<_>>();
    let (cures, ends) = (places(CURE), [places(RESCIND), places(NOTICE)].concat());
    let far = |from: &[usize], at: usize| from.iter().map(|other| other.abs_diff(at)).min().unwrap_or(usize::MAX);
    let at = places(VAGUE).into_iter().find(|at| far(&cures, *at) < far(&ends, *at))?;
    Some(sentence.spot_between(at, reader::standing(sentence.words, at, VAGUE)?.saturating_sub(1)))
}
