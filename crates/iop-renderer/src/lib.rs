//! From agreement to paper: the document tree and the formats it is written in.
//!
//! Knows no rules, no files and no clock: every writer is a function of the document.

#![deny(clippy::wildcard_enum_match_arm)]

mod akn;
mod compose;
mod document;
mod docx;
mod error;
mod escape;
mod furniture;
mod html;
mod imprint;
mod labels;
mod markdown;
#[cfg(feature = "pdf")]
mod pdf;
pub mod picture;
mod plain;
mod public;
#[cfg(test)]
mod sample;
mod style;
mod text;
mod xml;

pub use akn::akn;
pub use compose::{House, Mark, compose};
pub use document::*;
pub use docx::{TemplateFault, WordTemplateError, docx};
pub use error::RenderError;
pub use html::html;
pub use imprint::{Imprint, NotAnImprint, VERSION};
pub use markdown::markdown;
#[cfg(feature = "pdf")]
pub use pdf::{Attachment, PdfOptions, Relationship, Signing, Typesetting, pdf};
pub use plain::plain;
pub use public::{Comparison, comparison};
pub use style::{Colour, Face, FontFile, LEAST_CONTRAST, Logo, Numbering, PictureForm, Style, StyleFault, Typeface};
pub use text::text;
