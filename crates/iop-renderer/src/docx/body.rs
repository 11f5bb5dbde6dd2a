//! The contents in reading order, block by block.
//!
//! Knows which built-in style each block has, so that Word's navigation pane and contents work.

use super::inline::{Dress, run, runs, tab};
use super::numbering::{self, HeadingNumbers, Lists, STYLED, list_style};
use super::paragraph::{Paragraph, paragraph};
use super::signatures::signatures;
use super::table;
use super::xml::Xml;
use super::{Context, NAMESPACES};
use crate::document::{Block, Document, Fact, Inline, Table};
use crate::error::RenderError;
use crate::plain::plain;

/// The main part, and the lists that it has.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) xml: String,
    pub(super) lists: Lists,
}

/// What marks the first paragraph of an item.
#[derive(Debug, Clone, Copy)]
enum Mark {
    Bullet,
    /// A number, and the numbering it comes from.
    Number(u32),
}

/// Where a block stands.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// The depth of the list around it; none outside lists.
    list: Option<u8>,
    /// The number or bullet its first paragraph carries.
    mark: Option<Mark>,
    /// Whether what follows must stand on the same page.
    keep_next: bool,
    /// Whether what follows begins with air, so that a table needs none below it.
    air: bool,
}

impl Place {
    /// Twips from the margin.
    fn indent(self) -> u32 {
        self.list.map_or(0, numbering::indent)
    }

    /// A paragraph set in as far as the list around it.
    fn inset(self, style: &str) -> Paragraph<'_> {
        Paragraph { indent: self.list.map(numbering::indent), ..Paragraph::of(style) }
    }
}

/// Writes the main part; `section` writes the properties of the page.
///
/// # Errors
/// [`RenderError::Unprintable`] when a word holds a character XML forbids.
pub(super) fn body(document: &Document, cx: &Context, section: impl FnOnce(&mut Xml)) -> Result<Body, RenderError> {
    let mut writer = Writer { xml: Xml::part(), cx, lists: Lists::default(), bookmarks: 0 };
    writer.xml.open("w:document", &NAMESPACES);
    writer.xml.open("w:body", &[]);
    writer.head(document);
    writer.blocks(&document.blocks, Place::default());
    section(&mut writer.xml);
    writer.xml.close("w:body");
    writer.xml.close("w:document");
    Ok(Body { xml: writer.xml.finish()?, lists: writer.lists })
}

struct Writer<'a> {
    xml: Xml,
    cx: &'a Context,
    lists: Lists,
    bookmarks: u32,
}

impl Writer<'_> {
    /// What stands above the first clause.
    fn head(&mut self, document: &Document) {
        let (meta, cx) = (&document.meta, self.cx);
        if meta.draft {
            let notice = cx.words.draft_notice;
            paragraph(&mut self.xml, Paragraph::of("DraftNotice"), |xml| run(xml, notice, Dress::default()));
        }
        paragraph(&mut self.xml, Paragraph::of("Title"), |xml| run(xml, &meta.title, Dress::HEAVY));
        if !meta.subtitle.is_empty() {
            paragraph(&mut self.xml, Paragraph::of("Subtitle"), |xml| runs(xml, &meta.subtitle, Dress::default(), cx));
        }
        if !meta.particulars.is_empty() {
            table::facts(&mut self.xml, "ParticularsTable", &meta.title, &meta.particulars, 0, cx);
            self.after_table(begins_with_air(document.blocks.first()));
        }
    }

    fn blocks(&mut self, blocks: &[Block], place: Place) {
        let mut mark = place.mark;
        for (index, block) in blocks.iter().enumerate() {
            let rest = &blocks[index + 1..];
            let next = rest.first();
            // What introduces a list or a table stands with it, and signatures with all of their clause.
            let words = rest.iter().take_while(|block| matches!(block, Block::Paragraph { .. })).count();
            let keep_next = matches!(next, Some(Block::List { .. } | Block::Table(_) | Block::Facts { .. }))
                || matches!(rest.get(words), Some(Block::Signatures { .. }));
            if !matches!(block, Block::Paragraph { .. }) && mark.is_some() {
                self.paragraph(&[], Place { mark: mark.take(), ..place });
            }
            self.block(block, Place { mark: mark.take(), keep_next, air: begins_with_air(next), ..place });
        }
        if mark.is_some() {
            self.paragraph(&[], Place { mark, ..place });
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
                signatures(&mut self.xml, signers, self.cx);
                self.after_table(place.air);
            }
        }
    }

    fn heading(&mut self, level: u8, number: Option<&str>, text: &[Inline], anchor: &str) {
        let cx = self.cx;
        let mut look = Paragraph::of(if level <= 1 { "Heading1" } else { "Heading2" });
        let written = number.filter(|_| cx.numbers == HeadingNumbers::Written);
        if number.is_none() {
            look.number = cx.numbers.none(cx.numberings);
            // Without the indent that makes room for a number.
            look.indent = (cx.numbers == HeadingNumbers::Written).then_some(0);
        }
        let bookmark = cx.targets.bookmark(anchor);
        let id = self.bookmarks.to_string();
        self.bookmarks += 1;
        paragraph(&mut self.xml, look, |xml| {
            if let Some(number) = written {
                run(xml, number, Dress::HEAVY);
                tab(xml);
            }
            if let Some(name) = bookmark {
                xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", name)]);
            }
            runs(xml, text, Dress::HEAVY, cx);
            if bookmark.is_some() {
                xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
            }
        });
    }

    fn paragraph(&mut self, text: &[Inline], place: Place) {
        let cx = self.cx;
        // The styles end at the fifth level; below it, what sets a level apart is said beside the style.
        let deep = place.list.filter(|depth| *depth >= STYLED);
        let depth = place.list.unwrap_or_default();
        let (style, number, indent) = match (place.list, place.mark) {
            (None, _) => ("BodyText".to_owned(), None, None),
            (Some(_), Some(Mark::Bullet)) => {
                let number = deep.map(|depth| (cx.numberings.bullets(), numbering::level(depth)));
                (list_style("ListBullet", depth), number, None)
            }
            (Some(_), Some(Mark::Number(id))) => {
                (list_style("ListNumber", depth), Some((id, cx.numberings.of_list(depth).1)), None)
            }
            (Some(_), None) => (list_style("ListContinue", depth), None, deep.map(numbering::indent)),
        };
        let look = Paragraph { style: &style, keep_next: place.keep_next, number, indent };
        paragraph(&mut self.xml, look, |xml| runs(xml, text, Dress::default(), cx));
    }

    fn list(&mut self, start: Option<u32>, items: &[Vec<Block>], place: Place) {
        let depth = place.list.map_or(0, |depth| depth.saturating_add(1));
        let mark = match start {
            Some(start) => Mark::Number(self.lists.add(depth, start, self.cx.numberings)),
            None => Mark::Bullet,
        };
        for item in items {
            self.blocks(item, Place { list: Some(depth), mark: Some(mark), ..Place::default() });
        }
    }

    fn table(&mut self, table: &Table, place: Place) {
        if !table.caption.is_empty() {
            paragraph(&mut self.xml, place.inset("Caption"), |xml| run(xml, &table.caption, Dress::HEAVY));
        }
        if !table.columns.is_empty() {
            table::table(&mut self.xml, table, place.indent(), self.cx);
            self.after_table(place.air);
        }
    }

    fn facts(&mut self, heading: Option<&[Inline]>, rows: &[Fact], place: Place) {
        let name = heading.map(plain).unwrap_or_default();
        if let Some(heading) = heading {
            let cx = self.cx;
            paragraph(&mut self.xml, place.inset("FactsHeading"), |xml| runs(xml, heading, Dress::HEAVY, cx));
        }
        if !rows.is_empty() {
            table::facts(&mut self.xml, "FactsTable", &name, rows, place.indent(), self.cx);
            self.after_table(place.air);
        }
    }

    /// Tables have no space below them, and two in a row would grow together.
    fn after_table(&mut self, air: bool) {
        if !air {
            paragraph(&mut self.xml, Paragraph::of("TableSpacing"), |_| {});
        }
    }
}

/// Whether a block begins with a paragraph whose style has air above it.
fn begins_with_air(block: Option<&Block>) -> bool {
    match block {
        Some(Block::Heading { .. }) => true,
        Some(Block::Table(table)) => !table.caption.is_empty(),
        Some(Block::Facts { heading, .. }) => heading.is_some(),
        Some(Block::Paragraph { .. } | Block::List { .. } | Block::Signatures { .. }) | None => false,
    }
}
