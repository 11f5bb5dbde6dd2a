//! Signature blocks: two signers beside each other, a line to write on, name and office below it.
//!
//! A block never splits over a page, and few blocks stand together on one.

use super::inline::{Dress, Targets, run, runs, tab};
use super::paragraph::{Paragraph, paragraph};
use super::table::{CELL_MARGIN, RowKind, flush, open, open_cell, open_row};
use super::xml::Xml;
use crate::document::{Fact, Signer};
use crate::labels::Labels;
use crate::plain::{is_open, plain};

/// More signers than this do not fit on a page; then only each row is kept whole.
const TOGETHER: usize = 6;
/// Twips between the blocks of a row.
const GUTTER: u32 = 500;
/// Twips above a line, for the pen.
const PEN: u32 = 160;

/// The table of signature blocks.
pub(super) fn signatures(xml: &mut Xml, signers: &[Signer], width: u32, words: Labels, targets: &Targets) {
    let half = (width - GUTTER) / 2;
    let names: Vec<String> = signers.iter().map(|signer| plain(&signer.for_party)).collect();
    open(xml, "TableNormal", flush(0), &[half, GUTTER, half], "0400", [words.signature, &names.join(", ")]);
    let rows = signers.len().div_ceil(2);
    for (index, pair) in signers.chunks(2).enumerate() {
        let keep_next = signers.len() <= TOGETHER && index + 1 < rows;
        let cell = Cell { width: half, keep_next, words };
        let gutter = Cell { width: GUTTER, ..cell };
        open_row(xml, RowKind::Body);
        cell.write(xml, pair.first(), targets);
        gutter.write(xml, None, targets);
        cell.write(xml, pair.get(1), targets);
        xml.close("w:tr");
    }
    xml.close("w:tbl");
}

/// A cell of the table.
#[derive(Debug, Clone, Copy)]
struct Cell {
    width: u32,
    /// Whether the next row stands on the same page.
    keep_next: bool,
    words: Labels,
}

impl Cell {
    fn write(self, xml: &mut Xml, signer: Option<&Signer>, targets: &Targets) {
        open_cell(xml, self.width, RowKind::Body);
        if let Some(signer) = signer {
            self.block(xml, signer, targets);
        }
        // Air to the blocks of the next row, and the paragraph every cell must end with.
        let look = Paragraph { keep_next: self.keep_next, ..Paragraph::of("SignatureText") };
        paragraph(xml, look, |_| {});
        xml.close("w:tc");
    }

    fn block(self, xml: &mut Xml, signer: &Signer, targets: &Targets) {
        let look = Paragraph { keep_next: true, ..Paragraph::of("SignatureText") };
        let party = Paragraph { before: Some(PEN), after: Some(100), ..look };
        paragraph(xml, party, |xml| runs(xml, &signer.for_party, Dress::STRONG, targets));
        for Fact { label, value } in &signer.place_and_date {
            if is_open(value) {
                self.line(xml, label);
            } else {
                paragraph(xml, look, |xml| {
                    run(xml, &format!("{label}: "), Dress::style("FactLabel"));
                    runs(xml, value, Dress::default(), targets);
                });
            }
        }
        paragraph(xml, Paragraph { keep_next: true, ..Paragraph::of("SignatureLine") }, |_| {});
        if is_open(&signer.name) {
            self.line(xml, self.words.name);
        } else {
            paragraph(xml, look, |xml| runs(xml, &signer.name, Dress::default(), targets));
        }
        if !signer.title.is_empty() {
            paragraph(xml, look, |xml| runs(xml, &signer.title, Dress::default(), targets));
        }
    }

    /// A label and a line to write on.
    fn line(self, xml: &mut Xml, label: &str) {
        let look = Paragraph {
            keep_next: true,
            line_to: Some(self.width - 2 * CELL_MARGIN),
            before: Some(PEN),
            ..Paragraph::of("SignatureText")
        };
        paragraph(xml, look, |xml| {
            run(xml, &format!("{label}: "), Dress::style("FactLabel"));
            tab(xml);
        });
    }
}
