//! Published lists of criteria for a partnership. Knows no agreement: whether a criterion is met is not asked here.

use chrono::NaiveDate;
use iop_core::{Language, StatedDate};

use crate::sourced::Sourced;

/// A published list of criteria.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriteriaSet {
    /// The id, `lund-2018`.
    pub id: String,
    /// Who published the list.
    pub publisher: String,
    /// When, as precisely as it is known.
    pub published: Option<StatedDate>,
    /// Where the list was read.
    pub source: String,
    /// Whether the list as a whole was read there.
    pub verified: bool,
    /// The day on which a human last compared the list with the source.
    pub checked: NaiveDate,
    /// What else a reader should know.
    pub note: Option<String>,
    /// The criteria, in the order of the list. Empty where the text could not be read.
    pub criteria: Vec<Criterion>,
}

/// One criterion of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// The id, `both-finance`: the same in every list that has the same thought.
    pub id: String,
    /// The wording in Swedish, where it was read.
    pub sv: Option<Sourced<String>>,
    /// The thought in English.
    pub en: Sourced<String>,
}

impl CriteriaSet {
    /// The criterion with that id.
    #[must_use]
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }
}

impl Criterion {
    /// The wording in a language; in English where the Swedish is not known.
    #[must_use]
    pub fn text(&self, language: Language) -> &Sourced<String> {
        match language {
            Language::Sv => self.sv.as_ref().unwrap_or(&self.en),
            Language::En => &self.en,
        }
    }
}
