//! Markdown: `CommonMark` with tables, in which nothing the agreement says acts as markup or HTML.
//!
//! Takes the document tree and nothing else.

mod inline;

use crate::document::{Align, Block, Document, Fact, Inline, Signer, Table};
use crate::furniture::identity;
use crate::labels::{Labels, labels};
use inline::{Setting, inline};

/// Letters of the line a signer writes on.
const LINE: usize = 32;
/// The greatest number `CommonMark` allows before an item.
const GREATEST: u64 = 999_999_999;

/// Writes `document` as Markdown. References to headings are plain words, for `CommonMark` has no anchors.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let meta = &document.meta;
    let label = labels(meta.language);
    let mut parts = Vec::new();
    if meta.draft {
        parts.push(inline(&[strong(label.draft)], Setting::Paragraph));
    }
    parts.push(format!("# {}", inline(&[text(&meta.title)], Setting::Heading)));
    if !meta.subtitle.is_empty() {
        parts.push(inline(&[Inline::Emphasis { content: meta.subtitle.clone() }], Setting::Paragraph));
    }
    let mut writer = Writer { label, last: None };
    if !meta.particulars.is_empty() {
        parts.push(writer.facts(None, &meta.particulars));
    }
    parts.extend(writer.blocks(&document.blocks));
    parts.push("---".to_owned());
    parts.push(inline(&[text(&identity(meta))], Setting::Paragraph));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn text(text: &str) -> Inline {
    Inline::Text { text: text.to_owned() }
}

fn strong(words: &str) -> Inline {
    Inline::Strong { content: vec![text(words)] }
}

/// The marker of a list; two lists in a row with the same one would grow together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marker {
    Dash,
    Star,
    Dot,
    Bracket,
}

struct Writer {
    label: Labels,
    /// The marker of the list just written, if a list came last.
    last: Option<Marker>,
}

impl Writer {
    fn blocks(&mut self, blocks: &[Block]) -> Vec<String> {
        blocks.iter().map(|block| self.block(block)).filter(|part| !part.is_empty()).collect()
    }

    fn block(&mut self, block: &Block) -> String {
        let written = match block {
            Block::List { start, items } => return self.list(*start, items),
            Block::Facts { heading, rows } => return self.facts(heading.as_deref(), rows),
            Block::Heading { level, number, text: words, .. } => {
                let mut content: Vec<Inline> = number.iter().map(|number| text(&format!("{number} "))).collect();
                content.extend(words.iter().cloned());
                let hashes = if *level <= 1 { "##" } else { "###" };
                format!("{hashes} {}", inline(&content, Setting::Heading))
            }
            Block::Paragraph { text } => inline(text, Setting::Paragraph),
            Block::Table(content) => table(content),
            Block::Signatures { signers } => {
                let blocks: Vec<String> = signers.iter().map(|signer| self.signer(signer)).collect();
                blocks.join("\n\n")
            }
        };
        if !written.is_empty() {
            self.last = None;
        }
        written
    }

    fn list(&mut self, start: Option<u32>, items: &[Vec<Block>]) -> String {
        if items.is_empty() {
            return String::new();
        }
        let first = start.map(u64::from);
        let marker = self.marker(first.is_some());
        let numbers = first.map(|first| first..);
        let mut written = Vec::new();
        for (index, item) in (0_u64..).zip(items) {
            let number = numbers.as_ref().map(|numbers| numbers.start + index);
            // A nested list must not be told apart from this one.
            self.last = None;
            let parts = self.blocks(item).join("\n\n");
            written.push(mark(marker, number, &parts));
        }
        self.last = Some(marker);
        let tight = items.iter().all(|item| item.len() <= 1);
        written.join(if tight { "\n" } else { "\n\n" })
    }

    fn facts(&mut self, heading: Option<&[Inline]>, rows: &[Fact]) -> String {
        let heading = heading.map(|words| inline(&[Inline::Strong { content: words.to_vec() }], Setting::Paragraph));
        let heading = heading.filter(|heading| !heading.is_empty());
        if heading.is_some() {
            self.last = None;
        }
        let mut parts: Vec<String> = heading.into_iter().collect();
        if !rows.is_empty() {
            let marker = self.marker(false);
            let rows: Vec<String> =
                rows.iter().map(|row| mark(marker, None, &inline(&labelled(row), Setting::Paragraph))).collect();
            parts.push(rows.join("\n"));
            self.last = Some(marker);
        }
        parts.join("\n\n")
    }

    /// A marker other than that of the list just before.
    fn marker(&self, ordered: bool) -> Marker {
        match (ordered, self.last) {
            (true, Some(Marker::Dot)) => Marker::Bracket,
            (true, _) => Marker::Dot,
            (false, Some(Marker::Dash)) => Marker::Star,
            (false, _) => Marker::Dash,
        }
    }

    fn signer(&self, signer: &Signer) -> String {
        let line = || text(&"_".repeat(LINE));
        let mut content = vec![Inline::Strong { content: signer.for_party.clone() }];
        for fact in &signer.place_and_date {
            content.push(Inline::Break);
            content.extend(labelled(fact));
            if fact.value.is_empty() {
                content.push(line());
            }
        }
        content.extend([Inline::Break, text(&format!("{}: ", self.label.signature)), line(), Inline::Break]);
        content.extend(signer.name.iter().cloned());
        if !signer.title.is_empty() {
            content.push(Inline::Break);
            content.extend(signer.title.iter().cloned());
        }
        if let Some(mandate) = &signer.mandate {
            content.push(Inline::Break);
            content.extend(labelled(mandate));
        }
        inline(&content, Setting::Paragraph)
    }
}

/// `Label: value`
fn labelled(fact: &Fact) -> Vec<Inline> {
    let mut content = vec![text(&format!("{}: ", fact.label))];
    content.extend(fact.value.iter().cloned());
    content
}

/// Puts the marker before an item and its lines under each other.
fn mark(marker: Marker, number: Option<u64>, item: &str) -> String {
    let (before, number) = match (marker, number) {
        (Marker::Dot, Some(number)) if number <= GREATEST => (format!("{number}."), None),
        (Marker::Bracket, Some(number)) if number <= GREATEST => (format!("{number})"), None),
        (Marker::Dot | Marker::Dash, number) => ("-".to_owned(), number),
        (Marker::Bracket | Marker::Star, number) => ("*".to_owned(), number),
    };
    let indent = " ".repeat(before.chars().count() + 1);
    let mut out = before;
    // A number that Markdown does not take as a marker stands as words.
    let item = number.map_or_else(|| item.to_owned(), |number| format!("{number}\\. {item}"));
    for (index, line) in item.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        if !line.is_empty() {
            out.push_str(if index == 0 { " " } else { &indent });
            out.push_str(line);
        }
    }
    out
}

fn table(table: &Table) -> String {
    let mut parts = Vec::new();
    if !table.caption.is_empty() {
        parts.push(inline(&[Inline::Emphasis { content: vec![text(&table.caption)] }], Setting::Paragraph));
    }
    if !table.columns.is_empty() {
        let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let header = table.columns.iter().map(|column| inline(&[text(&column.header)], Setting::Cell)).collect();
        let rule = table.columns.iter().map(|column| match column.align {
            Align::Start => "---".to_owned(),
            Align::End => "---:".to_owned(),
        });
        let mut lines = vec![row(header), row(rule.collect())];
        let body = table.rows.iter().map(|cells| cells.iter().map(|cell| inline(cell, Setting::Cell)).collect());
        lines.extend(body.map(row));
        if let Some(cells) = &table.footer {
            let cells = cells.iter().map(|cell| inline(&[Inline::Strong { content: cell.clone() }], Setting::Cell));
            lines.push(row(cells.collect()));
        }
        parts.push(lines.join("\n"));
    }
    parts.join("\n\n")
}

#[cfg(test)]
mod tests;
