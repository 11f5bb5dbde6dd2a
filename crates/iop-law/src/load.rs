//! From data files to checked data: every file is refused that says less, or something else, than it must.
//! Knows no disk: the texts of the files are arguments.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use iop_core::{Currency, Money, StatedDate};
use serde::de::DeserializeOwned;

use crate::act::ActId;
use crate::amount::{Amount, MissingAmount, Quantity, Series};
use crate::case::Case;
use crate::criteria::{CriteriaSet, Criterion};
use crate::error::LawError;
use crate::kind::{KindOfAgreement, RuleOff};
use crate::profile::Profile;
use crate::raw::{
    Day, RawAmount, RawCase, RawCriteria, RawKind, RawKindOfAgreement, RawSeries, RawSourced, RawStatute, RawUnit,
};
use crate::sourced::Sourced;
use crate::statute::{Statute, StatuteKind};

/// The data files: name, such as `2017-725.toml`, and text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sources<'a> {
    /// One file per statute.
    pub statutes: &'a [(&'a str, &'a str)],
    /// One file per kind of amount.
    pub amounts: &'a [(&'a str, &'a str)],
    /// One file per list of criteria.
    pub criteria: &'a [(&'a str, &'a str)],
    /// One file per case.
    pub cases: &'a [(&'a str, &'a str)],
    /// One file per kind of agreement.
    pub kinds: &'a [(&'a str, &'a str)],
    /// One file per profile.
    pub profiles: &'a [(&'a str, &'a str)],
}

/// One data file while it is being checked.
#[derive(Clone, Copy)]
struct File<'a> {
    name: &'a str,
    text: &'a str,
}

impl<'a> File<'a> {
    fn new((name, text): &(&'a str, &'a str)) -> Self {
        Self { name, text }
    }

    fn parse<T: DeserializeOwned>(self) -> Result<T, LawError> {
        toml::from_str(self.text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start).min(self.text.len());
            let line = self.text[..start].matches('\n').count();
            let key = self.text.lines().nth(line).and_then(|line| line.split_once('=')).map(|(key, _)| key.trim());
            let named = error.message().split('`').nth(1).filter(|_| error.message().contains("field"));
            LawError::Form {
                file: self.name.to_owned(),
                line: line + 1,
                field: named.or(key).unwrap_or_default().to_owned(),
                message: error.message().to_owned(),
            }
        })
    }

    fn refuse<T>(self, field: impl Into<String>, message: impl Into<String>) -> Result<T, LawError> {
        Err(LawError::content(self.name, field, message))
    }

    fn named(self, field: &str, stem: &str) -> Result<(), LawError> {
        if self.name.strip_suffix(".toml") == Some(stem) {
            return Ok(());
        }
        self.refuse(field, format!("the file of this entry is named {stem}.toml"))
    }

    fn filled(self, field: impl Into<String>, text: String) -> Result<String, LawError> {
        if text.trim().is_empty() || text.trim() != text {
            return self.refuse(field, "is empty, or has spaces around it");
        }
        Ok(text)
    }

    fn act(self, field: &str, text: &str) -> Result<ActId, LawError> {
        text.parse().or_else(|error: crate::ActIdError| self.refuse(field, error.to_string()))
    }

    fn sourced<T, U>(self, field: &str, raw: RawSourced<T>, read: impl FnOnce(T) -> U) -> Result<Sourced<U>, LawError> {
        Ok(Sourced {
            value: read(raw.value),
            verified: raw.verified,
            source: self.filled(format!("{field}.source"), raw.source)?,
            checked: raw.checked.0,
            note: raw.note,
        })
    }

    fn day(self, field: &str, raw: Option<RawSourced<Day>>) -> Result<Option<Sourced<NaiveDate>>, LawError> {
        raw.map(|raw| self.sourced(field, raw, |day| day.0)).transpose()
    }
}

pub(crate) fn statute(source: &(&str, &str)) -> Result<Statute, LawError> {
    let file = File::new(source);
    let raw: RawStatute = file.parse()?;
    let id = file.act("id", &raw.id)?;
    file.named("id", &id.file_stem())?;
    let successor = match raw.successor {
        Some(raw) => {
            let id = file.act("successor.value", &raw.value)?;
            Some(file.sourced("successor", raw, |_| id)?)
        }
        None => None,
    };
    let statute = Statute {
        id,
        kind: match raw.kind {
            RawKind::Act => StatuteKind::Act,
            RawKind::Ordinance => StatuteKind::Ordinance,
            RawKind::EuRegulation => StatuteKind::EuRegulation,
        },
        cited: file.filled("cited", raw.cited)?,
        short: raw.short.map(|short| file.filled("short", short)).transpose()?,
        english: raw.english.map(|english| file.filled("english", english)).transpose()?,
        aliases: raw.aliases.into_iter().map(|alias| file.filled("aliases", alias)).collect::<Result<_, _>>()?,
        title: file.sourced("title", raw.title, |title| title)?,
        in_force: file.day("in_force", raw.in_force)?,
        in_force_by: file.day("in_force_by", raw.in_force_by)?,
        repealed: file.day("repealed", raw.repealed)?,
        successor,
        known_until: raw.known_until.map(|day| day.0),
        note: raw.note,
    };
    file.filled("title.value", statute.title.value.clone())?;
    let starts = [("in_force", &statute.in_force), ("in_force_by", &statute.in_force_by)];
    for (field, start) in starts {
        if let (Some(start), Some(end)) = (start, &statute.repealed)
            && end.value <= start.value
        {
            return file.refuse("repealed.value", format!("is not after {field}"));
        }
    }
    if matches!(statute.id, ActId::Eu { .. }) != (statute.kind == StatuteKind::EuRegulation) {
        return file.refuse("kind", "does not fit the number of the act");
    }
    Ok(statute)
}

pub(crate) fn series(source: &(&str, &str)) -> Result<Series, LawError> {
    let file = File::new(source);
    let raw: RawSeries = file.parse()?;
    file.named("kind", &raw.kind)?;
    let mut series = Series {
        act: file.act("act", &raw.act)?,
        kind: raw.kind,
        name: file.filled("name", raw.name)?,
        name_en: file.filled("name_en", raw.name_en)?,
        locus: raw.locus.map(|locus| file.filled("locus", locus)).transpose()?,
        amounts: Vec::new(),
        missing: Vec::new(),
    };
    if raw.value.is_empty() {
        return file.refuse("value", "has no entry");
    }
    let mut before: Option<NaiveDate> = None;
    for (index, entry) in raw.value.into_iter().enumerate() {
        let field = |name: &str| format!("value[{}].{name}", index + 1);
        let (from, to) = (entry.valid_from.0, entry.valid_to.map(|day| day.0));
        if index > 0 && before.is_none_or(|last| from <= last) {
            return file.refuse(field("valid_from"), "is not after the end of the entry before it");
        }
        if to.is_some_and(|to| to < from) {
            return file.refuse(field("valid_to"), "is before valid_from");
        }
        if entry.certain_from.is_some_and(|day| day.0 <= from || to.is_some_and(|to| day.0 > to)) {
            return file.refuse(field("certain_from"), "is not within the period, after its first day");
        }
        before = to;
        push(file, &mut series, raw.unit, entry, &field)?;
    }
    Ok(series)
}

fn push(
    file: File<'_>,
    series: &mut Series,
    unit: RawUnit,
    raw: RawAmount,
    field: &impl Fn(&str) -> String,
) -> Result<(), LawError> {
    let euro = raw.euro.map(|euro| Money::new(i64::from(euro) * 100, Currency::Eur));
    let (valid_from, valid_to) = (raw.valid_from.0, raw.valid_to.map(|day| day.0));
    let (verified, checked, note) = (raw.verified, raw.checked.0, raw.note);
    let source = file.filled(field("source"), raw.source)?;
    let Some(amount) = raw.amount else {
        if raw.certain_from.is_some() || raw.window.is_some() {
            return file.refuse(field("amount"), "is missing, but other fields speak of it");
        }
        series.missing.push(MissingAmount { euro, valid_from, valid_to, source, verified, checked, note });
        return Ok(());
    };
    let value = match unit {
        RawUnit::Sek => Quantity::Money(Money::kronor(i64::from(amount))),
        RawUnit::Eur => Quantity::Money(Money::new(i64::from(amount) * 100, Currency::Eur)),
        RawUnit::Percent => Quantity::Percent(amount),
        RawUnit::PercentagePoints => Quantity::PercentagePoints(amount),
        RawUnit::Days => Quantity::Days(amount),
        RawUnit::WorkingDays => Quantity::WorkingDays(amount),
        RawUnit::Weeks => Quantity::Weeks(amount),
        RawUnit::Months => Quantity::Months(amount),
        RawUnit::Years => Quantity::Years(amount),
        RawUnit::Flag if amount <= 1 => Quantity::Flag(amount == 1),
        RawUnit::Flag => return file.refuse(field("amount"), "is 0 or 1 for a flag"),
    };
    let certain_from = raw.certain_from.map(|day| day.0);
    let window = raw.window;
    series.amounts.push(Amount {
        value,
        euro,
        valid_from,
        valid_to,
        certain_from,
        window,
        source,
        verified,
        checked,
        note,
    });
    Ok(())
}

pub(crate) fn criteria(source: &(&str, &str)) -> Result<CriteriaSet, LawError> {
    let file = File::new(source);
    let raw: RawCriteria = file.parse()?;
    file.named("id", &raw.id)?;
    let published = match raw.published {
        Some(text) => match text.parse::<StatedDate>() {
            Ok(date) => Some(date),
            Err(error) => return file.refuse("published", error.to_string()),
        },
        None => None,
    };
    let mut criteria: Vec<Criterion> = Vec::new();
    for (index, raw) in raw.criterion.into_iter().enumerate() {
        let field = |name: &str| format!("criterion[{}].{name}", index + 1);
        if criteria.iter().any(|criterion| criterion.id == raw.id) {
            return file.refuse(field("id"), "stands twice in the list");
        }
        let source = file.filled(field("source"), raw.source)?;
        let (verified, checked, note) = (raw.verified, raw.checked.0, raw.note);
        let text = |value| Sourced { value, verified, source: source.clone(), checked, note: note.clone() };
        criteria.push(Criterion {
            sv: raw.sv.map(|sv| file.filled(field("sv"), sv)).transpose()?.map(text),
            en: text(file.filled(field("en"), raw.en)?),
            id: file.filled(field("id"), raw.id)?,
        });
    }
    Ok(CriteriaSet {
        id: raw.id,
        publisher: file.filled("publisher", raw.publisher)?,
        published,
        source: file.filled("source", raw.source)?,
        verified: raw.verified,
        checked: raw.checked.0,
        note: raw.note,
        criteria,
    })
}

pub(crate) fn case(source: &(&str, &str)) -> Result<Case, LawError> {
    let file = File::new(source);
    let raw: RawCase = file.parse()?;
    Ok(Case {
        id: file.filled("id", raw.id)?,
        court: file.filled("court", raw.court)?,
        number: raw.number,
        decided: raw.decided.map(|day| day.0),
        subject: file.filled("subject", raw.subject)?,
        outcome: file.filled("outcome", raw.outcome)?,
        source: file.filled("source", raw.source)?,
        verified: raw.verified,
        checked: raw.checked.0,
    })
}

pub(crate) fn kind(source: &(&str, &str)) -> Result<KindOfAgreement, LawError> {
    let file = File::new(source);
    let raw: RawKindOfAgreement = file.parse()?;
    file.named("id", &raw.id)?;
    for (index, any_of) in raw.requires.iter().enumerate() {
        if any_of.is_empty() || (1..any_of.len()).any(|at| any_of[at..].contains(&any_of[at - 1])) {
            return file.refuse(format!("requires[{}]", index + 1), "is empty, or names a kind of clause twice");
        }
    }
    let mut rules_off: Vec<RuleOff> = Vec::new();
    for (index, raw) in raw.rules_off.into_iter().enumerate() {
        let field = |name: &str| format!("rules_off[{}].{name}", index + 1);
        if rules_off.iter().any(|off| off.rule == raw.rule) {
            return file.refuse(field("rule"), "stands twice in the list");
        }
        rules_off.push(RuleOff {
            rule: file.filled(field("rule"), raw.rule)?,
            why: file.filled(field("why"), raw.why)?,
            why_en: file.filled(field("why_en"), raw.why_en)?,
        });
    }
    Ok(KindOfAgreement {
        id: raw.id,
        name: file.filled("name", raw.name)?,
        name_en: file.filled("name_en", raw.name_en)?,
        requires: raw.requires,
        rules_off,
    })
}

pub(crate) fn profile((name, text): &(&str, &str)) -> Result<Profile, LawError> {
    Ok(Profile::parse(name, text)?)
}

/// Reads every file of a folder and refuses a second entry with the same key.
pub(crate) fn folder<K: Ord, V>(
    files: &[(&str, &str)],
    read: impl Fn(&(&str, &str)) -> Result<V, LawError>,
    key: impl Fn(&V) -> K,
) -> Result<BTreeMap<K, V>, LawError> {
    let mut entries = BTreeMap::new();
    for file in files {
        let entry = read(file)?;
        if entries.insert(key(&entry), entry).is_some() {
            return Err(LawError::content(file.0, "id", "another file has this entry already"));
        }
    }
    Ok(entries)
}
