//! Lines: wrapping between words, never inside them, and hanging under a marker.
//!
//! Knows characters and columns, not documents.

/// Columns of `text`.
pub(super) fn width_of(text: &str) -> usize {
    text.chars().count()
}

/// Wraps `text` at `width` columns; its own line ends are kept. A word wider than that has a line to itself.
/// No-break spaces hold words together.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for part in text.split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for word in part.split([' ', '\t', '\r']).filter(|word| !word.is_empty()) {
            let needed = width_of(word);
            if used > 0 && used + 1 + needed > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if used > 0 {
                line.push(' ');
                used += 1;
            }
            line.push_str(word);
            used += needed;
        }
        if used > 0 {
            lines.push(line);
        }
    }
    lines
}

/// Puts `marker` before the first line and the rest under the words.
pub(super) fn hang(marker: &str, lines: Vec<String>) -> Vec<String> {
    let indent = " ".repeat(width_of(marker));
    let mut hung: Vec<String> = lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| match (index, line.is_empty()) {
            (0, _) => format!("{marker}{line}"),
            (_, true) => line,
            (_, false) => format!("{indent}{line}"),
        })
        .collect();
    if hung.is_empty() {
        hung.push(marker.trim_end_matches(' ').to_owned());
    }
    hung
}
