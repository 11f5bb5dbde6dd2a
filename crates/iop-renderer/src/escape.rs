//! Text into HTML and SVG, for element contents and quoted attributes alike.

use iop_core::characters::{forbidden, number};

/// Appends `text` so that a browser shows it letter for letter. Characters that no agreement may hold show as their
/// numbers: what is seen must be what is there.
pub(crate) fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\r' | '\t' => out.push(' '),
            c if forbidden(c).is_some() => out.push_str(&number(c)),
            c => out.push(c),
        }
    }
}
