//! A sentence that states facts, with the words around them: what rules about prose look at. Knows no rule.

use std::ops::Range;

use crate::context::Passage;
use crate::reader::{Mention, Word};

/// A sentence of a passage, with what it states.
pub(in crate::rules) struct Said<'a> {
    /// The passage it stands in.
    pub(in crate::rules) passage: &'a Passage<'a>,
    /// What it states, in the order of the text.
    pub(in crate::rules) mentions: &'a [Mention],
    /// Its words in order.
    pub(in crate::rules) words: &'a [Word],
    /// Its bytes in the text.
    pub(in crate::rules) range: Range<usize>,
}

/// The sentences of `passage` that state something.
pub(in crate::rules) fn sentences<'a>(passage: &'a Passage<'a>) -> impl Iterator<Item = Said<'a>> {
    all(passage).filter(|said| !said.mentions.is_empty())
}

/// All sentences of `passage`, headings and list items among them.
pub(in crate::rules) fn all<'a>(passage: &'a Passage<'a>) -> impl Iterator<Item = Said<'a>> {
    let mut rest = passage.mentions.as_slice();
    passage.sentences.iter().map(move |sentence| {
        let own = rest.partition_point(|mention| mention.range.start < sentence.range.end);
        let (mentions, later) = rest.split_at(own);
        rest = later;
        Said { passage, mentions, words: &sentence.words, range: sentence.range.clone() }
    })
}

impl<'a> Said<'a> {
    /// The sentence as written.
    pub(in crate::rules) fn text(&self) -> &'a str {
        self.passage.text.get(self.range.clone()).unwrap_or_default()
    }

    /// A word as written.
    pub(in crate::rules) fn raw(&self, word: &Word) -> &'a str {
        self.passage.text.get(word.range.clone()).unwrap_or_default()
    }

    /// Whether some word starts with one of `stems`.
    pub(in crate::rules) fn has(&self, stems: &[&str]) -> bool {
        self.words.iter().any(|word| starts(word, stems))
    }

    /// Whether some word is one of `words`.
    pub(in crate::rules) fn says(&self, words: &[&str]) -> bool {
        self.words.iter().any(|word| words.contains(&word.key.as_str()))
    }

    /// At most `count` words before a place, the last one first.
    pub(in crate::rules) fn before(&self, place: &Range<usize>, count: usize) -> impl Iterator<Item = &Word> {
        let end = self.words.partition_point(|word| word.range.start < place.start);
        self.words[end.saturating_sub(count)..end].iter().rev()
    }

    /// At most `count` words after a place, the first one first.
    pub(in crate::rules) fn after(&self, place: &Range<usize>, count: usize) -> impl Iterator<Item = &Word> {
        let start = self.words.partition_point(|word| word.range.start < place.end);
        self.words[start..].iter().take(count)
    }
}

/// Whether the word starts with one of `stems`.
pub(in crate::rules) fn starts(word: &Word, stems: &[&str]) -> bool {
    stems.iter().any(|stem| word.key.starts_with(stem))
}
