//! Signature blocks: two signers beside each other, and for each a ruled line under every label, empty where the pen is
//! to fill it.
//!
//! A block never splits over a page, and few blocks stand together on one.

use super::Context;
use super::inline::{Dress, run, runs};
use super::paragraph::{Paragraph, paragraph};
use super::table::{Look, RowKind, open, open_cell, open_row, open_spanning_cell};
use super::xml::Xml;
use crate::document::{Inline, Signer};
use crate::plain::{is_open, plain};

/// More signers than this do not fit on a page with the words they sign; then only each row is kept whole.
const TOGETHER: usize = 4;
/// Twips between the blocks of a row.
const GUTTER: u32 = 500;

/// The table of signature blocks.
pub(super) fn signatures(xml: &mut Xml, signers: &[Signer], cx: &Context) {
    let half = cx.width.saturating_sub(GUTTER) / 2;
    let names: Vec<String> = signers.iter().map(|signer| plain(&signer.for_party)).collect();
    let look = Look { style: "SignatureTable", parts: "0600", indent: 0 };
    open(xml, look, &[half, GUTTER, half], [cx.words.signature, &names.join(", ")]);
    let rows = rows(signers);
    for (index, row) in rows.iter().enumerate() {
        // No row stands alone on the last page.
        let keep_next = index + 1 < rows.len() && (signers.len() <= TOGETHER || index + 2 == rows.len());
        if let Some(party) = row.party {
            open_row(xml, RowKind::Whole);
            open_spanning_cell(xml, half + GUTTER + half, 3);
            for_party(xml, party, cx);
            xml.close("w:tc");
            xml.close("w:tr");
        }
        open_row(xml, RowKind::Whole);
        for (at, width) in [(Some(0), half), (None, GUTTER), (Some(1), half)] {
            let signer = at.and_then(|at| row.signers.get(at)).copied();
            cell(xml, width, signer, row.alone, keep_next, cx);
        }
        xml.close("w:tr");
    }
    xml.close("w:tbl");
}

/// Two signers beside each other.
struct Row<'a> {
    /// The party that both sign for, above the first row of its signers.
    party: Option<&'a [Inline]>,
    /// Whether each is the only one to sign for a party, which then stands above the signer.
    alone: bool,
    signers: Vec<&'a Signer>,
}

/// Those who sign for one party stand under its name, and parties with one signer each share a row.
fn rows(signers: &[Signer]) -> Vec<Row<'_>> {
    let mut rows: Vec<Row<'_>> = Vec::new();
    for own in signers.chunk_by(Signer::signs_with) {
        match (own, rows.last_mut()) {
            ([only], Some(last)) if last.alone && last.signers.len() == 1 => last.signers.push(only),
            ([only], _) => rows.push(Row { party: None, alone: true, signers: vec![only] }),
            (several, _) => rows.extend(several.chunks(2).enumerate().map(|(index, pair)| Row {
                party: several.first().filter(|_| index == 0).map(|first| first.for_party.as_slice()),
                alone: false,
                signers: pair.iter().collect(),
            })),
        }
    }
    rows
}

fn cell(xml: &mut Xml, width: u32, signer: Option<&Signer>, alone: bool, keep_next: bool, cx: &Context) {
    open_cell(xml, width);
    if let Some(signer) = signer {
        if alone {
            for_party(xml, &signer.for_party, cx);
        }
        block(xml, signer, cx);
    }
    // Air to the blocks of the next row, and the paragraph every cell must end with.
    paragraph(xml, Paragraph::of("TableText").kept(keep_next), |_| {});
    xml.close("w:tc");
}

fn for_party(xml: &mut Xml, words: &[Inline], cx: &Context) {
    paragraph(xml, Paragraph::of("SignatureParty").kept(true), |xml| runs(xml, words, Dress::HEAVY, cx));
}

fn block(xml: &mut Xml, signer: &Signer, cx: &Context) {
    for fact in &signer.place_and_date {
        line(xml, &fact.label, &fact.value, cx);
    }
    line(xml, cx.words.signature, &[], cx);
    line(xml, cx.words.name, &signer.name, cx);
    if !signer.title.is_empty() {
        line(xml, cx.words.office, &signer.title, cx);
    }
    if let Some(mandate) = &signer.mandate {
        line(xml, &mandate.label, &mandate.value, cx);
    }
}

/// A label and a line below it.
fn line(xml: &mut Xml, label: &str, value: &[Inline], cx: &Context) {
    paragraph(xml, Paragraph::of("SignatureLabel").kept(true), |xml| run(xml, label, Dress::default()));
    if is_open(value) {
        paragraph(xml, Paragraph::of("SignatureLine").kept(true), |_| {});
    } else {
        paragraph(xml, Paragraph::of("SignatureText").kept(true), |xml| runs(xml, value, Dress::default(), cx));
    }
}
