//! Lists of amounts below a sentence that says what they are: "Kommunen bidrar med följande belopp:". Knows no fact but
//! whether an amount is one.

use std::ops::Range;

use super::sums::Sums;
use super::words::{OTHER, PARTS, PAYS};
use crate::context::Passage;
use crate::reader::{self, What};
use crate::rules::said::Said;

/// The lists of a passage whose items are amounts that the parties pay.
pub(super) struct Lists {
    /// The bytes of each, in the order of the text.
    ranges: Vec<Range<usize>>,
    at: usize,
}

impl Lists {
    pub(super) fn of(passage: &Passage<'_>, sums: &Sums) -> Self {
        let mut ranges = Vec::new();
        let mut intro: Option<Range<usize>> = None;
        let mut items: Option<Range<usize>> = None;
        let line_opens_list = |start: usize| {
            let line = passage.text[..start].rsplit('\n').next().unwrap_or_default().trim();
            !line.is_empty()
                && line.chars().all(|c| matches!(c, '-' | '*' | '+' | '•' | '.' | ')') || c.is_ascii_digit())
        };
        for sentence in reader::sentences(passage.text) {
            if line_opens_list(sentence.start) {
                items = Some(items.map_or(sentence.start, |items| items.start)..sentence.end);
                continue;
            }
            ranges.extend(items.take().filter(|items| tells(passage, intro.as_ref(), items, sums)));
            intro = Some(sentence);
        }
        ranges.extend(items.filter(|items| tells(passage, intro.as_ref(), items, sums)));
        Self { ranges, at: 0 }
    }

    /// Whether the sentence is an item of such a list. To be asked in the order of the text.
    pub(super) fn tell_of(&mut self, said: &Said<'_>) -> bool {
        let Some(start) = said.mentions.first().map(|mention| mention.sentence.start) else { return false };
        while self.ranges.get(self.at).is_some_and(|range| range.end <= start) {
            self.at += 1;
        }
        self.ranges.get(self.at).is_some_and(|range| range.start <= start)
    }
}

/// Whether the sentence above says that the items are paid, and they are, one of them a fact.
fn tells(passage: &Passage<'_>, intro: Option<&Range<usize>>, items: &Range<usize>, sums: &Sums) -> bool {
    let Some(intro) = intro else { return false };
    let words = reader::words(passage.text, intro.clone());
    let has = |stems: &[&str]| words.iter().any(|word| word.is(stems));
    if !has(PAYS) || has(OTHER) || has(PARTS) {
        return false;
    }
    let from = passage.mentions.partition_point(|mention| mention.range.start < items.start);
    let mut amounts =
        passage.mentions[from..].iter().take_while(|mention| mention.range.start < items.end).filter_map(|mention| {
            match mention.what {
                What::Amount { money, .. } => Some(money),
                _ => None,
            }
        });
    let words = reader::words(passage.text, items.clone());
    amounts.any(|money| sums.has(money)) && !words.iter().any(|word| word.is(OTHER))
}
