//! Sentences by the words in them, for rules that look for a way of arguing rather than for a fact. Knows no rule.
//!
//! A word is looked for by its beginning (`upphandl`), whole (`=lou`) or anywhere in it (`~värde`), in lower case.

use std::ops::Range;

use iop_core::model::{Agreement, Role};
use iop_core::{Id, Pointer};

use crate::context::{Context, Passage};
use crate::finding::Spot;
use crate::reader::{self, Word};

/// Words that take back what a sentence says.
const NOT: &[&str] = &[
    "=inte",
    "=ej",
    "=icke",
    "=ingen",
    "=inget",
    "=inga",
    "=varken",
    "=aldrig",
    "=utan",
    "saknas",
    "=istället",
    "=not",
    "=no",
    "=never",
    "=neither",
    "=without",
];

/// A sentence of the agreement.
pub(in crate::rules) struct Sentence<'a> {
    /// The passage it stands in.
    pub(in crate::rules) passage: &'a Passage<'a>,
    /// Its words in order.
    pub(in crate::rules) words: Vec<Word>,
}

/// The sentences of the agreement that have a word among `triggers`.
pub(in crate::rules) fn sentences<'a>(
    context: &'a Context<'a>,
    triggers: &'a [&'a str],
) -> impl Iterator<Item = Sentence<'a>> {
    context.passages.iter().flat_map(move |passage| of_passage(passage, triggers))
}

/// The sentences of one passage that have a word among `triggers`.
pub(in crate::rules) fn of_passage<'a>(
    passage: &'a Passage<'a>,
    triggers: &'a [&'a str],
) -> impl Iterator<Item = Sentence<'a>> {
    let ranges = if holds(passage.text, triggers) { reader::sentences(passage.text) } else { Vec::new() };
    let read = ranges.into_iter().map(move |range| Sentence { passage, words: reader::words(passage.text, range) });
    read.filter(move |sentence| sentence.has(triggers))
}

/// Whether some sentence has words of every one of `groups`.
pub(in crate::rules) fn says(context: &Context<'_>, groups: &[&[&str]]) -> bool {
    groups.first().is_some_and(|first| sentences(context, first).any(|sentence| sentence.has_each(groups)))
}

/// Whether the text can have a word among `triggers`: saves cutting up what cannot.
fn holds(text: &str, triggers: &[&str]) -> bool {
    triggers.iter().any(|trigger| {
        let mut rest = trigger.trim_start_matches(['=', '~']).chars();
        // The first letter may be a capital, and an abbreviation may be all capitals.
        rest.next();
        text.contains(rest.as_str()) || text.contains(&rest.as_str().to_uppercase())
    })
}

/// Whether a word is the one that is looked for.
fn is(key: &str, pattern: &str) -> bool {
    match (pattern.strip_prefix('='), pattern.strip_prefix('~')) {
        (Some(whole), _) => key == whole,
        (_, Some(part)) => key.contains(part),
        (None, None) => key.starts_with(pattern),
    }
}

impl Sentence<'_> {
    /// The place of the first word among `patterns`.
    pub(in crate::rules) fn find(&self, patterns: &[&str]) -> Option<usize> {
        self.words.iter().position(|word| patterns.iter().any(|pattern| is(&word.key, pattern)))
    }

    /// The place of the last word among `patterns` before another.
    pub(in crate::rules) fn find_before(&self, patterns: &[&str], end: usize) -> Option<usize> {
        let before = self.words.get(..end)?;
        before.iter().rposition(|word| patterns.iter().any(|pattern| is(&word.key, pattern)))
    }

    /// Whether it has a word among `patterns`.
    pub(in crate::rules) fn has(&self, patterns: &[&str]) -> bool {
        self.find(patterns).is_some()
    }

    /// Whether it has a word of every one of `groups`.
    pub(in crate::rules) fn has_each(&self, groups: &[&[&str]]) -> bool {
        groups.iter().all(|group| self.has(group))
    }

    /// Whether it denies something.
    pub(in crate::rules) fn denies(&self) -> bool {
        self.has(NOT)
    }

    /// The place of the first of `names`, each a name in its words.
    pub(in crate::rules) fn find_name(&self, names: &[Vec<String>]) -> Option<usize> {
        (0..self.words.len()).find(|at| names.iter().any(|name| self.has_name(*at, name)))
    }

    /// The place of the last of `names` before another.
    pub(in crate::rules) fn find_name_before(&self, names: &[Vec<String>], end: usize) -> Option<usize> {
        (0..end.min(self.words.len())).rev().find(|at| names.iter().any(|name| self.has_name(*at, name)))
    }

    /// Whether a name begins at a place; the last word of it may be in the genitive.
    fn has_name(&self, at: usize, name: &[String]) -> bool {
        !name.is_empty()
            && name.iter().zip(at..).all(|(part, place)| {
                let key = self.key(place);
                key == part || key.strip_suffix('s').is_some_and(|bare| bare == part)
            })
    }

    /// The word at a place; empty outside the sentence.
    pub(in crate::rules) fn key(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.key.as_str())
    }

    /// The words from one place to another, both included.
    pub(in crate::rules) fn spot(&self, from: usize, to: usize) -> Spot {
        let (start, end) = (from.min(to), from.max(to));
        let range: Range<usize> = match (self.words.get(start), self.words.get(end)) {
            (Some(first), Some(last)) => first.range.start..last.range.end,
            _ => 0..0,
        };
        Spot::Words(self.passage.pointer.clone(), range)
    }

    /// The first word among `patterns`, as a place.
    pub(in crate::rules) fn spot_of(&self, patterns: &[&str]) -> Spot {
        let at = self.find(patterns).unwrap_or_default();
        self.spot(at, at)
    }
}

/// `/<list>/<index>`.
pub(in crate::rules) fn at(list: &str, index: usize) -> Pointer {
    Pointer::root().key(list).index(index)
}

/// The side of a party.
pub(in crate::rules) fn role_of(agreement: &Agreement, id: &Id) -> Option<Role> {
    agreement.party(id)?.role.known().copied()
}

/// The names of the parties on one side, long and short, each in its words in lower case.
pub(in crate::rules) fn names_of(agreement: &Agreement, public: bool) -> Vec<Vec<String>> {
    let side = agreement
        .parties
        .iter()
        .filter(|party| party.role.known().is_some_and(|role| (*role == Role::Public) == public));
    let names = side.flat_map(|party| party.name.known().into_iter().chain(&party.short_names));
    names.map(|name| reader::words(name, 0..name.len()).into_iter().map(|word| word.key).collect()).collect()
}

/// Whether the text is what an organisation of civil society takes upon itself.
pub(in crate::rules) fn is_of_civil_society(agreement: &Agreement, passage: &Passage<'_>) -> bool {
    let crate::context::Topic::Commitment(index, _) = passage.topic else { return false };
    let party = agreement.commitments.get(index).and_then(|own| own.party.known()).and_then(|party| party.id());
    party.and_then(|id| role_of(agreement, id)) == Some(Role::CivilSociety)
}
