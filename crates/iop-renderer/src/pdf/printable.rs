//! Whether every character can be printed, asked before Typst runs, so that the answer names the character and the
//! words around it.
//!
//! Knows nothing of the document's shape: it sees strings.

use serde_json::Value;

use super::world::can_show;
use crate::error::RenderError;

/// How many characters of context stand on either side of an unprintable one.
const CONTEXT: usize = 24;

/// Makes tabs and line ends into spaces, and refuses the first character that cannot be printed.
pub(super) fn settle(value: &mut Value) -> Result<(), RenderError> {
    match value {
        Value::String(text) => {
            if text.contains(['\n', '\r', '\t']) {
                *text = text.replace("\r\n", " ").replace(['\n', '\r', '\t'], " ");
            }
            text.chars().position(|c| !is_printable(c)).map_or(Ok(()), |at| Err(unprintable(text, at)))
        }
        Value::Array(values) => values.iter_mut().try_for_each(settle),
        Value::Object(fields) => fields.values_mut().try_for_each(settle),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

fn is_printable(character: char) -> bool {
    character == ' ' || !character.is_control() && !is_deceptive(character) && can_show(character)
}

/// Characters that show nothing, but change how the words around them are shown or found: marks of direction, and
/// spaces without width. On a paper to be signed what is seen must be what is there.
fn is_deceptive(character: char) -> bool {
    matches!(character,
        '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFF}'
        | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}')
}

fn unprintable(text: &str, at: usize) -> RenderError {
    let characters: Vec<char> = text.chars().collect();
    let from = at.saturating_sub(CONTEXT);
    let to = characters.len().min(at + CONTEXT + 1);
    let shown = |c: &char| {
        if is_printable(*c) { c.to_string() } else { format!("‹U+{:04X}›", u32::from(*c)) }
    };
    let words: String = characters[from..to].iter().map(shown).collect();
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < characters.len() { "…" } else { "" });
    RenderError::Unprintable { character: characters[at], context: format!("{before}{words}{after}") }
}
