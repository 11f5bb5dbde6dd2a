//! Which paper goes before which, as the text tells it and as the facts do.

use iop_core::model::Agreement;
use iop_core::{Id, Pointer};

use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;

/// How the agreement calls itself, and its annexes together.
const ITSELF: &[&str] = &[
    "detta dokument",
    "detta avtal",
    "denna överenskommelse",
    "överenskommelsen",
    "avtalet",
    "avtalstexten",
    "överenskommelsens text",
    "avtalets text",
    "this agreement",
    "the agreement",
];
const ANNEXES: &[&str] = &["bilagorna", "bilagor", "bilagan", "the annexes", "the annex"];

/// The papers in another order than the one in which they go before each other.
pub(super) fn faults(context: &Context<'_>) -> Option<Fault> {
    let named: Vec<Vec<String>> = context.agreement.precedence.iter().map(|id| names(context.agreement, id)).collect();
    context.passages.iter().flat_map(said::all).find_map(|said| {
        let (at, words) = in_order(&said, &named).or_else(|| before(&said, &named, context.agreement))?;
        let place = Pointer::root().key("precedence").index(at);
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), words)).variant("order");
        Some(fault.related(Spot::Value(place), "fact"))
    })
}

/// What a paper of the order is called.
fn names(agreement: &Agreement, id: &Id) -> Vec<String> {
    if id.as_str() == "agreement" {
        return ITSELF.iter().map(ToString::to_string).collect();
    }
    let annexes = agreement.annexes.iter().filter(|own| own.id.known() == Some(id)).map(|own| &own.title);
    let related = agreement.related.iter().filter(|own| own.id.as_ref() == Some(id)).map(|own| &own.title);
    annexes.chain(related).filter_map(|title| title.known()).map(|title| phrase(title)).collect()
}

/// "Först budgeten, därefter överenskommelsen."
fn in_order(said: &Said<'_>, named: &[Vec<String>]) -> Option<(usize, std::ops::Range<usize>)> {
    const ORDER: &[&str] = &[
        "därefter",
        "därnäst",
        "i följande ordning",
        "rangordning*",
        "företräde",
        "thereafter",
        "precedence",
        "prevail*",
    ];
    if !said.has(ORDER) {
        return None;
    }
    let places: Vec<_> = named.iter().enumerate().filter_map(|(at, names)| Some((at, said.bytes(names)?))).collect();
    let wrong = places.windows(2).find(|pair| pair[0].1.start > pair[1].1.start)?;
    Some((wrong[1].0, wrong[1].1.clone()))
}

/// "Gäller bilagorna före avtalet": one paper, what puts it before, and the other.
fn before(said: &Said<'_>, named: &[Vec<String>], agreement: &Agreement) -> Option<(usize, std::ops::Range<usize>)> {
    const BEFORE: &[&str] = &["före", "framför", "över", "before", "over"];
    const RANKS: &[&str] = &["gäller", "går", "företräde", "prevail*", "precedence", "ta över", "tar över", "apply"];
    /// The words that may stand between a paper and what puts it before another: "har företräde".
    const BETWEEN: usize = 3;
    if !said.has(RANKS) {
        return None;
    }
    let annexed = |id: &Id| agreement.annexes.iter().any(|own| own.id.known() == Some(id));
    let rank = |at: usize| {
        let own = named.iter().position(|names| said.is(at, names));
        own.or_else(|| said.is(at, ANNEXES).then(|| agreement.precedence.iter().position(annexed)).flatten())
    };
    (0..said.words.len()).filter(|at| said.is(*at, BEFORE)).find_map(|at| {
        let first = (at.saturating_sub(BETWEEN + 1)..at).rev().find_map(|place| Some((place, rank(place)?)));
        let (place, first) = first?;
        let second = (at + 1..at + 3).find_map(rank)?;
        (first > second).then(|| (first, said.words[place].range.start..said.words[at].range.end))
    })
}
