//! A single value with where it comes from. Knows nothing of what the value means.

use chrono::NaiveDate;

/// A value with its own source, so that no list of sources can drift from the list of values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sourced<T> {
    /// What is stated. Use [`Sourced::known`] unless the point is to show an unverified value as such.
    pub value: T,
    /// Whether the value was read in the source. A value from memory is never verified.
    pub verified: bool,
    /// Where it was read.
    pub source: String,
    /// The day on which a human last compared the value with the source.
    pub checked: NaiveDate,
    /// What else a reader should know.
    pub note: Option<String>,
}

impl<T> Sourced<T> {
    /// The value, if it was verified.
    pub fn known(&self) -> Option<&T> {
        self.verified.then_some(&self.value)
    }
}
