//! The clauses: sections with their parts, paragraphs, lists, tables.
//!
//! A clause is a `section`, a part of one a `subsection`; each is named by its place, which is what it is numbered by.

use std::collections::HashMap;

use super::Paper;
use crate::document::{Align, Block, Column, Fact, Inline, Table};

/// A heading and what stands below it, down to the next.
struct Part<'a> {
    heading: Option<Heading<'a>>,
    blocks: &'a [Block],
}

struct Heading<'a> {
    number: Option<&'a str>,
    text: &'a [Inline],
    anchor: &'a str,
}

/// The parts of `blocks`, divided at headings of at most `level`. The first has no heading, and may be empty.
fn parts(blocks: &[Block], level: u8) -> Vec<Part<'_>> {
    let heading = |block: &Block| matches!(block, Block::Heading { level: own, .. } if *own <= level);
    let mut starts: Vec<usize> = (0..blocks.len()).filter(|at| heading(&blocks[*at])).collect();
    let first = starts.first().copied().unwrap_or(blocks.len());
    let mut parts = vec![Part { heading: None, blocks: &blocks[..first] }];
    starts.push(blocks.len());
    for window in starts.windows(2) {
        let [from, to] = *window else { continue };
        if let Block::Heading { number, text, anchor, .. } = &blocks[from] {
            let heading = Heading { number: number.as_deref(), text, anchor };
            parts.push(Part { heading: Some(heading), blocks: &blocks[from + 1..to] });
        }
    }
    parts
}

/// The clauses with what stands before the first. A part before any clause counts as one.
fn sections(blocks: &[Block]) -> Vec<Part<'_>> {
    let whole = parts(blocks, 1);
    let lead = whole.first().map_or(&[][..], |part| part.blocks);
    parts(lead, u8::MAX).into_iter().chain(whole.into_iter().skip(1)).collect()
}

fn section_id(index: usize) -> String {
    format!("sec_{index}")
}

fn part_id(section: &str, index: usize) -> String {
    format!("{section}__subsec_{index}")
}

/// The `eId` of the first heading with each anchor.
pub(super) fn targets(blocks: &[Block]) -> HashMap<&str, String> {
    let mut targets = HashMap::new();
    for (index, section) in sections(blocks).into_iter().enumerate() {
        let id = section_id(index);
        if let Some(heading) = section.heading {
            targets.entry(heading.anchor).or_insert_with(|| id.clone());
        }
        for (at, part) in parts(section.blocks, u8::MAX).into_iter().enumerate() {
            if let Some(heading) = part.heading {
                targets.entry(heading.anchor).or_insert_with(|| part_id(&id, at));
            }
        }
    }
    targets
}

impl Paper<'_> {
    pub(super) fn body(&mut self) {
        let document = self.document;
        self.element("mainBody", &[], |paper| {
            if document.blocks.is_empty() {
                paper.empty("p", &[]);
            }
            for (index, section) in sections(&document.blocks).into_iter().enumerate() {
                let id = section_id(index);
                let Some(heading) = &section.heading else {
                    paper.blocks(section.blocks, "body");
                    continue;
                };
                paper.element("section", &[("eId", &id)], |paper| {
                    paper.heading(heading);
                    paper.section(section.blocks, &id);
                });
            }
        });
    }

    fn section(&mut self, blocks: &[Block], id: &str) {
        let all = parts(blocks, u8::MAX);
        let lead = all.first().map_or(&[][..], |part| part.blocks);
        if all.len() == 1 {
            self.content("content", lead, id);
            return;
        }
        if !lead.is_empty() {
            self.content("intro", lead, id);
        }
        for (index, part) in all.iter().enumerate() {
            let Some(heading) = &part.heading else { continue };
            let id = part_id(id, index);
            self.element("subsection", &[("eId", &id)], |paper| {
                paper.heading(heading);
                paper.content("content", part.blocks, &id);
            });
        }
    }

    /// What holds blocks in a clause. It is passed over in the names of what stands in it, as the convention wants.
    fn content(&mut self, name: &str, blocks: &[Block], within: &str) {
        let id = format!("{within}__{name}");
        self.element(name, &[("eId", &id)], |paper| paper.blocks(blocks, within));
    }

    fn heading(&mut self, heading: &Heading<'_>) {
        if let Some(number) = heading.number {
            self.text("num", &[], |paper| paper.xml.words(number));
        }
        self.text("heading", &[], |paper| paper.inlines(heading.text));
    }

    /// Blocks without headings. Signatures stand at the end of the paper.
    fn blocks(&mut self, blocks: &[Block], within: &str) {
        let mut count = HashMap::new();
        let mut next = |kind: &'static str| {
            let number = count.entry(kind).or_insert(0_usize);
            *number += 1;
            format!("{within}__{kind}_{number}")
        };
        for block in blocks {
            match block {
                Block::Paragraph { text } => self.text("p", &[], |paper| paper.inlines(text)),
                Block::List { start, items } => self.list(*start, items, &next("list")),
                Block::Table(table) => self.table(table, &next("table")),
                Block::Facts { heading, rows } => self.facts(heading.as_deref(), rows, &next("facts")),
                Block::Heading { text, .. } => self.text("p", &[], |paper| paper.inlines(text)),
                Block::Signatures { .. } => {}
            }
        }
    }

    fn list(&mut self, start: Option<u32>, items: &[Vec<Block>], id: &str) {
        if items.is_empty() {
            return;
        }
        self.element("blockList", &[("eId", id)], |paper| {
            for (index, blocks) in items.iter().enumerate() {
                let id = format!("{id}__item_{}", index + 1);
                paper.element("item", &[("eId", &id)], |paper| {
                    let number = start.map(|first| u64::from(first) + index as u64);
                    let mark = number.map_or_else(|| "–".to_owned(), |number| format!("{number}."));
                    paper.text("num", &[], |paper| paper.xml.words(&mark));
                    if blocks.is_empty() {
                        paper.empty("p", &[]);
                    }
                    paper.blocks(blocks, &id);
                });
            }
        });
    }

    fn facts(&mut self, heading: Option<&[Inline]>, rows: &[Fact], id: &str) {
        self.element("blockContainer", &[("eId", id), ("class", "facts")], |paper| {
            if let Some(heading) = heading {
                paper.text("heading", &[], |paper| paper.inlines(heading));
            }
            if rows.is_empty() {
                paper.empty("p", &[]);
            }
            for row in rows {
                paper.text("p", &[], |paper| {
                    paper.label(&row.label);
                    paper.inlines(&row.value);
                });
            }
        });
    }

    fn table(&mut self, table: &Table, id: &str) {
        self.element("table", &[("eId", id)], |paper| {
            paper.text("caption", &[], |paper| paper.xml.words(&table.caption));
            paper.element("tr", &[], |paper| {
                for column in &table.columns {
                    paper.cell("th", column, &[Inline::Text { text: column.header.clone() }]);
                }
            });
            for row in &table.rows {
                paper.row(&[], table, row);
            }
            if let Some(footer) = &table.footer {
                paper.row(&[("class", "total")], table, footer);
            }
        });
    }

    fn row(&mut self, attributes: &[(&str, &str)], table: &Table, cells: &[Vec<Inline>]) {
        self.element("tr", attributes, |paper| {
            for (column, cell) in table.columns.iter().zip(cells) {
                paper.cell("td", column, cell);
            }
        });
    }

    fn cell(&mut self, name: &str, column: &Column, words: &[Inline]) {
        let attributes: &[(&str, &str)] = match column.align {
            Align::Start => &[],
            Align::End => &[("class", "figures")],
        };
        self.text(name, attributes, |paper| paper.marked("p", &[], words));
    }
}
