//! The paper as one self-contained web page: semantic elements, its style inside, no script, nothing fetched.
//!
//! Knows nothing of agreements. Every string of the document passes through [`escape`].

mod escape;

use std::collections::{HashMap, HashSet};

use crate::document::{Align, Block, Document, Fact, Inline, Signer, Table};
use crate::labels::{Labels, labels};
use escape::escape;

const STYLE: &str = include_str!("style.css");

/// The paper as a web page.
#[must_use]
pub fn html(document: &Document) -> String {
    let mut page = Page {
        out: String::new(),
        labels: labels(document.meta.language),
        targets: targets(&document.blocks),
        reached: HashSet::new(),
        headings: 0,
        tables: 0,
        clause_seen: false,
    };
    page.whole(document);
    page.out
}

/// The `id` of the first heading with each anchor. An anchor that cannot stand in a link as it is gets a number.
fn targets(blocks: &[Block]) -> HashMap<&str, String> {
    let mut targets = HashMap::new();
    for block in blocks {
        if let Block::Heading { anchor, .. } = block {
            let number = targets.len();
            let plain = anchor.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
            targets
                .entry(anchor.as_str())
                .or_insert_with(|| if plain { format!("c-{anchor}") } else { format!("n-{number}") });
        }
    }
    targets
}

/// A page being written.
struct Page<'a> {
    out: String,
    labels: Labels,
    targets: HashMap<&'a str, String>,
    reached: HashSet<String>,
    headings: usize,
    tables: usize,
    clause_seen: bool,
}

impl<'a> Page<'a> {
    fn whole(&mut self, document: &'a Document) {
        let meta = &document.meta;
        let title = if meta.title.trim().is_empty() { &meta.id } else { &meta.title };
        self.raw("<!DOCTYPE html>\n<html lang=\"");
        self.raw(self.labels.tag);
        self.raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        self.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        self.raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
        );
        self.raw("<meta name=\"generator\" content=\"iop\">\n");
        for author in &meta.authors {
            self.raw("<meta name=\"author\" content=\"");
            self.text(author);
            self.raw("\">\n");
        }
        self.raw("<title>");
        if meta.draft {
            self.raw(self.labels.draft);
            self.raw(" – ");
        }
        self.text(title);
        self.raw("</title>\n<style>\n");
        self.raw(STYLE);
        self.raw("</style>\n</head>\n<body");
        if meta.draft {
            self.raw(" data-mark=\"");
            self.raw(self.labels.draft);
            self.raw("\"");
        }
        self.raw(">\n<header>\n");
        if meta.draft {
            self.element("p class=\"notice\"", |page| page.raw(page.labels.draft_notice));
            self.raw("\n");
        }
        self.element("h1", |page| page.text(title));
        self.raw("\n");
        if !meta.subtitle.is_empty() {
            self.element("p class=\"subtitle\"", |page| page.inlines(&meta.subtitle));
            self.raw("\n");
        }
        if !meta.particulars.is_empty() {
            self.facts("facts front", &meta.particulars);
        }
        self.raw("</header>\n<main>\n");
        self.blocks(&document.blocks);
        self.raw("</main>\n<footer>\n<p>");
        self.text(&meta.id);
        self.raw(" · ");
        self.raw(self.labels.fingerprint);
        self.raw(" ");
        self.text(&meta.fingerprint);
        self.raw("</p>\n</footer>\n</body>\n</html>\n");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
            self.raw("\n");
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, number, text, anchor } => self.heading(*level, number.as_deref(), text, anchor),
            Block::Paragraph { text } => self.element("p", |page| page.inlines(text)),
            Block::List { start, items } => self.list(*start, items),
            Block::Table(table) => self.table(table),
            Block::Facts { heading, rows } => self.element("div class=\"group\"", |page| {
                if let Some(heading) = heading {
                    page.element("p", |page| page.inlines(heading));
                }
                if !rows.is_empty() {
                    page.facts("facts", rows);
                }
            }),
            Block::Signatures { signers } => self.element("div class=\"signatures\"", |page| {
                for signer in signers {
                    page.signer(signer);
                }
            }),
        }
    }

    /// The title is the page's `h1`, so a clause is an `h2`; a part of one comes below only where a clause came first.
    fn heading(&mut self, level: u8, number: Option<&str>, text: &[Inline], anchor: &str) {
        let tag = if level > 1 && self.clause_seen { "h3" } else { "h2" };
        self.clause_seen = true;
        // The first heading of an anchor is its target; another with the same would be a second of the same id.
        let id = self.targets.get(anchor).filter(|id| self.reached.insert((*id).clone())).cloned();
        let id = id.unwrap_or_else(|| format!("m-{}", self.headings));
        self.headings += 1;
        self.element(&format!("{tag} id=\"{id}\""), |page| {
            if let Some(number) = number {
                page.element("span class=\"number\"", |page| page.text(number));
                page.raw(" ");
            }
            page.inlines(text);
        });
    }

    fn list(&mut self, start: Option<u32>, items: &[Vec<Block>]) {
        let open = match start {
            None => "ul".to_owned(),
            Some(1) => "ol".to_owned(),
            Some(first) => format!("ol start=\"{first}\""),
        };
        self.element(&open, |page| {
            for item in items {
                page.element("li", |page| match item.as_slice() {
                    [Block::Paragraph { text }] => page.inlines(text),
                    blocks => page.blocks(blocks),
                });
            }
        });
    }

    fn table(&mut self, table: &Table) {
        self.tables += 1;
        let name = format!("t-{}", self.tables);
        // Wider than a phone it scrolls by itself, which a keyboard must reach.
        let open = format!("div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{name}\"");
        self.element(&open, |page| {
            page.element("table", |page| {
                page.element(&format!("caption id=\"{name}\""), |page| page.text(&table.caption));
                page.element("thead", |page| {
                    page.element("tr", |page| {
                        for column in &table.columns {
                            let class = class(column.align);
                            page.element(&format!("th scope=\"col\"{class}"), |page| page.text(&column.header));
                        }
                    });
                });
                page.element("tbody", |page| table.rows.iter().for_each(|row| page.row(table, row)));
                if let Some(footer) = &table.footer {
                    page.element("tfoot", |page| page.row(table, footer));
                }
            });
        });
    }

    fn row(&mut self, table: &Table, cells: &[Vec<Inline>]) {
        self.element("tr", |page| {
            for (column, cell) in table.columns.iter().zip(cells) {
                page.element(&format!("td{}", class(column.align)), |page| page.inlines(cell));
            }
        });
    }

    fn facts(&mut self, class: &str, rows: &[Fact]) {
        self.element(&format!("dl class=\"{class}\""), |page| {
            for row in rows {
                page.line("div", &row.label, &row.value);
            }
        });
    }

    /// A label with its value.
    fn line(&mut self, open: &str, label: &str, value: &[Inline]) {
        self.element(open, |page| {
            page.element("dt", |page| page.text(label));
            page.element("dd", |page| page.inlines(value));
        });
    }

    fn signer(&mut self, signer: &Signer) {
        let labels = self.labels;
        self.element("div class=\"signer\"", |page| {
            page.element("p", |page| page.inlines(&signer.for_party));
            page.element("dl", |page| {
                for row in &signer.place_and_date {
                    page.line("div class=\"short\"", &row.label, by_hand(&row.value));
                }
                page.line("div class=\"sign\"", labels.signature, &[]);
                page.line("div", labels.name, by_hand(&signer.name));
                if !signer.title.is_empty() {
                    page.line("div", labels.office, by_hand(&signer.title));
                }
            });
        });
    }

    fn inlines(&mut self, runs: &[Inline]) {
        for run in runs {
            match run {
                Inline::Text { text } => self.text(text),
                Inline::Strong { content } => self.element("strong", |page| page.inlines(content)),
                Inline::Emphasis { content } => self.element("em", |page| page.inlines(content)),
                Inline::Blank { label } => self.element("span class=\"blank\"", |page| {
                    page.raw("[");
                    page.text(label);
                    page.raw("]");
                }),
                Inline::Reference { anchor, text } => match self.targets.get(anchor.as_str()).cloned() {
                    Some(id) => self.element(&format!("a href=\"#{id}\""), |page| page.text(text)),
                    None => self.text(text),
                },
                Inline::Break => self.raw("<br>"),
            }
        }
    }

    /// An element with its contents; `open` is the tag with its attributes.
    fn element(&mut self, open: &str, contents: impl FnOnce(&mut Self)) {
        self.raw("<");
        self.raw(open);
        self.raw(">");
        contents(self);
        self.raw("</");
        self.raw(open.split(' ').next().unwrap_or(open));
        self.raw(">");
    }

    fn text(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }
}

/// What is still to be filled in at a signature is filled in by hand: the line is left empty.
fn by_hand(value: &[Inline]) -> &[Inline] {
    if value.iter().all(|run| matches!(run, Inline::Blank { .. })) { &[] } else { value }
}

fn class(align: Align) -> &'static str {
    match align {
        Align::Start => "",
        Align::End => " class=\"end\"",
    }
}

#[cfg(test)]
mod tests;
