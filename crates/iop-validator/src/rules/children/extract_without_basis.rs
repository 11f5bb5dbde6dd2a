//! Its page is the Markdown file beside this one.
#![doc = include_str!("extract_without_basis.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use super::{DEMANDED, EXTRACTS, RESIDENTIAL};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "children/extract-without-basis",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2013:852", locus: None }, Basis::Act { act: "2007:171", locus: None }],
    waivable: true,
    page: include_str!("extract_without_basis.md"),
    check,
};

/// Words that name the act, or make the extract follow from law or from the person's own will.
const SUPPORT: &[&str] = &[
    "2013 852",
    "2007 171",
    "2010 479",
    "2010 800",
    "1998 620",
    "skollag*",
    "lag* om registerkontroll*",
    "registerkontrollag*",
    "lag* om belastningsregister",
    "enligt lag",
    "lagen kräver",
    "lag kräver",
    "lagens krav",
    "när lagen",
    "stöd av lag",
    "stöd i lag",
    "på begäran",
    "samtyck*",
    "frivilligt",
    "gällande lag*",
    "lagstadgad*",
    "enligt gällande rätt",
    "required by law",
    "the law requires",
];

/// The acts by number and by name, which count wherever they stand; the act on schools is about much else.
const ACTS: &[&str] =
    &["2013 852", "2007 171", "2010 479", "1998 620", "lag* om registerkontroll*", "registerkontrollag*"];

fn check(context: &Context<'_>) -> Answer {
    let facts = context.agreement.record_checks.as_ref();
    let said: Vec<_> = said::with(context, DEMANDED).collect();
    let said = said.into_iter().find(|sentence| told::tells_work(sentence.passage) && !sentence.has(NOT));
    let spot = match (facts, said) {
        (Some(_), _) => Spot::Key(Pointer::root().key("record_checks")),
        (None, Some(said)) => said.spot(),
        (None, None) => return Answer::does_not_apply("reason-no-extracts"),
    };
    let named = facts.is_some_and(|facts| !facts.statutes.is_empty());
    let supported = said::with(context, EXTRACTS).any(|sentence| sentence.has(SUPPORT));
    if named || supported || told::says(context, ACTS) {
        return Answer::Holds;
    }
    // Without support the register of suspicions is the graver fault, and it has a rule of its own.
    let suspicions = said::with(context, &["*misstankeregist*"]).any(|sentence| !sentence.has(NOT))
        || facts.is_some_and(|facts| facts.registers.contains(&iop_core::model::Register::SuspicionRecords));
    if suspicions && !told::says(context, RESIDENTIAL) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(spot)])
}
