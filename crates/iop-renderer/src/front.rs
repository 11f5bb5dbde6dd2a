//! The particulars under the title: parties, date and case number, the same in every format that shows them as
//! labelled values.
//!
//! Knows the metadata of a document and no format.

use crate::document::{Fact, Inline, Meta};
use crate::labels::labels;

/// Labels and values, only those that are known.
pub(crate) fn front(meta: &Meta) -> Vec<Fact> {
    let label = labels(meta.language);
    let date = meta.date.map(|date| date.format("%Y-%m-%d").to_string());
    [
        (label.parties, meta.authors.clone()),
        (label.date, date.into_iter().collect()),
        (label.case_number, meta.case_number.clone().into_iter().collect()),
    ]
    .into_iter()
    .filter(|(_, lines)| !lines.is_empty())
    .map(|(label, lines)| Fact { label: label.to_owned(), value: value(lines) })
    .collect()
}

/// One line for each.
fn value(lines: Vec<String>) -> Vec<Inline> {
    let mut value = Vec::new();
    for text in lines {
        if !value.is_empty() {
            value.push(Inline::Break);
        }
        value.push(Inline::Text { text });
    }
    value
}
