//! The standard wording as it is built in: one text for each language and clause, and those for one kind of agreement.
//!
//! Knows no template language. Adding a kind of clause makes the compiler ask for its text here.

use iop_core::Language;
use iop_core::model::{ClauseKind, Kind};

/// A text in both languages.
#[derive(Clone, Copy)]
pub(super) struct Text {
    swedish: &'static str,
    english: &'static str,
}

impl Text {
    pub(super) const fn of(self, language: Language) -> &'static str {
        match language {
            Language::Sv => self.swedish,
            Language::En => self.english,
        }
    }
}

macro_rules! text {
    ($name:literal) => {
        Text {
            swedish: include_str!(concat!("../../wording/sv/", $name)),
            english: include_str!(concat!("../../wording/en/", $name)),
        }
    };
}

/// The labels.
pub(super) const WORDS: Text = text!("words.txt");
/// What several texts use, by name.
pub(super) const PASSAGES: &[(&str, Text)] = &[
    // What is recorded of state aid.
    ("aid", text!("aid.md")),
    // The legal assessments told in a clause.
    ("assessments", text!("assessments.md")),
    // The figures of the background.
    ("context", text!("context.md")),
    // The duties told in a clause of another kind.
    ("duties", text!("duties.md")),
    // Macros.
    ("shared", text!("shared.md")),
];

/// Every kind of agreement.
pub(super) const KINDS: &[Kind] =
    &[Kind::Partnership, Kind::Cooperation, Kind::Grant, Kind::Agreement, Kind::Amendment];

/// The word for a kind of agreement in a file's name.
pub(super) const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Partnership => "partnership",
        Kind::Cooperation => "cooperation",
        Kind::Grant => "grant",
        Kind::Agreement => "agreement",
        Kind::Amendment => "amendment",
    }
}

/// The text of a clause for one kind of agreement, where it differs from that for all.
pub(super) const fn special(kind: Kind, clause: ClauseKind) -> Option<Text> {
    Some(match (kind, clause) {
        (Kind::Grant, ClauseKind::Background) => text!("grant/background.md"),
        (Kind::Grant, ClauseKind::Values) => text!("grant/values.md"),
        (Kind::Grant, ClauseKind::Purpose) => text!("grant/purpose.md"),
        (Kind::Grant, ClauseKind::Relation) => text!("grant/relation.md"),
        (Kind::Grant, ClauseKind::Form) => text!("grant/form.md"),
        (Kind::Grant, ClauseKind::Economy) => text!("grant/economy.md"),
        (Kind::Grant, ClauseKind::UseOfFunds) => text!("grant/use-of-funds.md"),
        (Kind::Grant, ClauseKind::Communication) => text!("grant/communication.md"),
        (Kind::Grant, ClauseKind::Insight) => text!("grant/insight.md"),
        (Kind::Cooperation, ClauseKind::Background) => text!("cooperation/background.md"),
        (Kind::Cooperation, ClauseKind::Values) => text!("cooperation/values.md"),
        (Kind::Cooperation, ClauseKind::Form) => text!("cooperation/form.md"),
        (Kind::Cooperation, ClauseKind::Communication) => text!("cooperation/communication.md"),
        (Kind::Cooperation, ClauseKind::Secrecy) => text!("cooperation/secrecy.md"),
        (Kind::Cooperation, ClauseKind::Insight) => text!("cooperation/insight.md"),
        (Kind::Cooperation, ClauseKind::StateAid) => text!("cooperation/state-aid.md"),
        (Kind::Amendment, ClauseKind::Background) => text!("amendment/background.md"),
        (Kind::Amendment, ClauseKind::Form) => text!("amendment/form.md"),
        (Kind::Amendment, ClauseKind::Purpose) => text!("amendment/purpose.md"),
        (Kind::Amendment, ClauseKind::Period) => text!("amendment/period.md"),
        (Kind::Agreement, ClauseKind::Background) => text!("agreement/background.md"),
        (Kind::Agreement, ClauseKind::Values) => text!("agreement/values.md"),
        (Kind::Agreement, ClauseKind::Form) => text!("agreement/form.md"),
        (Kind::Agreement, ClauseKind::Communication) => text!("agreement/communication.md"),
        _ => return None,
    })
}

/// The text of a clause.
pub(super) const fn clause(kind: ClauseKind) -> Text {
    match kind {
        ClauseKind::Background => text!("background.md"),
        ClauseKind::Changes => text!("changes.md"),
        ClauseKind::Definitions => text!("definitions.md"),
        ClauseKind::Values => text!("values.md"),
        ClauseKind::Purpose => text!("purpose.md"),
        ClauseKind::Scope => text!("scope.md"),
        ClauseKind::Goals => text!("goals.md"),
        ClauseKind::TargetGroups => text!("target-groups.md"),
        ClauseKind::Parties => text!("parties.md"),
        ClauseKind::Relation => text!("relation.md"),
        ClauseKind::Form => text!("form.md"),
        ClauseKind::Criteria => text!("criteria.md"),
        ClauseKind::Related => text!("related.md"),
        ClauseKind::Commitments => text!("commitments.md"),
        ClauseKind::Steering => text!("steering.md"),
        ClauseKind::FollowUp => text!("follow-up.md"),
        ClauseKind::Contacts => text!("contacts.md"),
        ClauseKind::Period => text!("period.md"),
        ClauseKind::Review => text!("review.md"),
        ClauseKind::Economy => text!("economy.md"),
        ClauseKind::Payments => text!("payments.md"),
        ClauseKind::UseOfFunds => text!("use-of-funds.md"),
        ClauseKind::StateAid => text!("state-aid.md"),
        ClauseKind::Procurement => text!("procurement.md"),
        ClauseKind::Staff => text!("staff.md"),
        ClauseKind::RecordChecks => text!("record-checks.md"),
        ClauseKind::Children => text!("children.md"),
        ClauseKind::DataProtection => text!("data-protection.md"),
        ClauseKind::Secrecy => text!("secrecy.md"),
        ClauseKind::Insight => text!("insight.md"),
        ClauseKind::Archives => text!("archives.md"),
        ClauseKind::Insurance => text!("insurance.md"),
        ClauseKind::Communication => text!("communication.md"),
        ClauseKind::IntellectualProperty => text!("intellectual-property.md"),
        ClauseKind::Amendments => text!("amendments.md"),
        ClauseKind::Termination => text!("termination.md"),
        ClauseKind::ForceMajeure => text!("force-majeure.md"),
        ClauseKind::Disputes => text!("disputes.md"),
        ClauseKind::Annexes => text!("annexes.md"),
        ClauseKind::Other => text!("other.md"),
        ClauseKind::Signatures => text!("signatures.md"),
    }
}
