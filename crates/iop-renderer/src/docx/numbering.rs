//! Numbers that Word keeps itself: of headings by their styles, of lists by one numbering for each list.
//!
//! Knows how Word counts. A paper whose printed numbers are not the ones Word would give gets them as plain words.

use super::xml::{DECLARATION, Xml};
use crate::document::Block;
use crate::error::RenderError;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// Word has nine levels; what lies deeper stands on the ninth.
const LEVELS: u8 = 9;
/// Levels of a list that have a style of their own.
pub(super) const STYLED: u8 = 5;
/// Twips from one level of a list to the next.
const STEP: u32 = 425;
/// Where the numberings of this paper stand among those of a template: the highest identities that are taken.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Numberings {
    /// The highest identity of a numbering.
    pub(super) taken: u32,
    /// The first free identity of a scheme.
    pub(super) schemes: u32,
    /// The schemes and levels that a template's styles of numbered lists have, by depth.
    pub(super) ordered: [Option<(u32, u8)>; STYLED as usize],
}

impl Numberings {
    /// The numbering of the heading styles.
    pub(super) const fn headings(self) -> u32 {
        self.taken + 1
    }

    /// A numbering that prints nothing, for a heading outside the numbers. Word also takes an identity of zero for this,
    /// but not every program that checks or reads a paper does.
    const fn unnumbered(self) -> u32 {
        self.taken + 2
    }

    /// The numbering of the styles of bulleted lists.
    pub(super) const fn bullets(self) -> u32 {
        self.taken + 3
    }

    /// The numbering of the styles of numbered lists, which each list of the paper overrides with its own.
    pub(super) const fn numbers(self) -> u32 {
        self.taken + 4
    }

    const fn first_list(self) -> u32 {
        self.taken + 5
    }

    const fn scheme(self, scheme: Scheme) -> u32 {
        self.schemes + scheme as u32
    }

    /// The scheme and level of a numbered list at `depth`.
    pub(super) fn of_list(self, depth: u8) -> (u32, u8) {
        let own = self.ordered.get(usize::from(depth)).copied().flatten();
        own.unwrap_or_else(|| (self.scheme(Scheme::Ordered), level(depth)))
    }
}

/// The schemes of a paper, in order.
#[derive(Debug, Clone, Copy)]
enum Scheme {
    Headings,
    Ordered,
    Bulleted,
    Unnumbered,
}

/// Who prints the numbers of the headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HeadingNumbers {
    /// The styles: the numbers are the ones Word counts to, within these words for each level.
    Counted([Around; 2]),
    /// We, as words before the heading.
    Written,
    /// Nobody: no heading has a number.
    None,
}

/// What stands before and after the figure of a number: `§ ` and nothing in `§ 1`.
pub(super) type Around = (String, String);

impl HeadingNumbers {
    /// What the style of the headings of `level`, from 0, says of their number.
    pub(super) fn of_style(&self, level: u8, ids: Numberings) -> String {
        match self {
            Self::Counted(_) => {
                format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{}\"/></w:numPr>", ids.headings())
            }
            Self::Written | Self::None => String::new(),
        }
    }

    /// The indent of the style; the scheme has that of counted ones.
    pub(super) const fn indent_of_style(&self) -> &'static str {
        match self {
            Self::Written => "<w:ind w:left=\"709\" w:hanging=\"709\"/>",
            Self::Counted(_) | Self::None => "",
        }
    }

    /// The numbering that takes a single heading out of the numbers.
    pub(super) fn none(&self, ids: Numberings) -> Option<(u32, u8)> {
        matches!(self, Self::Counted(_)).then_some((ids.unnumbered(), 0))
    }
}

/// Counts as Word would, and says whether every heading in `blocks` gets the number it is printed with.
pub(super) fn heading_numbers(blocks: &[Block]) -> HeadingNumbers {
    let (mut clause, mut part) = (0_u32, 0_u32);
    let mut around: [Option<Around>; 2] = [None, None];
    for block in blocks {
        if let Block::Heading { level, number: Some(number), .. } = block {
            let (counted, around) = if *level <= 1 {
                clause += 1;
                part = 0;
                (clause.to_string(), &mut around[0])
            } else {
                part += 1;
                (format!("{clause}.{part}"), &mut around[1])
            };
            let found = number.split_once(&counted).map(|(before, after)| (before.to_owned(), after.to_owned()));
            let alone = found.filter(|(before, after)| !format!("{before}{after}").contains(is_counted));
            // Before the first clause Word counts parts from 0.1 or 1.1, as the version has it.
            if clause == 0 || alone.is_none() || around.as_ref().is_some_and(|met| Some(met) != alone.as_ref()) {
                return HeadingNumbers::Written;
            }
            *around = alone;
        }
    }
    match around {
        [None, None] => HeadingNumbers::None,
        [clause, part] => HeadingNumbers::Counted([clause.unwrap_or_default(), part.unwrap_or_default()]),
    }
}

/// What Word would take for a number of its own.
fn is_counted(c: char) -> bool {
    c.is_ascii_digit() || c == '%'
}

/// The numbered lists met so far, each with a numbering of its own, so that none continues another's numbers.
#[derive(Debug, Default)]
pub(super) struct Lists {
    met: Vec<ListNumbering>,
}

#[derive(Debug)]
struct ListNumbering {
    depth: u8,
    start: u32,
}

impl Lists {
    /// Registers a numbered list at `depth` and gives the identity of its numbering.
    pub(super) fn add(&mut self, depth: u8, start: u32, ids: Numberings) -> u32 {
        self.met.push(ListNumbering { depth, start });
        (ids.first_list()..).zip(&self.met).last().map_or(ids.first_list(), |(id, _)| id)
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

/// The numbering part of a paper without a template.
pub(super) fn part(numbers: &HeadingNumbers, lists: &Lists) -> Result<String, RenderError> {
    let [schemes, numberings] = definitions(numbers, lists, Numberings::default())?;
    Ok(format!("{DECLARATION}<w:numbering xmlns:w=\"{MAIN}\">{schemes}{numberings}</w:numbering>"))
}

/// The schemes, and the numberings after them.
pub(super) fn definitions(
    numbers: &HeadingNumbers,
    lists: &Lists,
    ids: Numberings,
) -> Result<[String; 2], RenderError> {
    let mut xml = Xml::default();
    headings(&mut xml, numbers, ids);
    list(&mut xml, ids.scheme(Scheme::Ordered), "ListNumber", |level| ("decimal", format!("%{}.", level + 1)));
    let bullet = |level: u8| ("bullet", if level.is_multiple_of(2) { "•" } else { "–" }.to_owned());
    list(&mut xml, ids.scheme(Scheme::Bulleted), "ListBullet", bullet);
    open_scheme(&mut xml, ids.scheme(Scheme::Unnumbered));
    let flush = [("w:left", "0"), ("w:firstLine", "0")];
    scheme_level(&mut xml, 0, "none", None, "", &flush);
    xml.close("w:abstractNum");
    let schemes = xml.finish()?;

    let mut xml = Xml::default();
    for (id, scheme) in [
        (ids.headings(), Scheme::Headings),
        (ids.unnumbered(), Scheme::Unnumbered),
        (ids.bullets(), Scheme::Bulleted),
        (ids.numbers(), Scheme::Ordered),
    ] {
        numbering(&mut xml, id, ids.scheme(scheme), |_| {});
    }
    for (id, ListNumbering { depth, start }) in (ids.first_list()..).zip(&lists.met) {
        let (scheme, level) = ids.of_list(*depth);
        numbering(&mut xml, id, scheme, |xml| {
            xml.open("w:lvlOverride", &[("w:ilvl", &level.to_string())]);
            xml.empty("w:startOverride", &[("w:val", &start.to_string())]);
            xml.close("w:lvlOverride");
        });
    }
    Ok([schemes, xml.finish()?])
}

fn numbering(xml: &mut Xml, id: u32, scheme: u32, overrides: impl FnOnce(&mut Xml)) {
    xml.open("w:num", &[("w:numId", &id.to_string())]);
    xml.empty("w:abstractNumId", &[("w:val", &scheme.to_string())]);
    overrides(xml);
    xml.close("w:num");
}

fn headings(xml: &mut Xml, numbers: &HeadingNumbers, ids: Numberings) {
    open_scheme(xml, ids.scheme(Scheme::Headings));
    let none = Default::default();
    let around = match numbers {
        HeadingNumbers::Counted(around) => around,
        HeadingNumbers::Written | HeadingNumbers::None => &none,
    };
    for level in 0..LEVELS {
        let figures: Vec<String> = (1..=level + 1).map(|n| format!("%{n}")).collect();
        let (style, text) = match (level, numbers) {
            (0 | 1, HeadingNumbers::Counted(_)) => {
                let (before, after) = &around[usize::from(level)];
                (Some(format!("Heading{}", level + 1)), format!("{before}{}{after}", figures.join(".")))
            }
            _ => (None, figures.join(".")),
        };
        let place = [("w:left", "709"), ("w:hanging", "709")];
        scheme_level(xml, level, "decimal", style.as_deref(), &text, &place);
    }
    xml.close("w:abstractNum");
}

fn list(xml: &mut Xml, id: u32, style: &str, look: impl Fn(u8) -> (&'static str, String)) {
    open_scheme(xml, id);
    for level in 0..LEVELS {
        let (format, text) = look(level);
        let left = indent(level).to_string();
        let place = [("w:left", left.as_str()), ("w:hanging", "425")];
        let style = (level < STYLED).then(|| list_style(style, level));
        scheme_level(xml, level, format, style.as_deref(), &text, &place);
    }
    xml.close("w:abstractNum");
}

/// The style of a list at `depth`: Word has five of each, and the deeper ones look as the fifth.
pub(super) fn list_style(style: &str, depth: u8) -> String {
    match depth.min(STYLED - 1) {
        0 => style.to_owned(),
        depth => format!("{style}{}", depth + 1),
    }
}

fn open_scheme(xml: &mut Xml, id: u32) {
    xml.open("w:abstractNum", &[("w:abstractNumId", &id.to_string())]);
    // Word tells schemes apart by this when text is pasted from one paper into another.
    xml.empty("w:nsid", &[("w:val", &format!("{:08X}", 0x10F0_0000 + id))]);
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
        assert_eq!(heading_numbers(&blocks), HeadingNumbers::Counted(Default::default()));
    }

    #[test]
    fn a_sign_before_the_number_stands_in_the_scheme() {
        let blocks: Vec<Block> = (1..=12).map(|n| heading(1, Some(&format!("§ {n}")))).collect();
        let counted = heading_numbers(&blocks);
        assert_eq!(counted, HeadingNumbers::Counted([("§ ".to_owned(), String::new()), Around::default()]));
        let part = part(&counted, &Lists::default()).unwrap();
        assert!(part.contains("<w:pStyle w:val=\"Heading1\"/><w:suff w:val=\"tab\"/><w:lvlText w:val=\"§ %1\"/>"));
    }

    #[test]
    fn numbers_word_would_not_count_to_are_written() {
        for numbers in [
            vec![(1, "2")],
            vec![(1, "1"), (1, "3")],
            vec![(1, "§ 1"), (1, "2")],
            vec![(1, "1"), (1, "12")],
            vec![(1, "1 % 1")],
            vec![(2, "0.1")],
        ] {
            let blocks: Vec<Block> = numbers.iter().map(|(l, n)| heading(*l, Some(n))).collect();
            assert_eq!(heading_numbers(&blocks), HeadingNumbers::Written, "{numbers:?}");
        }
        assert_eq!(heading_numbers(&[heading(1, None)]), HeadingNumbers::None);
    }
}
