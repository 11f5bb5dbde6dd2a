//! The lines of a file with marks under them. Knows places and labels, no rules.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Origin, Snippet};
use iop_core::{Span, personal_numbers};

/// A longer line is not shown: it was not written by hand, and marking it a thousand times would take minutes.
const LONGEST_LINE: usize = 20_000;

/// A mark over more lines than this is shortened to its first.
const MOST_LINES: usize = 3;

/// A mark of more characters on a line is shortened to whole words, so that its label stands in sight.
const LONGEST_MARK: usize = 80;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A place and what is said of it.
pub(super) struct Mark<'a> {
    pub(super) span: Span,
    pub(super) label: &'a str,
}

/// A file to show lines of.
pub(super) struct Page {
    name: String,
    /// The file if it is text, without byte order mark and with every line break a line feed.
    text: Option<String>,
    /// Where `text` begins in the file.
    base: usize,
}

/// Some whole lines, and what of them is marked.
struct Lines {
    number: usize,
    text: Range<usize>,
    marked: Range<usize>,
}

impl Page {
    /// `name` is printed as it is.
    pub(super) fn of(name: String, bytes: &[u8]) -> Self {
        let text = std::str::from_utf8(bytes).ok();
        let bare = text.map(|text| text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text));
        let base = text.map_or(0, str::len) - bare.map_or(0, str::len);
        Self { name, text: bare.map(|text| masked(&one_line_break(text))), base }
    }

    /// What to show for these marks, the first being the fault and the others what makes it wrong.
    pub(super) fn elements<'a>(&'a self, marks: &[Mark<'a>]) -> Vec<Element<'a>> {
        let mut elements = Vec::new();
        let mut rest = marks;
        let Some(first) = marks.first() else { return elements };
        let Some(lines) = self.lines(first.span) else {
            let at = first.span.start;
            let (line, column) = (at.line as usize, at.column as usize);
            return vec![Origin::path(self.name.as_str()).line(line).char_column(column).into()];
        };
        // Marks on the lines of the fault share them; every other stands below with lines of its own.
        let mut kind = AnnotationKind::Primary;
        let mut home = Some(lines);
        while let (Some(mark), Some(lines)) = (rest.first(), home.take()) {
            rest = rest.get(1..).unwrap_or_default();
            let Some(text) = self.text.as_ref().and_then(|text| text.get(lines.text.clone())) else { continue };
            let mut snippet = Snippet::source(text).line_start(lines.number).fold(false);
            if kind == AnnotationKind::Primary {
                snippet = snippet.path(self.name.as_str());
            }
            snippet = snippet.annotation(annotation(kind, &lines, lines.marked.clone(), mark.label));
            kind = AnnotationKind::Context;
            while let Some((next, inside)) = rest.first().and_then(|next| Some((next, self.inside(next, &lines)?))) {
                snippet = snippet.annotation(annotation(kind, &lines, inside, next.label));
                rest = rest.get(1..).unwrap_or_default();
            }
            elements.push(snippet.into());
            while home.is_none() && !rest.is_empty() {
                home = rest.first().and_then(|next| self.lines(next.span));
                if home.is_none() {
                    rest = rest.get(1..).unwrap_or_default();
                }
            }
        }
        elements
    }

    /// What to show for a mark in another file than the one the fault is in.
    pub(super) fn beside<'a>(&'a self, mark: &Mark<'a>) -> Element<'a> {
        let shown = self.lines(mark.span).and_then(|lines| Some((self.text.as_ref()?.get(lines.text.clone())?, lines)));
        let Some((text, lines)) = shown else {
            let at = mark.span.start;
            return Origin::path(self.name.as_str()).line(at.line as usize).char_column(at.column as usize).into();
        };
        let snippet = Snippet::source(text).line_start(lines.number).fold(false).path(self.name.as_str());
        snippet.annotation(annotation(AnnotationKind::Context, &lines, lines.marked.clone(), mark.label)).into()
    }

    /// The lines a place stands on.
    fn lines(&self, span: Span) -> Option<Lines> {
        let text = self.text.as_deref()?;
        let within = |offset: usize| text.floor_char_boundary(offset.saturating_sub(self.base).min(text.len()));
        let (start, mut end) = (within(span.start.offset), within(span.end.offset));
        let first = text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
        let line_end =
            |from: usize| text.get(from..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| from + at);
        // A block of text may end with its line break, which has nothing to show.
        let marked = text.get(start..end)?.trim_end();
        end = start + marked.len();
        if marked.matches('\n').count() >= MOST_LINES {
            let whole = text.get(start..line_end(start))?;
            end = start + whole.trim_end().len();
        }
        let marked = text.get(start..end)?;
        if !marked.contains('\n')
            && let Some((cut, _)) = marked.char_indices().nth(LONGEST_MARK)
        {
            end = start + marked.get(..cut)?.rfind(' ').unwrap_or(cut);
        }
        let lines = first..line_end(end.max(start));
        (lines.len() <= LONGEST_LINE).then(|| Lines {
            number: span.start.line as usize,
            text: lines,
            marked: start..end.max(start),
        })
    }

    /// Where another mark lies within these lines, if it does.
    fn inside(&self, mark: &Mark<'_>, lines: &Lines) -> Option<Range<usize>> {
        let other = self.lines(mark.span)?;
        (lines.text.start <= other.text.start && other.text.end <= lines.text.end).then_some(other.marked)
    }
}

fn annotation<'a>(
    kind: AnnotationKind,
    lines: &Lines,
    marked: Range<usize>,
    label: &'a str,
) -> annotate_snippets::Annotation<'a> {
    let base = lines.text.start;
    let annotation = kind.span(marked.start - base..marked.end - base);
    if label.is_empty() { annotation } else { annotation.label(label) }
}

/// The text with the digits of personal identity numbers hidden: a report may be read by more people than the file.
/// Every place stays where it was.
pub(crate) fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for number in personal_numbers(text) {
        out.push_str(&text[from..number.start]);
        out.extend(text[number.clone()].chars().map(|c| if c.is_ascii_digit() { 'X' } else { c }));
        from = number.end;
    }
    out + &text[from..]
}

/// The text with a line feed for every carriage return that stands alone, so that lines are counted as YAML does, and
/// none before a line feed, where it would be shown as a sign. Every place stays where it was.
fn one_line_break(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        out.push(match (c, characters.peek()) {
            ('\r', Some('\n')) => ' ',
            ('\r', _) => '\n',
            _ => c,
        });
    }
    out
}
