//! The contents of the page: headings, paragraphs, lists, tables, labelled values, signatures, runs of words.

use super::Page;
use crate::document::{Align, Block, Fact, Inline, Signer, Table};

impl Page<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
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
            Block::Signatures { signers } => self.signatures(signers),
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

    pub(super) fn table(&mut self, table: &Table) {
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

    /// A row; words in its first cell name it.
    fn row(&mut self, table: &Table, cells: &[Vec<Inline>]) {
        self.element("tr", |page| {
            for (number, (column, cell)) in table.columns.iter().zip(cells).enumerate() {
                let names = number == 0 && column.align == Align::Start && cells.len() > 1 && !cell.is_empty();
                let tag = if names { "th scope=\"row\"" } else { "td" };
                page.element(&format!("{tag}{}", class(column.align)), |page| page.inlines(cell));
            }
        });
    }

    pub(super) fn facts(&mut self, class: &str, rows: &[Fact]) {
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

    /// Those who sign for one party stand under its name.
    fn signatures(&mut self, signers: &[Signer]) {
        self.element("div class=\"signatures\"", |page| {
            for own in signers.chunk_by(Signer::signs_with) {
                match own {
                    [first, _, ..] => page.element("div class=\"together\"", |page| {
                        page.element("p", |page| page.inlines(&first.for_party));
                        page.element("div class=\"signatures\"", |page| {
                            for signer in own {
                                page.signer(signer, &[]);
                            }
                        });
                    }),
                    _ => own.iter().for_each(|signer| page.signer(signer, &signer.for_party)),
                }
            }
        });
    }

    fn signer(&mut self, signer: &Signer, for_party: &[Inline]) {
        let labels = self.labels;
        self.element("div class=\"signer\"", |page| {
            if !for_party.is_empty() {
                page.element("p", |page| page.inlines(for_party));
            }
            page.element("dl", |page| {
                for row in &signer.place_and_date {
                    page.line("div class=\"short\"", &row.label, by_hand(&row.value));
                }
                page.line("div class=\"sign\"", labels.signature, &[]);
                page.line("div", labels.name, by_hand(&signer.name));
                if !signer.title.is_empty() {
                    page.line("div", labels.office, by_hand(&signer.title));
                }
                if let Some(mandate) = &signer.mandate {
                    page.line("div", &mandate.label, by_hand(&mandate.value));
                }
            });
        });
    }

    pub(super) fn inlines(&mut self, runs: &[Inline]) {
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
