//! What the prose tells of the agreement itself: its term, its review, its notice and its time to put things right.
//! Where the words could mean something else, nothing is claimed. Knows no fact of the agreement.

mod lengths;
mod names;
mod notice;
mod term;

use std::ops::Range;

use iop_core::Pointer;

use crate::finding::Spot;

pub(super) use lengths::{Differing, lengths};
pub(in crate::rules) use names::Names;
pub(super) use notice::{cures, notices};
pub(super) use term::{End, Term, reviews, terms};

/// Something told, with its place.
pub(super) struct Told<T> {
    /// The text it stands in.
    pub(super) pointer: Pointer,
    /// The bytes of that text that tell it.
    pub(super) range: Range<usize>,
    /// What is told.
    pub(super) what: T,
}

impl<T> Told<T> {
    pub(super) fn spot(&self) -> Spot {
        Spot::Words(self.pointer.clone(), self.range.clone())
    }
}
