//! The agreement in one spelling, whatever its file looks like, and the fingerprint made of it.

use std::fmt;
use std::str::FromStr;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::Agreement;
use crate::yaml::to_json;

/// The agreement as canonical JSON (RFC 8785). What is blank without a label, or an empty list, is left out, so that
/// a new field in a later version leaves the text of older agreements as it was.
///
/// # Panics
/// Never for an agreement: all its keys are words, and its numbers are whole.
#[must_use]
pub fn canonical_json(agreement: &Agreement) -> String {
    canonical(&to_json(agreement))
}

#[expect(clippy::expect_used, reason = "a failure is a fault of the types, not of any file")]
fn canonical(agreement: &Value) -> String {
    serde_jcs::to_string(agreement).expect("an agreement is JSON: its keys are words, its numbers whole")
}

/// What is written about an agreement while it is handled, and is no part of what the parties agree.
const HANDLING: &[&str] = &["stage", "publication", "deviations"];

/// What is filled in at each signature when the paper has been signed.
const SIGNED: &[&str] = &["place", "date"];

/// A SHA-256, mostly of what the parties agreed: two files that agree the same have the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

/// The fingerprint of an agreement: of its canonical JSON without the stage, the publication, the deviations, and the place and date of
/// each signature. So the file of a signed agreement has the fingerprint that stands on the paper that was signed.
#[must_use]
pub fn fingerprint(agreement: &Agreement) -> Fingerprint {
    let mut agreed = to_json(agreement);
    leave_out(&mut agreed, HANDLING);
    for signature in agreed.get_mut("signatures").and_then(Value::as_array_mut).into_iter().flatten() {
        leave_out(signature, SIGNED);
    }
    Fingerprint::of(canonical(&agreed).as_bytes())
}

fn leave_out(value: &mut Value, keys: &[&str]) {
    if let Some(members) = value.as_object_mut() {
        members.retain(|key, _| !keys.contains(&key.as_str()));
    }
}

impl Fingerprint {
    /// The fingerprint of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

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

/// A text that is not 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a fingerprint is 64 hexadecimal digits in lower case")]
pub struct NotAFingerprint;

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Ok(byte - b'0'),
            b'a'..=b'f' => Ok(byte - b'a' + 10),
            _ => Err(NotAFingerprint),
        };
        let mut bytes = [0; 32];
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        if pairs.len() != bytes.len() || !rest.is_empty() {
            return Err(NotAFingerprint);
        }
        for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
            *byte = digit(*high)? * 16 + digit(*low)?;
        }
        Ok(Self(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Slot;
    use crate::model::{Deviation, Signature, Stage};

    #[test]
    fn a_fingerprint_is_read_as_it_was_written() {
        let print = Fingerprint::of(b"x");
        assert_eq!(print.to_string().parse(), Ok(print));
        for bad in ["", "9f", &print.to_string()[1..], &print.to_string().to_uppercase(), &format!("{print}0")] {
            assert_eq!(bad.parse::<Fingerprint>(), Err(NotAFingerprint), "{bad}");
        }
    }

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

    /// The fingerprint of an agreement with one signer, as changed.
    fn signed_by(change: impl FnOnce(&mut Agreement)) -> Fingerprint {
        let file = "format: iop/1\ntitle: A\nstage: signing\nsignatures: [{party: a, name: Eva Ek}]\n";
        let mut agreement = crate::read(file.as_bytes()).agreement.expect("readable");
        change(&mut agreement);
        fingerprint(&agreement)
    }

    #[test]
    fn what_is_written_when_the_paper_has_been_signed_leaves_the_fingerprint() {
        let on_paper = signed_by(|_| ());
        assert_eq!(on_paper, signed_by(|agreement| agreement.stage = Stage::Signed));
        assert_eq!(on_paper, signed_by(|agreement| agreement.deviations.push(Deviation::default())));
        assert_eq!(on_paper, signed_by(|agreement| agreement.signatures[0].place = Some("Lund".to_owned())));
        let date = || "2026-11-22".parse().expect("a date");
        assert_eq!(on_paper, signed_by(|agreement| agreement.signatures[0].date = Slot::Known(date())));
    }

    #[test]
    fn what_was_agreed_changes_the_fingerprint() {
        let on_paper = signed_by(|_| ());
        assert_ne!(on_paper, signed_by(|agreement| agreement.title = Slot::Known("B".to_owned())));
        assert_ne!(on_paper, signed_by(|agreement| agreement.dated = Slot::Known("2026".parse().expect("a date"))));
        assert_ne!(on_paper, signed_by(|agreement| agreement.signatures.clear()));
        assert_ne!(on_paper, signed_by(|agreement| agreement.signatures.push(Signature::default())));
        assert_ne!(on_paper, signed_by(|agreement| agreement.signatures[0].title = Some("Chef".to_owned())));
        assert_ne!(on_paper, signed_by(|agreement| agreement.signatures[0].name = Slot::Known("Åke".to_owned())));
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
