//! Text into HTML and SVG, for element contents and quoted attributes alike.

/// Appends `text` so that a browser shows it letter for letter. Characters that HTML forbids, and those that turn
/// the direction of the words around them, become U+FFFD: what is seen must be what is there.
pub(crate) fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\r' | '\t' => out.push(' '),
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                out.push('\u{FFFD}');
            }
            c if c.is_control() || u32::from(c) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c) => {
                out.push('\u{FFFD}');
            }
            c => out.push(c),
        }
    }
}
