//! Dates at the precision they are stated with: a day, a month, a quarter, a half-year, a year. Knows no today.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use super::language::Language;
use super::scalar::scalar;

/// A date as precise as it was stated, and no more precise.
///
/// Written `2019-01-01`, `2019-01`, `2019-Q1`, `2019-H1` or `2019`; years 1800 to 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatedDate {
    /// One day.
    Day(NaiveDate),
    /// One month.
    Month {
        /// The calendar year.
        year: i32,
        /// The month, 1 to 12.
        month: u32,
    },
    /// One quarter.
    Quarter {
        /// The calendar year.
        year: i32,
        /// The quarter, 1 to 4.
        quarter: u8,
    },
    /// One half-year.
    Half {
        /// The calendar year.
        year: i32,
        /// The half, 1 or 2.
        half: u8,
    },
    /// One calendar year.
    Year(i32),
}

/// How precisely a date is stated, from the finest to the coarsest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the quarter.
    Quarter,
    /// To the half-year.
    Half,
    /// To the year.
    Year,
}

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StatedDateError {
    /// Nothing is written.
    #[error("no date is written")]
    Empty,
    /// None of the ways to write a date.
    #[error("not a date; write it as 2019-06-30, 2019-06, 2019-Q2, 2019-H1 or 2019")]
    Form,
    /// A year outside 1800 to 2200.
    #[error("the year {year} is outside 1800 to 2200")]
    Year {
        /// The year as written.
        year: i32,
    },
    /// No such month.
    #[error("there is no month {month}")]
    Month {
        /// The month as written.
        month: u32,
    },
    /// No such day in that month.
    #[error("{year}-{month:02} has no day {day}")]
    Day {
        /// The year as written.
        year: i32,
        /// The month as written.
        month: u32,
        /// The day as written.
        day: u32,
    },
    /// No such quarter.
    #[error("there is no quarter {quarter}")]
    Quarter {
        /// The quarter as written.
        quarter: u8,
    },
    /// No such half-year.
    #[error("there is no half-year {half}")]
    Half {
        /// The half as written.
        half: u8,
    },
}

impl StatedDate {
    /// The first day of what is stated. Months, quarters and halves out of range are taken as the nearest in range.
    #[must_use]
    pub fn first(self) -> NaiveDate {
        let (year, first_month, _) = match self.months() {
            Ok(months) => months,
            Err(day) => return day,
        };
        NaiveDate::from_ymd_opt(year, first_month, 1).unwrap_or(NaiveDate::MIN)
    }

    /// The last day of what is stated. Months, quarters and halves out of range are taken as the nearest in range.
    #[must_use]
    pub fn last(self) -> NaiveDate {
        let (year, _, last_month) = match self.months() {
            Ok(months) => months,
            Err(day) => return day,
        };
        (28..=31).rev().find_map(|day| NaiveDate::from_ymd_opt(year, last_month, day)).unwrap_or(NaiveDate::MAX)
    }

    /// Whether it is stated to the day.
    #[must_use]
    pub const fn is_day(self) -> bool {
        matches!(self, Self::Day(_))
    }

    /// Whether the day lies within what is stated.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        (self.first()..=self.last()).contains(&day)
    }

    /// Which of two dates comes first; `None` when they overlap and differ, so that what is stated does not tell.
    #[must_use]
    pub fn cmp_stated(&self, other: &Self) -> Option<Ordering> {
        if self.last() < other.first() {
            Some(Ordering::Less)
        } else if self.first() > other.last() {
            Some(Ordering::Greater)
        } else if (self.first(), self.last()) == (other.first(), other.last()) {
            Some(Ordering::Equal)
        } else {
            None
        }
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        match self {
            Self::Day(day) => day.year(),
            Self::Month { year, .. } | Self::Quarter { year, .. } | Self::Half { year, .. } | Self::Year(year) => year,
        }
    }

    /// How precisely it is stated.
    #[must_use]
    pub const fn precision(self) -> Precision {
        match self {
            Self::Day(_) => Precision::Day,
            Self::Month { .. } => Precision::Month,
            Self::Quarter { .. } => Precision::Quarter,
            Self::Half { .. } => Precision::Half,
            Self::Year(_) => Precision::Year,
        }
    }

    /// The date as it stands on paper: `den 1 januari 2019`, `första halvåret 2019`; `1 January 2019`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        match language {
            Language::Sv => self.typeset_sv(),
            Language::En => self.typeset_en(),
        }
    }

    fn typeset_sv(self) -> String {
        match self {
            Self::Day(day) => format!("den {} {} {}", day.day(), month_sv(day.month()), day.year()),
            Self::Month { year, month } => format!("{} {year}", month_sv(month)),
            Self::Quarter { year, quarter } => format!("{} kvartalet {year}", ordinal(quarter, ORDINALS_SV)),
            Self::Half { year, half } => format!("{} halvåret {year}", ordinal(half, ORDINALS_SV)),
            Self::Year(year) => format!("år {year}"),
        }
    }

    fn typeset_en(self) -> String {
        match self {
            Self::Day(day) => format!("{} {} {}", day.day(), month_en(day.month()), day.year()),
            Self::Month { year, month } => format!("{} {year}", month_en(month)),
            Self::Quarter { year, quarter } => format!("the {} quarter of {year}", ordinal(quarter, ORDINALS_EN)),
            Self::Half { year, half } => format!("the {} half of {year}", ordinal(half, ORDINALS_EN)),
            Self::Year(year) => format!("the year {year}"),
        }
    }

    /// The year with the first and last month, or the day itself.
    fn months(self) -> Result<(i32, u32, u32), NaiveDate> {
        match self {
            Self::Day(day) => Err(day),
            Self::Month { year, month } => {
                let month = month.clamp(1, 12);
                Ok((year, month, month))
            }
            Self::Quarter { year, quarter } => {
                let last = u32::from(quarter.clamp(1, 4)) * 3;
                Ok((year, last - 2, last))
            }
            Self::Half { year, half } => {
                let last = u32::from(half.clamp(1, 2)) * 6;
                Ok((year, last - 5, last))
            }
            Self::Year(year) => Ok((year, 1, 12)),
        }
    }
}

const ORDINALS_SV: [&str; 4] = ["första", "andra", "tredje", "fjärde"];
const ORDINALS_EN: [&str; 4] = ["first", "second", "third", "fourth"];

fn ordinal(number: u8, words: [&'static str; 4]) -> &'static str {
    words[usize::from(number.clamp(1, 4)) - 1]
}

pub(super) fn month_sv(month: u32) -> &'static str {
    match month {
        ..=1 => "januari",
        2 => "februari",
        3 => "mars",
        4 => "april",
        5 => "maj",
        6 => "juni",
        7 => "juli",
        8 => "augusti",
        9 => "september",
        10 => "oktober",
        11 => "november",
        12.. => "december",
    }
}

pub(super) fn month_en(month: u32) -> &'static str {
    match month {
        ..=1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        12.. => "December",
    }
}

impl From<NaiveDate> for StatedDate {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl fmt::Display for StatedDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(formatter, "{}", day.format("%Y-%m-%d")),
            Self::Month { year, month } => write!(formatter, "{year:04}-{month:02}"),
            Self::Quarter { year, quarter } => write!(formatter, "{year:04}-Q{quarter}"),
            Self::Half { year, half } => write!(formatter, "{year:04}-H{half}"),
            Self::Year(year) => write!(formatter, "{year:04}"),
        }
    }
}

impl FromStr for StatedDate {
    type Err = StatedDateError;

    fn from_str(text: &str) -> Result<Self, StatedDateError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(StatedDateError::Empty);
        }
        let mut parts = text.split('-');
        let (year, part, day) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        if parts.next().is_some() {
            return Err(StatedDateError::Form);
        }
        let year = digits(year, 4)?.cast_signed();
        let date = match (part, day) {
            (None, _) => Self::Year(year),
            (Some(part), None) => part_of_year(year, part)?,
            (Some(month), Some(day)) => {
                let (month, day) = (digits(month, 2)?, digits(day, 2)?);
                check_month(month)?;
                let date = NaiveDate::from_ymd_opt(year, month, day);
                Self::Day(date.ok_or(StatedDateError::Day { year, month, day })?)
            }
        };
        if !(1800..=2200).contains(&year) {
            return Err(StatedDateError::Year { year });
        }
        Ok(date)
    }
}

/// A month, a quarter or a half-year.
fn part_of_year(year: i32, part: &str) -> Result<StatedDate, StatedDateError> {
    let number = |text: &str| digits(text, 1).map(|number| u8::try_from(number).unwrap_or(u8::MAX));
    if let Some(quarter) = part.strip_prefix(['Q', 'q']) {
        let quarter = number(quarter)?;
        if !(1..=4).contains(&quarter) {
            return Err(StatedDateError::Quarter { quarter });
        }
        return Ok(StatedDate::Quarter { year, quarter });
    }
    if let Some(half) = part.strip_prefix(['H', 'h']) {
        let half = number(half)?;
        if !(1..=2).contains(&half) {
            return Err(StatedDateError::Half { half });
        }
        return Ok(StatedDate::Half { year, half });
    }
    let month = digits(part, 2)?;
    check_month(month)?;
    Ok(StatedDate::Month { year, month })
}

pub(super) fn check_month(month: u32) -> Result<(), StatedDateError> {
    if (1..=12).contains(&month) {
        return Ok(());
    }
    Err(StatedDateError::Month { month })
}

/// Exactly so many digits.
fn digits(text: &str, count: usize) -> Result<u32, StatedDateError> {
    if text.len() != count || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(StatedDateError::Form);
    }
    text.parse().map_err(|_| StatedDateError::Form)
}

scalar!(StatedDate, "a date as 2019-06-30, 2019-06, 2019-Q2, 2019-H1 or 2019", {
    "type": ["string", "integer"],
    "format": "iop-date",
    "minimum": 1800,
    "maximum": 2200,
    "description": "Datum så exakt som det är känt: 2019-06-30, 2019-06, 2019-Q2, 2019-H1 eller 2019.",
    "examples": ["2019-06-30", "2019-H1"],
});

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> StatedDate {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn spans_what_was_stated() {
        for (text, first, last, precision) in [
            ("2019-01-01", "2019-01-01", "2019-01-01", Precision::Day),
            ("2020-02-29", "2020-02-29", "2020-02-29", Precision::Day),
            ("2019-02", "2019-02-01", "2019-02-28", Precision::Month),
            ("2020-02", "2020-02-01", "2020-02-29", Precision::Month),
            ("2019-12", "2019-12-01", "2019-12-31", Precision::Month),
            ("2019-Q1", "2019-01-01", "2019-03-31", Precision::Quarter),
            ("2019-Q4", "2019-10-01", "2019-12-31", Precision::Quarter),
            ("2019-H1", "2019-01-01", "2019-06-30", Precision::Half),
            ("2019-H2", "2019-07-01", "2019-12-31", Precision::Half),
            ("1800", "1800-01-01", "1800-12-31", Precision::Year),
            ("2200", "2200-01-01", "2200-12-31", Precision::Year),
        ] {
            let date = date(text);
            assert_eq!((date.first(), date.last()), (day(first), day(last)), "{text}");
            assert_eq!(date.precision(), precision);
            assert_eq!(date.is_day(), precision == Precision::Day);
            assert_eq!(date.to_string(), text);
            assert!(date.contains(day(first)) && date.contains(day(last)));
            assert!(!date.contains(day(last).succ_opt().unwrap()));
            assert!(!date.contains(day(first).pred_opt().unwrap()));
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        let no_day = |year, month, day| StatedDateError::Day { year, month, day };
        for (text, error) in [
            ("", StatedDateError::Empty),
            ("1799", StatedDateError::Year { year: 1799 }),
            ("2201-01-01", StatedDateError::Year { year: 2201 }),
            ("2019-02-29", no_day(2019, 2, 29)),
            ("1900-02-29", no_day(1900, 2, 29)),
            ("2019-06-31", no_day(2019, 6, 31)),
            ("2019-01-00", no_day(2019, 1, 0)),
            ("2019-00", StatedDateError::Month { month: 0 }),
            ("2019-13-01", StatedDateError::Month { month: 13 }),
            ("2019-Q0", StatedDateError::Quarter { quarter: 0 }),
            ("2019-Q5", StatedDateError::Quarter { quarter: 5 }),
            ("2019-H3", StatedDateError::Half { half: 3 }),
            ("2019-Q", StatedDateError::Form),
            ("2019-H12", StatedDateError::Form),
            ("2019-1-1", StatedDateError::Form),
            ("19-01-01", StatedDateError::Form),
            ("-2019", StatedDateError::Form),
            ("2019-01-01-01", StatedDateError::Form),
            ("20190101", StatedDateError::Form),
            ("2019/01/01", StatedDateError::Form),
            ("2019-å1", StatedDateError::Form),
            ("1 januari 2019", StatedDateError::Form),
        ] {
            assert_eq!(text.parse::<StatedDate>(), Err(error), "{text}");
        }
    }

    #[test]
    fn order_is_unknown_where_dates_overlap() {
        for (left, right, order) in [
            ("2019-01-01", "2019-01-02", Some(Ordering::Less)),
            ("2019-H1", "2019-07-01", Some(Ordering::Less)),
            ("2020", "2019-12-31", Some(Ordering::Greater)),
            ("2019-H1", "2019-H1", Some(Ordering::Equal)),
            ("2019-H1", "2019-06-30", None),
            ("2019", "2019-H2", None),
        ] {
            assert_eq!(date(left).cmp_stated(&date(right)), order, "{left} {right}");
            assert_eq!(date(right).cmp_stated(&date(left)), order.map(Ordering::reverse));
        }
    }

    #[test]
    fn is_typeset_in_both_languages() {
        for (text, sv, en) in [
            ("2019-01-01", "den 1 januari 2019", "1 January 2019"),
            ("2019-12", "december 2019", "December 2019"),
            ("2019-Q1", "första kvartalet 2019", "the first quarter of 2019"),
            ("2019-Q4", "fjärde kvartalet 2019", "the fourth quarter of 2019"),
            ("2019-H2", "andra halvåret 2019", "the second half of 2019"),
            ("2019", "år 2019", "the year 2019"),
        ] {
            assert_eq!(date(text).typeset(Language::Sv), sv);
            assert_eq!(date(text).typeset(Language::En), en);
        }
    }

    #[test]
    fn a_bare_year_may_be_a_number() {
        assert_eq!(serde_yaml::from_str::<StatedDate>("2019").unwrap(), StatedDate::Year(2019));
        assert_eq!(serde_json::from_str::<StatedDate>("2019").unwrap(), StatedDate::Year(2019));
        assert_eq!(serde_yaml::from_str::<StatedDate>("2019-01-31").unwrap(), date("2019-01-31"));
        assert!(serde_yaml::from_str::<StatedDate>("2019.5").is_err());
        assert!(serde_yaml::from_str::<StatedDate>("20190101").is_err());
    }

    #[test]
    fn a_date_built_out_of_range_is_taken_as_the_nearest() {
        let date = StatedDate::Month { year: 2019, month: 13 };
        assert_eq!(date.last(), day("2019-12-31"));
        assert_eq!(StatedDate::Quarter { year: 2019, quarter: 0 }.first(), day("2019-01-01"));
        assert_eq!(StatedDate::Year(i32::MAX).last(), NaiveDate::MAX);
        assert_eq!(StatedDate::Quarter { year: 2019, quarter: 9 }.typeset(Language::Sv), "fjärde kvartalet 2019");
    }
}
