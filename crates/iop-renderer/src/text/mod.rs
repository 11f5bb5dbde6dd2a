//! Plain text in reading order: what stands on the paper, for a mail, a case system or a comparison.
//!
//! Takes the document tree and nothing else. Every word of the document is there, in order and unbroken.

mod wrap;

use crate::document::{Align, Block, Document, Fact, Inline, Signer, Table};
use crate::furniture::identity;
use crate::labels::labels;
use crate::plain::plain;
use wrap::{hang, width_of, wrap};

/// Columns of a line.
const WIDTH: usize = 80;
/// Labels longer than this stand on a line of their own.
const LABEL: usize = 28;
/// Columns of the line a signer writes on.
const LINE: usize = 40;
/// The least room left for words, however deep the list.
const LEAST: usize = 24;

/// Writes `document` as plain text, at most 80 columns wide where no single word is wider.
#[must_use]
pub fn text(document: &Document) -> String {
    let meta = &document.meta;
    let mut parts: Vec<Vec<String>> = Vec::new();
    if meta.draft {
        parts.push(vec![labels(meta.language).draft.to_owned()]);
    }
    let title = wrap(&meta.title, WIDTH);
    let rule = "=".repeat(title.iter().map(|line| width_of(line)).max().unwrap_or(0));
    parts.push([vec![rule.clone()], title, vec![rule]].concat());
    parts.push(wrap(&plain(&meta.subtitle), WIDTH));
    parts.push(facts(None, &meta.particulars, WIDTH));
    parts.push(blocks(&document.blocks, WIDTH));
    parts.push(vec![identity(meta)]);
    join(parts).join("\n") + "\n"
}

/// Parts with an empty line between them.
fn join(parts: Vec<Vec<String>>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(part);
    }
    lines
}

fn blocks(blocks: &[Block], width: usize) -> Vec<String> {
    join(blocks.iter().map(|content| block(content, width)).collect())
}

fn block(block: &Block, width: usize) -> Vec<String> {
    match block {
        Block::Heading { level, number, text, .. } => heading(*level, number.as_deref(), text, width),
        Block::Paragraph { text } => wrap(&plain(text), width),
        Block::List { start, items } => list(*start, items, width),
        Block::Table(content) => table(content, width),
        Block::Facts { heading, rows } => facts(heading.as_deref(), rows, width),
        Block::Signatures { signers } => join(signers.iter().map(|one| signer(one, width)).collect()),
    }
}

fn heading(level: u8, number: Option<&str>, text: &[Inline], width: usize) -> Vec<String> {
    let before = number.map(|number| format!("{number} ")).unwrap_or_default();
    let room = room(width, width_of(&before));
    let mut lines = hang(&before, wrap(&plain(text), room));
    let longest = lines.iter().map(|line| width_of(line)).max().unwrap_or(0);
    lines.push(if level <= 1 { "=" } else { "-" }.repeat(longest));
    if level <= 1 {
        lines.insert(0, String::new());
    }
    lines
}

fn list(start: Option<u32>, items: &[Vec<Block>], width: usize) -> Vec<String> {
    let markers: Vec<String> = (0_u64..)
        .take(items.len())
        .map(|index| start.map_or("- ".to_owned(), |start| format!("{}. ", u64::from(start) + index)))
        .collect();
    // Words stand under each other, whatever the number of digits.
    let column = markers.iter().map(|marker| width_of(marker)).max().unwrap_or(0);
    let written = markers.iter().zip(items).map(|(marker, item)| {
        let marker = format!("{marker:<column$}");
        hang(&marker, blocks(item, room(width, column)))
    });
    if items.iter().all(|item| item.len() <= 1) { written.flatten().collect() } else { join(written.collect()) }
}

fn facts(heading: Option<&[Inline]>, rows: &[Fact], width: usize) -> Vec<String> {
    let mut lines = heading.map(|heading| wrap(&plain(heading), width)).unwrap_or_default();
    let label = |row: &Fact| format!("{}:", row.label);
    let widths = rows.iter().map(|row| width_of(&label(row)) + 1);
    let column = widths.filter(|width| *width <= LABEL).max().unwrap_or(2);
    for row in rows {
        let label = label(row);
        let value = wrap(&plain(&row.value), room(width, column));
        if width_of(&label) < column {
            lines.extend(hang(&format!("{label:<column$}"), value));
        } else {
            lines.extend(wrap(&label, width));
            lines.extend(hang(&" ".repeat(column), value));
        }
    }
    lines
}

fn table(table: &Table, width: usize) -> Vec<String> {
    let caption = wrap(&table.caption, width);
    let cell = |cell: &Vec<Inline>| wrap(&plain(cell), usize::MAX).join(" ");
    let cells = |row: &Vec<Vec<Inline>>| row.iter().map(cell).collect::<Vec<String>>();
    let headers: Vec<String> = table.columns.iter().map(|column| column.header.clone()).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(cells).collect();
    let sum: Option<Vec<String>> = table.footer.as_ref().map(cells);
    let widths: Vec<usize> = (0..headers.len())
        .map(|index| {
            let column = rows.iter().chain(&sum).chain([&headers]).filter_map(|row| row.get(index));
            column.map(|cell| width_of(cell)).max().unwrap_or(0)
        })
        .collect();
    let needed = widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1);
    let body = if needed <= width {
        let align: Vec<Align> = table.columns.iter().map(|column| column.align).collect();
        let line = |row: &Vec<String>| aligned(row, &widths, &align);
        let rule = widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<String>>().join("  ");
        let mut lines = vec![line(&headers), rule.clone()];
        lines.extend(rows.iter().map(line));
        lines.extend(sum.iter().flat_map(|sum| [rule.clone(), line(sum)]));
        lines
    } else {
        // Wrapping side by side would tear the words of a cell apart: each row becomes labelled lines instead.
        let rows = rows.iter().map(|row| labelled(&headers, row, width));
        // The first cell of a sum row is itself a label.
        let heads = [String::new()].into_iter().chain(headers.iter().skip(1).cloned()).collect::<Vec<String>>();
        join(rows.chain(sum.iter().map(|row| labelled(&heads, row, width))).collect())
    };
    join(vec![caption, if headers.is_empty() { Vec::new() } else { body }])
}

fn aligned(row: &[String], widths: &[usize], align: &[Align]) -> String {
    let cells = row.iter().zip(widths).zip(align).map(|((cell, width), align)| match align {
        Align::Start => format!("{cell:<width$}"),
        Align::End => format!("{cell:>width$}"),
    });
    cells.collect::<Vec<String>>().join("  ").trim_end_matches(' ').to_owned()
}

fn labelled(headers: &[String], row: &[String], width: usize) -> Vec<String> {
    let filled = headers.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
    let lines = filled.flat_map(|(header, cell)| {
        let label = if header.is_empty() { String::new() } else { format!("{header}: ") };
        let mut lines = wrap(&format!("{label}{cell}"), room(width, 4)).into_iter();
        let first = lines.next();
        first.into_iter().chain(lines.map(|line| format!("    {line}")))
    });
    lines.collect()
}

fn signer(signer: &Signer, width: usize) -> Vec<String> {
    let line = || "_".repeat(LINE);
    let mut place = Vec::new();
    for fact in &signer.place_and_date {
        let value = if fact.value.is_empty() { line() } else { plain(&fact.value) };
        place.extend(wrap(&format!("{}: {value}", fact.label), width));
    }
    let mut below = vec![line()];
    below.extend(wrap(&plain(&signer.name), width));
    below.extend(wrap(&plain(&signer.title), width));
    if let Some(mandate) = &signer.mandate {
        below.extend(wrap(&format!("{}: {}", mandate.label, plain(&mandate.value)), width));
    }
    // Place and date first, as a Swedish signature is read.
    join(vec![place, wrap(&plain(&signer.for_party), width), below])
}

/// What is left of `width` after `taken`.
fn room(width: usize, taken: usize) -> usize {
    width.saturating_sub(taken).max(LEAST)
}

#[cfg(test)]
mod tests;
