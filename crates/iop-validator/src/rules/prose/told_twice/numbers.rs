//! Two sentences that say the same of something but for its number: "omkring 60 barn bor här", "här bor omkring 90 barn".

use std::collections::{BTreeSet, HashMap};

use super::{Place, fault, holds, key};
use crate::context::Context;
use crate::finding::Fault;
use crate::reader::{self, Basis, Bound, Mention, What};
use crate::rules::said::{self, Said};

/// The words that two sentences have in common at least: more where one says more than the other.
const EQUAL: usize = 3;
const WITHIN: usize = 4;

/// The most sentences with one noun that are compared with each other.
// no law: how many sentences are compared
const MOST: usize = 144;

/// What is told of by other rules: occasions, hours of unpaid work, money, parts of the paper.
const OTHER: &[&str] = &[
    "ideell",
    "ideella",
    "frivillig",
    "gång",
    "gånger",
    "möten",
    "möte",
    "kronor",
    "procent",
    "exemplar",
    "bilaga",
    "avsnitt",
    "punkt",
    "ledamot",
    "ledamöter",
    "times",
    "meetings",
    "copies",
];

/// What narrows what is counted.
const NARROWS: &[&str] = &["för", "om", "med", "till", "av", "på", "hos", "som", "for", "with", "of", "who"];

struct Claim {
    words: BTreeSet<String>,
    number: u64,
    bound: Bound,
    basis: Option<Basis>,
    dates: Vec<String>,
    is_narrowed: bool,
    place: Place,
}

pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let goals = context.agreement.goals.iter().flat_map(|goal| &goal.targets);
    let promised = context.agreement.commitments.iter().flat_map(|commitment| &commitment.targets);
    let measures: BTreeSet<String> = goals
        .chain(promised)
        .filter_map(|target| target.measure.known())
        .flat_map(|measure| measure.split_whitespace().map(|word| key(&word.to_lowercase())))
        .collect();
    let mut by_noun: HashMap<String, Vec<Claim>> = HashMap::new();
    let mut faults = Vec::new();
    for (number, passage) in context.passages.iter().enumerate().filter(|(_, passage)| holds(passage.topic)) {
        for said in said::sentences(passage).filter(|said| !said.has(OTHER)) {
            let mut counts = said.mentions.iter().filter(|mention| matches!(mention.what, What::Count { .. }));
            let (Some(mention), None) = (counts.next(), counts.next()) else { continue };
            let Some((noun, claim)) = claim(&said, mention, number) else { continue };
            if measures.contains(&noun) {
                continue;
            }
            let known = by_noun.entry(noun).or_default();
            if let Some(earlier) = known.iter().find(|earlier| contradicts(earlier, &claim)) {
                faults.push(fault(&claim.place, &earlier.place, "number"));
            } else if known.len() < MOST {
                known.push(claim);
            }
        }
    }
    faults
}

fn claim(said: &Said<'_>, mention: &Mention, passage: usize) -> Option<(String, Claim)> {
    let What::Count { number, upper: None, bound, noun, noun_range, basis, .. } = &mention.what else { return None };
    let words =
        said.words.iter().filter(|word| word.range.end <= mention.range.start || word.range.start >= noun_range.start);
    let words =
        words.filter(|word| word.key.chars().count() >= 4 && !word.key.starts_with(|c: char| c.is_ascii_digit()));
    let words: BTreeSet<String> = words
        .map(|word| key(&word.key))
        .filter(|word| !matches!(word.as_str(), "minst" | "omkri" | "cirka" | "unge"))
        .collect();
    let dates = said.mentions.iter().filter_map(|other| match &other.what {
        What::Date(date) => Some(date.to_string()),
        What::Range { from, to } => Some(format!("{from}/{to}")),
        What::Recurs(every) => Some(every.to_string()),
        _ => None,
    });
    let years = said.words.iter().filter(|word| reader::year(&word.key).is_some()).map(|word| word.key.clone());
    let dates = dates.chain(years);
    let is_narrowed = said.after(noun_range, 1).any(|word| NARROWS.contains(&word.key.as_str()));
    let place = Place::of(said, passage, mention.range.clone());
    let claim =
        Claim { words, number: *number, bound: *bound, basis: *basis, dates: dates.collect(), is_narrowed, place };
    Some((key(&noun.to_lowercase()), claim))
}

fn contradicts(one: &Claim, other: &Claim) -> bool {
    let (less, more) = if one.words.len() <= other.words.len() { (one, other) } else { (other, one) };
    let same = less.words == more.words && less.words.len() >= EQUAL;
    let within = less.words.len() >= WITHIN
        && less.words.is_subset(&more.words)
        && !more.is_narrowed
        && more.words.len() <= less.words.len() * 2 + 2;
    let (a, b) = (one.number, other.number);
    let differs = match (one.bound, other.bound) {
        (Bound::Exactly, Bound::Exactly) | (Bound::AtLeast, Bound::AtLeast) | (Bound::AtMost, Bound::AtMost) => a != b,
        (Bound::Exactly, Bound::AtLeast) => a < b,
        (Bound::AtLeast, Bound::Exactly) => b < a,
        (Bound::Exactly, Bound::AtMost) => a > b,
        (Bound::AtMost, Bound::Exactly) => b > a,
        (Bound::About, Bound::About | Bound::Exactly) | (Bound::Exactly, Bound::About) => {
            a.abs_diff(b).saturating_mul(5) > a.max(b)
        }
        _ => false,
    };
    one.place.passage != other.place.passage
        && differs
        && (same || within)
        && one.basis == other.basis
        && one.dates == other.dates
}
