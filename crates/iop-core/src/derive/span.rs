//! Stretches of time whose ends may be unknown, and how many whole units they hold. Knows no money.

use chrono::{Datelike, NaiveDate};

use super::time::{end, is_open_ended, start};
use super::working::Undetermined;
use crate::model::Agreement;
use crate::{Duration, Frequency, Interval, StatedDate, TimeUnit};

/// A stretch of time, as far as its ends are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    first: Option<NaiveDate>,
    last: Last,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Day(NaiveDate),
    Never,
    Unknown,
}

impl Span {
    /// The term of the agreement; with `extended`, without the end that extensions may move.
    pub(super) fn of_term(agreement: &Agreement, extended: bool) -> Self {
        let moves = agreement.period.as_ref().is_some_and(|period| period.extension.is_some());
        let last = match end(agreement) {
            Some(end) if !(extended && moves) => Last::Day(end.last()),
            None if !is_open_ended(agreement) => Last::Unknown,
            Some(_) | None => Last::Never,
        };
        Self { first: start(agreement).map(StatedDate::first), last }
    }

    /// The same with another last day.
    pub(super) const fn until(self, last: NaiveDate) -> Self {
        Self { first: self.first, last: Last::Day(last) }
    }

    /// A stretch that is still to be filled in.
    pub(super) const fn unknown() -> Self {
        Self { first: None, last: Last::Unknown }
    }

    /// The stretch that is stated, its open end that of this one.
    pub(super) fn stated(self, during: Interval) -> Self {
        Self { first: during.first().or(self.first), last: during.last().map_or(self.last, Last::Day) }
    }

    /// What the two have in common.
    pub(super) fn clip(self, during: Interval) -> Self {
        let first = self.first.max(during.first());
        let last = match (self.last, during.last()) {
            (Last::Day(own), Some(other)) => Last::Day(own.min(other)),
            (own, None) => own,
            (Last::Never | Last::Unknown, Some(other)) => Last::Day(other),
        };
        Self { first, last }
    }

    pub(super) fn first(self) -> Option<NaiveDate> {
        self.first
    }

    /// The first and the last day, both included.
    pub(super) fn days(self) -> Result<(NaiveDate, NaiveDate), Undetermined> {
        match (self.first, self.last) {
            (_, Last::Never) => Err(Undetermined::Unending),
            (None, _) | (_, Last::Unknown) => Err(Undetermined::NoTerm),
            (Some(first), Last::Day(last)) if first <= last => Ok((first, last)),
            (Some(_), Last::Day(_)) => Err(Undetermined::OutsideTime),
        }
    }
}

/// How many months a unit has; none for those that are no whole months.
const fn months(unit: Frequency) -> Option<u32> {
    match unit {
        Frequency::Month => Some(1),
        Frequency::Quarter => Some(3),
        Frequency::Tertial => Some(4),
        Frequency::HalfYear => Some(6),
        Frequency::Year => Some(12),
        Frequency::Day | Frequency::Week | Frequency::SchoolTerm => None,
    }
}

/// Which of two units is the longer; the first when they are equally long. Weeks are shorter than months.
pub(super) fn longer(one: Frequency, other: Frequency) -> Frequency {
    let length = |unit| match unit {
        Frequency::Day => 0,
        Frequency::Week => 1,
        Frequency::Month => 4,
        Frequency::Quarter => 13,
        Frequency::Tertial => 17,
        Frequency::HalfYear | Frequency::SchoolTerm => 26,
        Frequency::Year => 52,
    };
    if length(one) >= length(other) { one } else { other }
}

/// How many whole units the stretch holds, counted from its first day, so that a stretch of whole calendar years holds
/// its calendar years and one from 1 July to 30 June one year. What is left of a unit is not guessed at.
pub(super) fn whole_units(unit: Frequency, first: NaiveDate, last: NaiveDate) -> Result<u32, Undetermined> {
    let broken = Undetermined::Broken(unit);
    let following = last.succ_opt().ok_or(broken)?;
    let days = following.signed_duration_since(first).num_days();
    let count = |number: i64| u32::try_from(number).ok().filter(|count| *count > 0).ok_or(broken);
    match unit {
        Frequency::Day => count(days),
        Frequency::Week if days % 7 == 0 => count(days / 7),
        Frequency::Week => Err(broken),
        Frequency::SchoolTerm => Err(Undetermined::NotInCalendar(unit)),
        Frequency::Month | Frequency::Quarter | Frequency::Tertial | Frequency::HalfYear | Frequency::Year => {
            let length = i64::from(months(unit).unwrap_or(1));
            let number = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
            let units = count((number(following) - number(first)) / length)?;
            let end = nth(unit, first, units);
            (end == Some(following)).then_some(units).ok_or(broken)
        }
    }
}

/// The first day of the unit that comes so many units after the first.
fn nth(unit: Frequency, first: NaiveDate, number: u32) -> Option<NaiveDate> {
    let step = match (unit, months(unit)) {
        (_, Some(months)) => Duration::new(months.checked_mul(number)?, TimeUnit::Month),
        (Frequency::Week, None) => Duration::new(number, TimeUnit::Week),
        (_, None) => Duration::new(number, TimeUnit::Day),
    };
    step.after(first)
}

/// The whole units of the stretch, each with its first and last day.
pub(super) fn units(
    unit: Frequency,
    first: NaiveDate,
    last: NaiveDate,
    most: u32,
) -> Result<Vec<(NaiveDate, NaiveDate)>, Undetermined> {
    let count = whole_units(unit, first, last)?;
    if count > most {
        return Err(Undetermined::TooMany);
    }
    let one = |number| Some((nth(unit, first, number)?, nth(unit, first, number + 1)?.pred_opt()?));
    (0..count).map(one).collect::<Option<Vec<_>>>().ok_or(Undetermined::Broken(unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn only_whole_units_are_counted() {
        for (unit, first, last, count) in [
            (Frequency::Year, "2022-01-01", "2024-12-31", Some(3)),
            (Frequency::Year, "2019-07-01", "2020-06-30", Some(1)),
            (Frequency::Year, "2019-07-01", "2020-12-31", None),
            (Frequency::Year, "2019-01-01", "2019-06-30", None),
            (Frequency::Year, "2020-02-29", "2021-02-27", Some(1)),
            (Frequency::HalfYear, "2019-01-01", "2019-06-30", Some(1)),
            (Frequency::Tertial, "2010-01-01", "2010-12-31", Some(3)),
            (Frequency::Quarter, "2019-01-01", "2019-06-30", Some(2)),
            (Frequency::Quarter, "2019-02-01", "2019-04-30", Some(1)),
            (Frequency::Month, "2019-01-15", "2019-03-14", Some(2)),
            (Frequency::Month, "2019-01-15", "2019-03-15", None),
            (Frequency::Week, "2019-01-01", "2019-01-14", Some(2)),
            (Frequency::Week, "2019-01-01", "2019-01-15", None),
            (Frequency::Day, "2019-01-01", "2019-01-15", Some(15)),
        ] {
            let found = whole_units(unit, day(first), day(last));
            assert_eq!(found, count.ok_or(Undetermined::Broken(unit)), "{unit} {first} {last}");
            if let Some(count) = count {
                let units = units(unit, day(first), day(last), 1000).unwrap();
                assert_eq!(units.len(), count as usize);
                assert_eq!((units[0].0, units[units.len() - 1].1), (day(first), day(last)));
            }
        }
        let terms = whole_units(Frequency::SchoolTerm, day("2019-01-01"), day("2019-12-31"));
        assert_eq!(terms, Err(Undetermined::NotInCalendar(Frequency::SchoolTerm)));
    }

    #[test]
    fn a_year_is_longer_than_a_quarter_and_a_month_than_a_week() {
        assert_eq!(longer(Frequency::Quarter, Frequency::Year), Frequency::Year);
        assert_eq!(longer(Frequency::Month, Frequency::Week), Frequency::Month);
    }
}
