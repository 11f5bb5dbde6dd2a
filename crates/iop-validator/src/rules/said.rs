//! A sentence that states facts, with the words around them: what rules about prose look at. Knows no rule.

use std::ops::Range;

use crate::context::Passage;
use crate::reader::{self, Mention, Word};

/// A sentence of a passage, with what it states.
pub(in crate::rules) struct Said<'a> {
    /// The passage it stands in.
    pub(in crate::rules) passage: &'a Passage<'a>,
    /// What it states, in the order of the text.
    pub(in crate::rules) mentions: &'a [Mention],
    /// Its words in order.
    pub(in crate::rules) words: Vec<Word>,
}

/// The sentences of `passage` that state something.
pub(in crate::rules) fn sentences<'a>(passage: &'a Passage<'a>) -> impl Iterator<Item = Said<'a>> {
    passage.mentions.chunk_by(|a, b| a.sentence == b.sentence).filter_map(move |mentions| {
        let sentence = mentions.first()?.sentence.clone();
        Some(Said { passage, mentions, words: reader::words(passage.text, sentence) })
    })
}

impl Said<'_> {
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
