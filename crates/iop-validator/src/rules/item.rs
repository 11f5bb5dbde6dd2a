//! The words by which a cost line is known again, in whatever order and form: "lön till samordnare" is "samordnarens lön".
//! Knows no rule.

use std::ops::Range;

use crate::reader::{self, Word};

/// Words that tell nothing of what is paid for.
const SMALL: &[&str] = &[
    "till",
    "för",
    "av",
    "och",
    "samt",
    "i",
    "på",
    "med",
    "en",
    "ett",
    "den",
    "det",
    "de",
    "som",
    "hos",
    "vid",
    "inkl",
    "inklusive",
    "exkl",
    "exklusive",
    "m",
    "mm",
    "procent",
    "samtliga",
    "alla",
    "to",
    "for",
    "of",
    "and",
    "the",
    "in",
    "a",
    "with",
    "including",
];

/// More words than these are a description and no name.
const MOST: usize = 4;

/// How many small words may stand among the words of the item.
const APART: usize = 3;

/// The words of a cost line that tell what it is of; none where it is described rather than named.
pub(in crate::rules) struct Item {
    words: Vec<String>,
}

impl Item {
    pub(in crate::rules) fn of(text: &str) -> Option<Self> {
        let words = reader::words(text, 0..text.len()).into_iter().map(|word| word.key);
        let telling = |key: &String| !SMALL.contains(&key.as_str()) && key.chars().any(char::is_alphabetic);
        let words: Vec<String> = words.filter(telling).collect();
        (1..=MOST).contains(&words.len()).then_some(Self { words })
    }

    /// Whether another item has the same words.
    pub(in crate::rules) fn is_same(&self, other: &Self) -> bool {
        let has = |own: &Self, word: &String| own.words.iter().any(|one| is_form(one, word));
        self.words.len() == other.words.len()
            && self.words.iter().all(|word| has(other, word))
            && other.words.iter().all(|word| has(self, word))
    }

    /// How many words it has.
    pub(in crate::rules) fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether one of its words stands among some words.
    pub(in crate::rules) fn is_touched(&self, words: &[Word]) -> bool {
        words.iter().any(|word| self.words.iter().any(|own| is_form(own, &word.key)))
    }

    /// The places among some words where all of its words stand close together.
    pub(in crate::rules) fn places(&self, words: &[Word]) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        for start in 0..words.len() {
            if found.last().is_some_and(|last| start < last.end) {
                continue;
            }
            let is_own = |at: usize| self.words.iter().position(|own| is_form(own, &words[at].key));
            let Some(first) = is_own(start) else { continue };
            let mut seen = vec![first];
            let mut end = start + 1;
            for (at, word) in words.iter().enumerate().skip(start + 1).take(self.words.len() + APART - 1) {
                if let Some(own) = is_own(at).filter(|own| !seen.contains(own)) {
                    seen.push(own);
                    end = at + 1;
                } else if !SMALL.contains(&word.key.as_str()) {
                    break;
                }
            }
            if seen.len() == self.words.len() {
                found.push(start..end);
            }
        }
        found
    }
}

/// Whether two words are forms of one: "samordnarens" and "samordnare".
fn is_form(one: &str, other: &str) -> bool {
    one == other || reader::same_noun(one, other)
}

#[cfg(test)]
mod tests {
    use super::Item;
    use crate::reader;

    #[test]
    fn an_item_is_the_same_in_another_order_and_form() {
        let same = |a: &str, b: &str| Item::of(a).zip(Item::of(b)).is_some_and(|(a, b)| a.is_same(&b));
        assert!(same("Lön till samordnare", "Samordnarens lön"));
        assert!(same("Lokal", "lokaler"));
        assert!(!same("Lön till samordnare", "Lön till kurator"));
        assert!(!same("Lön", "Lön till samordnare"));
    }

    #[test]
    fn an_item_is_found_where_all_its_words_stand_together() {
        let found = |item: &str, text: &str| {
            let words = reader::words(text, 0..text.len());
            Item::of(item).map(|item| item.places(&words)).unwrap_or_default()
        };
        let places = found("Lön till samordnare", "Kostnaden för samordnarens lön är 20 kr");
        assert_eq!(places.iter().map(|place| (place.start, place.end)).collect::<Vec<_>>(), [(2, 4)]);
        assert!(found("Material och fika", "för fika och annat material").is_empty());
        assert_eq!(found("Revision", "revision och revisionen"), [0..1, 2..3]);
    }
}
