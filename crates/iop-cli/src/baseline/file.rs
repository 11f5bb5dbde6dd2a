//! The baseline as a file: JSON, sorted, one entry for each finding, so that a change to it can be read.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::output::pretty;
use crate::trouble::Trouble;

const VERSION: u32 = 1;

/// A finding that was there. Only the fingerprint counts; the rest is for whoever reads the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) agreement: String,
    pub(super) rule: String,
    pub(super) title: String,
    pub(super) fingerprint: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    version: u32,
    findings: Vec<Entry>,
}

/// Only the version, of a file that may be of another.
#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

/// Why a file is no baseline.
#[derive(Debug)]
pub(crate) enum BaselineFault {
    /// What the parser says, in English.
    NotJson(String),
    /// Another version.
    Version(u32),
}

pub(super) fn read(path: &Path) -> Result<Vec<Entry>, Trouble> {
    let bytes = fs::read(path).map_err(Trouble::reading(path))?;
    parse(&bytes).map_err(|fault| Trouble::Baseline { path: path.to_owned(), fault })
}

fn parse(bytes: &[u8]) -> Result<Vec<Entry>, BaselineFault> {
    let not_json = |error: serde_json::Error| BaselineFault::NotJson(error.to_string());
    let Versioned { version } = serde_json::from_slice(bytes).map_err(not_json)?;
    if version != VERSION {
        return Err(BaselineFault::Version(version));
    }
    let document: Document = serde_json::from_slice(bytes).map_err(not_json)?;
    Ok(document.findings)
}

pub(super) fn text(entries: &[Entry]) -> String {
    pretty(&Document { version: VERSION, findings: entries.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_another_version_is_refused() {
        let entry = |name: &str| Entry {
            agreement: name.into(),
            rule: "budget/total-mismatch".into(),
            title: "delarna blir 1 kr".into(),
            fingerprint: "00".repeat(32),
        };
        let entries = vec![entry("a"), entry("b")];
        let written = text(&entries);
        assert_eq!(parse(written.as_bytes()).ok(), Some(entries));
        let newer = written.replace("\"version\": 1", "\"version\": 2");
        assert!(matches!(parse(newer.as_bytes()), Err(BaselineFault::Version(2))));
        assert!(matches!(parse(b"[]"), Err(BaselineFault::NotJson(_))));
    }
}
