//! The words of two papers, in order, up to the first that differ.

use std::collections::BTreeSet;

use crate::text::Text;

/// Words shown around a difference, on each side of it.
const CONTEXT: usize = 6;

/// The first place where two papers say different things.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// The page of the first paper, from 1.
    pub(super) page: usize,
    /// What it says there.
    pub(super) here: String,
    /// What the second says in its stead.
    pub(super) there: String,
}

/// The first difference between the paper at hand and the one made again; none if they say the same.
///
/// Pages may break elsewhere: of what stands at their heads and feet only the words are compared, not the numbers.
pub(super) fn difference(here: &Text, there: &Text) -> Option<Difference> {
    let (own, other) = (words(here), words(there));
    let at =
        (0..own.len().max(other.len())).find(|at| own.get(*at).map(|word| word.1) != other.get(*at).map(|word| word.1));
    if let Some(at) = at {
        let page = own.get(at).or(own.last()).map_or(1, |(page, _)| *page);
        return Some(Difference { page, here: around(&own, at), there: around(&other, at) });
    }
    let known: BTreeSet<String> = there.furniture.iter().map(|piece| without_numbers(&piece.text)).collect();
    let strange = here.furniture.iter().find(|piece| !known.contains(&without_numbers(&piece.text)))?;
    Some(Difference { page: strange.page, here: strange.text.clone(), there: String::new() })
}

fn words(text: &Text) -> Vec<(usize, &str)> {
    text.blocks.iter().flat_map(|block| block.text.split_whitespace().map(|word| (block.page, word))).collect()
}

fn around(words: &[(usize, &str)], at: usize) -> String {
    let from = at.saturating_sub(CONTEXT).min(words.len());
    let to = words.len().min(at + CONTEXT);
    words[from..to.max(from)].iter().map(|(_, word)| *word).collect::<Vec<_>>().join(" ")
}

fn without_numbers(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_ascii_digit()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Block, Furniture};

    fn paper(blocks: &[&str], foot: &str) -> Text {
        let block =
            |(index, text): (usize, &&str)| Block { page: index + 1, text: (*text).to_owned(), ..Block::default() };
        let furniture = vec![Furniture { page: 1, text: foot.to_owned() }];
        Text { blocks: blocks.iter().enumerate().map(block).collect(), furniture }
    }

    #[test]
    fn pages_and_lines_may_break_elsewhere() {
        let one = paper(&["To the club", "58 000 kr are paid"], "Page 1 (2)");
        assert_eq!(difference(&one, &paper(&["To the club 58 000\nkr are", "paid"], "Page 1 (3)")), None);
    }

    #[test]
    fn the_first_other_word_is_shown_with_its_page() {
        let one = paper(&["To the club", "85 000 kr are paid"], "Page 1 (2)");
        let other = paper(&["To the club", "58 000 kr are paid"], "Page 1 (2)");
        let found = difference(&one, &other).expect("a difference");
        assert_eq!((found.page, found.here.as_str()), (2, "To the club 85 000 kr are paid"));
        assert_eq!(found.there, "To the club 58 000 kr are paid");
        assert_eq!(
            difference(&paper(&["To the"], ""), &paper(&["To"], "")).map(|found| found.there),
            Some("To".into())
        );
    }

    #[test]
    fn words_outside_the_text_are_seen() {
        let found = difference(&paper(&["To"], "Page 1, not valid"), &paper(&["To"], "Page 1"));
        assert_eq!(found.map(|found| found.here).as_deref(), Some("Page 1, not valid"));
    }
}
