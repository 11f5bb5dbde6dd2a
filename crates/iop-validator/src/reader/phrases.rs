//! Words and phrases that are looked for among words that have been read. Knows no word.
//!
//! One notation for all that look: `lag` is the word alone, `lag*` every word that begins so, `*lag` every word that
//! ends so, and `*lag*` every word with it inside; words with a blank between stand side by side, whatever marks stand
//! between them in the text. All of it in lower case. The pieces of a word with a hyphen count as words too: "EU-medel"
//! is found by `medel`, and by `eu-medel`.

use std::ops::Range;

use super::words::{JOINTS, Word, words};

/// Where the first of `phrases` stands, as places in the list of words.
#[must_use]
pub(crate) fn find(words: &[Word], phrases: &[impl AsRef<str>]) -> Option<Range<usize>> {
    (0..words.len()).find_map(|at| Some(at..standing(words, at, phrases)?))
}

/// Where the first of `phrases` stands in a text that has not been read, in bytes.
#[must_use]
pub(crate) fn find_in(text: &str, phrases: &[impl AsRef<str>]) -> Option<Range<usize>> {
    let words = words(text, 0..text.len());
    find(&words, phrases).map(|found| bytes(&words, &found))
}

/// Whether one of `phrases` stands in a text that has not been read.
#[must_use]
pub(crate) fn has(text: &str, phrases: &[impl AsRef<str>]) -> bool {
    find_in(text, phrases).is_some()
}

/// The bytes of the words at these places.
#[must_use]
pub(crate) fn bytes(words: &[Word], places: &Range<usize>) -> Range<usize> {
    match words.get(places.clone()) {
        Some([first, .., last]) => first.range.start..last.range.end,
        Some([only]) => only.range.clone(),
        Some([]) | None => 0..0,
    }
}

/// The place after the phrase that begins at `at`.
#[must_use]
pub(crate) fn standing(words: &[Word], at: usize, phrases: &[impl AsRef<str>]) -> Option<usize> {
    let word = words.get(at)?;
    let lead = word.key.as_bytes().first();
    // Most words differ in the first letter, which is told from one byte.
    let may_begin = |phrase: &&str| {
        let first = phrase.as_bytes().first();
        word.joined || first == Some(&b'*') || first == lead
    };
    phrases.iter().map(AsRef::as_ref).filter(may_begin).find_map(|phrase| matched(words, at, phrase))
}

/// The place after `phrase`, where it begins at `at`.
fn matched(words: &[Word], at: usize, phrase: &str) -> Option<usize> {
    let mut parts = phrase.split(' ').peekable();
    let mut next = at;
    while let Some(part) = parts.next() {
        let Word { key, joined, .. } = words.get(next)?;
        next += 1;
        if fits(key, part) {
            continue;
        }
        if !joined {
            return None;
        }
        // The pieces of a joined word stand side by side too.
        let mut pieces = key.split(JOINTS).skip_while(|piece| !fits(piece, part));
        pieces.next()?;
        for piece in pieces {
            if parts.next_if(|part| fits(piece, part)).is_none() {
                break;
            }
        }
    }
    Some(next)
}

/// Whether a word is what a part of a phrase says.
fn fits(word: &str, part: &str) -> bool {
    match (part.strip_prefix('*'), part.strip_suffix('*')) {
        (Some(inner), Some(_)) => word.contains(inner.strip_suffix('*').unwrap_or(inner)),
        (Some(tail), None) => word.ends_with(tail),
        (None, Some(head)) => word.starts_with(head),
        (None, None) => word == part,
    }
}

impl Word {
    /// Whether it is one of `phrases`.
    #[must_use]
    pub(crate) fn is(&self, phrases: &[impl AsRef<str>]) -> bool {
        standing(std::slice::from_ref(self), 0, phrases).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_letters_and_case_does_not_matter() {
        let found = |text: &'static str, phrase: &str| find_in(text, &[phrase]).map(|range| &text[range]);
        assert_eq!(found("Åtta BARN och åtta barnen", "barn"), Some("BARN"));
        assert_eq!(found("skolbarn, barnen", "barn*"), Some("barnen"));
        assert_eq!(found("barnen, skolbarnen, skolbarn", "*barn"), Some("skolbarn"));
        assert_eq!(found("Skolbarnen", "*barn*"), Some("Skolbarnen"));
        assert_eq!(found("barn", "barnen"), None);
        assert_eq!(found("", "barn"), None);
    }

    #[test]
    fn the_words_of_a_phrase_stand_side_by_side() {
        let found = |text: &'static str, phrase: &str| find_in(text, &[phrase]).map(|range| &text[range]);
        assert_eq!(found("enligt *lagen (2013:852)* om", "lag* 2013 852"), Some("lagen (2013:852"));
        assert_eq!(found("Å barn\n  unga", "barn unga"), Some("barn\n  unga"));
        assert_eq!(found("barn eller unga", "barn unga"), None);
        assert_eq!(found("unga barn", "barn unga"), None);
    }

    #[test]
    fn the_pieces_of_a_joined_word_are_words() {
        assert!(has("EU-medel", &["medel"]));
        assert!(has("EU-medel", &["eu-*"]));
        assert!(has("EU-medel från staten", &["eu medel från"]));
        assert!(has("the child's best", &["child"]));
        assert!(!has("EU-medel", &["edel*"]));
    }

    #[test]
    fn the_first_phrase_of_the_text_is_found_and_the_first_of_the_list_where_two_begin() {
        assert_eq!(find_in("moms och skatt", &["skatt", "moms"]), Some(0..4));
        assert_eq!(find_in("moms och skatt", &["moms och", "moms"]), Some(0..8));
    }
}
