//! What a bundle says of itself.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Sealed;
use super::fault::BundleFault;

/// The name of the manifest in the archive.
pub const MANIFEST: &str = "manifest.json";

/// The one format there is.
const FORMAT: &str = "iop-bundle/1";

/// What the bundle was made with, and what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// What it was made with.
    pub made: Made,
    /// Every file but the manifest, by name.
    pub files: Vec<Entry>,
}

/// What a bundle was made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// The agreement's id.
    pub id: String,
    /// Whether it is a draft.
    pub draft: bool,
    /// The version of iop.
    pub version: String,
    /// The fingerprint of what the parties agree, 64 hexadecimal digits.
    pub agreement: String,
    /// The fingerprint of wording and style, or `standard`.
    pub house: String,
    /// The fingerprint of the rules.
    pub rules: String,
    /// The fingerprint of the legal data.
    pub law: String,
    /// The day that the check was made as of, `2026-01-31`.
    pub as_of: String,
}

/// A file of the bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name in the archive.
    pub name: String,
    /// What it is.
    pub role: Role,
    /// Its bytes.
    pub size: u64,
    /// Their SHA-256, 64 hexadecimal digits.
    pub sha256: String,
}

/// What a file of a bundle is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The agreement as it was written.
    Source,
    /// The agreement as canonical JSON.
    Data,
    /// The JSON Schema of the source.
    Schema,
    /// The report on the check.
    Report,
    /// A rendered paper.
    Paper,
    /// `iop.toml`, or a file that it names.
    Settings,
}

/// As it stands in the archive.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: String,
    made: Made,
    files: Vec<Entry>,
}

impl Manifest {
    pub(super) fn to_json(&self) -> String {
        let written = Written { format: FORMAT.to_owned(), made: self.made.clone(), files: self.files.clone() };
        // Words and numbers alone, which JSON can always say.
        serde_json::to_string_pretty(&written).unwrap_or_default() + "\n"
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Self, BundleFault> {
        let broken = |error: serde_json::Error| BundleFault::Manifest(error.to_string());
        let value: serde_json::Value = serde_json::from_slice(bytes).map_err(broken)?;
        if let Some(format) = value.get("format").and_then(serde_json::Value::as_str).filter(|format| *format != FORMAT)
        {
            return Err(BundleFault::Format(format.to_owned()));
        }
        let Written { made, files, .. } = serde_json::from_value(value).map_err(broken)?;
        Ok(Self { made, files })
    }
}

impl Entry {
    pub(super) fn of(file: &Sealed) -> Self {
        Self { name: file.name.clone(), role: file.role, size: file.bytes.len() as u64, sha256: hash(&file.bytes) }
    }

    pub(super) fn is_of(&self, bytes: &[u8]) -> bool {
        self.size == bytes.len() as u64 && self.sha256 == hash(bytes)
    }
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
