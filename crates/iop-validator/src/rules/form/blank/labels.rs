//! The blanks with a label, `[BELOPP]`, wherever in the agreement they stand. Knows no field: it looks at every value.

use std::collections::HashSet;

use iop_core::model::Agreement;
use iop_core::{Pointer, Prose, ProseInline};
use serde_json::Value;

use crate::finding::{Fault, Spot};

/// The labels of every value but the texts at `read`, which have been looked at with their marks.
pub(super) fn faults(agreement: &Agreement, read: &HashSet<&Pointer>) -> Vec<Fault> {
    let mut faults = Vec::new();
    if let Ok(values) = serde_json::to_value(agreement) {
        walk(&values, &Pointer::root(), read, &mut faults);
    }
    faults
}

fn walk(value: &Value, at: &Pointer, read: &HashSet<&Pointer>, faults: &mut Vec<Fault>) {
    match value {
        Value::String(text) if text.contains('[') && !read.contains(at) => plain(text, at, faults),
        // Places are made only on the way to a label.
        Value::Array(_) | Value::Object(_) if !has_bracket(value) => {}
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &at.index(index), read, faults);
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                walk(field, &at.key(key), read, faults);
            }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a square bracket stands somewhere in it.
fn has_bracket(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('['),
        Value::Array(items) => items.iter().any(has_bracket),
        Value::Object(fields) => fields.values().any(has_bracket),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The blanks in a plain text: the whole in square brackets, or capitals in square brackets within it. In a heading, any
/// words in square brackets: the paper prints them as a blank.
pub(super) fn plain(text: &str, at: &Pointer, faults: &mut Vec<Fault>) {
    if !text.contains('[') {
        return;
    }
    let is_heading = matches!(at.last(), Some("heading" | "subtitle"));
    for mark in Prose::from(text).marks() {
        if let ProseInline::Blank { label, range } = mark
            && (is_heading || range == (0..text.len()) || !label.chars().any(char::is_lowercase))
        {
            let whole = range == (0..text.len());
            let spot = if whole { Spot::Value(at.clone()) } else { Spot::Words(at.clone(), range) };
            let fault = Fault::at(spot).variant("mark");
            faults.push(fault.arg("mark", format!("[{label}]")));
        }
    }
}
