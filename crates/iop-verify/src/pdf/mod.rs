//! A strict, small reader of PDF files: objects, cross-references, revisions and streams.
//!
//! It repairs nothing: what another program might read in two ways is refused here, because a paper that is to prove
//! something must say one thing. Knows no fonts, no fields and no signatures.

mod file;
mod lexer;
mod object;
mod room;
mod stream;
mod view;
mod xref;

pub(crate) use file::Pdf;
pub(crate) use lexer::Lexer;
pub(crate) use object::{Dict, Id, Object};
pub(crate) use view::View;
pub(crate) use xref::{Entry, Section};

/// Nesting of arrays and dictionaries, and of trees of pages, names and structure.
pub(crate) const DEEPEST: usize = 64;

/// Bytes that one stream may hold when it is unpacked.
const LARGEST_STREAM: usize = 16 << 20;

/// Values that one object may hold.
const MOST_VALUES: usize = 500_000;

/// Objects that one file may number.
const MOST_OBJECTS: u32 = 500_000;

/// Revisions that one file may have.
const MOST_REVISIONS: usize = 200;

/// Why a file could not be read, and at which byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("byte {at}: {damage}")]
pub struct Unreadable {
    /// The byte, from 0.
    pub at: usize,
    /// What is wrong there.
    pub damage: Damage,
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// It does not begin as a PDF file.
    #[error("this is not a PDF file")]
    NotPdf,
    /// It does not end as a PDF file: cut off, or with something after its end.
    #[error("the end of the file is missing, or something stands after it")]
    End,
    /// The table that says where the objects are is broken.
    #[error("the cross-reference table is broken")]
    CrossReference,
    /// An object is broken or not where the table says.
    #[error("an object is broken or is not where the table says")]
    Object,
    /// The contents of a stream cannot be unpacked.
    #[error("a stream cannot be unpacked")]
    Stream,
    /// It is encrypted.
    #[error("the file is encrypted")]
    Encrypted,
    /// It is larger or deeper than any paper.
    #[error("the file is larger or more deeply nested than any paper")]
    TooLarge,
}

impl Damage {
    /// Its name for programs and for whoever says it in a language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotPdf => "not-pdf",
            Self::End => "end",
            Self::CrossReference => "cross-reference",
            Self::Object => "object",
            Self::Stream => "stream",
            Self::Encrypted => "encrypted",
            Self::TooLarge => "too-large",
        }
    }

    /// This damage at a byte.
    pub(crate) const fn at(self, at: usize) -> Unreadable {
        Unreadable { at, damage: self }
    }
}
