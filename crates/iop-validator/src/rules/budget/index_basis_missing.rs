//! Its page is the Markdown file beside this one.
#![doc = include_str!("index_basis_missing.md")]

use iop_core::model::{ClauseKind, IndexBasis, Stage};
use iop_core::{Pointer, Prose};
use iop_law::Basis;

use super::{INDEXED, INDICES};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "budget/index-basis-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("index_basis_missing.md"),
    check,
};

/// What else a text may let amounts follow, or who decides.
const MEASURE: &[&str] = &[
    "procent*",
    "prisindex*",
    "kostnadsindex*",
    "löneavtal*",
    "lönerevision*",
    "lönerörelse*",
    "budget*",
    "beslut*",
    "fullmäktige*",
    "nämnden*",
    "överenskommes*",
    "enas*",
    "förhandl*",
    "avtalas*",
    "dialog*",
    "skr*",
    "scb*",
    "statistik*",
    "per cent*",
    "price index*",
    "cost index*",
    "council*",
    "agree*",
    "inte*",
    "ingen*",
    "not",
    "bilaga*",
    "annex*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let place = Pointer::root().key("funding").key("indexation");
    let told: Vec<_> = said::with(context, INDEXED).collect();
    let about = |sentence: &&Said<'_>| {
        [ClauseKind::Economy, ClauseKind::Payments].iter().any(|kind| sentence.passage.topic.is_about(*kind))
    };
    // The index may be named in another sentence of the same text.
    let is_measured = |sentence: &Said<'_>| {
        INDICES.iter().any(|names| reader::has(sentence.passage.text, names))
            || sentence.has(MEASURE)
            || sentence.mentions.iter().any(|one| matches!(one.what, What::Percent(_)))
    };
    let Some(indexation) = &funding.indexation else {
        let Some(first) = told.iter().find(about) else { return Answer::does_not_apply("reason-no-indexation") };
        let Some(words) = first.spot_of(INDEXED).filter(|_| !told.iter().any(is_measured)) else {
            return Answer::Holds;
        };
        return Answer::Fails(vec![Fault::at(words).variant("told")]);
    };
    let text = indexation.text.as_ref().map(Prose::as_str).unwrap_or_default();
    if indexation.index.is_blank() {
        if indexation.index.label().is_some() {
            return Answer::not_judged("reason-blank-index");
        }
        if text.is_empty() && !told.iter().any(is_measured) {
            return Answer::Fails(vec![Fault::at(Spot::Key(place)).variant("index")]);
        }
    }
    // A base is named by its year or month, which has digits, wherever it is told.
    let named = indexation.index.known().map(String::as_str).unwrap_or_default();
    let dated = |text: &str| text.contains(|letter: char| letter.is_ascii_digit());
    let based = indexation.base.known().is_some()
        || indexation.base.label().is_some()
        || !indexation.revisions.is_empty()
        || dated(text)
        || dated(named)
        || told.iter().any(|sentence| dated(sentence.passage.text));
    if indexation.basis.known() == Some(&IndexBasis::Base) && !based {
        return Answer::Fails(vec![Fault::at(Spot::Value(place.key("basis")))]);
    }
    Answer::Holds
}
