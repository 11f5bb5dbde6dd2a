//! What words and numbers name in the calendar: days, months, quarters and halves of a year.

use chrono::{Datelike, NaiveDate};
use iop_core::{Language, StatedDate};

/// A date, or what may be one end of a span.
#[derive(Clone, Copy, Debug)]
pub(in crate::reader) enum Part {
    Full(StatedDate),
    DayMonth { day: u32, month: u32 },
    Month(u32),
    Day(u32),
    Year(i32),
    Impossible,
}

/// A year that has every day that any year has.
pub(in crate::reader) const LEAP_YEAR: i32 = 2000;

/// A day, or `Impossible` for a day its month does not have; numbers that look like no date at all give nothing.
pub(in crate::reader) fn day_of(year: i32, month: u32, day: u32) -> Option<Part> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    Some(NaiveDate::from_ymd_opt(year, month, day).map_or(Part::Impossible, |day| Part::Full(StatedDate::Day(day))))
}

pub(super) fn period_of(name: &str, ordinal: u32, year: i32) -> Option<StatedDate> {
    let ordinal = u8::try_from(ordinal).ok().filter(|ordinal| *ordinal >= 1)?;
    match name {
        "halvåret" | "halvår" | "half" if ordinal <= 2 => Some(StatedDate::Half { year, half: ordinal }),
        "kvartalet" | "kvartal" | "quarter" if ordinal <= 4 => Some(StatedDate::Quarter { year, quarter: ordinal }),
        _ => None,
    }
}

/// `h1`, `q2`, `kv3`.
pub(super) fn period_code(key: &str, year: i32) -> Option<StatedDate> {
    let (name, digit) = key.split_at_checked(key.len().checked_sub(1)?)?;
    let ordinal = digit.parse().ok()?;
    match name {
        "h" => period_of("half", ordinal, year),
        "q" | "kv" => period_of("quarter", ordinal, year),
        _ => None,
    }
}

/// The calendar period that a span is, such as the first half-year for 1 January to 30 June.
pub(super) fn fold(from: StatedDate, to: StatedDate) -> Option<StatedDate> {
    let (first, last) = (from.first(), to.last());
    let year = first.year();
    let halves = (1..=2).map(|half| StatedDate::Half { year, half });
    let quarters = (1..=4).map(|quarter| StatedDate::Quarter { year, quarter });
    let months = (1..=12).map(|month| StatedDate::Month { year, month });
    std::iter::once(StatedDate::Year(year))
        .chain(halves)
        .chain(quarters)
        .chain(months)
        .find(|period| period.first() == first && period.last() == last)
}

/// The month that a word in lower case names.
#[must_use]
pub(super) fn month(key: &str, language: Language) -> Option<u32> {
    Some(match key {
        "januari" | "january" | "jan" => 1,
        "februari" | "february" | "feb" | "febr" => 2,
        "mars" | "march" | "mar" => 3,
        "april" | "apr" => 4,
        "maj" => 5,
        "may" if language == Language::En => 5,
        "juni" | "june" | "jun" => 6,
        "juli" | "july" | "jul" => 7,
        "augusti" | "august" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "oktober" | "october" | "okt" | "oct" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    })
}
