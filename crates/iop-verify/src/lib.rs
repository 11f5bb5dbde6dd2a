//! What a finished paper proves: its source, its bytes, its text, its signatures.
//!
//! Reads PDF files that may be hostile: every reader is bounded in size and depth, and answers with what is wrong. Knows no
//! files, no clock, no terminal and no wording of answers.

mod archive;
mod bundle;
mod docx;
mod paper;
mod passage;
mod pdf;
mod proof;
mod readback;
mod signature;
#[cfg(test)]
mod testing;
mod text;

pub use bundle::{Bundle, BundleFault, Entry, MANIFEST, Made, Manifest, Role, Sealed};
pub use docx::{DocxError, is_docx, passages_of_docx};
pub use paper::{Attached, Change, Paper};
pub use passage::Passage;
pub use pdf::{Damage, Unreadable};
pub use proof::{Again, Demands, Outcome, Statement, Topic, Wanted, verify, verify_word};
pub use readback::{Missing, ReadBack, read_back};
pub use signature::Trust;
pub use text::{Block, Furniture, Text, passages_of_pdf, text};
