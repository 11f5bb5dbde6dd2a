//! The agreement in one spelling, whatever its file looks like, and the fingerprint made of it.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::Agreement;
use crate::yaml::to_json;

/// The agreement as canonical JSON (RFC 8785). What is blank without a label, or an empty list, is left out, so that
/// a new field in a later version leaves the text of older agreements as it was.
///
/// # Panics
/// Never for an agreement: all its keys are words, and its numbers are whole.
#[must_use]
#[expect(clippy::expect_used, reason = "a failure is a fault of the types, not of any file")]
pub fn canonical_json(agreement: &Agreement) -> String {
    serde_jcs::to_string(&to_json(agreement)).expect("an agreement is JSON: its keys are words, its numbers whole")
}

/// The SHA-256 of an agreement's canonical JSON. Two files with the same contents have the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

/// The fingerprint of an agreement: of all that its file says, also of what is not on the paper, such as the stage and
/// the deviations. What is printed may differ from one version of the program to the next; what the file says does not.
#[must_use]
pub fn fingerprint(agreement: &Agreement) -> Fingerprint {
    Fingerprint(Sha256::digest(canonical_json(agreement)).into())
}

impl Fingerprint {
    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The first 16 hexadecimal digits in groups of four, for people: `9f86 d081 884c 7d65`.
    #[must_use]
    pub fn short(&self) -> String {
        let digits = self.to_string();
        let groups: Vec<&str> = (0..4).filter_map(|group| digits.get(group * 4..group * 4 + 4)).collect();
        groups.join(" ")
    }
}

/// 64 hexadecimal digits.
impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layout_of_the_file_does_not_matter() {
        let one = crate::read(b"format: iop/1\ntitle: 'A'\nparties: []\nid:\n").agreement;
        let other = crate::read(b"{title: A, format: \"iop/1\"} # same\n").agreement;
        let third = crate::read(b"format: iop/1\ntitle: B\n").agreement;
        let print = |agreement: &Option<Agreement>| agreement.as_ref().map(fingerprint);
        assert!(print(&one).is_some());
        assert_eq!(print(&one), print(&other));
        assert_ne!(print(&one), print(&third));
    }

    #[test]
    fn keys_are_sorted_and_blanks_left_out() {
        let agreement = crate::read(b"title: A\nformat: iop/1\n").agreement.unwrap_or_default();
        assert_eq!(canonical_json(&agreement), r#"{"format":"iop/1","language":"sv","stage":"draft","title":"A"}"#);
    }

    #[test]
    fn is_shown_whole_and_in_short() {
        let print = fingerprint(&Agreement::default());
        assert_eq!(print.to_string().len(), 64);
        assert!(print.to_string().starts_with(&print.short().replace(' ', "")));
        assert_eq!(print.short().len(), 19);
    }
}
