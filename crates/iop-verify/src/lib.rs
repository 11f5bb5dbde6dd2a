//! What a finished paper proves: its source, its bytes, its text, its signatures.
//!
//! Reads PDF files that may be hostile: every reader is bounded in size and depth, and answers with what is wrong. Knows no
//! files, no clock, no terminal and no wording of answers.

mod pdf;
#[cfg(test)]
mod testing;
mod text;

pub use pdf::{Damage, Unreadable};
pub use text::{Block, Furniture, Text, text};
