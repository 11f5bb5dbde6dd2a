//! Its page is the Markdown file beside this one.
#![doc = include_str!("precedence_differs.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;
use crate::rules::words::THIS_AGREEMENT;

pub(super) const RULE: Rule = Rule {
    id: "references/precedence-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("precedence_differs.md"),
    check,
};

/// What stands between the paper that applies and the one that gives way.
const BEFORE: &[&str] = &["före", "framför", "over", "prevails over", "precedence over", "prevail over"];

/// What a list of the papers in their order begins with.
const ORDER: &[&str] =
    &["i följande ordning", "i denna ordning", "i ordningen", "in the following order", "in this order"];

/// Words of a sentence on which paper applies.
const APPLIES: &[&str] = &["gäller", "går", "företräde", "äger", "prevail*", "precedence", "priority"];

/// The most words between a paper and what stands between the two.
const FAR: usize = 4;

fn check(context: &Context<'_>) -> Answer {
    let papers = papers(context.agreement);
    if papers.len() < 2 {
        return Answer::does_not_apply("reason-no-precedence");
    }
    let told = said::with(context, BEFORE).filter(|said| said.has(APPLIES) && !said.denies());
    let before = told.filter_map(|said| (0..said.words.len()).find_map(|at| turned(&said, at, &papers)));
    let listed = said::with(context, ORDER).filter_map(|said| falls(&said, said.find(ORDER)?, &papers));
    let wrong =
        before.chain(listed).map(|spot| Fault::at(spot).related(Spot::Key(Pointer::root().key("precedence")), "fact"));
    Answer::from_faults(wrong.collect())
}

/// What a "before" at a place says, where it has the two papers beside it the wrong way round.
fn turned(said: &Said<'_>, at: usize, papers: &[Vec<String>]) -> Option<Spot> {
    if !said.is(at, BEFORE) {
        return None;
    }
    let first = (at.saturating_sub(FAR)..at).rev().find_map(|place| paper(said, place, papers))?;
    let last = (at + 1..=at + FAR).find_map(|place| paper(said, place, papers))?;
    (first.0 > last.0).then(|| said.spot_between(first.1, last.1))
}

/// The first two papers after a place that are listed in the wrong order.
fn falls(said: &Said<'_>, at: usize, papers: &[Vec<String>]) -> Option<Spot> {
    let named: Vec<_> = (at..said.words.len()).filter_map(|place| paper(said, place, papers)).collect();
    let pair = named.windows(2).find(|pair| matches!(pair, [first, next] if first.0 > next.0))?;
    Some(said.spot_between(pair.first()?.1, pair.last()?.1))
}

/// The papers in their order, each by the words that name it.
fn papers(agreement: &Agreement) -> Vec<Vec<String>> {
    let named = |id: &iop_core::Id| {
        let at = agreement.annexes.iter().position(|annex| annex.id.known() == Some(id));
        let Some(at) = at else {
            return if id.as_str() == "agreement" {
                THIS_AGREEMENT.iter().chain(&["avtalstexten", "huvudavtalet"]).map(ToString::to_string).collect()
            } else {
                Vec::new()
            };
        };
        let annex = &agreement.annexes[at];
        let number = annex.number.clone().unwrap_or_else(|| (at + 1).to_string());
        let title = annex.title.known().map(|title| phrase(title));
        let names = [format!("bilaga {number}"), format!("annex {number}")].map(|name| phrase(&name));
        names.into_iter().chain(title).filter(|name| !name.is_empty()).collect()
    };
    agreement.precedence.iter().map(named).collect()
}

/// The rank of the paper that is named at a place; "bilagorna" is the first of them.
fn paper(said: &Said<'_>, at: usize, papers: &[Vec<String>]) -> Option<(usize, usize)> {
    let is_annex = |names: &&Vec<String>| names.iter().any(|name| name.starts_with("bilaga"));
    if said.is(at, &["bilagorna", "bilagor", "annexes"]) {
        let rank = papers.iter().position(|names| is_annex(&names))?;
        return Some((rank, at));
    }
    papers.iter().position(|names| said.is(at, names)).map(|rank| (rank, at))
}
