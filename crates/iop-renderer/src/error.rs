//! What can go wrong when a paper is written.
//!
//! Knows nothing of agreements or rules: by the time a writer runs, the document is complete, and what remains is
//! trouble with characters, fonts and file containers.

use thiserror::Error;

use crate::docx::WordTemplateError;

/// Why a document could not be written in a format.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RenderError {
    /// A character that no embedded font can show, or that could make the paper read differently from what it says.
    #[error("character U+{:04X} cannot be printed, in \"{context}\"", u32::from(*.character))]
    Unprintable {
        /// The character.
        character: char,
        /// Where it stands: the words around it.
        context: String,
    },
    /// A text of the wording cannot be used: a fault of the text, not of the agreement.
    #[error("wording {name}, line {line}: {message}")]
    Wording {
        /// The name of the text, such as `economy` or `grant/economy`.
        name: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong, and what is allowed.
        message: String,
    },
    /// A name that no text of the wording has.
    #[error("there is no wording {name:?}; the names are {}", .allowed.join(", "))]
    UnknownWording {
        /// The name as given.
        name: String,
        /// Every name there is.
        allowed: Vec<String>,
    },
    /// An attachment whose name or media type a PDF cannot carry.
    #[error("attachment {name:?} cannot be attached: {reason}")]
    Attachment {
        /// The name of the attachment, as given.
        name: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A table too long for a PDF: its tags would take more memory than a paper may.
    #[error("a table of {rows} rows is too long for a PDF, which holds {limit}")]
    TableTooLong {
        /// The rows of the table.
        rows: usize,
        /// The most a table in a PDF may have.
        limit: usize,
    },
    /// Typst refused the document or the export. With a document that passed the checks above this is a fault of
    /// the template, not of the user's text.
    #[error("the PDF could not be made: {}", .messages.join("; "))]
    Pdf {
        /// What Typst said, most important first.
        messages: Vec<String>,
    },
    /// The signature fields could not be put in their places. A fault of this program, not of the user's text.
    #[error("the signature fields could not be made: {reason}")]
    Fields {
        /// What was not as it must be.
        reason: &'static str,
    },
    /// The house's Word document cannot be used as a template.
    #[error("the Word template, {0}")]
    WordTemplate(#[from] WordTemplateError),
    /// The container of a DOCX could not be written.
    #[error("the DOCX could not be made: {message}")]
    Docx {
        /// What the container's writer said.
        message: String,
    },
}
