//! The proof of a public version: that it is the whole paper with its masks on, and nothing else.
//!
//! Compares two finished documents, text by text, and asks nobody how they came to be. Knows no agreement.

use iop_core::Mask;
use serde_json::Value;

use crate::document::{Block, Document, Fact, Inline};
use crate::plain::plain;

/// What the comparison of a whole paper with its public version came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// How many places are masked.
    pub masked: usize,
    /// Where the public version differs in something else, by the place in the document.
    pub differing: Vec<String>,
    /// Texts of the public version in which masked words still stand, with what they stand in masked.
    pub left: Vec<String>,
}

/// What says which paper it is, and differs because the public version is another file.
const IDENTITY: &[&str] = &["/meta/fingerprint", "/meta/imprint"];

/// Compares the `whole` paper with its `public` version, on which `masks` were put.
#[must_use]
pub fn comparison(whole: &Document, public: &Document, masks: &[Mask]) -> Comparison {
    let mut out = Comparison { masked: 0, differing: Vec::new(), left: Vec::new() };
    let pictures = |document: &Document| Value::String(format!("{:?}", document.pictures));
    match (serde_json::to_value(whole), serde_json::to_value(public)) {
        (Ok(whole), Ok(public)) => compare(&whole, &public, "", masks, &mut out),
        (Err(_), _) | (_, Err(_)) => out.differing.push("/".to_owned()),
    }
    compare(&pictures(whole), &pictures(public), "/pictures", masks, &mut out);
    for text in texts(public) {
        if masks.iter().any(|mask| !mask.places(&text).is_empty()) {
            out.left.push(text);
        }
    }
    out
}

fn compare(whole: &Value, public: &Value, at: &str, masks: &[Mask], out: &mut Comparison) {
    if IDENTITY.contains(&at) {
        return;
    }
    match (whole, public) {
        (Value::String(whole), Value::String(public)) => match alike(whole, public, masks) {
            Some(masked) => out.masked += masked,
            None => out.differing.push(at.to_owned()),
        },
        (Value::Array(whole), Value::Array(public)) if whole.len() == public.len() => {
            for (index, (whole, public)) in whole.iter().zip(public).enumerate() {
                compare(whole, public, &format!("{at}/{index}"), masks, out);
            }
        }
        (Value::Object(whole), Value::Object(public)) if whole.keys().eq(public.keys()) => {
            for ((key, whole), public) in whole.iter().zip(public.values()) {
                compare(whole, public, &format!("{at}/{key}"), masks, out);
            }
        }
        _ if whole == public => {}
        _ => out.differing.push(at.to_owned()),
    }
}

/// How many masks `public` has if it is `whole` with words in their places and nothing else; none if it is not.
fn alike(whole: &str, public: &str, masks: &[Mask]) -> Option<usize> {
    // A space that must not break is a space; typography sets it by the words beside it, which a mask changes.
    let spaces = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
    let (whole, public) = (spaces(whole), spaces(public));
    let (mut rest, mut shown, mut count) = (whole.as_str(), public.as_str(), 0);
    loop {
        let next =
            masks.iter().filter_map(|mask| shown.find(&mask.shown).map(|at| (at, mask))).min_by_key(|(at, _)| *at);
        let Some((at, mask)) = next else { return (rest == shown).then_some(count) };
        if rest.get(..at)? != &shown[..at] {
            return None;
        }
        // Several words may have one mask; the longest are tried first, as they were masked first.
        let mut same = masks.iter().filter(|other| other.shown == mask.shown);
        let start = whole.len() - rest.len() + at;
        let end = same.find_map(|other| other.ends(&whole, start))?;
        (rest, shown, count) = (&whole[end..], &shown[at + mask.shown.len()..], count + 1);
    }
}

/// Every text of the paper as it is read, over the marks within it.
fn texts(document: &Document) -> Vec<String> {
    let meta = &document.meta;
    let mut out = vec![meta.id.clone(), meta.title.clone(), plain(&meta.subtitle)];
    out.extend(meta.authors.iter().chain(&meta.case_number).cloned());
    facts(&meta.particulars, &mut out);
    blocks(&document.blocks, &mut out);
    out.push(format!("{:?}", document.pictures));
    out
}

fn facts(rows: &[Fact], out: &mut Vec<String>) {
    out.extend(rows.iter().flat_map(|row| [row.label.clone(), plain(&row.value)]));
}

fn blocks(all: &[Block], out: &mut Vec<String>) {
    let cells = |row: &[Vec<Inline>], out: &mut Vec<String>| out.extend(row.iter().map(|cell| plain(cell)));
    for block in all {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text } => out.push(plain(text)),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, out)),
            Block::Table(table) => {
                out.push(table.caption.clone());
                out.extend(table.columns.iter().map(|column| column.header.clone()));
                table.rows.iter().chain(&table.footer).for_each(|row| cells(row, out));
            }
            Block::Facts { heading, rows } => {
                out.extend(heading.iter().map(|words| plain(words)));
                facts(rows, out);
            }
            Block::Signatures { signers } => {
                for signer in signers {
                    cells(&[signer.for_party.clone(), signer.name.clone(), signer.title.clone()], out);
                    facts(&signer.place_and_date, out);
                    facts(signer.mandate.as_slice(), out);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{agreement, paragraph, words};

    fn mask() -> Mask {
        Mask { words: "Karin Exempel".to_owned(), shown: "‹maskerat, 21 kap. 3 § OSL›".to_owned() }
    }

    /// The sample with the mask on wherever the words stand.
    fn public() -> Document {
        let mut public = agreement();
        for block in &mut public.blocks {
            if let Block::Signatures { signers } = block {
                signers[0].name = words(&mask().shown);
            }
        }
        public
    }

    fn compared(public: &Document) -> Comparison {
        comparison(&agreement(), public, &[mask()])
    }

    #[test]
    fn a_public_version_is_the_whole_with_its_masks_on() {
        let mut public = public();
        public.meta.fingerprint = "0000 0000 0000 0000".to_owned();
        assert_eq!(compared(&public), Comparison { masked: 1, differing: vec![], left: vec![] });
    }

    #[test]
    fn whatever_else_differs_is_found() {
        type Change = (&'static str, fn(&mut Document));
        let changes: [Change; 6] = [
            ("/meta/title", |paper| paper.meta.title.push('.')),
            ("/meta/date", |paper| paper.meta.date = None),
            ("/blocks", |paper| paper.blocks.push(paragraph("mer"))),
            ("/blocks/0", |paper| paper.blocks[0] = paragraph("något annat")),
            ("/meta/draft", |paper| paper.meta.draft = true),
            ("/meta/title", |paper| paper.meta.title = format!("{} {}", paper.meta.title, mask().shown)),
        ];
        for (place, change) in changes {
            let mut public = public();
            change(&mut public);
            let found = compared(&public).differing;
            assert!(found.iter().any(|other| other.starts_with(place)), "{place}: {found:?}");
        }
    }

    #[test]
    fn a_mask_over_other_words_is_a_difference() {
        let mut public = public();
        public.meta.title = mask().shown;
        assert_eq!(compared(&public).differing, ["/meta/title"]);
    }

    #[test]
    fn words_that_still_stand_are_found_over_the_marks_within_them() {
        let mut public = public();
        let broken =
            vec![Inline::Strong { content: words("Karin") }, Inline::Text { text: "\u{a0}Exempels".to_owned() }];
        public.blocks.push(Block::Paragraph { text: broken });
        assert_eq!(compared(&public).left, ["Karin\u{a0}Exempels"]);
        assert_eq!(compared(&agreement()).left.len(), 1, "the whole paper");
    }
}
