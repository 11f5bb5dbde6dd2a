//! Which bytes of the source each byte of a decoded scalar came from.
//!
//! Repeats the rules by which YAML folds lines, strips indentation and decodes escapes, and is only believed when it
//! comes to the same text as the parser.

use std::ops::Range;

use super::characters;
use super::tree::Style;

/// The way back from a decoded text to the source.
#[derive(Debug, Clone)]
pub(super) struct TextMap {
    pieces: Vec<Piece>,
}

/// A run of decoded bytes and the source bytes it was made from. Of equal length, it was copied.
#[derive(Debug, Clone)]
struct Piece {
    text: Range<usize>,
    source: Range<usize>,
}

impl TextMap {
    /// The map of the scalar that stands at `bytes` of the source and was decoded to `text`.
    pub(super) fn of(source: &str, bytes: Range<usize>, style: Style, text: &str) -> Option<Self> {
        let mut writer = Writer { source, text: String::with_capacity(text.len()), pieces: Vec::new() };
        match style {
            Style::Plain => writer.flow(&bytes, Style::Plain)?,
            Style::Single | Style::Double => {
                let inner = bytes.start + 1..bytes.end.checked_sub(1)?;
                writer.flow(&inner, style)?;
            }
            Style::Literal | Style::Folded => writer.block(&bytes, style, text)?,
        }
        let same = writer.text == text || characters::readable(&writer.text) == text;
        same.then_some(Self { pieces: writer.pieces })
    }

    /// The source bytes of a range of the decoded text.
    pub(super) fn range(&self, text: Range<usize>) -> Range<usize> {
        let end_of_all = self.pieces.last().map_or(0, |piece| piece.source.end);
        let start = self.piece(text.start).map_or(end_of_all, |piece| piece.at(text.start, piece.source.start));
        let last = text.end.checked_sub(1).filter(|last| *last >= text.start);
        let end = match last {
            None => start,
            Some(last) => self.piece(last).map_or(end_of_all, |piece| piece.at(text.end, piece.source.end)),
        };
        start..end.max(start)
    }

    fn piece(&self, at: usize) -> Option<&Piece> {
        let index = self.pieces.partition_point(|piece| piece.text.end <= at);
        self.pieces.get(index)
    }
}

impl Piece {
    fn at(&self, text: usize, otherwise: usize) -> usize {
        if self.text.len() == self.source.len() {
            self.source.start + text.saturating_sub(self.text.start).min(self.source.len())
        } else {
            otherwise
        }
    }
}

struct Writer<'a> {
    source: &'a str,
    text: String,
    pieces: Vec<Piece>,
}

impl Writer<'_> {
    fn write(&mut self, text: &str, source: Range<usize>) {
        let start = self.text.len();
        self.text.push_str(text);
        if !text.is_empty() {
            self.pieces.push(Piece { text: start..self.text.len(), source });
        }
    }

    fn copy(&mut self, source: Range<usize>) -> Option<()> {
        let text = self.source.get(source.clone())?;
        self.write(text, source);
        Some(())
    }

    /// Plain and quoted scalars: lines are trimmed and joined by a space, empty lines are kept.
    fn flow(&mut self, bytes: &Range<usize>, style: Style) -> Option<()> {
        let lines = lines(self.source, bytes)?;
        let last = lines.len().checked_sub(1)?;
        let mut join: Option<(usize, bool)> = None;
        let mut empty = 0;
        for (number, line) in lines.iter().enumerate() {
            let raw = self.source.get(line.clone())?;
            let escaped = style == Style::Double && number < last && ends_in_escape(raw);
            let mut content = line.clone();
            if number > 0 {
                content.start += raw.len() - raw.trim_start_matches([' ', '\t']).len();
            }
            if escaped {
                content.end -= 1;
            } else if number < last {
                content.end = trimmed_end(self.source, &content, style)?;
            }
            if content.is_empty() && !escaped && number > 0 && number < last {
                empty += 1;
                continue;
            }
            if let Some((end, escaped)) = join {
                let fold = match (empty, escaped) {
                    (0, false) => " ".to_owned(),
                    (count, _) => "\n".repeat(count),
                };
                self.write(&fold, end..content.start);
            }
            self.inline(content.clone(), style)?;
            join = Some((content.end, escaped));
            empty = 0;
        }
        Some(())
    }

    fn inline(&mut self, content: Range<usize>, style: Style) -> Option<()> {
        match style {
            Style::Plain | Style::Literal | Style::Folded => self.copy(content),
            Style::Single => {
                let mut start = content.start;
                while let Some(found) = self.source.get(start..content.end)?.find("''") {
                    self.copy(start..start + found)?;
                    self.write("'", start + found..start + found + 2);
                    start += found + 2;
                }
                self.copy(start..content.end)
            }
            Style::Double => {
                let mut start = content.start;
                while let Some(found) = self.source.get(start..content.end)?.find('\\') {
                    self.copy(start..start + found)?;
                    let (character, length) = escape(self.source.get(start + found..content.end)?)?;
                    let after = start + found + length;
                    self.write(character.encode_utf8(&mut [0; 4]), start + found..after);
                    start = after;
                }
                self.copy(start..content.end)
            }
        }
    }

    /// Literal and folded blocks. The place begins at the first character of the first line that is not empty.
    fn block(&mut self, bytes: &Range<usize>, style: Style, text: &str) -> Option<()> {
        let leading = text.len() - text.trim_start_matches('\n').len();
        self.write(text.get(..leading)?, bytes.start..bytes.start);
        if leading == text.len() {
            return Some(());
        }
        let before = self.source.get(..bytes.start)?;
        let indent = bytes.start - before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let mut join: Option<(usize, bool)> = None;
        let mut empty = 0;
        for (number, line) in lines(self.source, bytes)?.into_iter().enumerate() {
            let mut content = line;
            if number > 0 {
                let raw = self.source.get(content.clone())?;
                let spaces = raw.len() - raw.trim_start_matches(' ').len();
                content.start += spaces.min(indent);
            }
            let first = self.source.get(content.clone())?.bytes().next();
            let Some(first) = first else {
                empty += 1;
                continue;
            };
            let keeps_lines = style == Style::Literal || matches!(first, b' ' | b'\t');
            if let Some((end, kept_lines)) = join {
                let fold = match (empty, keeps_lines || kept_lines) {
                    (0, false) => " ".to_owned(),
                    (count, false) => "\n".repeat(count),
                    (count, true) => "\n".repeat(count + 1),
                };
                // Each line break by itself, so that a stretch that ends with one does not reach into the next line.
                for character in fold.chars() {
                    let at = if character == ' ' { end..content.start } else { end..end };
                    self.write(character.encode_utf8(&mut [0; 4]), at);
                }
            }
            self.copy(content.clone())?;
            join = Some((content.end, keeps_lines));
            empty = 0;
        }
        let end = join.map_or(bytes.start, |(end, _)| end);
        self.write(text.get(self.text.len()..)?, end..end);
        Some(())
    }
}

/// The lines of a stretch of the source, without their breaks.
fn lines(source: &str, bytes: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let text = source.get(bytes.clone())?.as_bytes();
    let mut lines = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(byte) = text.get(at) {
        let length = match byte {
            b'\r' if text.get(at + 1) == Some(&b'\n') => 2,
            b'\r' | b'\n' => 1,
            _ => 0,
        };
        if length > 0 {
            lines.push(bytes.start + start..bytes.start + at);
            start = at + length;
        }
        at += length.max(1);
    }
    lines.push(bytes.start + start..bytes.end);
    Some(lines)
}

/// Whether a line ends with a backslash that is not itself escaped.
fn ends_in_escape(line: &str) -> bool {
    let backslashes = line.len() - line.trim_end_matches('\\').len();
    backslashes % 2 == 1
}

/// Where a line ends without the spaces after it; an escaped space is none.
fn trimmed_end(source: &str, content: &Range<usize>, style: Style) -> Option<usize> {
    let raw = source.get(content.clone())?;
    let trimmed = raw.trim_end_matches([' ', '\t']);
    let escaped = style == Style::Double && trimmed.len() < raw.len() && ends_in_escape(trimmed);
    Some(content.start + trimmed.len() + usize::from(escaped))
}

/// The character an escape stands for, and the bytes it takes.
fn escape(text: &str) -> Option<(char, usize)> {
    let kind = text.chars().nth(1)?;
    let character = match kind {
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        't' | '\t' => '\t',
        'n' => '\n',
        'v' => '\u{b}',
        'f' => '\u{c}',
        'r' => '\r',
        'e' => '\u{1b}',
        ' ' | '"' | '/' | '\\' => kind,
        'N' => '\u{85}',
        '_' => '\u{a0}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        'x' => return code(text, 2),
        'u' => return code(text, 4),
        'U' => return code(text, 8),
        _ => return None,
    };
    Some((character, 1 + kind.len_utf8()))
}

fn code(text: &str, digits: usize) -> Option<(char, usize)> {
    let end = 2 + digits;
    let unit = u32::from_str_radix(text.get(2..end)?, 16).ok()?;
    if let Some(character) = char::from_u32(unit) {
        return Some((character, end));
    }
    let low = text.get(end..)?.strip_prefix("\\u")?.get(..4)?;
    let low = u32::from_str_radix(low, 16).ok()?;
    let pair = [u16::try_from(unit).ok()?, u16::try_from(low).ok()?];
    let character = char::decode_utf16(pair).next()?.ok()?;
    Some((character, end + 6))
}
