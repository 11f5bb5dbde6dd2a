//! Answers for programs. The words of the data are in their own language; what the program says of them follows the
//! language of the output.

use chrono::NaiveDate;
use iop_core::{Currency, Language};
use iop_law::{
    Amount, Authority, Bearing, Case, ClauseSet, CriteriaSet, Demander, Law, Lookup, MissingAmount, Quantity, Series,
    Sourced, Status, Statute, StatuteKind, Why,
};

use super::ask::Answer;
use super::shape::{
    Act, AmountOfKind, AuthorityName, CaseEntry, Clause, CriteriaList, Criterion, Demand, Document, Moved, Next,
    Period, Place, Provision, State, Stated,
};
use crate::output::pretty;
use crate::session::Session;

const VERSION: u32 = 1;

/// The whole answer.
pub(super) fn document(answer: &Answer<'_>, asked: &str, at: NaiveDate, session: &Session) -> String {
    let (law, language) = (session.law, session.words.language());
    pretty(&Document {
        version: VERSION,
        asked: (!asked.is_empty()).then_some(asked),
        at: at.to_string(),
        law: State { fingerprint: law.fingerprint(), checked_until: law.checked_until().to_string() },
        acts: answer.acts.iter().map(|act| self::act(act, answer.place.as_deref(), at, law, language)).collect(),
        amounts: answer.amounts.iter().map(|series| amount(series, at, law, language)).collect(),
        authorities: answer.authorities.iter().map(|own| authority(own, at, law, language)).collect(),
        criteria: answer.criteria.iter().map(|set| criteria(set, language)).collect(),
        clauses: answer.clauses.iter().map(|set| clause(set, law, language)).collect(),
        cases: answer.cases.iter().map(|case| self::case(case)).collect(),
    })
}

fn stated<'a, T, U>(field: &'a Sourced<T>, value: impl FnOnce(&'a T) -> U) -> Stated<'a, U> {
    Stated {
        value: value(&field.value),
        verified: field.verified,
        source: &field.source,
        checked: field.checked.to_string(),
        note: field.note.as_deref(),
    }
}

fn act<'a>(act: &'a Statute, place: Option<&'a str>, at: NaiveDate, law: &'a Law, language: Language) -> Act<'a> {
    let day = |field: &'a Option<Sourced<NaiveDate>>| field.as_ref().map(|field| stated(field, ToString::to_string));
    let count = |field: &'a Option<Sourced<u16>>| field.as_ref().map(|field| stated(field, |number| *number));
    let status = act.status(at);
    let provisions = act.provisions.iter().map(|own| Provision {
        about: &own.about,
        name: own.name(language),
        locus: stated(&own.locus, String::as_str),
    });
    let moved = act.moved.iter().map(|entry| Moved {
        from: &entry.from,
        to: &entry.to,
        verified: entry.verified,
        source: &entry.source,
        checked: entry.checked.to_string(),
        note: entry.note.as_deref(),
    });
    Act {
        id: act.id.to_string(),
        kind: match act.kind {
            StatuteKind::Act => "act",
            StatuteKind::Ordinance => "ordinance",
            StatuteKind::EuRegulation => "eu-regulation",
        },
        cited: act.citation(None, language),
        short: act.short.as_deref(),
        status: match status {
            Status::InForce => "in-force",
            Status::NotYetInForce { .. } => "not-yet-in-force",
            Status::Repealed { .. } => "repealed",
            Status::Unknown { .. } => "unknown",
        },
        told: act.said(at, language),
        title: stated(&act.title, String::as_str),
        in_force: day(&act.in_force),
        in_force_by: day(&act.in_force_by),
        repealed: day(&act.repealed),
        successor: act.successor.as_ref().map(|field| stated(field, ToString::to_string)),
        chapters: count(&act.chapters),
        articles: count(&act.articles),
        provisions: provisions.collect(),
        moved: moved.collect(),
        place: place.map(|locus| Place {
            locus,
            beyond: act.beyond(locus).map(|last| last.value),
            moved_to: act.moved_from(locus).map(|moved| moved.to.as_str()),
        }),
        known_until: Some(act.known_through()).filter(|day| *day < NaiveDate::MAX).map(|day| day.to_string()),
        amounts: law.amounts().filter(|series| series.act == act.id).map(|series| series.kind.as_str()).collect(),
        note: act.note.as_deref(),
    }
}

fn amount<'a>(series: &'a Series, at: NaiveDate, law: &Law, language: Language) -> AmountOfKind<'a> {
    let (answer, why, value) = answered(series, at, language);
    let next = series.next_change(at).map(|from| {
        let (answer, why, value) = answered(series, from, language);
        Next { from: from.to_string(), answer, why, value }
    });
    let mut values: Vec<Period<'_>> = series.amounts.iter().map(|amount| period(amount, language)).collect();
    values.extend(series.missing.iter().map(missing));
    values.sort_by(|a, b| a.valid_from.cmp(&b.valid_from));
    AmountOfKind {
        kind: &series.kind,
        name: if language == Language::Sv { &series.name } else { &series.name_en },
        act: series.act.to_string(),
        locus: series.locus.as_deref(),
        basis: law
            .statute(&series.act)
            .map_or_else(|| series.act.to_string(), |act| act.citation(series.locus.as_deref(), language)),
        answer,
        why,
        value,
        next,
        values,
    }
}

/// Whether the value is known, why not, and the value. One that was not verified is no answer, and stands only in the
/// list of values.
fn answered(
    series: &Series,
    at: NaiveDate,
    language: Language,
) -> (&'static str, Option<&'static str>, Option<Period<'_>>) {
    match series.at(at) {
        Lookup::Known(amount) => ("known", None, Some(period(amount, language))),
        Lookup::Unknown(why) => {
            let noted = series.missing.iter().find(|entry| {
                why == Why::ValueMissing && entry.valid_from <= at && entry.valid_to.is_none_or(|last| at <= last)
            });
            ("unknown", Some(why.said(language)), noted.map(missing))
        }
    }
}

fn period(amount: &Amount, language: Language) -> Period<'_> {
    let (number, unit) = match amount.value {
        Quantity::Money(money) => (money.minor(), if money.currency() == Currency::Eur { "EUR" } else { "SEK" }),
        Quantity::Flag(flag) => (i64::from(flag), "flag"),
        Quantity::Percent(n) => (n.into(), "percent"),
        Quantity::PercentagePoints(n) => (n.into(), "percentage-points"),
        Quantity::Days(n) => (n.into(), "days"),
        Quantity::WorkingDays(n) => (n.into(), "working-days"),
        Quantity::Weeks(n) => (n.into(), "weeks"),
        Quantity::Months(n) => (n.into(), "months"),
        Quantity::Years(n) => (n.into(), "years"),
    };
    Period {
        told: Some(amount.value.said(language)),
        number: Some(number),
        unit: Some(unit),
        euro: amount.euro.map(iop_core::Money::minor),
        valid_from: amount.valid_from.to_string(),
        valid_to: amount.valid_to.map(|day| day.to_string()),
        certain_from: amount.certain_from.map(|day| day.to_string()),
        known_until: amount.valid_to.is_none().then(|| amount.known_through().to_string()),
        window: amount.window.as_deref(),
        verified: amount.verified,
        source: &amount.source,
        checked: amount.checked.to_string(),
        note: amount.note.as_deref(),
    }
}

fn missing(entry: &MissingAmount) -> Period<'_> {
    Period {
        told: None,
        number: None,
        unit: None,
        euro: entry.euro.map(iop_core::Money::minor),
        valid_from: entry.valid_from.to_string(),
        valid_to: entry.valid_to.map(|day| day.to_string()),
        certain_from: None,
        known_until: None,
        window: None,
        verified: entry.verified,
        source: &entry.source,
        checked: entry.checked.to_string(),
        note: entry.note.as_deref(),
    }
}

fn authority<'a>(own: &'a Authority, at: NaiveDate, law: &'a Law, language: Language) -> AuthorityName<'a> {
    let (status, now) = match own.bearing(at) {
        Bearing::Borne => ("borne", Vec::new()),
        Bearing::Ended { .. } => ("ended", law.heirs(own, at).names),
        Bearing::Unknown => ("unknown", Vec::new()),
    };
    AuthorityName {
        id: &own.id,
        names: &own.names,
        status,
        told: own.said(law, at, language),
        ended: stated(&own.ended, ToString::to_string),
        successors: stated(&own.successors, Vec::as_slice),
        now,
        known_until: law.heirs(own, at).known_until.to_string(),
        note: own.note.as_deref(),
    }
}

fn criteria(set: &CriteriaSet, language: Language) -> CriteriaList<'_> {
    CriteriaList {
        id: &set.id,
        publisher: &set.publisher,
        published: set.published.map(|day| day.to_string()),
        verified: set.verified,
        source: &set.source,
        checked: set.checked.to_string(),
        note: set.note.as_deref(),
        criteria: set
            .criteria
            .iter()
            .map(|criterion| Criterion { id: &criterion.id, text: stated(criterion.text(language), String::as_str) })
            .collect(),
    }
}

fn clause<'a>(set: &'a ClauseSet, law: &Law, language: Language) -> Clause<'a> {
    Clause {
        id: &set.id,
        kinds: set.kinds.iter().map(|kind| kind.as_str()).collect(),
        name: set.name(language),
        content: set.content(language),
        verified: set.verified,
        source: &set.source,
        checked: set.checked.to_string(),
        note: set.note.as_deref(),
        demanded_by: set
            .demanded_by
            .iter()
            .map(|demand| Demand {
                by: match demand.by {
                    Demander::Act { .. } => "act",
                    Demander::Case(_) => "case",
                    Demander::Guideline(_) => "guideline",
                    Demander::Practice(_) => "practice",
                },
                told: demand.said(law, language),
                verified: demand.verified,
                source: &demand.source,
                checked: demand.checked.to_string(),
                note: demand.note.as_deref(),
            })
            .collect(),
    }
}

fn case(case: &Case) -> CaseEntry<'_> {
    CaseEntry {
        id: &case.id,
        court: &case.court,
        number: case.number.as_deref(),
        decided: case.decided.map(|day| day.to_string()),
        subject: &case.subject,
        outcome: &case.outcome,
        verified: case.verified,
        source: &case.source,
        checked: case.checked.to_string(),
    }
}
