//! From a value to YAML, in the one canonical layout. Knows no type by name.
//!
//! Keys in the type's order; what is nothing or an empty list is left out; text of several lines, or too long for one,
//! stands as a block; short lists of words and small flat mappings stand on one line.

use serde::Serialize;
use serde_json::{Map, Value};

use super::characters::is_forbidden;
use super::plain::{Place, scalar};

/// Columns of a line, unless a single word or text is longer.
const WIDTH: usize = 100;
/// The most entries of a mapping on one line.
const ENTRIES: usize = 6;
/// How much further in a level stands.
const STEP: usize = 2;

/// The value as YAML, ending with a line break. Reads back to the same value.
///
/// # Panics
/// When the value cannot be JSON: a mapping whose keys are no words. No type of this crate is such.
pub fn to_yaml(value: &impl Serialize) -> String {
    let value = to_json(value);
    let mut writer = Writer { text: String::new() };
    match &value {
        Value::Object(entries) if !entries.is_empty() => writer.entries(entries, 0),
        Value::Array(elements) if !elements.is_empty() => writer.elements(elements, 0),
        Value::String(text) => writer.line(&scalar(text, Place::Flow)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            writer.line(&flow(&value).unwrap_or_default());
        }
    }
    writer.text
}

/// The value as JSON without the keys whose value is nothing or an empty list.
#[expect(clippy::expect_used, reason = "a failure is a fault of the types, not of any file")]
pub(crate) fn to_json(value: &impl Serialize) -> Value {
    let value = serde_json::to_value(value).expect("a value of this crate is JSON: its keys are words");
    without_nothing(value)
}

fn without_nothing(value: Value) -> Value {
    match value {
        Value::Object(entries) => entries
            .into_iter()
            .map(|(key, value)| (key, without_nothing(value)))
            .filter(|(_, value)| !value.is_null() && !value.as_array().is_some_and(Vec::is_empty))
            .collect(),
        Value::Array(elements) => elements.into_iter().map(without_nothing).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}

struct Writer {
    text: String,
}

impl Writer {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn indent(&mut self, columns: usize) {
        self.text.extend(std::iter::repeat_n(' ', columns));
    }

    fn entries(&mut self, entries: &Map<String, Value>, indent: usize) {
        for (number, (key, value)) in entries.iter().enumerate() {
            // The first key of an element stands after its hyphen, where the writer already is.
            if number > 0 || self.text.is_empty() || self.text.ends_with('\n') {
                self.indent(indent);
            }
            let key = scalar(key, Place::Flow);
            self.text.push_str(&key);
            self.text.push(':');
            self.value(value, indent, indent + key.chars().count() + 2);
        }
    }

    fn elements(&mut self, elements: &[Value], indent: usize) {
        for element in elements {
            self.indent(indent);
            self.text.push('-');
            let on_one_line = one_line(element, indent + STEP);
            if let (Value::Object(entries), None) = (element, &on_one_line) {
                self.text.push(' ');
                self.entries(entries, indent + STEP);
            } else {
                self.value(element, indent, indent + STEP);
            }
        }
    }

    /// The value after its key or hyphen, which stand so far in. The value itself would begin at the column.
    fn value(&mut self, value: &Value, indent: usize, column: usize) {
        if let Some(line) = one_line(value, column) {
            self.text.push(' ');
            self.line(&line);
            return;
        }
        match value {
            Value::Object(entries) => {
                self.text.push('\n');
                self.entries(entries, indent + STEP);
            }
            Value::Array(elements) => {
                self.text.push('\n');
                self.elements(elements, indent + STEP);
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
            Value::String(text) => self.block(text, indent + STEP),
        }
    }

    /// A literal block.
    fn block(&mut self, text: &str, indent: usize) {
        self.text.push_str(" |");
        if text.trim_start_matches('\n').starts_with(' ') {
            self.text.push_str(&STEP.to_string());
        }
        let body = text.trim_end_matches('\n');
        match text.len() - body.len() {
            0 => self.text.push('-'),
            1 => {}
            _ => self.text.push('+'),
        }
        self.text.push('\n');
        for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
            if !line.is_empty() {
                self.indent(indent);
            }
            self.text.push_str(line);
            self.text.push('\n');
        }
    }
}

/// The value on one line, if it may stand there and fits.
fn one_line(value: &Value, column: usize) -> Option<String> {
    let fits = |line: &String| column + line.chars().count() <= WIDTH;
    match value {
        Value::String(text) => {
            let line = scalar(text, Place::Block);
            let may_be_block = may_be_block(text);
            let short = fits(&line) || !text.contains(' ');
            (!may_be_block || short && !text.contains('\n')).then_some(line)
        }
        Value::Array(elements) if elements.is_empty() => flow(value),
        Value::Object(entries) if entries.is_empty() => flow(value),
        Value::Array(elements) if elements.iter().any(|element| element.is_object() || element.is_array()) => None,
        Value::Object(entries) if entries.len() > ENTRIES => None,
        Value::Object(_) | Value::Array(_) => flow(value).filter(fits),
        Value::Null | Value::Bool(_) | Value::Number(_) => flow(value),
    }
}

/// The value between brackets or braces, unless it has further levels or lines.
fn flow(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) if text.contains('\n') => return None,
        Value::String(text) => scalar(text, Place::Flow),
        Value::Array(elements) => {
            let elements: Option<Vec<_>> = elements.iter().map(flow_scalar).collect();
            format!("[{}]", elements?.join(", "))
        }
        Value::Object(entries) => {
            let entry = |(key, value): (&String, &Value)| {
                Some(format!("{}: {}", scalar(key, Place::Flow), flow_scalar(value)?))
            };
            let entries: Option<Vec<_>> = entries.iter().map(entry).collect();
            format!("{{{}}}", entries?.join(", "))
        }
    })
}

fn flow_scalar(value: &Value) -> Option<String> {
    match value {
        Value::Object(_) | Value::Array(_) => None,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => flow(value),
    }
}

/// Whether a literal block can hold the text as it is.
fn may_be_block(text: &str) -> bool {
    let clean = !text.chars().any(|c| c == '\r' || is_forbidden(c));
    let visible = !text.trim().is_empty();
    let lines = text
        .split('\n')
        .all(|line| line.is_empty() || !line.starts_with('\t') && !line.trim_matches([' ', '\t']).is_empty());
    clean && visible && lines
}
