//! The contents in reading order, block by block.
//!
//! Knows which built-in style each block has, so that Word's navigation pane and contents work.

use super::NAMESPACES;
use super::furniture::{TEXT_WIDTH, section};
use super::inline::{Dress, Targets, run, runs, tab};
use super::numbering::{self, HeadingNumbers, Lists, heading_numbers};
use super::paragraph::{Paragraph, paragraph};
use super::signatures::signatures;
use super::table;
use super::xml::Xml;
use crate::document::{Block, Document, Fact, Inline, Table};
use crate::error::RenderError;
use crate::labels::{Labels, labels};
use crate::plain::plain;

/// The main part, and what the other parts must know of it.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) xml: String,
    pub(super) lists: Lists,
    pub(super) numbers: HeadingNumbers,
}

/// Where a block stands.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// The depth of the list around it; none outside lists.
    list: Option<u8>,
    /// The number or bullet its first paragraph carries.
    number: Option<(u32, u8)>,
    /// Whether it ends the outermost list.
    ends_list: bool,
    /// Whether what follows must stand on the same page.
    keep_next: bool,
}

impl Place {
    /// Twips from the margin.
    fn indent(self) -> u32 {
        self.list.map_or(0, numbering::indent)
    }
}

/// Writes the main part.
///
/// # Errors
/// [`RenderError::Unprintable`] when a word holds a character XML forbids.
pub(super) fn body(document: &Document, has_header: bool) -> Result<Body, RenderError> {
    let numbers = heading_numbers(&document.blocks);
    let mut writer = Writer {
        xml: Xml::part(),
        targets: Targets::of(&document.blocks, numbers),
        numbers,
        lists: Lists::default(),
        label: labels(document.meta.language),
        bookmarks: 0,
    };
    writer.xml.open("w:document", &NAMESPACES);
    writer.xml.open("w:body", &[]);
    if document.meta.draft {
        let notice = writer.label.draft_notice;
        paragraph(&mut writer.xml, Paragraph::of("DraftNotice"), |xml| run(xml, notice, Dress::default()));
    }
    paragraph(&mut writer.xml, Paragraph::of("Title"), |xml| {
        run(xml, &document.meta.title, Dress::default());
    });
    if !document.meta.subtitle.is_empty() {
        let subtitle = &document.meta.subtitle;
        paragraph(&mut writer.xml, Paragraph::of("Subtitle"), |xml| {
            runs(xml, subtitle, Dress::default(), &writer.targets);
        });
    }
    let particulars = &document.meta.particulars;
    if !particulars.is_empty() {
        table::facts(&mut writer.xml, &document.meta.title, particulars, 0, TEXT_WIDTH, &writer.targets);
        writer.after_table();
    }
    writer.blocks(&document.blocks, Place::default());
    section(&mut writer.xml, has_header);
    writer.xml.close("w:body");
    writer.xml.close("w:document");
    Ok(Body { xml: writer.xml.finish()?, lists: writer.lists, numbers })
}

struct Writer {
    xml: Xml,
    targets: Targets,
    numbers: HeadingNumbers,
    lists: Lists,
    label: Labels,
    bookmarks: u32,
}

impl Writer {
    fn blocks(&mut self, blocks: &[Block], place: Place) {
        let mut rest = blocks.iter().peekable();
        let mut number = place.number;
        while let Some(block) = rest.next() {
            // What introduces a list or a table stands with it, and signatures with the words they sign.
            let keep_next =
                matches!(rest.peek(), Some(Block::List { .. } | Block::Table(_) | Block::Signatures { .. }));
            let ends_list = place.ends_list && rest.peek().is_none();
            if !matches!(block, Block::Paragraph { .. }) && number.is_some() {
                self.paragraph(&[], Place { number: number.take(), ..place });
            }
            self.block(block, Place { number: number.take(), ends_list, keep_next, ..place });
        }
        if number.is_some() {
            self.paragraph(&[], Place { number, ..place });
        }
    }

    fn block(&mut self, block: &Block, place: Place) {
        match block {
            Block::Heading { level, number, text, anchor } => {
                self.heading(*level, number.as_deref(), text, anchor);
            }
            Block::Paragraph { text } => self.paragraph(text, place),
            Block::List { start, items } => self.list(*start, items, place),
            Block::Table(table) => self.table(table, place),
            Block::Facts { heading, rows } => self.facts(heading.as_deref(), rows, place),
            Block::Signatures { signers } => {
                signatures(&mut self.xml, signers, TEXT_WIDTH, self.label, &self.targets);
                self.after_table();
            }
        }
    }

    fn heading(&mut self, level: u8, number: Option<&str>, text: &[Inline], anchor: &str) {
        let mut look = Paragraph::of(if level <= 1 { "Heading1" } else { "Heading2" });
        if number.is_none() {
            // Outside the numbering of the style, and without the indent that makes room for a number.
            look.indent = Some(0);
            look.number = (self.numbers == HeadingNumbers::Counted).then_some((numbering::UNNUMBERED, 0));
        }
        let bookmark = self.targets.bookmark(anchor);
        let id = self.bookmarks.to_string();
        self.bookmarks += 1;
        paragraph(&mut self.xml, look, |xml| {
            if let Some(name) = bookmark {
                xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", name)]);
            }
            if let (HeadingNumbers::Written, Some(number)) = (self.numbers, number) {
                run(xml, number, Dress::default());
                tab(xml);
            }
            runs(xml, text, Dress::default(), &self.targets);
            if bookmark.is_some() {
                xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
            }
        });
    }

    fn paragraph(&mut self, text: &[Inline], place: Place) {
        let style = match (place.list, place.number) {
            (None, _) => "BodyText",
            (Some(_), Some(_)) => "ListParagraph",
            (Some(_), None) => "ListContinue",
        };
        let look = Paragraph {
            keep_next: place.keep_next,
            number: place.number,
            after: place.ends_list.then_some(160),
            indent: (place.list.is_some() && place.number.is_none()).then(|| place.indent()),
            ..Paragraph::of(style)
        };
        paragraph(&mut self.xml, look, |xml| runs(xml, text, Dress::default(), &self.targets));
    }

    fn list(&mut self, start: Option<u32>, items: &[Vec<Block>], place: Place) {
        let depth = place.list.map_or(0, |depth| depth.saturating_add(1));
        let id = self.lists.add(depth, start);
        let outermost = place.list.is_none();
        for (index, item) in items.iter().enumerate() {
            let last = index + 1 == items.len();
            let inner = Place {
                list: Some(depth),
                number: Some((id, numbering::level(depth))),
                ends_list: last && (outermost || place.ends_list),
                keep_next: false,
            };
            self.blocks(item, inner);
        }
    }

    fn table(&mut self, table: &Table, place: Place) {
        if !table.caption.is_empty() {
            let look = Paragraph { indent: Some(place.indent()), ..Paragraph::of("Caption") };
            paragraph(&mut self.xml, look, |xml| run(xml, &table.caption, Dress::default()));
        }
        if !table.columns.is_empty() {
            let width = TEXT_WIDTH - place.indent();
            table::table(&mut self.xml, table, place.indent(), width, &self.targets);
            self.after_table();
        }
    }

    fn facts(&mut self, heading: Option<&[Inline]>, rows: &[Fact], place: Place) {
        let name = heading.map(plain).unwrap_or_default();
        if let Some(heading) = heading {
            let look = Paragraph { indent: Some(place.indent()), ..Paragraph::of("FactsHeading") };
            paragraph(&mut self.xml, look, |xml| runs(xml, heading, Dress::default(), &self.targets));
        }
        if !rows.is_empty() {
            let width = TEXT_WIDTH - place.indent();
            table::facts(&mut self.xml, &name, rows, place.indent(), width, &self.targets);
            self.after_table();
        }
    }

    /// Tables have no space below them, and two in a row would grow together.
    fn after_table(&mut self) {
        paragraph(&mut self.xml, Paragraph::of("TableSpacing"), |_| {});
    }
}
