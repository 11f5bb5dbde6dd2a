//! What a finished paper says, passage by passage, whatever file it stands in.

/// A heading, a paragraph, an item of a list or a cell of a table, without the header and the footer of the pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passage {
    /// The words, with single spaces; a new line within the passage is kept.
    pub text: String,
    /// The header of the column, for a cell: units stand there, as in `Belopp (tkr)`.
    pub under: Option<String>,
}

impl From<String> for Passage {
    fn from(text: String) -> Self {
        Self { text, under: None }
    }
}
