//! How much one file may ask for: what is read of it, unpacked from it and kept of it, in all.
//!
//! A few bytes can ask for endless work, by bombs, by loops or by asking for the same thing again and again. What one bound
//! over all of it lets through, no single bound needs to know.

use std::cell::Cell;

use super::{Damage, Unreadable};

/// Bytes that may be read and unpacked in all, and that all values read may take. A large agreement asks for a tenth.
const ALL: usize = 128 << 20;

/// What a value takes when it is kept, in bytes.
pub(super) const VALUE: usize = 48;

/// What is left of what a file may ask for.
#[derive(Debug)]
pub(crate) struct Room(Cell<usize>);

impl Room {
    pub(super) fn new() -> Self {
        Self(Cell::new(ALL))
    }

    pub(super) fn left(&self) -> usize {
        self.0.get()
    }

    /// Takes so many bytes of it.
    pub(crate) fn take(&self, bytes: usize) -> Result<(), Unreadable> {
        self.0.set(self.0.get().checked_sub(bytes).ok_or(Damage::TooLarge.at(0))?);
        Ok(())
    }
}
