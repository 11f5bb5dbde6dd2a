//! How rules are tested: the examples on their pages, each a change to the smallest lawful agreement, and checks of the
//! registry and the language files.

use chrono::NaiveDate;
use iop_law::Law;

use crate::{Report, Settings};

/// The smallest lawful agreement; an example replaces whole top-level keys of it.
pub(crate) const SMALLEST: &str = include_str!("testing/smallest.yaml");

/// `SMALLEST` with every top-level key of `fragment` put in place of its own.
pub(crate) fn splice(fragment: &str) -> String {
    let replaced: Vec<&str> = sections(fragment).map(|(key, _)| key).collect();
    let mut text: String =
        sections(SMALLEST).filter(|(key, _)| !replaced.contains(key)).map(|(_, section)| section).collect();
    text.push_str(fragment);
    text
}

/// The top-level sections of a YAML text with their keys.
fn sections(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([text.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| {
        let section = &text[start..end];
        (section.split(':').next().unwrap_or(section), section)
    })
}

/// Checks a whole file as on 22 November 2026.
pub(crate) fn check_text(text: &str) -> Report {
    let reading = iop_core::read(text.as_bytes());
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date");
    crate::check(&reading, Law::bundled(), &Settings { today, as_of: None, stage: None })
}
