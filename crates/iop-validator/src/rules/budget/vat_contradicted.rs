//! Its page is the Markdown file beside this one.
#![doc = include_str!("vat_contradicted.md")]

use iop_core::Pointer;
use iop_core::model::{Stage, Vat};
use iop_law::Basis;

use super::VAT;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::{NOT, WITHOUT};

pub(super) const RULE: Rule = Rule {
    id: "budget/vat-contradicted",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2023:200", locus: Some("8 kap.") },
        Basis::Act { act: "1994:200", locus: None },
        Basis::Logic,
    ],
    waivable: false,
    page: include_str!("vat_contradicted.md"),
    check,
};

/// Tax on other things than the money of the agreement, or on a condition.
const OTHER: &[&str] = &[
    "om",
    "ifall*",
    "skulle*",
    "eventuell*",
    "förekommande fall*",
    "if any*",
    "ingående*",
    "avdrag*",
    "inköp*",
    "köp av*",
    "hyra*",
    "hyran*",
    "kostnader*",
    "redovisas*",
    "lokalen*",
    "entré*",
    "försäljning*",
    "tröskel*",
    "gräns*",
    "biljett*",
    "if",
    "in case*",
    "purchase*",
    "costs*",
    "rent*",
];

/// What adds it.
const ADDED: &[&str] = &[
    "tillkommer",
    "tillkomma",
    "lägger",
    "debiterar",
    "exklusive",
    "exkl",
    "exclusive",
    "excluding",
    "excl",
    "plus",
    "jämte",
    "läggs",
    "tillägg",
    "påförs",
    "debiteras",
    "added",
];

/// What has it in the amount.
const INCLUDED: &[&str] =
    &["ingår", "inklusive", "inkl", "inbegriper", "including", "incl", "inclusive", "included", "includes"];

/// What is charged at all.
const CHARGED: &[&str] = &["utgår", "tas", "betalas", "uttas", "charged", "payable"];

/// How many words there may be between the tax and what is said of it, the act it is charged under not counted.
const NEAR: usize = 5;

/// How far after what is said of it a denial may stand.
const DENIED: usize = 3;

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let told: Vec<(Vat, Spot)> = said::with(context, VAT)
        .filter(|sentence| !matches!(sentence.passage.topic, Topic::Commitment(..)) && !sentence.has(OTHER))
        .filter_map(|sentence| treated(&sentence))
        .collect();
    if told.is_empty() {
        return Answer::does_not_apply("reason-no-vat-in-prose");
    }
    let root = Pointer::root().key("funding");
    let own = funding
        .contributions
        .iter()
        .enumerate()
        .filter_map(|(index, one)| Some((*one.vat.known()?, root.key("contributions").index(index).key("vat"))));
    let stated: Vec<(Vat, Pointer)> =
        funding.vat.known().map(|vat| (*vat, root.key("vat"))).into_iter().chain(own).collect();
    let fault = |vat: Vat, words: Spot, other: Spot, fact: Vat| {
        Fault::at(words).related(other, "other").variant(word(vat)).arg("fact", word(fact))
    };
    if let Some((fact, place)) = stated.first() {
        // An amount "exclusive of tax" may be one on which none is charged, if that is said too.
        let untaxed = *fact == Vat::None && told.iter().any(|(vat, _)| *vat == Vat::None);
        let fits = |vat: Vat, words: &Spot| {
            stated.iter().any(|(own, _)| *own == vat) || untaxed && vat == Vat::Added && is_exclusive(context, words)
        };
        let differs = told.into_iter().find(|(vat, words)| !fits(*vat, words));
        let found = differs.map(|(vat, words)| fault(vat, words, Spot::Value(place.clone()), *fact));
        return Answer::from_faults(found.into_iter().collect());
    }
    let mut told = told.into_iter();
    let Some((first, place)) = told.next() else { return Answer::Holds };
    let other = told.find(|(vat, _)| *vat != first);
    Answer::from_faults(other.map(|(vat, words)| fault(vat, words, place, first)).into_iter().collect())
}

/// Whether the words only say that the amounts are without tax.
fn is_exclusive(context: &Context<'_>, words: &Spot) -> bool {
    let Spot::Words(pointer, range) = words else { return false };
    let passage = context.passages.iter().find(|passage| passage.pointer == *pointer);
    let text = passage.and_then(|passage| passage.text.get(range.clone())).unwrap_or_default();
    reader::has(text, &["exkl*", "excl*"])
}

fn word(vat: Vat) -> &'static str {
    match vat {
        Vat::None => "none",
        Vat::Included => "included",
        Vat::Added => "added",
    }
}

/// What a sentence says of the tax, and its words.
fn treated(sentence: &Said<'_>) -> Option<(Vat, Spot)> {
    let tax = sentence.words.iter().find(|word| word.is(&["moms*", "mervärdesskatt*", "mervärdeskatt*", "vat"]))?;
    // "Moms enligt mervärdesskattelagen (2023:200) utgår inte": the act stands between.
    let of_act = |word: &&Word| {
        let acts = sentence.mentions.iter().filter(|one| matches!(one.what, What::Statute { .. }));
        *word != tax && acts.into_iter().any(|act| act.range.contains(&word.range.start))
    };
    let words: Vec<&Word> = sentence.words.iter().filter(|word| !of_act(word)).collect();
    let at = words.iter().position(|word| *word == tax)?;
    let from = at.saturating_sub(NEAR);
    let near = &words[from..words.len().min(at + NEAR + 1)];
    let find = |list: &[&str]| near.iter().copied().find(|word| word.is(list));
    let said = [ADDED, INCLUDED, CHARGED].into_iter().filter_map(find).map(|said| said.range.start).max();
    let tail = words.iter().skip_while(|word| said.is_none_or(|said| word.range.start <= said)).take(DENIED);
    let denied = find(NOT)
        .or_else(|| find(WITHOUT))
        .or_else(|| tail.copied().find(|word| word.is(&["inte", "ej", "icke", "aldrig", "not"])));
    let spot = |word: &Word| {
        let (a, b) = (&tax.range, &word.range);
        Spot::Words(sentence.passage.pointer.clone(), a.start.min(b.start)..a.end.max(b.end))
    };
    if tax.key.starts_with("momsfri") {
        return Some((Vat::None, spot(tax)));
    }
    match (denied, find(ADDED), find(INCLUDED)) {
        (None, Some(added), None) => Some((Vat::Added, spot(added))),
        (None, None, Some(included)) => Some((Vat::Included, spot(included))),
        (Some(denied), Some(_), None) => Some((Vat::None, spot(denied))),
        (Some(denied), None, None) => {
            (find(CHARGED).is_some() || denied.key == "ingen" || denied.key == "no").then(|| (Vat::None, spot(denied)))
        }
        // "Moms ingår inte" leaves open whether it is added; so does a sentence that says both.
        (None, None, None) => find(&["utgår", "påförs", "uttas"]).map(|charged| (Vat::Added, spot(charged))),
        (_, _, Some(_)) => None,
    }
}
