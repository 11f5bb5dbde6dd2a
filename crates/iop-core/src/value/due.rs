//! When something is due: on a date, or counted from the end of the agreement's period. Knows no today.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use super::date::{StatedDate, StatedDateError};
use super::duration::{Duration, DurationError};
use super::language::Language;
use super::scalar::scalar;

/// A due date: `2019-06-30`, `period.end`, `6 weeks after period.end` or `3 months before period.end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Due {
    /// On a date, or within a stated month, quarter, half-year or year.
    On(StatedDate),
    /// When the period ends.
    AtEnd,
    /// So long after the period's end.
    AfterEnd(Duration),
    /// So long before the period's end.
    BeforeEnd(Duration),
}

/// Why a text is not a due date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DueError {
    /// Nothing is written.
    #[error("no due date is written")]
    Empty,
    /// It is counted from something other than the period's end.
    #[error("a due date is a date, or counted as in 6 weeks after period.end")]
    Form,
    /// The date is no date.
    #[error(transparent)]
    Date(#[from] StatedDateError),
    /// The duration is no duration.
    #[error(transparent)]
    Duration(#[from] DurationError),
}

const END: &str = "period.end";

impl Due {
    /// The last day on which it is done in time; `None` when it depends on an end that is not stated, or lies beyond
    /// the calendar.
    #[must_use]
    pub fn resolve(self, end: Option<StatedDate>) -> Option<NaiveDate> {
        match self {
            Self::On(date) => Some(date.last()),
            Self::AtEnd => end.map(StatedDate::last),
            Self::AfterEnd(duration) => duration.after(end?.last()),
            Self::BeforeEnd(duration) => duration.before(end?.last()),
        }
    }

    /// The due date as it stands on paper: `den 30 juni 2019`, `6 veckor efter avtalstidens slut`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        let end = match language {
            Language::Sv => "avtalstidens slut",
            Language::En => "the end of the agreement period",
        };
        let (after, before) = match language {
            Language::Sv => ("efter", "före"),
            Language::En => ("after", "before"),
        };
        match self {
            Self::On(date) => date.typeset(language),
            Self::AtEnd => end.to_owned(),
            Self::AfterEnd(duration) => format!("{} {after} {end}", duration.typeset(language)),
            Self::BeforeEnd(duration) => format!("{} {before} {end}", duration.typeset(language)),
        }
    }
}

impl fmt::Display for Due {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(date) => date.fmt(formatter),
            Self::AtEnd => formatter.write_str(END),
            Self::AfterEnd(duration) => write!(formatter, "{duration} after {END}"),
            Self::BeforeEnd(duration) => write!(formatter, "{duration} before {END}"),
        }
    }
}

impl FromStr for Due {
    type Err = DueError;

    fn from_str(text: &str) -> Result<Self, DueError> {
        let words: Vec<&str> = text.split_whitespace().collect();
        match words.as_slice() {
            [] => Err(DueError::Empty),
            [END] => Ok(Self::AtEnd),
            [duration @ .., "after" | "efter", END] => Ok(Self::AfterEnd(duration.join(" ").parse()?)),
            [duration @ .., "before" | "före", END] => Ok(Self::BeforeEnd(duration.join(" ").parse()?)),
            [date] if date.starts_with(|c: char| c.is_ascii_digit()) => Ok(Self::On(date.parse()?)),
            _ => Err(DueError::Form),
        }
    }
}

scalar!(Due, "a due date as 2019-06-30 or 6 weeks after period.end", {
    "type": ["string", "integer"],
    "format": "iop-due",
    "minimum": 1800,
    "maximum": 2200,
    "description": "När något senast ska vara gjort: ett datum, period.end, 6 weeks after period.end eller 3 months before period.end.",
    "examples": ["2019-06-30", "6 weeks after period.end"],
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolves_to_the_last_day_in_time() {
        for (text, display, end, day) in [
            ("2019-06-30", "2019-06-30", None, Some("2019-06-30")),
            ("2019-Q1", "2019-Q1", None, Some("2019-03-31")),
            ("2019", "2019", None, Some("2019-12-31")),
            ("period.end", "period.end", Some("2019-06-30"), Some("2019-06-30")),
            ("period.end", "period.end", Some("2019-H1"), Some("2019-06-30")),
            ("6 weeks after period.end", "6 weeks after period.end", Some("2019-06-30"), Some("2019-08-11")),
            ("3 månader före period.end", "3 months before period.end", Some("2019-06-30"), Some("2019-03-30")),
            ("1\u{a0}dag efter  period.end", "1 day after period.end", Some("2019"), Some("2020-01-01")),
            ("period.end", "period.end", None, None),
            ("4294967295 years after period.end", "4294967295 years after period.end", Some("2019"), None),
        ] {
            let due: Due = text.parse().unwrap();
            assert_eq!(due.to_string(), display);
            assert_eq!(display.parse(), Ok(due));
            let end = end.map(|end: &str| end.parse().unwrap());
            assert_eq!(due.resolve(end), day.map(|day| day.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_counted_from_nothing_known() {
        for (text, error) in [
            ("", DueError::Empty),
            ("period.start", DueError::Form),
            ("3 months", DueError::Form),
            ("6 weeks after signing", DueError::Form),
            ("after period.end", DueError::Duration(DurationError::Empty)),
            ("six weeks after period.end", DueError::Duration(DurationError::NotANumber)),
            ("2019-13", DueError::Date(StatedDateError::Month { month: 13 })),
        ] {
            assert_eq!(text.parse::<Due>(), Err(error), "{text}");
        }
    }

    #[test]
    fn is_typeset_in_both_languages() {
        let due: Due = "6 weeks after period.end".parse().unwrap();
        assert_eq!(due.typeset(Language::Sv), "6\u{a0}veckor efter avtalstidens slut");
        assert_eq!(due.typeset(Language::En), "6\u{a0}weeks after the end of the agreement period");
        assert_eq!(Due::AtEnd.typeset(Language::Sv), "avtalstidens slut");
    }
}
