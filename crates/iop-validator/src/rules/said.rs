//! Sentences of the agreement with their words and what they state: what rules about prose look at. What is looked for
//! is written as [`crate::reader::find`] reads it. Knows no rule.

use std::ops::{Bound, Range, RangeBounds};

use super::words::{EACH_YEAR, NOT, TURNS, WITHOUT};
use crate::context::{Context, Passage, Topic};
use crate::finding::Spot;
use crate::reader::{self, Mention, Sentence, What, Word};

/// What takes back what a sentence says, beside words that deny.
const TAKES_BACK: &[&str] = &["saknas*", "istället"];

/// A sentence, heading or list item of a passage.
pub(in crate::rules) struct Said<'a> {
    /// The passage it stands in.
    pub(in crate::rules) passage: &'a Passage<'a>,
    /// What it states, in the order of the text.
    pub(in crate::rules) mentions: &'a [Mention],
    /// Its words in order.
    pub(in crate::rules) words: &'a [Word],
    /// The sentence as it was read.
    sentence: &'a Sentence,
    /// Its bytes in the text.
    pub(in crate::rules) range: Range<usize>,
    /// The bytes of the words that were looked for; the whole sentence where none were.
    pub(in crate::rules) hit: Range<usize>,
}

/// All sentences of `passage`.
pub(in crate::rules) fn all<'a>(passage: &'a Passage<'a>) -> impl Iterator<Item = Said<'a>> {
    let mut rest = passage.mentions.as_slice();
    passage.sentences.iter().map(move |sentence| {
        let own = rest.partition_point(|mention| mention.range.start < sentence.range.end);
        let (mentions, later) = rest.split_at(own);
        rest = later;
        let range = sentence.range.clone();
        Said { passage, mentions, words: &sentence.words, sentence, hit: range.clone(), range }
    })
}

/// The sentences of `passage` that state something.
pub(in crate::rules) fn sentences<'a>(passage: &'a Passage<'a>) -> impl Iterator<Item = Said<'a>> {
    all(passage).filter(|said| !said.mentions.is_empty())
}

/// The sentences of `passage` in which one of `phrases` stands.
pub(in crate::rules) fn within<'a>(
    passage: &'a Passage<'a>,
    phrases: &[impl AsRef<str>],
) -> impl Iterator<Item = Said<'a>> {
    all(passage).filter_map(|said| Some(Said { hit: said.bytes(phrases)?, ..said }))
}

/// The sentences of the agreement in which one of `phrases` stands, in the order of the file; not those that say what
/// it leaves out.
pub(in crate::rules) fn with<'a>(
    context: &'a Context<'_>,
    phrases: &[impl AsRef<str>],
) -> impl Iterator<Item = Said<'a>> {
    let likely = context.runs.likely(phrases);
    let passages = (!likely.is_empty()).then(|| told(context));
    let sentences = passages.into_iter().flatten().flat_map(all);
    sentences.filter_map(move |said| Some(Said { hit: said.bytes(&likely)?, ..said }))
}

/// The sentences of the texts whose topic is `wanted`, in the order of the file; not those that say what it leaves out.
pub(in crate::rules) fn about<'a>(
    context: &'a Context<'_>,
    wanted: impl Fn(Topic) -> bool,
) -> impl Iterator<Item = Said<'a>> {
    told(context).filter(move |passage| wanted(passage.topic)).flat_map(all)
}

/// Every place in the texts of the agreement where one of `phrases` stands, with its text.
pub(in crate::rules) fn every<'a>(
    context: &'a Context<'_>,
    phrases: &[impl AsRef<str>],
) -> impl Iterator<Item = (&'a Passage<'a>, Range<usize>)> {
    let likely = context.runs.likely(phrases);
    let passages = if likely.is_empty() { &[][..] } else { &context.passages[..] };
    passages.iter().flat_map(all).flat_map(move |said| {
        let places = said.each(&likely);
        places.into_iter().map(move |place| (said.passage, place))
    })
}

/// The texts that tell what is done or agreed.
fn told<'a>(context: &'a Context<'_>) -> impl Iterator<Item = &'a Passage<'a>> {
    context.passages.iter().filter(|passage| !passage.leaves_out())
}

/// Whether one of `phrases` stands in some text of the agreement.
pub(in crate::rules) fn anywhere(context: &Context<'_>, phrases: &[impl AsRef<str>]) -> bool {
    with(context, phrases).next().is_some()
}

/// Whether some sentence has one of each of `groups`.
pub(in crate::rules) fn together(context: &Context<'_>, groups: &[&[&str]]) -> bool {
    groups.first().is_some_and(|first| with(context, first).any(|said| said.has_each(groups)))
}

/// Whether one of `phrases` stands in the passage.
pub(in crate::rules) fn is_in(passage: &Passage<'_>, phrases: &[impl AsRef<str>]) -> bool {
    within(passage, phrases).next().is_some()
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

    /// The words from one place to another, both included, as written.
    pub(in crate::rules) fn raw_between(&self, from: usize, to: usize) -> &'a str {
        self.passage.text.get(reader::bytes(self.words, &(from..to.saturating_add(1)))).unwrap_or_default()
    }

    /// The words that were looked for, as written.
    pub(in crate::rules) fn hit_text(&self) -> &'a str {
        self.passage.text.get(self.hit.clone()).unwrap_or_default()
    }

    /// Whether one of `phrases` stands in it.
    pub(in crate::rules) fn has(&self, phrases: &[impl AsRef<str>]) -> bool {
        self.find(phrases).is_some()
    }

    /// Whether one of each of `groups` stands in it.
    pub(in crate::rules) fn has_each(&self, groups: &[&[&str]]) -> bool {
        groups.iter().all(|group| self.has(group))
    }

    /// Whether one of any of `groups` stands in it.
    pub(in crate::rules) fn has_any(&self, groups: &[&[&str]]) -> bool {
        groups.iter().any(|group| self.has(group))
    }

    /// Whether it takes something back.
    pub(in crate::rules) fn denies(&self) -> bool {
        self.has_any(&[NOT, WITHOUT, TAKES_BACK])
    }

    /// The place among its words of the first of `phrases`.
    pub(in crate::rules) fn find(&self, phrases: &[impl AsRef<str>]) -> Option<usize> {
        self.places(phrases).map(|found| found.start)
    }

    /// The bytes of every one of `phrases` in it.
    fn each(&self, phrases: &[impl AsRef<str>]) -> Vec<Range<usize>> {
        let likely = self.sentence.runs.likely(phrases);
        let (mut found, mut at) = (Vec::new(), 0);
        while at < self.words.len() && !likely.is_empty() {
            let end = reader::standing(self.words, at, &likely);
            found.extend(end.map(|end| reader::bytes(self.words, &(at..end))));
            at = end.unwrap_or(at + 1);
        }
        found
    }

    /// The place of the last of `phrases` that begins before another place.
    pub(in crate::rules) fn find_before(&self, phrases: &[impl AsRef<str>], end: usize) -> Option<usize> {
        (0..end).rev().find(|at| self.is(*at, phrases))
    }

    /// Whether one of `phrases` begins at a place among its words.
    pub(in crate::rules) fn is(&self, at: usize, phrases: &[impl AsRef<str>]) -> bool {
        reader::standing(self.words, at, phrases).is_some()
    }

    /// The place of the first of `phrases` that begins at one of these places among its words.
    pub(in crate::rules) fn find_in(
        &self,
        places: impl RangeBounds<usize>,
        phrases: &[impl AsRef<str>],
    ) -> Option<usize> {
        let start = match places.start_bound() {
            Bound::Included(start) => *start,
            Bound::Excluded(before) => before + 1,
            Bound::Unbounded => 0,
        };
        (start..self.words.len()).take_while(|at| places.contains(at)).find(|at| self.is(*at, phrases))
    }

    /// Whether one of `phrases` begins at one of these places among its words.
    pub(in crate::rules) fn has_in(&self, places: impl RangeBounds<usize>, phrases: &[impl AsRef<str>]) -> bool {
        self.find_in(places, phrases).is_some()
    }

    /// The places of the clause that a word stands in: what hangs together with it, from one mark or turn of the sentence to
    /// the next. A comma between the items of a list does not end it.
    pub(in crate::rules) fn clause(&self, at: usize) -> Range<usize> {
        let ends = |next: &usize| self.turns_before(*next);
        let start = (1..=at).rev().find(ends).unwrap_or(0);
        let end = (at + 1..self.words.len()).find(ends).unwrap_or(self.words.len());
        start..end
    }

    /// Whether another clause begins with the word at a place.
    fn turns_before(&self, at: usize) -> bool {
        /// What begins another clause after a comma, and not another item of a list.
        const BEGINS: &[&str] = &[
            "som", "vilken", "vilket", "vilka", "där", "varvid", "varför", "så", "och", "eller", "utan", "om", "när",
            "då", "eftersom", "innan", "förrän", "såvida", "ifall", "which", "who", "where", "so", "and", "or", "if",
            "when", "because", "unless", "until",
        ];
        let Some([before, word]) = at.checked_sub(1).and_then(|first| self.words.get(first..=at)) else { return false };
        let gap = self.passage.text.get(before.range.end..word.range.start).unwrap_or_default();
        let after_comma = gap.contains(',') && self.is(at, BEGINS);
        gap.contains([';', ':', '(', ')', '–', '—']) || after_comma || self.is(at, TURNS)
    }

    /// The bytes of the first of `phrases` in it.
    pub(in crate::rules) fn bytes(&self, phrases: &[impl AsRef<str>]) -> Option<Range<usize>> {
        self.places(phrases).map(|found| reader::bytes(self.words, &found))
    }

    /// The places among its words of the first of `phrases`.
    fn places(&self, phrases: &[impl AsRef<str>]) -> Option<Range<usize>> {
        let likely = self.sentence.runs.likely(phrases);
        if likely.is_empty() { None } else { reader::find(self.words, &likely) }
    }

    /// The first of `phrases` in it, as a place.
    pub(in crate::rules) fn spot_of(&self, phrases: &[impl AsRef<str>]) -> Option<Spot> {
        self.bytes(phrases).map(|bytes| Spot::Words(self.passage.pointer.clone(), bytes))
    }

    /// The first of `phrases` in it, as a place; what was looked for where none stands there.
    pub(in crate::rules) fn mark(&self, phrases: &[impl AsRef<str>]) -> Spot {
        self.spot_of(phrases).unwrap_or_else(|| self.spot())
    }

    /// What was looked for, as a place; the whole sentence where nothing was.
    pub(in crate::rules) fn spot(&self) -> Spot {
        Spot::Words(self.passage.pointer.clone(), self.hit.clone())
    }

    /// The words from one place to another, both included, as a place.
    pub(in crate::rules) fn spot_between(&self, from: usize, to: usize) -> Spot {
        let places = from.min(to)..from.max(to).saturating_add(1);
        Spot::Words(self.passage.pointer.clone(), reader::bytes(self.words, &places))
    }

    /// The same sentence with what was looked for from one place to another, both included.
    pub(in crate::rules) fn marked(self, from: usize, to: usize) -> Self {
        let hit = reader::bytes(self.words, &(from..to.saturating_add(1)));
        Self { hit, ..self }
    }

    /// The word at a place; empty outside the sentence.
    pub(in crate::rules) fn key(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.key.as_str())
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

    /// The days of the year that it tells, and the months of every year: where, which month, and which day.
    pub(in crate::rules) fn days_of_year(&self) -> impl Iterator<Item = (Range<usize>, u32, Option<u32>)> {
        self.mentions.iter().filter_map(|mention| match mention.what {
            What::DayOfYear { month, day } => Some((mention.range.clone(), month, day)),
            _ => None,
        })
    }

    /// The years that it tells: those of its days and times, and four digits that can be nothing else.
    pub(in crate::rules) fn years(&self) -> Vec<(Range<usize>, i32)> {
        let mut found = Vec::new();
        for mention in self.mentions {
            match mention.what {
                What::Date(date) => found.push((mention.range.clone(), date.year())),
                What::Range { from, to } => {
                    found.extend([from, to].map(|date| (mention.range.clone(), date.year())));
                }
                _ => {}
            }
        }
        let stated = |at: usize| self.mentions.iter().any(|mention| mention.range.contains(&at));
        let alone = |word: &Word| {
            let joint = |mark: char| matches!(mark, ':' | '/' | '-' | '–' | '%') || mark.is_ascii_digit();
            let before = self.passage.text.get(..word.range.start).and_then(|text| text.chars().next_back());
            let after = self.passage.text.get(word.range.end..).and_then(|text| text.chars().next());
            !before.is_some_and(joint) && !after.is_some_and(joint)
        };
        found.extend(
            self.words
                .iter()
                .filter(|word| !stated(word.range.start) && alone(word))
                .filter_map(|word| Some((word.range.clone(), reader::year(&word.key)?))),
        );
        found
    }

    /// Whether the words after a place say that it comes every year.
    pub(in crate::rules) fn is_every_year(&self, place: &Range<usize>) -> bool {
        self.is(self.words.partition_point(|word| word.range.start < place.end), EACH_YEAR)
    }

    /// Whether it stands in the same text as another.
    pub(in crate::rules) fn is_beside(&self, other: &Self) -> bool {
        self.passage.pointer == other.passage.pointer
    }
}
