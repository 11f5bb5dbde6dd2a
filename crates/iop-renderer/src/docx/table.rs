//! Tables: those of the paper, and the labelled values, which are tables without rules.
//!
//! Knows Word's tables; widths are in twips and reckoned here, so that every program draws the same columns.

use super::inline::{Dress, Targets, run, runs};
use super::paragraph::{Paragraph, paragraph};
use super::xml::Xml;
use crate::document::{Align, Fact, Inline, Table};
use crate::plain::plain;

/// About the width of a letter in the table's type.
const LETTER: usize = 112;
/// Left and right margin of a cell, with some air.
const PADDING: usize = 260;
/// Left and right margin of a cell, in twips.
pub(super) const CELL_MARGIN: u32 = 108;
/// Facts with more rows than this may break over a page.
const TOGETHER: usize = 8;

/// A table with header row, rows and sum row.
pub(super) fn table(xml: &mut Xml, table: &Table, indent: u32, width: u32, targets: &Targets) {
    let headers: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
    let widths = widths(table, width);
    open(xml, "TableGrid", i64::from(indent), &widths, "0420", [&table.caption, &headers.join(", ")]);
    let header: Vec<Vec<Inline>> = headers.iter().map(|text| vec![Inline::Text { text: (*text).to_owned() }]).collect();
    let body = table.rows.len();
    row(xml, &header, table, &widths, RowLook { kind: RowKind::Header, keep_next: true }, targets);
    for (index, cells) in table.rows.iter().enumerate() {
        // A sum alone on the next page would say nothing.
        let keep_next = table.footer.is_some() && index + 1 == body;
        row(xml, cells, table, &widths, RowLook { kind: RowKind::Body, keep_next }, targets);
    }
    if let Some(cells) = &table.footer {
        row(xml, cells, table, &widths, RowLook { kind: RowKind::Sum, keep_next: false }, targets);
    }
    xml.close("w:tbl");
}

/// Labels to the left, values to the right.
pub(super) fn facts(xml: &mut Xml, name: &str, rows: &[Fact], indent: u32, width: u32, targets: &Targets) {
    let letters = rows.iter().map(|fact| fact.label.chars().count()).max().unwrap_or(0);
    let label = twips(letters * LETTER + PADDING).clamp(1_700, width * 2 / 5);
    let widths = [label, width.saturating_sub(label)];
    open(xml, "TableNormal", flush(indent), &widths, "0680", [name, ""]);
    for (index, fact) in rows.iter().enumerate() {
        open_row(xml, RowKind::Body);
        let keep_next = rows.len() <= TOGETHER && index + 1 < rows.len();
        let look = Paragraph { keep_next, ..Paragraph::of("TableText") };
        open_cell(xml, widths[0], RowKind::Body);
        paragraph(xml, look, |xml| run(xml, &fact.label, Dress::style("FactLabel")));
        xml.close("w:tc");
        open_cell(xml, widths[1], RowKind::Body);
        paragraph(xml, look, |xml| runs(xml, &fact.value, Dress::default(), targets));
        xml.close("w:tc");
        xml.close("w:tr");
    }
    xml.close("w:tbl");
}

/// The indent of a table without rules whose words stand flush with those of the text.
pub(super) fn flush(indent: u32) -> i64 {
    i64::from(indent) - i64::from(CELL_MARGIN)
}

/// Opens a table; `name` and description are read out by a screen reader.
pub(super) fn open(
    xml: &mut Xml,
    style: &str,
    indent: i64,
    widths: &[u32],
    look: &str,
    [name, description]: [&str; 2],
) {
    xml.open("w:tbl", &[]);
    xml.open("w:tblPr", &[]);
    xml.empty("w:tblStyle", &[("w:val", style)]);
    let total: u32 = widths.iter().sum();
    xml.empty("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
    xml.empty("w:tblInd", &[("w:w", &indent.to_string()), ("w:type", "dxa")]);
    xml.empty("w:tblLayout", &[("w:type", "fixed")]);
    xml.empty("w:tblLook", &[("w:val", look)]);
    for (tag, text) in [("w:tblCaption", name), ("w:tblDescription", description)] {
        if !text.is_empty() {
            xml.empty(tag, &[("w:val", text)]);
        }
    }
    xml.close("w:tblPr");
    xml.open("w:tblGrid", &[]);
    for width in widths {
        xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
    }
    xml.close("w:tblGrid");
}

/// Opens a cell.
pub(super) fn open_cell(xml: &mut Xml, width: u32, kind: RowKind) {
    xml.open("w:tc", &[]);
    xml.open("w:tcPr", &[]);
    xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    xml.raw(match kind {
        RowKind::Header => "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDF0F3\"/><w:vAlign w:val=\"bottom\"/>",
        RowKind::Sum => {
            "<w:tcBorders><w:top w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"404040\"/></w:tcBorders>"
        }
        RowKind::Body => "",
    });
    xml.close("w:tcPr");
}

/// Opens a row, which never breaks over a page.
pub(super) fn open_row(xml: &mut Xml, kind: RowKind) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/>");
    if kind == RowKind::Header {
        xml.raw("<w:tblHeader/>");
    }
    xml.raw("</w:trPr>");
}

/// What a row is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    Header,
    Body,
    Sum,
}

#[derive(Debug, Clone, Copy)]
struct RowLook {
    kind: RowKind,
    keep_next: bool,
}

fn row(xml: &mut Xml, cells: &[Vec<Inline>], table: &Table, widths: &[u32], look: RowLook, targets: &Targets) {
    let dress = if look.kind == RowKind::Body { Dress::default() } else { Dress::STRONG };
    open_row(xml, look.kind);
    for (index, (column, width)) in table.columns.iter().zip(widths).enumerate() {
        let paragraph_look =
            Paragraph { keep_next: look.keep_next, right: column.align == Align::End, ..Paragraph::of("TableText") };
        let content = cells.get(index).map_or(&[][..], Vec::as_slice);
        open_cell(xml, *width, look.kind);
        paragraph(xml, paragraph_look, |xml| runs(xml, content, dress, targets));
        xml.close("w:tc");
    }
    xml.close("w:tr");
}

/// Shares the width among the columns: what a column needs for its longest word first, then by how much it says.
fn widths(table: &Table, total: u32) -> Vec<u32> {
    let mut least = Vec::new();
    let mut wish = Vec::new();
    for (index, column) in table.columns.iter().enumerate() {
        let cells = table.rows.iter().chain(table.footer.as_ref()).filter_map(|row| row.get(index));
        let texts: Vec<String> = cells.map(|cell| plain(cell)).chain([column.header.clone()]).collect();
        let words = texts.iter().flat_map(|text| text.split([' ', '\n'])).map(|word| word.chars().count());
        let lines = texts.iter().flat_map(|text| text.split('\n')).map(|line| line.chars().count());
        least.push(words.max().unwrap_or(0) * LETTER + PADDING);
        wish.push(lines.max().unwrap_or(0) * LETTER + PADDING);
    }
    let total = total as usize;
    let needed: usize = least.iter().sum();
    // Where even the longest words are too wide, the columns share in proportion to them.
    let (base, weight) = if needed <= total {
        let spare: Vec<usize> = wish.iter().zip(&least).map(|(wish, least)| wish - least).collect();
        // Columns that already show all they have still share what is left over.
        let weight = if spare.iter().all(|spare| *spare == 0) { wish } else { spare };
        (least, weight)
    } else {
        (vec![0; least.len()], least)
    };
    let rest = total - base.iter().sum::<usize>();
    let sum = weight.iter().sum::<usize>().max(1);
    let mut widths: Vec<u32> =
        base.iter().zip(&weight).map(|(base, weight)| twips(base + rest * weight / sum)).collect();
    // What the division left over belongs to the first column.
    let given: u32 = widths.iter().sum();
    if let Some(first) = widths.first_mut() {
        *first += twips(total).saturating_sub(given);
    }
    widths
}

fn twips(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Column;

    fn of(headers: &[&str], cells: &[&str]) -> Table {
        let column = |header: &&str| Column { header: (*header).to_owned(), align: Align::Start };
        let cell = |text: &&str| vec![Inline::Text { text: (*text).to_owned() }];
        Table {
            caption: String::new(),
            columns: headers.iter().map(column).collect(),
            rows: vec![cells.iter().map(cell).collect()],
            footer: None,
        }
    }

    #[test]
    fn columns_fill_the_width_whatever_they_hold() {
        let long = "ord ".repeat(400);
        let wide = "x".repeat(300);
        for cells in [["a", "b", "c"], ["a", long.as_str(), "c"], [wide.as_str(), "b", long.as_str()]] {
            let widths = widths(&of(&["A", "B", "C"], &cells), 9_070);
            assert_eq!(widths.iter().sum::<u32>(), 9_070);
            assert!(widths.iter().all(|width| *width > 0), "{widths:?}");
        }
    }

    #[test]
    fn the_column_with_most_to_say_is_widest() {
        let widths = widths(&of(&["Part", "Insats", "Belopp"], &["Lund", &"ord ".repeat(50), "58 000 kr"]), 9_070);
        assert!(widths[1] > widths[0] && widths[1] > widths[2], "{widths:?}");
    }
}
