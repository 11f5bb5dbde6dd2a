//! Places in a source text: bytes, lines and columns. Knows no YAML.

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The byte, counted from 0, of the file as it is on disk.
    pub offset: usize,
    /// The line, counted from 1.
    pub line: u32,
    /// The column, counted from 1 in Unicode characters. A byte order mark is no column.
    pub column: u32,
}

impl Default for Position {
    fn default() -> Self {
        Self { offset: 0, line: 1, column: 1 }
    }
}

/// A stretch of a file, from its first place to the place after its last character.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first place.
    pub start: Position,
    /// The place after the last.
    pub end: Position,
}

/// The byte order mark that an editor may have put first.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Where the lines of a text begin. Line feed, carriage return, or both end a line, as in YAML.
#[derive(Debug, Clone)]
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn of(source: &str) -> Self {
        let bytes = source.as_bytes();
        let first = if source.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let mut starts = vec![first];
        for (at, byte) in bytes.iter().enumerate() {
            let ends = match byte {
                b'\n' => true,
                b'\r' => bytes.get(at + 1) != Some(&b'\n'),
                _ => false,
            };
            if ends {
                starts.push(at + 1);
            }
        }
        Self(starts)
    }

    /// The place of a byte; of the nearest character before it when it is not the first of one.
    pub(crate) fn position(&self, source: &str, offset: usize) -> Position {
        let offset = source.floor_char_boundary(offset);
        let line = self.0.partition_point(|start| *start <= offset).max(1);
        let start = self.0.get(line - 1).copied().unwrap_or_default();
        let before = source.get(start..offset).unwrap_or_default();
        Position { offset, line: count(line), column: count(before.chars().count() + 1) }
    }

    pub(crate) fn span(&self, source: &str, range: std::ops::Range<usize>) -> Span {
        Span { start: self.position(source, range.start), end: self.position(source, range.end.max(range.start)) }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(source: &str, offset: usize) -> (u32, u32) {
        let at = Lines::of(source).position(source, offset);
        (at.line, at.column)
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(place("åäö: x", 8), (1, 6));
    }

    #[test]
    fn every_kind_of_line_break_ends_one_line() {
        let source = "a\r\nb\rc\nd";
        let lines: Vec<_> = ["b", "c", "d"].iter().map(|c| place(source, source.find(c).unwrap_or(99))).collect();
        assert_eq!(lines, [(2, 1), (3, 1), (4, 1)]);
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        assert_eq!(place("\u{feff}a: b", 3), (1, 1));
        assert_eq!(place("\u{feff}a: b", 6), (1, 4));
    }

    #[test]
    fn a_place_inside_a_character_or_after_the_end_is_moved_back() {
        assert_eq!(place("å", 1), (1, 1));
        assert_eq!(place("å", 7), (1, 2));
    }
}
