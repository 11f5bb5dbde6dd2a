//! References to headings: fields where Word would print the same words, links elsewhere, so that updating the fields
//! never changes what the paper says.

use std::collections::BTreeMap;

use super::inline::{Dress, field, run};
use super::numbering::HeadingNumbers;
use super::xml::Xml;
use crate::document::{Block, Inline};

/// A heading that can be referred to.
#[derive(Debug)]
struct Target {
    bookmark: String,
    /// The number, when Word counts it and a field can ask for it.
    number: Option<String>,
    /// The words, when they are nothing but words.
    words: Option<String>,
}

/// The headings of the paper by anchor.
#[derive(Debug, Default)]
pub(super) struct Targets(BTreeMap<String, Target>);

impl Targets {
    /// Collects the headings of `blocks`.
    pub(super) fn of(blocks: &[Block], numbers: &HeadingNumbers) -> Self {
        let mut targets = BTreeMap::new();
        for block in blocks {
            if let Block::Heading { number, text, anchor, .. } = block {
                // Word leaves out a full stop at the end when it is asked for a number.
                let number = number.as_ref().map(|number| number.trim_end_matches('.').to_owned());
                let number = number.filter(|_| matches!(numbers, HeadingNumbers::Counted(_)));
                // Word allows 40 letters, digits and underscores: the anchor itself would not do.
                let bookmark = format!("_Ref{:09}", targets.len() + 1);
                let target = Target { bookmark, number, words: words(text) };
                targets.entry(anchor.clone()).or_insert(target);
            }
        }
        Self(targets)
    }

    /// The bookmark of the heading with this anchor.
    pub(super) fn bookmark(&self, anchor: &str) -> Option<&str> {
        self.0.get(anchor).map(|target| target.bookmark.as_str())
    }
}

fn words(text: &[Inline]) -> Option<String> {
    let words = text.iter().map(|inline| match inline {
        Inline::Text { text } => Some(text.as_str()),
        Inline::Strong { .. }
        | Inline::Emphasis { .. }
        | Inline::Blank { .. }
        | Inline::Reference { .. }
        | Inline::Break => None,
    });
    words.collect::<Option<String>>().filter(|words| !words.is_empty())
}

/// Writes the words of a reference.
pub(super) fn reference(xml: &mut Xml, anchor: &str, text: &str, dress: Dress, targets: &Targets) {
    let Some(target) = targets.0.get(anchor) else {
        return run(xml, text, dress);
    };
    let pieces = pieces(text, target.number.as_deref(), target.words.as_deref());
    if let [Piece::Words(_)] = pieces[..] {
        xml.open("w:hyperlink", &[("w:anchor", &target.bookmark), ("w:history", "1")]);
        run(xml, text, dress);
        return xml.close("w:hyperlink");
    }
    for piece in pieces {
        match piece {
            Piece::Words(words) => run(xml, words, dress),
            Piece::Number(number) => field(xml, &format!("REF {} \\r \\h", target.bookmark), number, dress),
            Piece::Heading(words) => field(xml, &format!("REF {} \\h", target.bookmark), words, dress),
        }
    }
}

/// A part of a reference.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Words(&'a str),
    Number(&'a str),
    Heading(&'a str),
}

/// `avsnitt 4, Ekonomi` as words, number, words and heading.
fn pieces<'a>(text: &'a str, number: Option<&str>, heading: Option<&str>) -> Vec<Piece<'a>> {
    let (mut rest, mut pieces) = (text, Vec::new());
    if let Some((at, length)) = number.and_then(|number| Some((whole(rest, number)?, number.len()))) {
        pieces.extend([Piece::Words(&rest[..at]), Piece::Number(&rest[at..at + length])]);
        rest = &rest[at + length..];
    }
    if let Some((at, length)) = heading.and_then(|words| Some((rest.find(words)?, words.len()))) {
        pieces.extend([Piece::Words(&rest[..at]), Piece::Heading(&rest[at..at + length])]);
        rest = &rest[at + length..];
    }
    pieces.push(Piece::Words(rest));
    if pieces.len() > 1 {
        pieces.retain(|piece| *piece != Piece::Words(""));
    }
    pieces
}

/// Where `number` stands in `text` by itself, not as part of another number or word.
fn whole(text: &str, number: &str) -> Option<usize> {
    text.match_indices(number).map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let mut after = text[at + number.len()..].chars();
        let follows = after.next();
        let part = follows == Some('.') && after.next().is_some_and(char::is_alphanumeric);
        !before.is_some_and(|c| c.is_alphanumeric() || c == '.') && !follows.is_some_and(char::is_alphanumeric) && !part
    })
}

#[cfg(test)]
mod tests {
    use super::Piece::{Heading, Number, Words};
    use super::*;

    #[test]
    fn number_and_heading_are_fields_and_the_rest_words() {
        let found = pieces("avsnitt\u{a0}4, Ekonomi", Some("4"), Some("Ekonomi"));
        assert_eq!(found, [Words("avsnitt\u{a0}"), Number("4"), Words(", "), Heading("Ekonomi")]);
        assert_eq!(pieces("Ekonomi", Some("4"), Some("Ekonomi")), [Heading("Ekonomi")]);
        assert_eq!(pieces("§ 4 ovan", Some("§ 4"), None), [Number("§ 4"), Words(" ovan")]);
        assert_eq!(pieces("", Some("4"), None), [Words("")]);
    }

    #[test]
    fn only_a_whole_number_becomes_a_field() {
        for (text, number) in [("punkt 14", "4"), ("punkt 1.4", "4"), ("punkt 4.1", "4"), ("punkt 4a", "4")] {
            assert_eq!(pieces(text, Some(number), None), [Words(text)], "{text}");
        }
        assert_eq!(pieces("se 4.", Some("4"), None), [Words("se "), Number("4"), Words(".")]);
        assert_eq!(pieces("14 och 4", Some("4"), None), [Words("14 och "), Number("4")]);
    }
}
