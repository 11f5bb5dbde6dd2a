//! Prose as blocks of the paper: references become the facts they stand for, blanks become visible blanks.

use iop_core::model::{ClauseKind, Goal, Target};
use iop_core::{Fact, Prose, ProseBlock, ProseInline, Slot};

use super::filters::{is_abbreviation, upfirst};
use super::typography::tied;
use super::{Composer, Section};
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
        let items = self.measured(path, items);
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
        self.runs(content, true)
    }

    /// The runs of `content`; `begins` says whether it begins a paragraph.
    fn runs(&self, content: &[ProseInline], begins: bool) -> Vec<Inline> {
        let mut out = Vec::new();
        for inline in content {
            let begins = if out.is_empty() { begins } else { ends_sentence(out.last()) };
            match inline {
                ProseInline::Text { text, .. } => out.push(Inline::Text { text: text.clone() }),
                ProseInline::Strong(inner) => out.push(Inline::Strong { content: self.runs(inner, begins) }),
                ProseInline::Emphasis(inner) => out.push(Inline::Emphasis { content: self.runs(inner, begins) }),
                ProseInline::Blank { label, .. } => out.push(Inline::Blank { label: label.clone() }),
                ProseInline::Break => out.push(Inline::Break),
                ProseInline::Reference { path, .. } => {
                    let from = out.len();
                    self.reference(path, &mut out);
                    if let Some(Inline::Text { text }) = out.get_mut(from).filter(|_| begins && is_name(path)) {
                        *text = upfirst(text);
                    }
                }
            }
        }
        joined(out)
    }

    fn goal_with(&self, id: &str) -> Option<&Goal> {
        self.agreement.goals.iter().find(|goal| goal.id.known().is_some_and(|own| own.as_str() == id))
    }

    /// The items of a list of goals with their measures; other lists as they are.
    fn measured(&self, path: &str, items: Vec<Slot<Prose>>) -> Vec<Slot<Prose>> {
        if path != "goals" {
            return items;
        }
        let of = items.into_iter().zip(&self.agreement.goals);
        of.map(|(item, goal)| match item {
            Slot::Known(text) => Slot::Known(self.with_targets(goal, &text)),
            Slot::Blank(label) => Slot::Blank(label),
        })
        .collect()
    }

    /// The text of a goal with the measures that it does not tell itself, in brackets before its full stop.
    ///
    /// A measure is told when every number of it stands in the text, in figures or in words.
    fn with_targets(&self, goal: &Goal, text: &Prose) -> Prose {
        let untold = self.untold_targets(&goal.targets, text);
        if untold.is_empty() {
            return text.clone();
        }
        let whole = text.as_str().trim_end();
        let (before, stop) = whole.strip_suffix('.').map_or((whole, ""), |before| (before, "."));
        Prose::from(format!("{before} ({}){stop}", untold.join("; ")))
    }

    /// The measures of which not every number stands in the text, in figures or in words: `10`, `tio`, `ett tiotal`.
    pub(super) fn untold_targets(&self, targets: &[Target], text: &Prose) -> Vec<String> {
        // A space that groups the figures of a number is no end of it.
        let text = text.as_str().replace('\u{a0}', "");
        let words: Vec<String> = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect();
        let stands = |number: u64| {
            let (digits, spelled) = (number.to_string(), self.wording.number(number));
            let dozen = spelled.map(|spelled| format!("{spelled}tal"));
            let groups: Vec<&str> =
                digits.as_bytes().rchunks(3).rev().filter_map(|group| str::from_utf8(group).ok()).collect();
            words.iter().any(|word| *word == digits || Some(word.as_str()) == spelled || Some(word) == dozen.as_ref())
                || words
                    .windows(groups.len())
                    .any(|window| window.iter().zip(&groups).all(|(word, group)| word == group))
        };
        let told = |target: &&Target| {
            let mut numbers = target.numbers().peekable();
            numbers.peek().is_some() && numbers.all(|(_, number)| stands(number))
        };
        targets.iter().filter(|target| !told(target)).map(|target| self.target(target)).collect()
    }

    /// Whether the paper numbers the goals: in their standard wording, or where a text lists `{goals}`.
    pub(super) fn numbers_goals(&self) -> bool {
        let listed = |block: ProseBlock| match block {
            ProseBlock::Paragraph { content, .. } => {
                matches!(&content[..], [ProseInline::Reference { path, .. }] if path == "goals")
            }
            ProseBlock::Heading { .. } | ProseBlock::List { .. } => false,
        };
        let standard = |section: &Section<'_>| {
            section.kind == ClauseKind::Goals && section.clause.is_none_or(|clause| clause.text.is_none())
        };
        self.sections.iter().any(standard) || self.own_texts().any(|text| text.blocks().into_iter().any(listed))
    }

    fn reference(&self, path: &str, out: &mut Vec<Inline>) {
        let language = self.agreement.language;
        let text = |text: String| Inline::Text { text };
        match self.agreement.fact(path) {
            Some(Fact::Prose(_) | Fact::List { .. }) if self.within_fact => {
                out.push(Inline::Blank { label: path.to_owned() });
            }
            Some(Fact::Text(words)) => out.push(text(words)),
            Some(Fact::Prose(prose)) => {
                let goal = path.strip_prefix("goals.").and_then(|id| self.goal_with(id));
                let prose = goal.map_or(prose.clone(), |goal| self.with_targets(goal, &prose));
                out.extend(self.within_fact().line(&Slot::Known(prose), path));
            }
            Some(Fact::Money(money)) => out.push(text(money.typeset(language))),
            Some(Fact::AtMost(money)) => {
                out.push(text(format!("{} {}", self.wording.field("at-most"), money.typeset(language))));
            }
            Some(Fact::About(money)) => {
                out.push(text(format!("{} {}", self.wording.field("about"), money.typeset(language))));
            }
            Some(Fact::Due(due)) => out.push(text(due.typeset(language))),
            Some(Fact::Date(date)) => out.push(text(date.typeset(language))),
            Some(Fact::Duration(duration)) => out.push(text(duration.typeset(language))),
            Some(Fact::OrgNumber(number)) => out.push(text(number.typeset(language))),
            Some(Fact::List { items, .. }) => {
                let items = self.measured(path, items);
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(text("; ".to_owned()));
                    }
                    out.extend(self.within_fact().line(item, path));
                }
            }
            Some(Fact::Clause(kind)) => {
                if let Some(section) = self.sections.iter().find(|section| section.kind == kind) {
                    let (anchor, text) = (section.anchor.clone(), section.reference.clone());
                    out.push(Inline::Reference { anchor, text });
                }
            }
            Some(Fact::Blank(label)) => out.push(self.wording.blank(label.as_deref(), path)),
            // A reference to nothing is a blank with its own name; a rule finds it.
            None => out.push(Inline::Blank { label: path.to_owned() }),
        }
    }
}

/// Whether a reference prints the name of someone, which may be written to stand within a sentence.
fn is_name(path: &str) -> bool {
    ["parties.", "party_groups.", "participants."].iter().any(|start| path.starts_with(start))
}

/// Whether a sentence ends with these words.
fn ends_sentence(before: Option<&Inline>) -> bool {
    match before {
        Some(Inline::Text { text }) => {
            let word = text.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
            let stopped = word.strip_suffix(['.', '!', '?']);
            text.ends_with(char::is_whitespace) && stopped.is_some_and(|word| !is_abbreviation(word))
        }
        Some(Inline::Break) => true,
        Some(_) | None => false,
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
