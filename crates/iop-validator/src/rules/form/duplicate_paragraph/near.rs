//! Paragraphs that differ in one place only, and there in words that change nothing. Knows no clause.

use std::collections::HashMap;

use crate::finding::Spot;
use crate::reader;

/// The words that a paragraph must have to be compared with those that are nearly the same.
// no law: how many words a paragraph has
const WORDS: usize = 20;

/// How many words at its beginning or end lead to the paragraphs it may repeat.
const EDGE: usize = 5;

/// How many paragraphs with the same beginning or end are looked at.
const MOST: usize = 4;

/// What part of the longer paragraph may be words that the other has not.
const PART: usize = 4;

/// Words that may be exchanged without telling of anything else.
const LIGHT: &[&str] = &[
    "de",
    "den",
    "det",
    "denna",
    "detta",
    "dessa",
    "en",
    "ett",
    "här",
    "i",
    "inom",
    "av",
    "vid",
    "under",
    "för",
    "är",
    "bedöms",
    "anses",
    "finns",
    "ska",
    "skall",
    "bör",
    "måste",
    "kan",
    "och",
    "samt",
    "eller",
    "även",
    "också",
    "så",
    "som",
    "vilka",
    "vilket",
    "avtalet",
    "avtal",
    "överenskommelsen",
    "överenskommelse",
    "partnerskapet",
    "partnerskap",
    "iop",
    "sin",
    "sitt",
    "sina",
    "the",
    "a",
    "an",
    "this",
    "these",
    "shall",
    "will",
    "must",
    "is",
    "are",
    "agreement",
    "partnership",
    "and",
    "also",
    "in",
    "of",
];

/// The paragraphs seen so far, by how they begin and end.
#[derive(Default)]
pub(super) struct Near {
    paragraphs: Vec<(Vec<String>, Spot)>,
    by_edge: HashMap<(String, bool, String), Vec<usize>>,
}

impl Near {
    /// The place of an earlier paragraph that this one repeats but for a few words; keeps this one for later.
    pub(super) fn earlier(&mut self, said_of: &str, text: &str, place: &Spot) -> Option<Spot> {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        if words.len() < WORDS {
            return None;
        }
        let at = self.paragraphs.len();
        let edges = [(false, words[..EDGE].join(" ")), (true, words[words.len() - EDGE..].join(" "))];
        let mut first = None;
        for (is_end, edge) in edges {
            let known = self.by_edge.entry((said_of.to_owned(), is_end, edge)).or_default();
            let paragraphs = &self.paragraphs;
            first = first.or_else(|| known.iter().find(|known| is_near(&paragraphs[**known].0, &words)).copied());
            if known.len() < MOST {
                known.push(at);
            }
        }
        self.paragraphs.push((words, place.clone()));
        first.map(|first| self.paragraphs[first].1.clone())
    }
}

/// Whether two paragraphs are the same but for one place: words left out there, or small words exchanged.
fn is_near(a: &[String], b: &[String]) -> bool {
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a_rest, b_rest) = (&a[start..], &b[start..]);
    let end = a_rest.iter().rev().zip(b_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (mine, other) = (&a_rest[..a_rest.len() - end], &b_rest[..b_rest.len() - end]);
    let most = a.len().max(b.len()) / PART;
    if mine.len() > most || other.len() > most || mine.iter().chain(other).any(|word| has_digit(word)) {
        return false;
    }
    mine.is_empty() || other.is_empty() || changes_nothing(mine, other) && changes_nothing(other, mine)
}

/// Whether every word is a small one or stands in the other part too, in whatever form.
fn changes_nothing(words: &[String], other: &[String]) -> bool {
    words.iter().all(|word| {
        LIGHT.contains(&word.as_str()) || {
            let stem = reader::stem(word);
            other.iter().any(|other| reader::stem(other) == stem)
        }
    })
}

fn has_digit(word: &str) -> bool {
    word.chars().any(|letter| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_of_the_words_may_be_left_out_and_no_more() {
        let words = |count: usize| -> Vec<String> { (0..count).map(|at| format!("ord{}", "x".repeat(at))).collect() };
        let whole = words(WORDS);
        let without = |count: usize| [&whole[..EDGE], &whole[EDGE + count..]].concat();
        let most = WORDS / PART;
        assert!(is_near(&whole, &without(most)) && is_near(&without(most), &whole));
        assert!(!is_near(&whole, &without(most + 1)) && !is_near(&without(most + 1), &whole));
    }
}
