//! What stands on every page without a template: the house and the mark of a draft above, identity, fingerprint and page
//! below; and the size of the page.
//!
//! Knows the metadata and the style of a document, not its contents.

use super::NAMESPACES;
use super::inline::{Dress, field, run, tab};
use super::logo;
use super::package::{Kind, Part};
use super::paragraph::{Paragraph, paragraph};
use super::xml::Xml;
use crate::document::{Document, Meta};
use crate::error::RenderError;
use crate::furniture::{identity, running};
use crate::labels::labels;

/// Width of the text on the page, in twips: A4 with margins of two and a half centimetres.
pub(super) const TEXT_WIDTH: u32 = 9_070;

/// What the pages have around the text.
#[derive(Debug, Default)]
pub(super) struct Furniture {
    /// Headers and footers, and their pictures.
    pub(super) parts: Vec<Part>,
    /// Which of them stands where.
    pub(super) references: Vec<Reference>,
}

/// A header or footer in its place.
#[derive(Debug)]
pub(super) struct Reference {
    pub(super) kind: Kind,
    /// `default`, `first` or `even`.
    pub(super) pages: &'static str,
    pub(super) id: String,
}

impl Furniture {
    /// Adds a header or footer for these pages.
    pub(super) fn add(&mut self, part: Part, pages: &'static str) {
        self.references.push(Reference { kind: part.kind, pages, id: part.id().to_owned() });
        self.parts.push(part);
    }

    /// Writes the references, with which the properties of a section begin.
    pub(super) fn refer(&self, xml: &mut Xml) {
        for Reference { kind, pages, id } in &self.references {
            let tag = if *kind == Kind::Header { "w:headerReference" } else { "w:footerReference" };
            xml.empty(tag, &[("w:type", pages), ("r:id", id)]);
        }
    }

    /// The pages of a paper without a template.
    pub(super) fn own(document: &Document) -> Result<Self, RenderError> {
        let (meta, style) = (&document.meta, &document.style);
        let mut own = Self::default();
        let first = !running(document).is_empty() || style.logo.is_some() || !style.sender.is_empty();
        if first || meta.draft {
            own.add(Part::new("word/header1.xml", Kind::Header, running_header(document)?), "default");
        }
        own.add(Part::new("word/footer1.xml", Kind::Footer, footer(document)?), "default");
        if first {
            let (header, pictures) = first_header(document)?;
            own.add(header, "first");
            own.parts.extend(pictures);
            own.add(Part::new("word/footer2.xml", Kind::Footer, footer(document)?), "first");
        }
        Ok(own)
    }

    /// Whether the first page has furniture of its own.
    pub(super) fn has_first(&self) -> bool {
        self.references.iter().any(|reference| reference.pages == "first")
    }
}

/// The header of every page, or of every page but the first.
fn running_header(document: &Document) -> Result<String, RenderError> {
    let meta = &document.meta;
    let mut xml = Xml::part();
    xml.open("w:hdr", &NAMESPACES);
    paragraph(&mut xml, Paragraph::of("Header"), |xml| {
        run(xml, &running(document), Dress::default());
        if meta.draft {
            tab(xml);
            draft_mark(xml, meta, 1);
        }
    });
    xml.close("w:hdr");
    xml.finish()
}

/// The header of the first page: logo and sender.
fn first_header(document: &Document) -> Result<(Part, Vec<Part>), RenderError> {
    let mut xml = Xml::part();
    xml.open("w:hdr", &NAMESPACES);
    if document.meta.draft {
        paragraph(&mut xml, Paragraph::of("Header"), |xml| {
            tab(xml);
            draft_mark(xml, &document.meta, 2);
        });
    }
    let pictures = logo::letterhead(&mut xml, &document.style);
    // Air above the title, and the paragraph that must follow a table.
    paragraph(&mut xml, Paragraph::of("Letterhead"), |_| {});
    xml.close("w:hdr");
    let mut part = Part::new("word/header2.xml", Kind::Header, xml.finish()?);
    part.relations = logo::relations(&pictures);
    Ok((part, pictures))
}

/// The mark of a draft, and the same across the page.
pub(super) fn draft_mark(xml: &mut Xml, meta: &Meta, shape: u32) {
    let word = labels(meta.language).draft;
    run(xml, word, Dress::style("DraftMark"));
    let watermark = include_str!("parts/watermark.xml").trim();
    // Word tells shapes apart over the whole file.
    xml.raw(&watermark.replace("@WORD@", word).replace("@SHAPE@", &shape.to_string()));
}

fn footer(document: &Document) -> Result<String, RenderError> {
    let mut xml = Xml::part();
    xml.open("w:ftr", &NAMESPACES);
    if let Some(words) = &document.style.footer {
        paragraph(&mut xml, Paragraph::of("Footer"), |xml| run(xml, words, Dress::default()));
    }
    paragraph(&mut xml, Paragraph::of("PaperIdentity"), |xml| {
        run(xml, &identity(&document.meta), Dress::default());
        tab(xml);
        page(xml, &document.meta);
    });
    xml.close("w:ftr");
    xml.finish()
}

/// The page and the number of pages, as fields.
pub(super) fn page(xml: &mut Xml, meta: &Meta) {
    run(xml, &format!("{} ", labels(meta.language).page), Dress::default());
    field(xml, "PAGE", "1", Dress::default());
    run(xml, " (", Dress::default());
    field(xml, "NUMPAGES", "1", Dress::default());
    run(xml, ")", Dress::default());
}

/// The properties of a section of A4.
pub(super) fn section(xml: &mut Xml, furniture: &Furniture) {
    xml.open("w:sectPr", &[]);
    furniture.refer(xml);
    xml.raw("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
    xml.raw(
        "<w:pgMar w:top=\"1531\" w:right=\"1418\" w:bottom=\"1531\" w:left=\"1418\" \
         w:header=\"709\" w:footer=\"652\" w:gutter=\"0\"/>",
    );
    if furniture.has_first() {
        xml.raw("<w:titlePg/>");
    }
    xml.close("w:sectPr");
}
