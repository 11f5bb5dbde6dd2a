//! Texts that do not stand on one line: folded where that loses nothing, as they are otherwise. Knows no values.

use super::super::characters::is_forbidden;

/// How a text stands as a block: its mark and its lines, without indentation.
pub(super) struct TextBlock<'a> {
    /// `>-`, `|`, `|-`, `|+`, or one of them with a number.
    pub(super) mark: String,
    pub(super) lines: Vec<&'a str>,
}

/// The text as a block whose folded lines have at most `width` characters. `step` is how much further in it stands than
/// its key.
pub(super) fn block(text: &str, width: usize, step: usize) -> TextBlock<'_> {
    if let Some(lines) = fold(text, width) {
        return TextBlock { mark: ">-".to_owned(), lines };
    }
    let mut mark = "|".to_owned();
    if text.trim_start_matches('\n').starts_with(' ') {
        mark.push_str(&step.to_string());
    }
    match text.len() - text.trim_end_matches('\n').len() {
        0 => mark.push('-'),
        1 => {}
        _ => mark.push('+'),
    }
    TextBlock { mark, lines: text.strip_suffix('\n').unwrap_or(text).split('\n').collect() }
}

/// Whether a block can hold the text as it is.
pub(super) fn may_be_block(text: &str) -> bool {
    let clean = !text.chars().any(|c| c == '\r' || is_forbidden(c));
    let visible = !text.trim().is_empty();
    let lines = text
        .split('\n')
        .all(|line| line.is_empty() || !line.starts_with('\t') && !line.trim_matches([' ', '\t']).is_empty());
    clean && visible && lines
}

/// The text in lines that read back joined by single spaces; none where they would not.
fn fold(text: &str, width: usize) -> Option<Vec<&str>> {
    let blank = |c: char| matches!(c, ' ' | '\t');
    if text.contains('\n') || text.starts_with(blank) || text.ends_with(blank) {
        return None;
    }
    let mut lines = Vec::new();
    let (mut start, mut end) = (0, 0);
    for stop in breaks(text).chain([text.len()]) {
        let longer = text.get(start..stop).unwrap_or_default();
        if end > start && longer.chars().count() > width {
            lines.extend(text.get(start..end));
            start = end + 1;
        }
        end = stop;
    }
    lines.extend(text.get(start..));
    Some(lines)
}

/// The spaces that a line may end at: those that stand alone.
fn breaks(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let blank = |at: usize| bytes.get(at).is_none_or(|byte| matches!(byte, b' ' | b'\t'));
    let spaces = bytes.iter().enumerate().filter(|(_, byte)| **byte == b' ').map(|(at, _)| at);
    spaces.filter(move |at| *at > 0 && !blank(*at - 1) && !blank(*at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: usize) -> (String, Vec<&str>) {
        let block = block(text, width, 2);
        (block.mark, block.lines)
    }

    #[test]
    fn one_paragraph_is_folded_between_words() {
        assert_eq!(
            lines("åtta ord som är så korta att", 9),
            (">-".to_owned(), vec!["åtta ord", "som är så", "korta att"])
        );
        assert_eq!(lines("a överskridande b", 3).1, ["a", "överskridande", "b"]);
    }

    #[test]
    fn spaces_that_mean_something_are_not_broken() {
        assert_eq!(lines("aaa  bbb ccc", 4).1, ["aaa  bbb", "ccc"]);
        assert_eq!(lines("aaa\t bbb ccc", 4).1, ["aaa\t bbb", "ccc"]);
        assert_eq!(lines(" aaa bbb", 4), ("|2-".to_owned(), vec![" aaa bbb"]));
        assert_eq!(lines("aaa bbb ", 4), ("|-".to_owned(), vec!["aaa bbb "]));
    }

    #[test]
    fn lines_and_paragraphs_stay_as_they_are() {
        assert_eq!(lines("ett två tre\n", 4), ("|".to_owned(), vec!["ett två tre"]));
        assert_eq!(lines("ett två\n\n  tre", 4), ("|-".to_owned(), vec!["ett två", "", "  tre"]));
        assert_eq!(lines("ett\n\n", 4), ("|+".to_owned(), vec!["ett", ""]));
    }

    #[test]
    fn what_no_block_can_hold_is_seen() {
        for text in ["", " \n", "a\n \nb", "a\n\tb", "a\rb", "a\u{202e}b"] {
            assert!(!may_be_block(text), "{text:?}");
        }
        assert!(may_be_block("a\n\n  b\n"));
    }
}
