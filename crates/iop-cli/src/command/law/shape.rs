//! The shape of an answer for programs: what version 1 of it holds. Knows no data and no words.

use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Document<'a> {
    pub(super) version: u32,
    /// The question; null for an index.
    pub(super) asked: Option<&'a str>,
    pub(super) at: String,
    pub(super) law: State,
    pub(super) acts: Vec<Act<'a>>,
    pub(super) amounts: Vec<AmountOfKind<'a>>,
    pub(super) authorities: Vec<AuthorityName<'a>>,
    pub(super) criteria: Vec<CriteriaList<'a>>,
    pub(super) clauses: Vec<Clause<'a>>,
    pub(super) cases: Vec<CaseEntry<'a>>,
}

/// Which state of the data answers.
#[derive(Serialize)]
pub(super) struct State {
    pub(super) fingerprint: String,
    pub(super) checked_until: String,
}

/// A value with where it comes from.
#[derive(Serialize)]
pub(super) struct Stated<'a, T> {
    pub(super) value: T,
    pub(super) verified: bool,
    pub(super) source: &'a str,
    pub(super) checked: String,
    pub(super) note: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Act<'a> {
    pub(super) id: String,
    pub(super) kind: &'static str,
    pub(super) cited: String,
    pub(super) short: Option<&'a str>,
    pub(super) status: &'static str,
    /// The status in words.
    pub(super) told: String,
    pub(super) title: Stated<'a, &'a str>,
    pub(super) in_force: Option<Stated<'a, String>>,
    pub(super) in_force_by: Option<Stated<'a, String>>,
    pub(super) repealed: Option<Stated<'a, String>>,
    pub(super) successor: Option<Stated<'a, String>>,
    pub(super) chapters: Option<Stated<'a, u16>>,
    pub(super) articles: Option<Stated<'a, u16>>,
    pub(super) provisions: Vec<Provision<'a>>,
    pub(super) moved: Vec<Moved<'a>>,
    /// The place asked for; null where none was.
    pub(super) place: Option<Place<'a>>,
    /// The last day for which it is known how the act stood; null for one that is over.
    pub(super) known_until: Option<String>,
    pub(super) amounts: Vec<&'a str>,
    pub(super) note: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Place<'a> {
    pub(super) locus: &'a str,
    /// The last chapter or article, where the place lies beyond it and cannot exist.
    pub(super) beyond: Option<u16>,
    /// Where it went in the successor, where that was read.
    pub(super) moved_to: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Provision<'a> {
    pub(super) about: &'a str,
    pub(super) name: &'a str,
    pub(super) locus: Stated<'a, &'a str>,
}

#[derive(Serialize)]
pub(super) struct Moved<'a> {
    pub(super) from: &'a str,
    pub(super) to: &'a str,
    pub(super) verified: bool,
    pub(super) source: &'a str,
    pub(super) checked: String,
    pub(super) note: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct AmountOfKind<'a> {
    pub(super) kind: &'a str,
    pub(super) name: &'a str,
    pub(super) act: String,
    pub(super) locus: Option<&'a str>,
    pub(super) basis: String,
    /// `known` or `unknown`.
    pub(super) answer: &'static str,
    /// Why there is no value, in words.
    pub(super) why: Option<&'static str>,
    pub(super) value: Option<Period<'a>>,
    /// The first day of another answer, and that answer.
    pub(super) next: Option<Next<'a>>,
    pub(super) values: Vec<Period<'a>>,
}

#[derive(Serialize)]
pub(super) struct Period<'a> {
    /// The value in words; null where it is not known.
    pub(super) told: Option<String>,
    /// Hundredths of the currency for money, otherwise the plain number; null where it is not known.
    pub(super) number: Option<i64>,
    pub(super) unit: Option<&'static str>,
    /// Hundredths of a euro.
    pub(super) euro: Option<i64>,
    pub(super) valid_from: String,
    pub(super) valid_to: Option<String>,
    pub(super) certain_from: Option<String>,
    pub(super) known_until: Option<String>,
    pub(super) window: Option<&'a str>,
    pub(super) verified: bool,
    pub(super) source: &'a str,
    pub(super) checked: String,
    pub(super) note: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Next<'a> {
    pub(super) from: String,
    pub(super) answer: &'static str,
    pub(super) why: Option<&'static str>,
    pub(super) value: Option<Period<'a>>,
}

#[derive(Serialize)]
pub(super) struct AuthorityName<'a> {
    pub(super) id: &'a str,
    pub(super) names: &'a [String],
    /// `borne`, `ended` or `unknown`.
    pub(super) status: &'static str,
    /// The status in words.
    pub(super) told: String,
    /// The first day on which the name was no longer borne.
    pub(super) ended: Stated<'a, String>,
    /// Who took over on that day.
    pub(super) successors: Stated<'a, &'a [String]>,
    /// Who bears the tasks on the day asked for; empty where the name is borne or that is not known.
    pub(super) now: Vec<&'a str>,
    /// The last day for which the names of those who came after were looked up.
    pub(super) known_until: String,
    pub(super) note: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct CriteriaList<'a> {
    pub(super) id: &'a str,
    pub(super) publisher: &'a str,
    pub(super) published: Option<String>,
    pub(super) verified: bool,
    pub(super) source: &'a str,
    pub(super) checked: String,
    pub(super) note: Option<&'a str>,
    pub(super) criteria: Vec<Criterion<'a>>,
}

#[derive(Serialize)]
pub(super) struct Criterion<'a> {
    pub(super) id: &'a str,
    pub(super) text: Stated<'a, &'a str>,
}

#[derive(Serialize)]
pub(super) struct Clause<'a> {
    pub(super) id: &'a str,
    pub(super) kinds: Vec<&'static str>,
    pub(super) name: &'a str,
    pub(super) content: &'a str,
    pub(super) verified: bool,
    pub(super) source: &'a str,
    pub(super) checked: String,
    pub(super) note: Option<&'a str>,
    pub(super) demanded_by: Vec<Demand<'a>>,
}

#[derive(Serialize)]
pub(super) struct Demand<'a> {
    /// `act`, `case`, `guideline` or `practice`.
    pub(super) by: &'static str,
    pub(super) told: String,
    pub(super) verified: bool,
    pub(super) source: &'a str,
    pub(super) checked: String,
    pub(super) note: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct CaseEntry<'a> {
    pub(super) id: &'a str,
    pub(super) court: &'a str,
    pub(super) number: Option<&'a str>,
    pub(super) decided: Option<String>,
    pub(super) subject: &'a str,
    pub(super) outcome: &'a str,
    pub(super) verified: bool,
    pub(super) source: &'a str,
    pub(super) checked: String,
}
