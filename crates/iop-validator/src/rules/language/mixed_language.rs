//! Its page is the Markdown file beside this one.
#![doc = include_str!("mixed_language.md")]

use iop_core::model::Stage;
use iop_core::{Language, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "language/mixed-language",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("mixed_language.md"),
    check,
};

const ENGLISH: &[&str] =
    &["the", "of", "and", "shall", "this", "that", "with", "by", "be", "is", "are", "not", "which", "or", "any", "its"];
const SWEDISH: &[&str] = &[
    "och", "att", "som", "är", "ska", "skall", "av", "med", "för", "den", "det", "inte", "ett", "till", "eller", "om",
];

/// The words that a sentence has at least, so that a title or a name is none.
const WORDS: usize = 8;

fn check(context: &Context<'_>) -> Answer {
    let (own, other) = match context.agreement.language {
        Language::Sv => (SWEDISH, ENGLISH),
        Language::En => (ENGLISH, SWEDISH),
    };
    if is_other(context, own, other) {
        return Answer::Fails(vec![Fault::at(Spot::Value(Pointer::root().key("language"))).variant("whole")]);
    }
    let mut faults = Vec::new();
    for passage in &context.passages {
        let foreign = said::all(passage).filter(|said| {
            let quoted = said.text().contains(['”', '"', '»', '“']);
            !quoted && is_in(said, other, own)
        });
        // One finding for each text, at its first sentence.
        let mut foreign = foreign;
        if let Some(said) = foreign.next() {
            let end = said.words.get(4).map_or(said.range.end, |word| word.range.end);
            faults.push(Fault::at(Spot::Words(passage.pointer.clone(), said.range.start..end)));
        }
    }
    Answer::from_faults(faults)
}

/// Whether a sentence is in the language of some words, and in none of another's.
fn is_in(said: &Said<'_>, words: &[&str], others: &[&str]) -> bool {
    let count = |list: &[&str]| said.words.iter().filter(|word| list.contains(&word.key.as_str())).count();
    said.words.len() >= WORDS && count(words) * 4 >= said.words.len() && count(others) == 0
}

/// Whether the agreement as a whole is in the other language: then the fact is wrong, and not each sentence.
fn is_other(context: &Context<'_>, own: &[&str], other: &[&str]) -> bool {
    const SEVERAL: usize = 3;
    let all = || context.passages.iter().flat_map(said::all);
    let foreign = all().filter(|said| is_in(said, other, own)).count();
    foreign >= SEVERAL && foreign > all().filter(|said| is_in(said, own, other)).count()
}
