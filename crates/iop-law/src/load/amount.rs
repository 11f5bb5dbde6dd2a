//! The file of an amount, with all its values over time.

use chrono::NaiveDate;
use iop_core::{Currency, Money};

use super::{File, series_file};
use crate::amount::{Amount, MissingAmount, Quantity, Series};
use crate::error::LawError;
use crate::raw::{RawAmount, RawSeries, RawUnit};

pub(crate) fn series(source: &(&str, &str)) -> Result<Series, LawError> {
    let file = File::new(source);
    let raw: RawSeries = file.parse()?;
    let mut series = Series {
        act: file.act("act", &raw.act)?,
        kind: raw.kind,
        name: file.filled("name", raw.name)?,
        name_en: file.filled("name_en", raw.name_en)?,
        locus: raw.locus.map(|locus| file.filled("locus", locus)).transpose()?,
        amounts: Vec::new(),
        missing: Vec::new(),
    };
    let folder = series.act.file_stem();
    if file.name.split_once('/').is_none_or(|(there, _)| there != folder) {
        return file.refuse("act", format!("the file stands in the folder of its act, {folder}"));
    }
    file.placed("kind", &series_file(&series))?;
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
        if raw.certain_from.is_some() || raw.window.is_some() || raw.known_until.is_some() {
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
    let known_until = raw.known_until.map(|day| day.0);
    if known_until.is_some_and(|last| valid_to.is_some() || last < valid_from) {
        return file.refuse(field("known_until"), "is for a period without end, and not before its first day");
    }
    let window = raw.window;
    series.amounts.push(Amount {
        value,
        euro,
        valid_from,
        valid_to,
        certain_from,
        known_until,
        window,
        source,
        verified,
        checked,
        note,
    });
    Ok(())
}
