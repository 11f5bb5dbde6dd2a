//! What a clause of an agreement should hold at least, and who asks for it. Knows no agreement: whether a clause is
//! there, and holds that much, is asked elsewhere.

use chrono::NaiveDate;
use iop_core::Language;
use iop_core::model::ClauseKind;

use crate::act::ActId;

/// The least that a clause should hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseSet {
    /// The id: the word of the clause's kind, or a word of its own where one kind holds several such clauses.
    pub id: String,
    /// The kinds of clause in which an agreement of the format has it. Never empty.
    pub kinds: Vec<ClauseKind>,
    /// What the clause is called in Swedish.
    pub name: String,
    /// What it is called in English.
    pub name_en: String,
    /// What it should hold at least, in Swedish.
    pub content: String,
    /// The same in English.
    pub content_en: String,
    /// Who asks for it. Never empty.
    pub demanded_by: Vec<Demand>,
    /// Where the content comes from.
    pub source: String,
    /// Whether it was read there.
    pub verified: bool,
    /// The day on which a human last compared the entry with the source.
    pub checked: NaiveDate,
    /// What else a reader should know.
    pub note: Option<String>,
}

/// That somebody asks for a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// Who asks.
    pub by: Demander,
    /// Where that was read.
    pub source: String,
    /// Whether it was read there.
    pub verified: bool,
    /// The day on which a human last compared the entry with the source.
    pub checked: NaiveDate,
    /// What else a reader should know.
    pub note: Option<String>,
}

/// Who asks for a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Demander {
    /// A provision; an act that [`crate::Law::statute`] knows.
    Act {
        /// The act.
        act: ActId,
        /// The place in it.
        locus: Option<String>,
    },
    /// A case that [`crate::Law::case`] knows.
    Case(String),
    /// A guideline: the id of a list of criteria or of a profile.
    Guideline(String),
    /// Nobody in particular: good practice, in Swedish words.
    Practice(String),
}

impl ClauseSet {
    /// What the clause is called in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.name,
            Language::En => &self.name_en,
        }
    }

    /// What the clause should hold at least, in a language.
    #[must_use]
    pub fn content(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.content,
            Language::En => &self.content_en,
        }
    }
}
