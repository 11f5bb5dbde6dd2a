//! Decided cases that a rule may rest on. Knows no rule.

use chrono::NaiveDate;

/// A decided case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// How the case is cited: `HFD 2020 ref. 15`.
    pub id: String,
    /// The court.
    pub court: String,
    /// The number of the case at the court.
    pub number: Option<String>,
    /// The day of the decision.
    pub decided: Option<NaiveDate>,
    /// What it was about.
    pub subject: String,
    /// How it ended.
    pub outcome: String,
    /// Where it was read.
    pub source: String,
    /// Whether the outcome was read there.
    pub verified: bool,
    /// The day on which a human last compared the entry with the source.
    pub checked: NaiveDate,
}
