//! Fingerprints: by which a finding is known again when the file has changed around it, and by which two runs are known
//! to have asked the same rules. Knows no file names.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use iop_core::{Language, Pointer, Tree, personal_numbers};
use sha2::{Digest, Sha256};

use crate::finding::Finding;
use crate::message::sources;
use crate::rules;

/// What a finding is known by within its agreement: the digest of rule, place and marked text, and which it is among
/// findings with the same digest, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Identity {
    digest: [u8; 32],
    nth: u32,
}

impl Identity {
    /// With the agreement's name, as 64 hexadecimal digits.
    pub(crate) fn fingerprint(&self, agreement: &str) -> String {
        let mut hasher = Sha256::new();
        part(&mut hasher, agreement);
        hasher.update(self.digest);
        hasher.update(self.nth.to_be_bytes());
        hex(&hasher.finalize())
    }
}

/// Gives every finding of an agreement its identity. Findings come in the order of the file.
pub(crate) fn identify(findings: &mut [Finding], tree: Option<&Tree>) {
    let mut alike: BTreeMap<[u8; 32], u32> = BTreeMap::new();
    for finding in findings {
        let span = finding.place.span;
        let marked = tree.and_then(|tree| tree.source().get(span.start.offset..span.end.offset)).unwrap_or_default();
        let mut hasher = Sha256::new();
        part(&mut hasher, finding.rule.id);
        part(&mut hasher, &anchor(&finding.place.pointer, tree));
        part(&mut hasher, &masked(marked).split_whitespace().collect::<Vec<_>>().join(" "));
        let digest = hasher.finalize().into();
        let nth = alike.entry(digest).or_default();
        finding.identity = Identity { digest, nth: *nth };
        *nth += 1;
    }
}

/// The place without what changes when a list does: an item is known by its id, otherwise by nothing.
fn anchor(pointer: &Pointer, tree: Option<&Tree>) -> String {
    let mut place = Pointer::root();
    let mut anchor = String::new();
    for token in pointer.tokens() {
        place = place.key(token);
        if token.starts_with(|c: char| c.is_ascii_digit()) {
            let named = |tree: &Tree| tree.resolve(&place.key("id")).and_then(|id| tree.text(id)).map(str::to_owned);
            let _ = write!(anchor, "/{}", tree.and_then(named).map_or_else(|| "*".to_owned(), |id| format!("#{id}")));
        } else {
            let _ = write!(anchor, "/{token}");
        }
    }
    anchor
}

/// The text without the digits of identity numbers, which could be found out of a digest by trying them all.
fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for number in personal_numbers(text) {
        out.push_str(&text[from..number.start]);
        from = number.end;
    }
    out + &text[from..]
}

/// The digest of the rules, as 64 hexadecimal digits: their ids, severities, stages, sources, pages and words in both
/// languages. How a rule is computed is not in it: that is what the version of the program tells.
#[must_use]
pub fn rule_set_fingerprint() -> &'static str {
    static FINGERPRINT: OnceLock<String> = OnceLock::new();
    FINGERPRINT.get_or_init(|| {
        let mut hasher = Sha256::new();
        for rule in rules::all() {
            part(&mut hasher, rule.id);
            part(&mut hasher, rule.severity.as_str());
            part(&mut hasher, &format!("{:?} {:?} {}", rule.stage, rule.basis, rule.waivable));
            part(&mut hasher, rule.since);
            part(&mut hasher, rule.page);
        }
        for words in sources(Language::Sv).chain(sources(Language::En)) {
            part(&mut hasher, words);
        }
        hex(&hasher.finalize())
    })
}

/// A text with its end marked, so that no two lists of texts give the same bytes.
fn part(hasher: &mut Sha256, text: &str) {
    hasher.update(text);
    hasher.update([0]);
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check_text, splice};

    /// The fingerprints of what a rule finds in a change to the smallest agreement.
    fn prints(rule: &str, text: &str) -> Vec<String> {
        let report = check_text(text);
        report.findings.iter().filter(|found| found.rule.id == rule).map(|found| found.fingerprint("a")).collect()
    }

    const BLANKS: &str = "form/blank";

    fn goals(items: &str) -> String {
        splice(&format!("stage: signing\ngoals:\n{items}"))
    }

    #[test]
    fn a_fingerprint_stays_when_lines_move_and_lists_are_renumbered() {
        let before = prints(BLANKS, &goals("  - {id: b, text: \"[TEXT]\"}\n"));
        let after = goals("  # en rad till\n  - {id: a, text: Ett mål.}\n  - {id: b, text:   \"[TEXT]\"}\n");
        assert_eq!(before.len(), 1);
        assert_eq!(before, prints(BLANKS, &after));
        assert_ne!(before, prints(BLANKS, &goals("  - {id: c, text: \"[TEXT]\"}\n")));
        assert_ne!(before, prints(BLANKS, &goals("  - {id: b, text: \"[ORD]\"}\n")));
    }

    #[test]
    fn of_findings_that_are_alike_as_many_are_known_again_as_there_were() {
        let two = prints(BLANKS, &goals("  - {text: \"[TEXT]\"}\n  - {text: \"[TEXT]\"}\n"));
        let three =
            goals("  - {text: \"[TEXT]\"}\n  - {text: Ett mål.}\n  - {text: \"[TEXT]\"}\n  - {text: \"[TEXT]\"}\n");
        let three = prints(BLANKS, &three);
        assert_eq!((two.len(), three.len()), (2, 3));
        assert_ne!(two[0], two[1]);
        assert_eq!(two, three[..2]);
        assert!(!two.contains(&three[2]));
    }

    #[test]
    fn an_identity_number_cannot_be_tried_out_of_a_fingerprint() {
        // The number that every system is tested with; put together here so that it stands in no file.
        let number = ["19121212", "1212"].join("-");
        assert_eq!(masked(&format!("Kontakt är {number}.")), "Kontakt är .");
    }

    #[test]
    fn two_rules_that_mark_the_same_words_are_told_apart() {
        let found = check_text(&goals("  - {id: b, text: \"[TEXT]\"}\n")).findings;
        let mut one: Vec<Finding> = found.into_iter().filter(|found| found.rule.id == BLANKS).collect();
        let mut other = one.clone();
        other[0].rule = rules::find("form/unknown-profile").expect("a rule");
        identify(&mut one, None);
        identify(&mut other, None);
        assert_ne!(one[0].identity, other[0].identity);
    }

    #[test]
    fn a_fingerprint_is_a_sha_256() {
        let is_digest = |text: &str| text.len() == 64 && text.chars().all(|c| c.is_ascii_hexdigit());
        assert!(is_digest(rule_set_fingerprint()) && is_digest(&Identity::default().fingerprint("a")));
        assert_ne!(Identity::default().fingerprint("a"), Identity::default().fingerprint("b"));
    }
}
