//! How the clauses of a paper are numbered, and what a reference to one of them says.

use std::str::FromStr;

use iop_core::Language;
use serde::Serialize;

use super::fault::StyleFault;

/// How the clauses of a paper are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// `1`.
    #[default]
    Decimal,
    /// `1.`, with a full stop.
    Stopped,
    /// `§ 1`.
    Section,
    /// No numbers: clauses are known by their headings.
    None,
}

impl Numbering {
    /// The ways there are, each as it is asked for.
    pub const ALL: &[(&str, Self)] =
        &[("1", Self::Decimal), ("1.", Self::Stopped), ("§", Self::Section), ("none", Self::None)];

    /// What stands before the heading of a clause, of which the first is 1.
    pub(crate) fn printed(self, number: usize) -> Option<String> {
        match self {
            Self::Decimal => Some(number.to_string()),
            Self::Stopped => Some(format!("{number}.")),
            Self::Section => Some(format!("§\u{a0}{number}")),
            Self::None => None,
        }
    }

    /// What a reference to the clause says.
    pub(crate) fn reference(self, number: usize, heading: &str, language: Language) -> String {
        match (self, language) {
            (Self::Decimal | Self::Stopped, Language::Sv) => format!("avsnitt\u{a0}{number}, {heading}"),
            (Self::Decimal | Self::Stopped, Language::En) => format!("clause\u{a0}{number}, {heading}"),
            (Self::Section, Language::Sv | Language::En) => format!("§\u{a0}{number}, {heading}"),
            (Self::None, Language::Sv) => format!("avsnittet ”{heading}”"),
            (Self::None, Language::En) => format!("the clause “{heading}”"),
        }
    }
}

impl FromStr for Numbering {
    type Err = StyleFault;

    fn from_str(text: &str) -> Result<Self, StyleFault> {
        let found = Self::ALL.iter().find(|(name, _)| *name == text);
        found.map(|(_, numbering)| *numbering).ok_or(StyleFault::NotANumbering)
    }
}
