//! Tables: those of the paper, and the labelled values, which are tables without rules.
//!
//! Knows Word's tables; widths are in twips and reckoned here, so that every program draws the same columns.

use super::Context;
use super::inline::{Dress, run, runs};
use super::paragraph::{Paragraph, paragraph};
use super::xml::Xml;
use crate::document::{Align, Fact, Inline, Table};
use crate::plain::plain;

/// About the width of a letter in the table's type.
const LETTER: usize = 112;
/// Left and right margin of a cell, with some air.
const PADDING: usize = 260;
/// A table with more rows than this may break over a page, between two of them.
const TOGETHER: usize = 10;

/// How a table looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look<'a> {
    /// The style's identity.
    pub(super) style: &'a str,
    /// Which parts of the style hold, as the format writes it: first row, last row, first column.
    pub(super) parts: &'a str,
    /// Twips from the margin.
    pub(super) indent: u32,
}

/// A table with header row, rows and sum row.
pub(super) fn table(xml: &mut Xml, table: &Table, indent: u32, cx: &Context) {
    let headers: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
    let widths = widths(table, cx.width.saturating_sub(indent));
    let parts = if table.footer.is_some() { "0660" } else { "0620" };
    let look = Look { style: "AgreementTable", parts, indent };
    open(xml, look, &widths, [&table.caption, &headers.join(", ")]);
    let header: Vec<Vec<Inline>> = headers.iter().map(|text| vec![Inline::Text { text: (*text).to_owned() }]).collect();
    let body = table.rows.len();
    let row = |xml: &mut Xml, cells: &[Vec<Inline>], kind| row(xml, cells, table, &widths, kind, cx);
    row(xml, &header, Row { header: true, keep_next: true, dress: Dress::HEAVY });
    for (index, cells) in table.rows.iter().enumerate() {
        let last = index + 1 == body;
        // A sum alone on the next page would say nothing.
        let keep_next = if last { table.footer.is_some() } else { body <= TOGETHER };
        row(xml, cells, Row { header: false, keep_next, dress: Dress::default() });
    }
    if let Some(cells) = &table.footer {
        row(xml, cells, Row { header: false, keep_next: false, dress: Dress::HEAVY });
    }
    xml.close("w:tbl");
}

/// Labels to the left, values to the right.
pub(super) fn facts(xml: &mut Xml, style: &str, name: &str, rows: &[Fact], indent: u32, cx: &Context) {
    let width = cx.width.saturating_sub(indent);
    let letters = rows.iter().map(|fact| fact.label.chars().count()).max().unwrap_or(0);
    let label = twips(letters * LETTER + PADDING).clamp(1_700, (width * 2 / 5).max(1_700));
    let widths = [label, width.saturating_sub(label)];
    open(xml, Look { style, parts: "0680", indent }, &widths, [name, ""]);
    for (index, fact) in rows.iter().enumerate() {
        open_row(xml, false);
        let look = Paragraph::of("TableText").kept(rows.len() <= TOGETHER && index + 1 < rows.len());
        open_cell(xml, widths[0]);
        paragraph(xml, look, |xml| run(xml, &fact.label, Dress::style("FactLabel")));
        xml.close("w:tc");
        open_cell(xml, widths[1]);
        paragraph(xml, look, |xml| runs(xml, &fact.value, Dress::default(), cx));
        xml.close("w:tc");
        xml.close("w:tr");
    }
    xml.close("w:tbl");
}

/// Opens a table; `name` and description are read out by a screen reader.
pub(super) fn open(xml: &mut Xml, look: Look<'_>, widths: &[u32], [name, description]: [&str; 2]) {
    xml.open("w:tbl", &[]);
    xml.open("w:tblPr", &[]);
    xml.empty("w:tblStyle", &[("w:val", look.style)]);
    let total: u32 = widths.iter().sum();
    xml.empty("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
    if look.indent > 0 {
        xml.empty("w:tblInd", &[("w:w", &look.indent.to_string()), ("w:type", "dxa")]);
    }
    xml.empty("w:tblLayout", &[("w:type", "fixed")]);
    xml.empty("w:tblLook", &[("w:val", look.parts)]);
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
pub(super) fn open_cell(xml: &mut Xml, width: u32) {
    xml.open("w:tc", &[]);
    xml.open("w:tcPr", &[]);
    xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    xml.close("w:tcPr");
}

/// Opens a row, which never breaks over a page; a header is repeated on each.
pub(super) fn open_row(xml: &mut Xml, header: bool) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/>");
    if header {
        xml.raw("<w:tblHeader/>");
    }
    xml.raw("</w:trPr>");
}

/// What sets a row apart.
#[derive(Debug, Clone, Copy)]
struct Row {
    header: bool,
    keep_next: bool,
    dress: Dress,
}

fn row(xml: &mut Xml, cells: &[Vec<Inline>], table: &Table, widths: &[u32], row: Row, cx: &Context) {
    open_row(xml, row.header);
    for (index, (column, width)) in table.columns.iter().zip(widths).enumerate() {
        let style = match column.align {
            Align::Start => "TableText",
            Align::End => "TableFigures",
        };
        let content = cells.get(index).map_or(&[][..], Vec::as_slice);
        open_cell(xml, *width);
        paragraph(xml, Paragraph::of(style).kept(row.keep_next), |xml| runs(xml, content, row.dress, cx));
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
