//! The words around the text of every page: of which agreement the page is, and what tells it from another.
//!
//! Knows no file format: each writes them where its pages have room for them.

use crate::document::{Document, Meta};
use crate::labels::labels;

/// The longest title in a header, in characters: with a case number it stands on one line.
const LONGEST_TITLE: usize = 64;

/// What tells one paper from another, at the foot of every page: `Avtals-id lund-2018 · Fingeravtryck 9f2c 11ab …`.
pub(crate) fn identity(meta: &Meta) -> String {
    let words = labels(meta.language);
    format!("{} {} · {} {}", words.id, meta.id, words.fingerprint, meta.fingerprint)
}

/// Of which agreement the page is, above every page but the first: the house's own words, the title, the case number.
pub(crate) fn running(document: &Document) -> String {
    let meta = &document.meta;
    let number = meta.case_number.as_ref().map(|number| format!("{} {number}", labels(meta.language).case_number));
    let parts = [document.style.header.clone(), Some(shortened(&meta.title)), number];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The title, cut between two words where it is long.
fn shortened(title: &str) -> String {
    if title.chars().count() <= LONGEST_TITLE {
        return title.trim().to_owned();
    }
    let head: String = title.chars().take(LONGEST_TITLE).collect();
    let whole = head.rsplit_once(' ').map_or(head.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_page_says_of_which_agreement_it_is() {
        let mut paper = sample::agreement();
        paper.meta.title = "Överenskommelse".to_owned();
        assert_eq!(running(&paper), "Överenskommelse · Diarienummer SOC 2018/0123");
        paper.meta.case_number = None;
        assert_eq!(running(&paper), "Överenskommelse");
        paper.style.header = Some("Exempelby".to_owned());
        assert_eq!(running(&paper), "Exempelby · Överenskommelse");
        assert_eq!(identity(&paper.meta), "Avtals-id lund-im-vanskapa-2019 · Fingeravtryck 9f2c 11ab 73de 0042");
    }

    #[test]
    fn a_long_title_is_cut_between_words() {
        let long = shortened(&format!("Överenskommelse, {}", "ord och ".repeat(40)));
        assert!(long.ends_with("ord…") || long.ends_with("och…"), "{long}");
        assert!(long.chars().count() <= LONGEST_TITLE + 1);
        assert_eq!(shortened(&"å".repeat(80)).chars().count(), LONGEST_TITLE + 1, "one word is cut within it");
    }
}
