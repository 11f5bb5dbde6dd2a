//! The words of a paper, in the order they are printed, with the part of the paper that each belongs to.
//!
//! Everything that the pages' contents show is here, also what is too small, white or hidden to be seen: what is not among
//! the words cannot have been printed with a font. Knows no pictures and no looks.

mod font;
mod page;
mod resources;
mod structure;
mod writer;

use crate::Passage;
use crate::pdf::{Pdf, Unreadable, View};

/// The words of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// Headings, paragraphs, cells of tables and so on, in the order they are printed. A part that goes on over a page break
    /// is one part.
    pub blocks: Vec<Block>,
    /// What stands outside the text on each page: header, footer, the mark of a draft.
    pub furniture: Vec<Furniture>,
}

/// A heading, a paragraph, a label of a list, a cell of a table or the like.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Block {
    /// The page it begins on, from 1.
    pub page: usize,
    /// What it is, as the file tags it: `H1`, `P`, `TH`, `TD`, `Lbl`, `LBody` …; empty for what is not tagged.
    pub role: String,
    /// Its words, whole: a word that was broken at the end of a line is joined. A line end that was asked for is `\n`.
    pub text: String,
    /// For what stands in a cell of a table, the words of the cell that heads its column: units stand there.
    pub under: Option<String>,
}

/// Words outside the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Furniture {
    /// The page, from 1.
    pub page: usize,
    /// The words.
    pub text: String,
}

impl Text {
    /// The blocks' texts, a line each.
    #[must_use]
    pub fn joined(&self) -> String {
        self.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
    }
}

impl Block {
    /// The words as a reader sees them: on one line.
    pub(crate) fn passage(&self) -> Passage {
        let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        Passage { text: line(&self.text), under: self.under.as_deref().map(line) }
    }
}

/// The passages of a PDF file, as its last revision has them, without what stands in the margins.
///
/// # Errors
///
/// As [`text`].
pub fn passages_of_pdf(file: &[u8]) -> Result<Vec<Passage>, Unreadable> {
    Ok(text(file)?.blocks.iter().map(Block::passage).collect())
}

/// The words of a PDF file, as its last revision has them. Form fields and notes are not among them.
///
/// # Errors
///
/// [`Unreadable`] where the file is broken, encrypted, or larger than any paper.
pub fn text(file: &[u8]) -> Result<Text, Unreadable> {
    of_view(&Pdf::read(file)?.last())
}

/// The words of one revision.
pub(crate) fn of_view(view: &View<'_, '_>) -> Result<Text, Unreadable> {
    let structure = structure::Structure::read(view)?;
    let mut pages = page::Pages::new(view, &structure);
    for (number, (id, page)) in view.pages()?.iter().enumerate() {
        pages.page(number + 1, *id, page)?;
    }
    Ok(pages.finish())
}

#[cfg(test)]
mod tests;
