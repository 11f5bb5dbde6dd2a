//! Signature blocks: two signers beside each other, and for each a ruled line under every label, empty where the pen is
//! to fill it.
//!
//! A block never splits over a page, and few blocks stand together on one.

use super::Context;
use super::inline::{Dress, run, runs};
use super::paragraph::{Paragraph, paragraph};
use super::table::{Look, open, open_cell, open_row};
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
    let rows = signers.len().div_ceil(2);
    for (index, pair) in signers.chunks(2).enumerate() {
        let keep_next = signers.len() <= TOGETHER && index + 1 < rows;
        open_row(xml, false);
        cell(xml, half, pair.first(), keep_next, cx);
        cell(xml, GUTTER, None, keep_next, cx);
        cell(xml, half, pair.get(1), keep_next, cx);
        xml.close("w:tr");
    }
    xml.close("w:tbl");
}

fn cell(xml: &mut Xml, width: u32, signer: Option<&Signer>, keep_next: bool, cx: &Context) {
    open_cell(xml, width);
    if let Some(signer) = signer {
        block(xml, signer, cx);
    }
    // Air to the blocks of the next row, and the paragraph every cell must end with.
    paragraph(xml, Paragraph::of("TableText").kept(keep_next), |_| {});
    xml.close("w:tc");
}

fn block(xml: &mut Xml, signer: &Signer, cx: &Context) {
    paragraph(xml, Paragraph::of("SignatureParty").kept(true), |xml| {
        runs(xml, &signer.for_party, Dress::HEAVY, cx);
    });
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
