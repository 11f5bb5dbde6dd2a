//! Numbers that Word keeps itself: of headings by their styles, of lists by one numbering for each list.
//!
//! Knows how Word counts. A paper whose printed numbers are not the ones Word would give gets them as plain words.

use super::xml::Xml;
use crate::document::Block;
use crate::error::RenderError;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// Word has nine levels; what lies deeper stands on the ninth.
const LEVELS: u8 = 9;
/// Twips from one level of a list to the next.
const STEP: u32 = 425;
/// The numbering that the heading styles use.
pub(super) const HEADINGS: u32 = 1;
/// A numbering that prints nothing, for a heading that stands outside the numbers. Word also takes an identity of zero
/// for this, but not every program that checks or reads a paper does.
pub(super) const UNNUMBERED: u32 = 2;
const FIRST_LIST: u32 = 3;
const ABSTRACT_HEADINGS: &str = "0";
const ABSTRACT_ORDERED: &str = "1";
const ABSTRACT_BULLETED: &str = "2";
const ABSTRACT_UNNUMBERED: &str = "3";

/// Who prints the numbers of the headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HeadingNumbers {
    /// The styles: the numbers are the ones Word counts to.
    Counted,
    /// We, as words before the heading.
    Written,
}

/// Counts as Word would, and says whether every heading in `blocks` gets the number it is printed with.
pub(super) fn heading_numbers(blocks: &[Block]) -> HeadingNumbers {
    let (mut clause, mut part) = (0_u32, 0_u32);
    let mut numbered = false;
    for block in blocks {
        if let Block::Heading { level, number: Some(number), .. } = block {
            numbered = true;
            let counted = if *level <= 1 {
                clause += 1;
                part = 0;
                clause.to_string()
            } else {
                part += 1;
                format!("{clause}.{part}")
            };
            // Before the first clause Word counts parts from 0.1 or 1.1, as the version has it.
            if clause == 0 || counted != *number {
                return HeadingNumbers::Written;
            }
        }
    }
    if numbered { HeadingNumbers::Counted } else { HeadingNumbers::Written }
}

/// The lists met so far, each with a numbering of its own, so that none continues another's numbers.
#[derive(Debug, Default)]
pub(super) struct Lists {
    met: Vec<ListNumbering>,
}

#[derive(Debug)]
struct ListNumbering {
    level: u8,
    start: Option<u32>,
}

impl Lists {
    /// Registers a list at `depth` and gives the identity of its numbering.
    pub(super) fn add(&mut self, depth: u8, start: Option<u32>) -> u32 {
        self.met.push(ListNumbering { level: level(depth), start });
        (FIRST_LIST..).zip(&self.met).last().map_or(FIRST_LIST, |(id, _)| id)
    }
}

/// The level Word has for a list at `depth`.
pub(super) fn level(depth: u8) -> u8 {
    depth.min(LEVELS - 1)
}

/// Twips from the margin to the words of a list at `depth`.
pub(super) fn indent(depth: u8) -> u32 {
    STEP * (u32::from(level(depth)) + 1)
}

/// The numbering part.
pub(super) fn part(lists: &Lists) -> Result<String, RenderError> {
    let mut xml = Xml::part();
    xml.open("w:numbering", &[("xmlns:w", MAIN)]);
    headings(&mut xml);
    list(&mut xml, ABSTRACT_ORDERED, |level| ("decimal", format!("%{}.", level + 1)));
    list(&mut xml, ABSTRACT_BULLETED, |level| ("bullet", if level % 2 == 0 { "•" } else { "–" }.to_owned()));
    open_scheme(&mut xml, ABSTRACT_UNNUMBERED);
    scheme_level(&mut xml, 0, "none", None, "", &[("w:left", "0"), ("w:firstLine", "0")]);
    xml.close("w:abstractNum");
    for (id, scheme) in [(HEADINGS, ABSTRACT_HEADINGS), (UNNUMBERED, ABSTRACT_UNNUMBERED)] {
        xml.open("w:num", &[("w:numId", &id.to_string())]);
        xml.empty("w:abstractNumId", &[("w:val", scheme)]);
        xml.close("w:num");
    }
    for (id, ListNumbering { level, start }) in (FIRST_LIST..).zip(&lists.met) {
        xml.open("w:num", &[("w:numId", &id.to_string())]);
        let scheme = if start.is_some() { ABSTRACT_ORDERED } else { ABSTRACT_BULLETED };
        xml.empty("w:abstractNumId", &[("w:val", scheme)]);
        if let Some(start) = start {
            xml.open("w:lvlOverride", &[("w:ilvl", &level.to_string())]);
            xml.empty("w:startOverride", &[("w:val", &start.to_string())]);
            xml.close("w:lvlOverride");
        }
        xml.close("w:num");
    }
    xml.close("w:numbering");
    xml.finish()
}

fn headings(xml: &mut Xml) {
    open_scheme(xml, ABSTRACT_HEADINGS);
    for level in 0..LEVELS {
        let text: Vec<String> = (1..=level + 1).map(|n| format!("%{n}")).collect();
        let style = match level {
            0 => Some("Heading1"),
            1 => Some("Heading2"),
            _ => None,
        };
        let place = [("w:left", "709"), ("w:hanging", "709")];
        scheme_level(xml, level, "decimal", style, &text.join("."), &place);
    }
    xml.close("w:abstractNum");
}

fn list(xml: &mut Xml, id: &str, look: impl Fn(u8) -> (&'static str, String)) {
    open_scheme(xml, id);
    for level in 0..LEVELS {
        let (format, text) = look(level);
        let left = indent(level).to_string();
        let place = [("w:left", left.as_str()), ("w:hanging", "425")];
        scheme_level(xml, level, format, None, &text, &place);
    }
    xml.close("w:abstractNum");
}

fn open_scheme(xml: &mut Xml, id: &str) {
    xml.open("w:abstractNum", &[("w:abstractNumId", id)]);
    // Word tells schemes apart by this when text is pasted from one paper into another.
    xml.empty("w:nsid", &[("w:val", &format!("10F0000{id}"))]);
    xml.empty("w:multiLevelType", &[("w:val", "multilevel")]);
}

fn scheme_level(xml: &mut Xml, level: u8, format: &str, style: Option<&str>, text: &str, place: &[(&str, &str)]) {
    xml.open("w:lvl", &[("w:ilvl", &level.to_string())]);
    xml.empty("w:start", &[("w:val", "1")]);
    xml.empty("w:numFmt", &[("w:val", format)]);
    if let Some(style) = style {
        xml.empty("w:pStyle", &[("w:val", style)]);
    }
    let after = if text.is_empty() { "nothing" } else { "tab" };
    xml.empty("w:suff", &[("w:val", after)]);
    xml.empty("w:lvlText", &[("w:val", text)]);
    xml.empty("w:lvlJc", &[("w:val", "left")]);
    xml.open("w:pPr", &[]);
    xml.empty("w:ind", place);
    xml.close("w:pPr");
    xml.close("w:lvl");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(level: u8, number: Option<&str>) -> Block {
        Block::Heading { level, number: number.map(str::to_owned), text: Vec::new(), anchor: String::new() }
    }

    #[test]
    fn consecutive_numbers_are_left_to_the_styles() {
        let blocks = [
            heading(1, Some("1")),
            heading(1, None),
            heading(2, Some("1.1")),
            heading(2, Some("1.2")),
            heading(1, Some("2")),
            heading(2, Some("2.1")),
        ];
        assert_eq!(heading_numbers(&blocks), HeadingNumbers::Counted);
    }

    #[test]
    fn numbers_word_would_not_count_to_are_written() {
        for numbers in [vec![(1, "2")], vec![(1, "1"), (1, "3")], vec![(1, "§ 1")], vec![(2, "0.1")]] {
            let blocks: Vec<Block> = numbers.iter().map(|(l, n)| heading(*l, Some(n))).collect();
            assert_eq!(heading_numbers(&blocks), HeadingNumbers::Written, "{numbers:?}");
        }
        assert_eq!(heading_numbers(&[heading(1, None)]), HeadingNumbers::Written);
    }
}
