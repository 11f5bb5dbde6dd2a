//! Fingerprints of findings, by which other programs know a finding again when lines have moved.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use iop_validator::Finding;
use sha2::{Digest, Sha256};

use crate::examination::Examined;

/// Hands out fingerprints; findings that are otherwise alike are told apart by their order.
#[derive(Default)]
pub(super) struct Prints(BTreeMap<String, u32>);

impl Prints {
    /// The fingerprint of a finding: rule, file, place in the model and marked text, but no line.
    pub(super) fn of(&mut self, file: &Examined, finding: &Finding) -> String {
        let span = finding.place.span;
        let marked = file.source.bytes.get(span.start.offset..span.end.offset).unwrap_or_default();
        let mut hasher = Sha256::new();
        for part in [finding.rule.id, &file.source.name(), &finding.place.pointer.to_string()] {
            hasher.update(part);
            hasher.update([0]);
        }
        hasher.update(marked);
        let alike = self.0.entry(hex(&hasher.clone().finalize())).or_default();
        hasher.update(alike.to_be_bytes());
        *alike += 1;
        hex(&hasher.finalize())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
