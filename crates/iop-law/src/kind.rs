//! The kinds of agreement: what each must hold, and which rules have nothing to say of it. Knows no agreement and no
//! rule: whether a clause is there, and whether a rule of that name exists, is asked elsewhere.

use iop_core::Language;
use iop_core::model::ClauseKind;

/// A kind of agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindOfAgreement {
    /// The word for the kind in an agreement's file: `grant`.
    pub id: String,
    /// What it is called in Swedish.
    pub name: String,
    /// What it is called in English.
    pub name_en: String,
    /// What a plain agreement of the kind holds: of each entry at least one clause, or its facts. No entry is empty.
    pub requires: Vec<Vec<ClauseKind>>,
    /// What an agreement of the kind that goes through everything should tell, as ids of clause sets: of each its clause,
    /// or words of it in another.
    pub advises: Vec<String>,
    /// The rules that say nothing of the kind.
    pub rules_off: Vec<RuleOff>,
}

/// A rule that says nothing of a kind of agreement, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleOff {
    /// The rule's id, `budget/one-sided`.
    pub rule: String,
    /// Why, in Swedish.
    pub why: String,
    /// Why, in English.
    pub why_en: String,
}

impl KindOfAgreement {
    /// What the kind is called in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.name,
            Language::En => &self.name_en,
        }
    }

    /// Why a rule says nothing of the kind; none for a rule that does.
    #[must_use]
    pub fn rule_off(&self, rule: &str) -> Option<&RuleOff> {
        self.rules_off.iter().find(|off| off.rule == rule)
    }
}

impl RuleOff {
    /// Why, in a language.
    #[must_use]
    pub fn why(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.why,
            Language::En => &self.why_en,
        }
    }
}
