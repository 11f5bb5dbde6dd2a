//! Whether every character can be printed, asked before Typst runs, so that the answer names the character and the
//! words around it.
//!
//! Knows nothing of the document's shape: it sees strings.

use iop_core::characters::{forbidden, number};
use serde_json::Value;

use super::world::can_show;
use crate::error::RenderError;

/// How many characters of context stand on either side of an unprintable one.
const CONTEXT: usize = 24;

/// What becomes of a character that cannot be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unprintable {
    /// The paper is refused: what is signed says what its source says.
    Refused,
    /// Its number is printed: a draft is there to be looked at.
    Numbered,
}

/// Makes tabs and line ends into spaces, and refuses or numbers what cannot be printed.
pub(super) fn settle(value: &mut Value, otherwise: Unprintable) -> Result<(), RenderError> {
    match value {
        Value::String(text) => {
            if text.contains(['\n', '\r', '\t']) {
                *text = text.replace("\r\n", " ").replace(['\n', '\r', '\t'], " ");
            }
            match (text.chars().position(|c| !is_printable(c)), otherwise) {
                (None, _) => Ok(()),
                (Some(at), Unprintable::Refused) => Err(unprintable(text, at)),
                (Some(_), Unprintable::Numbered) => {
                    *text = text.chars().map(shown).collect();
                    Ok(())
                }
            }
        }
        Value::Array(values) => values.iter_mut().try_for_each(|value| settle(value, otherwise)),
        Value::Object(fields) => fields.values_mut().try_for_each(|value| settle(value, otherwise)),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

fn is_printable(character: char) -> bool {
    forbidden(character).is_none() && can_show(character)
}

/// A character, or its number where it cannot be printed.
fn shown(character: char) -> String {
    if is_printable(character) { character.to_string() } else { number(character) }
}

fn unprintable(text: &str, at: usize) -> RenderError {
    let characters: Vec<char> = text.chars().collect();
    let from = at.saturating_sub(CONTEXT);
    let to = characters.len().min(at + CONTEXT + 1);
    let words: String = characters[from..to].iter().copied().map(shown).collect();
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < characters.len() { "…" } else { "" });
    RenderError::Unprintable { character: characters[at], context: format!("{before}{words}{after}") }
}
