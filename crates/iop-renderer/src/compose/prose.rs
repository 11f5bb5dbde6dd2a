//! Prose as blocks of the paper: references become the facts they stand for, blanks become visible blanks.

use iop_core::{Fact, Prose, ProseBlock, ProseInline, Slot};

use super::typography::tied;
use super::{Composer, reference_words};
use crate::document::{Block, Inline};

impl Composer<'_> {
    fn within_fact(self) -> Self {
        Self { within_fact: true, ..self }
    }

    /// The blocks of `prose`. `anchor` begins the anchors of its subheadings.
    pub(super) fn prose(&self, prose: &Prose, anchor: &str, out: &mut Vec<Block>) {
        let mut subheadings = 0;
        for block in prose.blocks() {
            match block {
                ProseBlock::Heading { content, .. } => {
                    subheadings += 1;
                    out.push(Block::Heading {
                        level: 2,
                        number: None,
                        text: self.inlines(&content),
                        anchor: format!("{anchor}-{subheadings}"),
                    });
                }
                ProseBlock::Paragraph { content, .. } => match self.list(&content) {
                    Some(list) => out.push(list),
                    None => out.push(Block::Paragraph { text: self.inlines(&content) }),
                },
                ProseBlock::List { start, items, .. } => out.push(self.nested(start, &items)),
            }
        }
    }

    /// The words of a slot of prose on one line, or its blank.
    pub(super) fn line(&self, slot: &Slot<Prose>, key: &str) -> Vec<Inline> {
        match slot {
            Slot::Known(prose) => {
                let mut out = Vec::new();
                for block in prose.blocks() {
                    if !out.is_empty() {
                        out.push(Inline::Break);
                    }
                    match block {
                        ProseBlock::Heading { content, .. } | ProseBlock::Paragraph { content, .. } => {
                            out.extend(self.inlines(&content));
                        }
                        ProseBlock::List { range, .. } => {
                            out.push(Inline::Text { text: prose.as_str()[range].trim_end().to_owned() });
                        }
                    }
                }
                out
            }
            Slot::Blank(label) => vec![self.wording.blank(label.as_deref(), key)],
        }
    }

    fn nested(&self, start: Option<u32>, items: &[Vec<ProseBlock>]) -> Block {
        let items = items
            .iter()
            .map(|item| {
                let mut blocks = Vec::new();
                for block in item {
                    match block {
                        ProseBlock::Heading { content, .. } | ProseBlock::Paragraph { content, .. } => {
                            blocks.push(Block::Paragraph { text: self.inlines(content) });
                        }
                        ProseBlock::List { start, items, .. } => blocks.push(self.nested(*start, items)),
                    }
                }
                blocks
            })
            .collect();
        Block::List { start, items }
    }

    /// The list that a paragraph consisting of one reference to several texts stands for.
    fn list(&self, content: &[ProseInline]) -> Option<Block> {
        let [ProseInline::Reference { path, .. }] = content else { return None };
        if self.within_fact {
            return None;
        }
        let Some(Fact::List { numbered, items }) = self.agreement.fact(path) else { return None };
        let within = self.within_fact();
        let items = items
            .iter()
            .map(|item| match item {
                Slot::Known(prose) => {
                    let mut blocks = Vec::new();
                    within.prose(prose, path, &mut blocks);
                    blocks
                }
                Slot::Blank(label) => {
                    vec![Block::Paragraph { text: vec![self.wording.blank(label.as_deref(), path)] }]
                }
            })
            .collect();
        Some(Block::List { start: numbered.then_some(1), items })
    }

    pub(super) fn inlines(&self, content: &[ProseInline]) -> Vec<Inline> {
        let mut out = Vec::new();
        for inline in content {
            match inline {
                ProseInline::Text { text, .. } => out.push(Inline::Text { text: text.clone() }),
                ProseInline::Strong(inner) => out.push(Inline::Strong { content: self.inlines(inner) }),
                ProseInline::Emphasis(inner) => out.push(Inline::Emphasis { content: self.inlines(inner) }),
                ProseInline::Blank { label, .. } => out.push(Inline::Blank { label: label.clone() }),
                ProseInline::Break => out.push(Inline::Break),
                ProseInline::Reference { path, .. } => self.reference(path, &mut out),
            }
        }
        joined(out)
    }

    fn reference(&self, path: &str, out: &mut Vec<Inline>) {
        let language = self.agreement.language;
        let text = |text: String| Inline::Text { text };
        match self.agreement.fact(path) {
            Some(Fact::Prose(_) | Fact::List { .. }) if self.within_fact => {
                out.push(Inline::Blank { label: path.to_owned() });
            }
            Some(Fact::Text(words)) => out.push(text(words)),
            Some(Fact::Prose(prose)) => out.extend(self.within_fact().line(&Slot::Known(prose), path)),
            Some(Fact::Money(money)) => out.push(text(money.typeset(language))),
            Some(Fact::Date(date)) => out.push(text(date.typeset(language))),
            Some(Fact::Duration(duration)) => out.push(text(duration.typeset(language))),
            Some(Fact::OrgNumber(number)) => out.push(text(number.typeset(language))),
            Some(Fact::List { items, .. }) => {
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(text("; ".to_owned()));
                    }
                    out.extend(self.within_fact().line(item, path));
                }
            }
            Some(Fact::Clause(kind)) => {
                if let Some(section) = self.sections.iter().find(|section| section.kind == kind) {
                    let words = reference_words(section, language);
                    out.push(Inline::Reference { anchor: section.anchor.clone(), text: words });
                }
            }
            Some(Fact::Blank(label)) => out.push(self.wording.blank(label.as_deref(), path)),
            // A reference to nothing is a blank with its own name; a rule finds it.
            None => out.push(Inline::Blank { label: path.to_owned() }),
        }
    }
}

/// Runs of words side by side as one, with the spaces in them that must not break.
fn joined(content: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(content.len());
    for inline in content {
        match (out.last_mut(), inline) {
            (Some(Inline::Text { text: before }), Inline::Text { text }) => before.push_str(&text),
            (_, inline) => out.push(inline),
        }
    }
    for inline in &mut out {
        if let Inline::Text { text } = inline {
            *text = tied(text);
        }
    }
    out
}
