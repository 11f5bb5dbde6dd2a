//! The clauses of the paper: kinds, headings and text.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Prose, Slot};

/// A clause of the paper.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Avsnitt", description = "Ett avsnitt i handlingen.")]
pub struct Clause {
    /// What the clause is about.
    #[schemars(
        title = "Slag",
        description = "Vad avsnittet handlar om. Bestämmer standardrubrik, standardtext och vilka uppgifter som skrivs där."
    )]
    pub kind: Slot<ClauseKind>,
    /// The heading, where the standard one is not wanted.
    #[schemars(title = "Rubrik", description = "Egen rubrik i stället för standardrubriken.")]
    pub heading: Option<String>,
    /// Kinds of clauses whose facts this text tells too, so that they need no clause of their own.
    #[schemars(
        title = "Täcker även",
        description = "Andra slag av avsnitt vars uppgifter den här texten redan berättar, så att de inte skrivs ut en gång till."
    )]
    pub covers: Vec<ClauseKind>,
    /// The text; without it the standard wording is made from the facts.
    #[schemars(
        title = "Text",
        description = "Avsnittets text: stycken, listor, *kursiv*, **fet**, ### underrubrik, {period.start} för en uppgift, [DATUM] för en lucka. Utan text används standardtext."
    )]
    pub text: Option<Prose>,
}

/// What a clause is about. The order is the usual order of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum ClauseKind {
    /// Background.
    Background,
    /// What an amendment changes.
    Changes,
    /// Defined words.
    Definitions,
    /// The values of the partnership.
    Values,
    /// The purpose.
    Purpose,
    /// What the work is, and what it does not include.
    Scope,
    /// The goals.
    Goals,
    /// For whom.
    TargetGroups,
    /// The parties.
    Parties,
    /// How the parties stand to each other.
    Relation,
    /// The form of the agreement and its starting points.
    Form,
    /// Why a partnership is used.
    Criteria,
    /// Related agreements and decisions.
    Related,
    /// What each party does.
    Commitments,
    /// Steering.
    Steering,
    /// Follow-up and reports.
    FollowUp,
    /// Contacts.
    Contacts,
    /// The term.
    Period,
    /// Review and continuation.
    Review,
    /// The economy.
    Economy,
    /// Payments and invoicing.
    Payments,
    /// Value and use of public money, surplus.
    UseOfFunds,
    /// State aid.
    StateAid,
    /// Purchases made with the money.
    Procurement,
    /// Employer and staff.
    Staff,
    /// Extracts from the criminal records.
    RecordChecks,
    /// Children.
    Children,
    /// Personal data.
    DataProtection,
    /// Secrecy and confidentiality.
    Secrecy,
    /// Insight and public records.
    Insight,
    /// Keeping and weeding out of documents.
    Archives,
    /// Insurance and liability.
    Insurance,
    /// Communication.
    Communication,
    /// Results, and the rights to them.
    IntellectualProperty,
    /// Amendments.
    Amendments,
    /// Termination: notice, rescission, repayment, renegotiation.
    Termination,
    /// Force majeure.
    ForceMajeure,
    /// Disputes.
    Disputes,
    /// Annexes.
    Annexes,
    /// A term that fits nowhere else.
    Other,
    /// Signatures.
    Signatures,
}

impl ClauseKind {
    /// Every kind, in the usual order of the paper.
    pub const ALL: &[Self] = &[
        Self::Background,
        Self::Changes,
        Self::Definitions,
        Self::Values,
        Self::Purpose,
        Self::Scope,
        Self::Goals,
        Self::TargetGroups,
        Self::Parties,
        Self::Relation,
        Self::Form,
        Self::Criteria,
        Self::Related,
        Self::Commitments,
        Self::Steering,
        Self::FollowUp,
        Self::Contacts,
        Self::Period,
        Self::Review,
        Self::Economy,
        Self::Payments,
        Self::UseOfFunds,
        Self::StateAid,
        Self::Procurement,
        Self::Staff,
        Self::RecordChecks,
        Self::Children,
        Self::DataProtection,
        Self::Secrecy,
        Self::Insight,
        Self::Archives,
        Self::Insurance,
        Self::Communication,
        Self::IntellectualProperty,
        Self::Amendments,
        Self::Termination,
        Self::ForceMajeure,
        Self::Disputes,
        Self::Annexes,
        Self::Other,
        Self::Signatures,
    ];

    /// The word for the kind in a file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Background => "background",
            Self::Changes => "changes",
            Self::Definitions => "definitions",
            Self::Values => "values",
            Self::Purpose => "purpose",
            Self::Scope => "scope",
            Self::Goals => "goals",
            Self::TargetGroups => "target-groups",
            Self::Parties => "parties",
            Self::Relation => "relation",
            Self::Form => "form",
            Self::Criteria => "criteria",
            Self::Related => "related",
            Self::Commitments => "commitments",
            Self::Steering => "steering",
            Self::FollowUp => "follow-up",
            Self::Contacts => "contacts",
            Self::Period => "period",
            Self::Review => "review",
            Self::Economy => "economy",
            Self::Payments => "payments",
            Self::UseOfFunds => "use-of-funds",
            Self::StateAid => "state-aid",
            Self::Procurement => "procurement",
            Self::Staff => "staff",
            Self::RecordChecks => "record-checks",
            Self::Children => "children",
            Self::DataProtection => "data-protection",
            Self::Secrecy => "secrecy",
            Self::Insight => "insight",
            Self::Archives => "archives",
            Self::Insurance => "insurance",
            Self::Communication => "communication",
            Self::IntellectualProperty => "intellectual-property",
            Self::Amendments => "amendments",
            Self::Termination => "termination",
            Self::ForceMajeure => "force-majeure",
            Self::Disputes => "disputes",
            Self::Annexes => "annexes",
            Self::Other => "other",
            Self::Signatures => "signatures",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_in_a_file_is_the_word_serde_writes() {
        for kind in ClauseKind::ALL {
            assert_eq!(serde_json::to_value(kind).ok(), Some(kind.as_str().into()));
        }
        assert!(ClauseKind::ALL.is_sorted());
    }
}
