//! Why a Word document cannot be used as a template.

use thiserror::Error;

/// What is wrong with a part of a template.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TemplateFault {
    /// Not a Word document.
    #[error("it is not a Word document (.docx or .dotx)")]
    NotWord,
    /// Word's strict variant of the format, in which the same things have other names.
    #[error("it is saved as Strict Open XML; save it as a Word document (.docx)")]
    Strict,
    /// More bytes than a template needs.
    #[error("it is larger than {} MB unpacked", limit / 1_000_000)]
    TooLarge {
        /// The most bytes it may have.
        limit: u64,
    },
    /// What cannot be read.
    #[error("it cannot be read: {0}")]
    Broken(String),
    /// A part or an element that a template needs.
    #[error("it has no {0}")]
    Missing(&'static str),
    /// What a header or footer holds and a paper cannot take over.
    #[error("it holds {0}, which a paper cannot take over; pictures and links can stand there")]
    Holds(String),
    /// What would be fetched from elsewhere when the paper is opened.
    #[error("it fetches {0} from outside the file; put the picture into the file")]
    Fetches(String),
    /// A field that shows something else each time the paper is opened.
    #[error("the field {0} shows another day each time the paper is opened; remove it")]
    Changes(String),
    /// Margins that leave no room.
    #[error("its margins leave {millimetres} mm for the text")]
    Narrow {
        /// What they leave.
        millimetres: i64,
    },
}

impl TemplateFault {
    /// The fault, with the part that has it.
    pub(super) fn within(self, part: &str) -> WordTemplateError {
        WordTemplateError { part: part.to_owned(), fault: self }
    }
}

/// Why a Word document cannot be used as a template, and where in it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}{fault}", if part.is_empty() { String::new() } else { format!("{part}: ") })]
pub struct WordTemplateError {
    /// The part of the file, as the file names it; empty for the file itself.
    pub part: String,
    /// What is wrong with it.
    pub fault: TemplateFault,
}
