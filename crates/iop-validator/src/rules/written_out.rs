//! Whether a value is told, and whether a draft is written out. Knows the rule about blanks.

use iop_core::model::Stage;
use iop_core::{Pointer, Slot};

use super::form::{blanks, comes_later};
use crate::context::Context;
use crate::finding::Spot;

/// Whether the agreement is a draft in which nothing waits to be written: it has parties, term and money, and no blank
/// is left open on purpose, with a label, a line to write on or a key without a value. What is missing in such a draft was
/// forgotten. What the decisions and the signing bring may wait.
pub(crate) fn is_written_out(context: &Context<'_>) -> bool {
    let left_open = |at: &Pointer| context.tree.is_some_and(|tree| tree.resolve(at).is_some());
    context.stage == Stage::Draft
        && context.tree.is_some()
        && blanks(context).iter().filter(|fault| !comes_later(fault.spot.pointer())).all(|fault| match &fault.spot {
            Spot::Value(at) => !left_open(at),
            Spot::Key(_) | Spot::Words(..) => fault.variant == Some("reference"),
            _ => false,
        })
}

/// Whether a value is told, or has a marked place to be told in.
pub(in crate::rules) fn is_stated<T>(slot: &Slot<T>) -> bool {
    slot.known().is_some() || slot.label().is_some()
}
