//! Profiles: what the guideline of a municipality or a programme asks of an agreement. Knows no agreement: whether
//! what is asked for is there, and what counts as being there, is judged elsewhere.

use chrono::NaiveDate;
use iop_core::StatedDate;
use iop_core::model::ClauseKind;

/// A guideline that an agreement may be held to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The id by which an agreement names it, and the stem of its file: `boras-2016`.
    pub id: String,
    /// What the guideline is called.
    pub name: String,
    /// Who published it.
    pub publisher: String,
    /// The kind of agreement it is for, `partnership`; an id that [`crate::Law::kind`] knows.
    pub kind: String,
    /// When it was decided or published, as precisely as that is known.
    pub published: Option<StatedDate>,
    /// The first day on which it applies, where the source says so.
    pub valid_from: Option<NaiveDate>,
    /// The list of criteria it goes by; an id that [`crate::Law::criteria`] knows.
    pub criteria: Option<String>,
    /// Where the guideline was read.
    pub source: String,
    /// Whether it was read there.
    pub verified: bool,
    /// The day on which a human last compared the entry with the source.
    pub checked: NaiveDate,
    /// What else a reader should know, and what the source leaves open.
    pub note: Option<String>,
    /// What an agreement must hold, in the order of the guideline.
    pub requires: Vec<Requirement>,
    /// How an agreement must be signed, where the source says so.
    pub signing: Option<SigningRules>,
    /// The SHA-256 of the file, line ends as `\n`: part of [`crate::Law::fingerprint`].
    pub sha256: [u8; 32],
}

/// Something that an agreement must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// The kinds of clause of which at least one must be there, or its facts. Never empty.
    pub any_of: Vec<ClauseKind>,
    /// What the guideline itself calls it. Two requirements may share one heading of the guideline.
    pub called: String,
    /// Where it was read.
    pub source: String,
    /// Whether it was read there.
    pub verified: bool,
    /// The day on which a human last compared the entry with the source.
    pub checked: NaiveDate,
    /// What else the guideline says of it.
    pub note: Option<String>,
}

/// How an agreement must be signed. What the source does not speak of is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SigningRules {
    /// Whether all must have signed before the term begins.
    pub before_start: Option<bool>,
    /// How many must sign, at least, for each public party.
    pub signers_per_public_party: Option<u32>,
    /// How many must sign, at least, for each party of civil society.
    pub signers_per_civil_party: Option<u32>,
    /// Whether the agreement must name a decision with its date.
    pub decision: Option<bool>,
    /// Where it was read.
    pub source: String,
    /// Whether it was read there.
    pub verified: bool,
    /// The day on which a human last compared the entry with the source.
    pub checked: NaiveDate,
    /// What else the guideline says of signing.
    pub note: Option<String>,
}
