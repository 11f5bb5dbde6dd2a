//! From agreement to document: the clauses in their order, numbered, with their facts.
//!
//! The only part of the crate that sees an agreement. Knows no file format and no rules.

mod blocks;
mod clause;
mod filters;
mod head;
mod house;
mod names;
mod pictures;
mod prose;
mod standard;
#[cfg(test)]
mod tests;
mod typography;
mod view;
mod wording;

use iop_core::derive::{self, Ledger};
use iop_core::model::{Agreement, Clause, ClauseKind};

use crate::document::{Block, Document};
use crate::error::RenderError;
use crate::style::Numbering;
pub use house::House;
use wording::Wording;

/// Whether the paper is marked as a draft. The paper of an agreement at the stage of a draft always is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The paper as it is signed.
    None,
    /// Every page says that it is a draft.
    Draft,
}

/// A clause of the paper with its number and anchor.
struct Section<'a> {
    kind: ClauseKind,
    clause: Option<&'a Clause>,
    /// What stands before the heading, if the house numbers its clauses.
    number: Option<String>,
    /// What a reference to it says.
    reference: String,
    anchor: String,
    heading: String,
}

/// Composes the paper of `agreement` in the words of `house`.
///
/// # Errors
/// [`RenderError::Wording`] when a standard text cannot be made. A test rules that out for the wording of this crate;
/// a text of the house may still fail on an agreement unlike every sample it was tried with.
pub fn compose(agreement: &Agreement, mark: Mark, house: &House) -> Result<Document, RenderError> {
    // A draft may hold characters that cannot be seen; what is signed never does.
    let revealed = if head::is_draft(agreement, mark) { agreement.revealed() } else { None };
    let agreement = revealed.as_ref().unwrap_or(agreement);
    let wording = Wording::new(agreement.language, agreement.kind.known().copied(), house)?;
    let sections = sections(agreement, &wording, house.style().numbering);
    let ledger = Ledger::of(agreement);
    let composer = Composer { agreement, wording: &wording, ledger: &ledger, sections: &sections, within_fact: false };
    let mut blocks = composer.clauses()?;
    if head::is_draft(agreement, mark) {
        blocks::name_open_lines(&mut blocks);
    }
    Ok(Document {
        meta: composer.meta(mark, house),
        style: house.style().clone(),
        blocks,
        pictures: composer.pictures(),
    })
}

impl Composer<'_> {
    /// The clauses with their headings.
    fn clauses(&self) -> Result<Vec<Block>, RenderError> {
        let listed = self.view();
        // A clause that stands for its facts alone says nothing beside them.
        let unlisted = listed.with("listed", false.into());
        let mut blocks = Vec::new();
        for section in self.sections {
            let view = if section.clause.is_some() { &listed } else { &unlisted };
            blocks.push(Block::Heading {
                level: 1,
                number: section.number.clone(),
                text: Composer::marked(&section.heading),
                anchor: section.anchor.clone(),
            });
            self.body(section, view, &mut blocks)?;
        }
        Ok(blocks)
    }
}

/// What a clause is composed from.
#[derive(Clone, Copy)]
struct Composer<'a> {
    agreement: &'a Agreement,
    wording: &'a Wording,
    /// The sums, each derived once.
    ledger: &'a Ledger<'a>,
    sections: &'a [Section<'a>],
    /// Whether the text of a fact is being printed: there, a reference to another text stays a blank, so that texts
    /// that refer to each other come to an end.
    within_fact: bool,
}

/// The clauses the file lists, and where they usually stand those it does not list but has facts for.
fn sections<'a>(agreement: &'a Agreement, wording: &Wording, numbering: Numbering) -> Vec<Section<'a>> {
    derive::clauses(agreement)
        .into_iter()
        .enumerate()
        .map(|(index, (kind, listed))| {
            let clause = listed.and_then(|at| agreement.clauses.get(at));
            let number = index + 1;
            let own = clause.and_then(|clause| clause.heading.clone());
            let heading = own.unwrap_or_else(|| wording.heading(kind).to_owned());
            Section {
                kind,
                clause,
                anchor: format!("{number}-{}", kind.as_str()),
                number: numbering.printed(number),
                reference: numbering.reference(number, &heading, agreement.language),
                heading,
            }
        })
        .collect()
}

/// The label of a text that is nothing but a blank: `[befattning]`.
fn blank_label(text: &str) -> Option<&str> {
    let label = text.trim().strip_prefix('[')?.strip_suffix(']')?;
    (!label.is_empty() && !label.contains(['[', ']'])).then_some(label)
}
