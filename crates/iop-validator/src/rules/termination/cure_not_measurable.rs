//! Its page is the Markdown file beside this one.
#![doc = include_str!("cure_not_measurable.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::wording::CURE;
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

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
    let termination = context.agreement.termination.as_ref();
    let first = termination.and_then(|own| own.rescission.as_ref());
    let others = termination.iter().flat_map(|own| &own.other_rescissions);
    if first.into_iter().chain(others).any(|own| own.cure.known().is_some()) {
        return Answer::does_not_apply("reason-cure-stated");
    }
    let about = |topic: crate::context::Topic| topic.is_about(ClauseKind::Termination);
    let told: Vec<Said<'_>> = said::about(context, about).filter(|sentence| sentence.has(CURE)).collect();
    if told.is_empty() {
        return Answer::does_not_apply("reason-no-cure");
    }
    let measured = |sentence: &Said<'_>| {
        let within = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        within.into_iter().any(|mention| matches!(mention.what, What::Duration { .. } | What::Date(_)))
    };
    if told.iter().any(measured) {
        return Answer::Holds;
    }
    let vague = told.iter().find(|sentence| sentence.has(VAGUE));
    Answer::from_faults(vague.map(|sentence| Fault::at(sentence.mark(VAGUE))).into_iter().collect())
}
