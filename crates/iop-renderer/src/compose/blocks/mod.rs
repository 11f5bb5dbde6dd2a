//! What is told in a table or a block of labelled values, whoever wrote the text before it.
//!
//! A column that no row fills is left out. Cells are prose, so that a blank in a name is a visible blank.

mod aid;
mod contributions;
mod economy;
mod groups;
mod payments;
mod people;
mod signatures;

pub(super) use signatures::name_open_lines;

use iop_core::model::ClauseKind;
use iop_core::{Money, MoneyUnit, Prose, Slot};

use super::Composer;
use super::view::escape;
use crate::document::{Align, Block, Column, Fact, Inline, Table};

/// A column before it is known whether anything stands in it.
pub(super) struct Field {
    header: String,
    align: Align,
    /// One for each row, as prose; empty where there is nothing to tell.
    cells: Vec<String>,
    /// The cell of the sum row.
    pub(super) footer: String,
}

impl Composer<'_> {
    /// The tables and blocks of a clause of this kind.
    pub(super) fn blocks(&self, kind: ClauseKind) -> Vec<Block> {
        let one = |block: Option<Block>| block.into_iter().collect();
        match kind {
            ClauseKind::Parties => self.parties(),
            ClauseKind::Contacts => self.contacts(),
            ClauseKind::Steering => self.seats(),
            ClauseKind::Staff => one(self.posts()),
            ClauseKind::Economy => self.economy(),
            ClauseKind::Payments => self.plans(),
            ClauseKind::StateAid => one(self.earlier_aid()),
            ClauseKind::Signatures => one(self.signatures()),
            ClauseKind::Background
            | ClauseKind::Changes
            | ClauseKind::Definitions
            | ClauseKind::Values
            | ClauseKind::Purpose
            | ClauseKind::Scope
            | ClauseKind::Goals
            | ClauseKind::TargetGroups
            | ClauseKind::Relation
            | ClauseKind::Form
            | ClauseKind::Criteria
            | ClauseKind::Related
            | ClauseKind::Commitments
            | ClauseKind::FollowUp
            | ClauseKind::Period
            | ClauseKind::Review
            | ClauseKind::UseOfFunds
            | ClauseKind::Procurement
            | ClauseKind::RecordChecks
            | ClauseKind::Children
            | ClauseKind::DataProtection
            | ClauseKind::Secrecy
            | ClauseKind::Insight
            | ClauseKind::Archives
            | ClauseKind::Insurance
            | ClauseKind::Communication
            | ClauseKind::IntellectualProperty
            | ClauseKind::Amendments
            | ClauseKind::Termination
            | ClauseKind::ForceMajeure
            | ClauseKind::Disputes
            | ClauseKind::Annexes
            | ClauseKind::Other => Vec::new(),
        }
    }

    /// One line of prose as words of the paper.
    pub(super) fn words(&self, prose: &str) -> Vec<Inline> {
        if prose.is_empty() { Vec::new() } else { self.line(&Slot::Known(Prose::from(prose)), "") }
    }

    /// A text of the agreement as words of the paper.
    pub(super) fn plain_words(&self, text: &str) -> Vec<Inline> {
        self.words(&escape(text))
    }

    fn fact(&self, key: &str, prose: &str) -> Fact {
        Fact { label: self.wording.field(key).to_owned(), value: self.words(prose) }
    }

    /// A slot as prose, with a blank where it is missing.
    pub(super) fn slot<T: ToString>(&self, slot: &Slot<T>, key: &str) -> String {
        slot.known().map_or_else(|| self.mark(slot.label(), key), |value| escape(value.to_string()))
    }

    /// A slot as prose; nothing where nothing is said.
    pub(super) fn slot_or_nothing<T>(slot: &Slot<T>, typeset: impl Fn(&T) -> String) -> String {
        match slot {
            Slot::Known(value) => escape(typeset(value)),
            Slot::Blank(label) => label.as_ref().map(|label| format!("[{label}]")).unwrap_or_default(),
        }
    }

    pub(super) fn words_column(&self, key: &str, cells: Vec<String>) -> Field {
        Field { header: self.wording.field(key).to_owned(), align: Align::Start, cells, footer: String::new() }
    }

    pub(super) fn figures_column(&self, key: &str, cells: Vec<String>) -> Field {
        Field { align: Align::End, ..self.words_column(key, cells) }
    }

    /// A column of money, with the unit in its header where the paper has one.
    fn money_column(&self, key: &str, cells: Vec<String>) -> Field {
        let mut field = self.figures_column(key, cells);
        let unit = self.agreement.funding.as_ref().map(|funding| &funding.unit);
        let unit = unit.and_then(|unit| match unit {
            Slot::Known(unit) => Some(unit.to_string()),
            Slot::Blank(label) => label.as_ref().map(|label| format!("[{label}]")),
        });
        if let Some(unit) = unit {
            field.header = format!("{} ({unit})", field.header);
        }
        field
    }

    /// The unit of the paper's tables.
    fn unit(&self) -> Option<MoneyUnit> {
        self.agreement.funding.as_ref()?.unit.known().copied()
    }

    /// An amount in a table: in the table's unit where it can be.
    fn in_table(&self, money: Money) -> String {
        let language = self.agreement.language;
        match self.unit() {
            Some(unit) if money.currency() == iop_core::Currency::Sek => money.typeset_in(unit, language),
            Some(_) | None => money.typeset(language),
        }
    }

    /// A table of the columns that some row fills.
    pub(super) fn table(&self, caption: String, mut fields: Vec<Field>) -> Option<Block> {
        let rows = fields.first()?.cells.len();
        fields.retain(|field| field.cells.iter().chain([&field.footer]).any(|cell| !cell.is_empty()));
        if rows == 0 {
            return None;
        }
        let has_footer = fields.iter().any(|field| !field.footer.is_empty());
        if has_footer && let Some(first) = fields.first_mut().filter(|field| field.footer.is_empty()) {
            escape(self.wording.field("total")).clone_into(&mut first.footer);
        }
        let row = |at: usize| fields.iter().map(|field| self.words(&field.cells[at])).collect();
        Some(Block::Table(Table {
            caption,
            rows: (0..rows).map(row).collect(),
            footer: has_footer.then(|| fields.iter().map(|field| self.words(&field.footer)).collect()),
            columns: fields.into_iter().map(|field| Column { header: field.header, align: field.align }).collect(),
        }))
    }
}
