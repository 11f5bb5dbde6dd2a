//! The words of a text, for rules that look for words rather than facts. Knows no word.

use std::ops::Range;

use super::runs::Runs;
use super::sentences::split;
use super::tokens::{self, Gap, Kind, Token};

/// A word or a run of digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Its bytes in the text.
    pub(crate) range: Range<usize>,
    /// The word in lower case.
    pub(crate) key: String,
    /// Whether it is made of pieces: "EU-medel".
    pub(crate) joined: bool,
}

/// What joins the pieces of a word.
pub(super) const JOINTS: [char; 3] = ['-', '\'', '’'];

impl Word {
    fn new(range: Range<usize>, key: String) -> Self {
        let joined = key.contains(JOINTS);
        Self { range, key, joined }
    }
}

/// A sentence, heading or list item with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Its bytes in the text.
    pub(crate) range: Range<usize>,
    /// Its words in order.
    pub(crate) words: Vec<Word>,
    /// What rules out that a phrase stands among them.
    pub(crate) runs: Runs<8>,
    /// Whether a blank line, a list marker or the end of a heading stands before it.
    pub(crate) opens: bool,
}

/// The sentence that these tokens are.
pub(super) fn of_tokens(tokens: Vec<Token>) -> Option<Sentence> {
    let range = tokens.first()?.range.start..tokens.last()?.range.end;
    let opens = tokens.first()?.gap == Gap::Block;
    let words = tokens.into_iter().filter(|token| token.kind != Kind::Mark);
    let words: Vec<Word> = words.map(|token| Word::new(token.range, token.key)).collect();
    Some(Sentence { range, runs: Runs::of(words.iter()), words, opens })
}

/// The words that stand in `within`, which is a range of the bytes of `text`; punctuation is left out.
#[must_use]
pub(crate) fn words(text: &str, within: Range<usize>) -> Vec<Word> {
    let start = within.start;
    let Some(part) = text.get(within) else { return Vec::new() };
    tokens::cut(part)
        .into_iter()
        .filter(|token| token.kind != Kind::Mark)
        .map(|token| Word::new(start + token.range.start..start + token.range.end, token.key))
        .collect()
}

/// The sentences of the text, headings and list items among them, as ranges of its bytes.
#[must_use]
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
    let tokens = tokens::cut(text);
    split(text, &tokens)
        .into_iter()
        .filter_map(|sentence| Some(sentence.first()?.range.start..sentence.last()?.range.end))
        .collect()
}

/// The year that a word is.
#[must_use]
pub(crate) fn year(word: &str) -> Option<i32> {
    // no law: what may be a year
    word.parse().ok().filter(|year| word.len() == 4 && (1900..2100).contains(year))
}

/// The number that a heading or a line begins with: `7` of "§ 7 Parter", `7.1` of "7.1 Parter".
#[must_use]
pub(crate) fn leading_number(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(['§', ' ']);
    let end = line.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    let number = line.get(..end)?.trim_end_matches('.');
    (number.starts_with(|c: char| c.is_ascii_digit()) && number.len() <= 6).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_in_bytes_of_the_whole_text() {
        let text = "Å är nytt. Söner, *inte* 3 st.";
        let sentences = sentences(text);
        let words = words(text, sentences[1].clone());
        let keys: Vec<_> = words.iter().map(|word| word.key.as_str()).collect();
        assert_eq!(keys, ["söner", "inte", "3", "st"]);
        assert_eq!(&text[words[1].range.clone()], "inte");
    }
}
