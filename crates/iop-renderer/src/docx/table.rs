//! Tables: those of the paper, and the labelled values, which are tables without rules.
//!
//! Knows Word's tables; widths are in twips and reckoned here, so that every program draws the same columns.

use super::Context;
use super::inline::{Dress, run, runs};
use super::paragraph::{Paragraph, paragraph};
use super::xml::Xml;
use crate::document::{Align, Column, Fact, Inline, Table};
use crate::plain::plain;

/// About the width of a letter in the table's type.
const LETTER: usize = 112;
/// About the width of a digit in it, or of a letter among digits and spaces.
const DIGIT: usize = 96;
/// Left and right margin of a cell, with some air.
const PADDING: usize = 260;
/// A table with more lines than this may break over a page, between two of its rows.
const TOGETHER: usize = 20;
/// A row with more lines than this may break over a page: it might not have room on one.
const TALLEST: usize = 36;

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
    row(xml, &header, Row { kind: RowKind::Header, keep_next: true, dress: Dress::HEAVY });
    let heights: Vec<usize> = table.rows.iter().map(|cells| lines(cells, &widths)).collect();
    let together = heights.iter().sum::<usize>() <= TOGETHER;
    for (index, cells) in table.rows.iter().enumerate() {
        let last = index + 1 == body;
        // A sum alone on the next page would say nothing.
        let keep_next = if last { table.footer.is_some() } else { together };
        let kind = if heights[index] > TALLEST { RowKind::Tall } else { RowKind::Whole };
        row(xml, cells, Row { kind, keep_next, dress: Dress::default() });
    }
    if let Some(cells) = &table.footer {
        row(xml, cells, Row { kind: RowKind::Whole, keep_next: false, dress: Dress::HEAVY });
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
    let height = |fact: &Fact| lines(std::slice::from_ref(&fact.value), &widths[1..]);
    let together = rows.iter().map(height).sum::<usize>() <= TOGETHER;
    for (index, fact) in rows.iter().enumerate() {
        open_row(xml, if height(fact) > TALLEST { RowKind::Tall } else { RowKind::Whole });
        let look = Paragraph::of("TableText").kept(together && index + 1 < rows.len());
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
    open_spanning_cell(xml, width, 1);
}

/// Opens a cell over so many columns.
pub(super) fn open_spanning_cell(xml: &mut Xml, width: u32, columns: u32) {
    xml.open("w:tc", &[]);
    xml.open("w:tcPr", &[]);
    xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    if columns > 1 {
        xml.empty("w:gridSpan", &[("w:val", &columns.to_string())]);
    }
    xml.close("w:tcPr");
}

/// How a row meets the end of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    /// It stands on one page.
    Whole,
    /// It stands on one page and is repeated on each.
    Header,
    /// It is so tall that it breaks.
    Tall,
}

/// Opens a row.
pub(super) fn open_row(xml: &mut Xml, kind: RowKind) {
    xml.raw(match kind {
        RowKind::Whole => "<w:tr><w:trPr><w:cantSplit/></w:trPr>",
        RowKind::Header => "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
        RowKind::Tall => "<w:tr>",
    });
}

/// How many lines of the table's type the tallest cell of a row has, about.
fn lines(cells: &[Vec<Inline>], widths: &[u32]) -> usize {
    let cell = |(cell, width): (&Vec<Inline>, &u32)| {
        let letters = (*width as usize).saturating_sub(PADDING) / LETTER;
        plain(cell).split('\n').map(|line| line.chars().count().div_ceil(letters.max(1)).max(1)).sum()
    };
    cells.iter().zip(widths).map(cell).max().unwrap_or(1)
}

/// What sets a row apart.
#[derive(Debug, Clone, Copy)]
struct Row {
    kind: RowKind,
    keep_next: bool,
    dress: Dress,
}

fn row(xml: &mut Xml, cells: &[Vec<Inline>], table: &Table, widths: &[u32], row: Row, cx: &Context) {
    open_row(xml, row.kind);
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

/// What a column needs, in twips.
struct Need {
    figures: bool,
    /// For its longest word; for all of a figure, which stays on one line.
    least: usize,
    /// For its longest line.
    wish: usize,
}

/// What the column at `index` needs, where no word is given more than `most`: a longer one breaks anywhere.
fn need(table: &Table, index: usize, column: &Column, most: usize) -> Need {
    let cells = table.rows.iter().chain(table.footer.as_ref()).filter_map(|row| row.get(index));
    let texts: Vec<String> = cells.map(|cell| plain(cell)).chain([column.header.clone()]).collect();
    let figures = column.align == Align::End;
    let longest = |ends: &[char]| {
        let parts = texts.iter().flat_map(|text| text.split(ends)).map(|part| part.chars().count());
        parts.max().unwrap_or(0) * if figures { DIGIT } else { LETTER } + PADDING
    };
    let (word, wish) = (longest(&[' ', '\n']), longest(&['\n']));
    Need { figures, least: if figures { wish } else { word.min(most) }, wish }
}

/// Shares the width among the columns: what a column needs first, then by how much it says. Where not all have what they
/// need, words share what figures leave them.
fn widths(table: &Table, total: u32) -> Vec<u32> {
    let total = total as usize;
    let columns = table.columns.iter().enumerate();
    let needs: Vec<Need> = columns.map(|(index, column)| need(table, index, column, total / 3)).collect();
    let figures: usize = needs.iter().filter(|need| need.figures).map(|need| need.least).sum();
    let (base, weight): (Vec<usize>, Vec<usize>) = if needs.iter().map(|need| need.least).sum::<usize>() <= total {
        let full = needs.iter().all(|need| need.wish <= need.least);
        // Columns that already show all they have still share what is left over.
        let spare = |need: &Need| if full { need.wish } else { need.wish.saturating_sub(need.least) };
        needs.iter().map(|need| (need.least, spare(need))).unzip()
    } else {
        let firm = |need: &Need| need.figures && figures <= total * 2 / 3;
        needs.iter().map(|need| if firm(need) { (need.least, 0) } else { (0, need.least) }).unzip()
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
    fn figures_stay_on_one_line_whatever_the_words_beside_them_need() {
        let long = "x".repeat(90);
        let mut table = of(&["Part", "Insats", "Belopp"], &[&long, "verksamhetslokaler", "246 913 578 kr per år"]);
        table.columns[2].align = Align::End;
        let widths = widths(&table, 9_070);
        assert!(widths[2] as usize >= 21 * DIGIT + PADDING, "{widths:?}");
        assert!(widths[1] as usize >= 18 * LETTER + PADDING, "{widths:?}");
    }

    #[test]
    fn the_column_with_most_to_say_is_widest() {
        let widths = widths(&of(&["Part", "Insats", "Belopp"], &["Lund", &"ord ".repeat(50), "58 000 kr"]), 9_070);
        assert!(widths[1] > widths[0] && widths[1] > widths[2], "{widths:?}");
    }
}
