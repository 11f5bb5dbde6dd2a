//! The read-back proof: whether what a finished paper says is what its source says, both ways.
//!
//! From source to paper: every party, number, amount, date, length of time and text of the agreement stands on the paper.
//! From paper to source: every amount and date on the paper stands in the agreement or follows from it. The paper is read
//! by the reader of prose, which knows nothing of how papers are made. Knows no file format: a paper is its passages.

mod paper;
mod source;
mod stated;

use iop_core::model::ClauseKind;
use iop_core::{Agreement, Pointer, derive};
use paper::Paper;

use crate::Passage;

/// What reading a paper back showed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadBack {
    /// How many statements of the source were looked for.
    pub looked_for: usize,
    /// What the source says and the paper does not.
    pub missing: Vec<Missing>,
    /// What the source says and the paper does not, since the drafter's own words stand where it would be printed. Whether
    /// they say the same is for a reader to judge; rules of the family `prose` and the rule `form/fact-not-told` help.
    pub in_own_words: Vec<Missing>,
    /// What the paper says and the source does not, as it is written there.
    pub foreign: Vec<String>,
}

/// A statement of the source that does not stand on the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Where it stands in the source.
    pub pointer: Pointer,
    /// What it says; of a text the run of words that is missing.
    pub value: String,
}

impl ReadBack {
    /// Whether paper and source say the same.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.missing.is_empty() && self.foreign.is_empty()
    }
}

/// Reads the paper of an agreement back.
#[must_use]
pub fn read_back(agreement: &Agreement, passages: &[Passage]) -> ReadBack {
    let paper = Paper::read(passages, agreement.language);
    let stated = stated::stated(agreement);
    let missing = stated.iter().flat_map(|stated| stated.missing(&paper, agreement.language));
    let (in_own_words, missing) = missing.partition(|missing| is_left_to_drafter(agreement, &missing.pointer));
    let source = source::Source::of(agreement, &stated);
    ReadBack { looked_for: stated.len(), missing, in_own_words, foreign: paper.foreign(&source) }
}

/// Whether the drafter's own words stand where the fact would be printed. Who the parties are stands on the paper whatever
/// the clauses say; who else takes part is told by the clause on the parties alone.
fn is_left_to_drafter(agreement: &Agreement, pointer: &Pointer) -> bool {
    derive::clause_of(agreement, pointer)
        .filter(|kind| *kind != ClauseKind::Parties || pointer.tokens().next() != Some("parties"))
        .is_some_and(|kind| derive::is_in_own_words(agreement, kind))
}

#[cfg(test)]
mod tests;
