//! From parts to lines.
//!
//! A small mapping of scalars and lists of words stands on one line if it fits, in a list only if all its neighbours
//! can; a list of words if it fits. Text of several lines, or too long for one, stands as a block. Between the sections of
//! the file, and only there, stands an empty line; around comments those that stood there.

use super::super::plain::{Place, key, scalar};
use super::text::{block, may_be_block};
use super::{Block, Body, Note, Page, Part};

/// Columns of a line, unless a single word is longer.
const WIDTH: usize = 120;
/// Columns of a mapping or list that is put on one line here. One that its drafter put on a line is read as a row of a
/// table, and may be as wide as any line.
const ROW: usize = 100;
/// The most entries of a mapping that is put on one line here.
const ENTRIES: usize = 6;
/// The least width a folded text is given, however far in it stands.
const NARROWEST: usize = 40;
/// The most characters of a word in a list on one line; what is longer is a sentence.
const WORD: usize = 40;
/// How much further in a level stands.
const STEP: usize = 2;

/// The page as text, ending with a line break.
pub(super) fn write(page: &Page) -> String {
    let mut writer = Writer::default();
    writer.notes(&page.head, 0, true);
    match &page.body {
        Body::Mapping(block) if !block.parts.is_empty() => writer.sections(block, page),
        Body::List(block) if !block.parts.is_empty() => writer.elements(block, 0),
        Body::Text(text) => writer.line(&scalar(text, Place::Flow)),
        body @ (Body::Nothing | Body::Bare(_) | Body::List(_) | Body::Mapping(_)) => {
            writer.line(&flow(body).unwrap_or_default());
        }
    }
    writer.text
}

#[derive(Default)]
struct Writer {
    text: String,
    /// The last text keeps its empty lines: one more would become part of it.
    open: bool,
}

impl Writer {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
        self.open = false;
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.open {
            self.text.push('\n');
        }
    }

    fn indent(&mut self, columns: usize) {
        self.text.extend(std::iter::repeat_n(' ', columns));
    }

    fn note(&mut self, text: &str, indent: usize) {
        self.indent(indent);
        self.line(text);
    }

    /// Comments on lines of their own; the gap before the first of them may have been written already.
    fn notes(&mut self, notes: &[Note], indent: usize, first_done: bool) {
        for (number, note) in notes.iter().enumerate() {
            if note.gap && !(number == 0 && first_done) {
                self.gap();
            }
            self.note(&note.text, indent);
        }
    }

    /// The comments before a part, and the empty lines around them.
    fn leads(&mut self, part: &Part, indent: usize, first: bool) {
        self.notes(&part.leads, indent, first);
        if part.gap && !part.leads.is_empty() {
            self.gap();
        }
    }

    /// The top of the file: its keys, with empty lines around those that are sections.
    fn sections(&mut self, block: &Block, page: &Page) {
        let mut after_section = false;
        for (number, part) in block.parts.iter().enumerate() {
            let is_section = is_section(part);
            let before = if number == 0 {
                page.gap || !part.leads.is_empty()
            } else {
                after_section || is_section || part.leads.first().is_some_and(|note| note.gap)
            };
            if before {
                self.gap();
            }
            self.leads(part, 0, true);
            self.entry(part, 0);
            after_section = is_section;
        }
        self.notes(&block.tail, 0, false);
    }

    fn entries(&mut self, block: &Block, indent: usize) {
        for (number, part) in block.parts.iter().enumerate() {
            // The first key of an element stands after its hyphen, where the writer already is.
            if number > 0 || self.text.ends_with('\n') {
                self.leads(part, indent, number == 0);
                self.indent(indent);
            }
            self.entry(part, indent);
        }
        self.notes(&block.tail, indent, false);
    }

    fn entry(&mut self, part: &Part, indent: usize) {
        let key = key(part.key.as_deref().unwrap_or_default());
        self.text.push_str(&key);
        self.text.push(':');
        let note = part.note.as_ref().map(|note| format!("  {note}")).unwrap_or_default();
        match one_line(&part.body, indent + key.chars().count() + 2) {
            Some(line) => self.rest(&line, &note),
            None => self.stacked(&part.body, &note, indent),
        }
    }

    fn elements(&mut self, block: &Block, indent: usize) {
        let all_rows = all_rows(block, indent + STEP);
        for (number, part) in block.parts.iter().enumerate() {
            self.leads(part, indent, number == 0);
            // One key needs no braces.
            let entries = match &part.body {
                Body::Mapping(block) if !all_rows || block.parts.len() == 1 => Some(block),
                Body::Nothing | Body::Bare(_) | Body::Text(_) | Body::List(_) | Body::Mapping(_) => None,
            };
            let entries = entries.filter(|block| !block.parts.is_empty());
            let line = one_line(&part.body, indent + STEP).filter(|_| entries.is_none());
            let note = part.note.as_deref().unwrap_or_default();
            // What has several lines has none that the comment could stand on.
            if line.is_none() && !note.is_empty() {
                self.note(note, indent);
            }
            self.indent(indent);
            self.text.push('-');
            match (line, entries) {
                (Some(line), _) => {
                    let note = if note.is_empty() { String::new() } else { format!("  {note}") };
                    self.rest(if line.is_empty() { "null" } else { &line }, &note);
                }
                (None, Some(entries)) => {
                    self.text.push(' ');
                    self.entries(entries, indent + STEP);
                }
                (None, None) => self.stacked(&part.body, "", indent),
            }
        }
        self.notes(&block.tail, indent, false);
    }

    /// The rest of a line that has its key or hyphen.
    fn rest(&mut self, value: &str, note: &str) {
        if !value.is_empty() {
            self.text.push(' ');
        }
        self.line(&format!("{value}{note}"));
    }

    /// A value on lines of its own, after its key or hyphen, which stand so far in.
    fn stacked(&mut self, body: &Body, note: &str, indent: usize) {
        match body {
            Body::Mapping(block) => {
                self.line(note);
                self.entries(block, indent + STEP);
            }
            Body::List(block) => {
                self.line(note);
                self.elements(block, indent + STEP);
            }
            Body::Text(text) => self.text_block(text, note, indent + STEP),
            Body::Nothing | Body::Bare(_) => self.line(note),
        }
    }

    fn text_block(&mut self, text: &str, note: &str, indent: usize) {
        let block = block(text, WIDTH.saturating_sub(indent).max(NARROWEST), STEP);
        self.line(&format!(" {}{note}", block.mark));
        for line in &block.lines {
            if !line.is_empty() {
                self.indent(indent);
            }
            self.line(line);
        }
        self.open = block.mark.ends_with('+');
    }
}

/// Whether a key of the file is a section: a list or mapping of several lines.
fn is_section(part: &Part) -> bool {
    let column = part.key.as_ref().map_or(0, |text| key(text).chars().count() + 2);
    matches!(part.body, Body::List(_) | Body::Mapping(_)) && one_line(&part.body, column).is_none()
}

/// Whether every mapping of the list can stand on one line: if one cannot, none does.
fn all_rows(block: &Block, column: usize) -> bool {
    let mut mappings = block.parts.iter().map(|part| &part.body).filter(|body| matches!(body, Body::Mapping(_)));
    mappings.all(|body| one_line(body, column).is_some())
}

/// The value on one line, if it may stand there and fits; empty for nothing.
fn one_line(body: &Body, column: usize) -> Option<String> {
    let fits = |line: &String, width: usize| column + line.chars().count() <= width;
    match body {
        Body::Nothing => Some(String::new()),
        Body::Bare(word) => Some(word.clone()),
        Body::Text(text) => {
            let line = scalar(text, Place::Block);
            let short = fits(&line, WIDTH) || !text.contains(' ');
            (!may_be_block(text) || short && !text.contains('\n')).then_some(line)
        }
        Body::List(block) | Body::Mapping(block) if block.parts.is_empty() => flow(body),
        Body::Mapping(block) if block.is_row => flow(body).filter(|line| fits(line, WIDTH)),
        Body::Mapping(block) if block.parts.len() > ENTRIES => None,
        Body::List(_) | Body::Mapping(_) => flow(body).filter(|line| fits(line, ROW)),
    }
}

/// The value between brackets or braces, unless it has comments, lines, or too many levels.
fn flow(body: &Body) -> Option<String> {
    Some(match body {
        Body::Nothing => "null".to_owned(),
        Body::Bare(_) | Body::Text(_) => flow_scalar(body)?,
        Body::List(block) => format!("[{}]", inside(block, flow_word)?),
        Body::Mapping(block) => format!("{{{}}}", inside(block, flow_value)?),
    })
}

fn inside(block: &Block, value: impl Fn(&Body) -> Option<String>) -> Option<String> {
    let one = |part: &Part| {
        if !part.leads.is_empty() || part.note.is_some() {
            return None;
        }
        let value = value(&part.body)?;
        Some(match &part.key {
            Some(text) => format!("{}: {value}", key(text)),
            None if value.is_empty() => "null".to_owned(),
            None => value,
        })
    };
    let parts: Option<Vec<_>> = block.parts.iter().map(one).collect();
    parts.filter(|_| block.tail.is_empty()).map(|parts| parts.join(", "))
}

/// What may stand in braces: scalars, and lists of words.
fn flow_value(body: &Body) -> Option<String> {
    match body {
        Body::List(_) => flow(body),
        Body::Nothing | Body::Bare(_) | Body::Text(_) | Body::Mapping(_) => flow_scalar(body),
    }
}

/// What may stand in brackets: short scalars without commas.
fn flow_word(body: &Body) -> Option<String> {
    let is_word = |text: &String| text.chars().count() <= WORD && !text.contains(',');
    let refused = matches!(body, Body::Text(text) if !is_word(text));
    if refused { None } else { flow_scalar(body) }
}

fn flow_scalar(body: &Body) -> Option<String> {
    match body {
        Body::Nothing => Some(String::new()),
        Body::Bare(word) => Some(word.clone()),
        Body::Text(text) => (!text.contains('\n')).then(|| scalar(text, Place::Flow)),
        Body::List(_) | Body::Mapping(_) => None,
    }
}
