//! Stretches of time with an end, or with one end open. Knows no today.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use super::date::{StatedDate, StatedDateError};
use super::language::Language;
use super::scalar::scalar;

/// A stretch of time: `2019-H1`, `2019 to 2021`, `from 2010` or `until 2012`. Both ends are included.
///
/// Read also from `2019 till 2021`, `2019–2021`, `2019-07-01 – 2020-06-30`, `från och med 2010`, `2010 och framåt` and
/// `till och med 2012`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Interval {
    /// What one date spans.
    Within(StatedDate),
    /// From the first day of one date to the last day of another. What is read never ends before it starts.
    Between(StatedDate, StatedDate),
    /// From the first day of the date.
    Since(StatedDate),
    /// Through the last day of the date.
    Until(StatedDate),
}

/// Why a text is not a stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IntervalError {
    /// Nothing is written.
    #[error("no stretch of time is written")]
    Empty,
    /// None of the ways to write a stretch of time.
    #[error("not a stretch of time; write it as 2019-H1, 2019 to 2021, from 2010 or until 2012")]
    Form,
    /// It ends before it starts.
    #[error("the stretch of time ends before it starts")]
    Backwards,
    /// A date is no date.
    #[error(transparent)]
    Date(#[from] StatedDateError),
}

impl Interval {
    /// The one date that states it, if one does.
    #[must_use]
    pub const fn stated(self) -> Option<StatedDate> {
        match self {
            Self::Within(date) => Some(date),
            Self::Between(..) | Self::Since(_) | Self::Until(_) => None,
        }
    }

    /// Its first day; `None` where it has no beginning.
    #[must_use]
    pub fn first(self) -> Option<NaiveDate> {
        match self {
            Self::Within(date) | Self::Between(date, _) | Self::Since(date) => Some(date.first()),
            Self::Until(_) => None,
        }
    }

    /// Its last day; `None` where it has no end.
    #[must_use]
    pub fn last(self) -> Option<NaiveDate> {
        match self {
            Self::Within(date) | Self::Between(_, date) | Self::Until(date) => Some(date.last()),
            Self::Since(_) => None,
        }
    }

    /// Whether the day lies within it.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.overlaps(day, day)
    }

    /// Whether any day from `first` to `last`, both included, lies within it.
    #[must_use]
    pub fn overlaps(self, first: NaiveDate, last: NaiveDate) -> bool {
        self.clip(first, last).is_some()
    }

    /// The first and last day of its part of a term from `first` to `last`, both included; `None` when they have no day
    /// in common.
    #[must_use]
    pub fn clip(self, first: NaiveDate, last: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let first = self.first().map_or(first, |own| own.max(first));
        let last = self.last().map_or(last, |own| own.min(last));
        (first <= last).then_some((first, last))
    }

    /// The stretch as it stands on paper: `första halvåret 2019`, `åren 2019–2021`, `från och med år 2010`,
    /// `från och med den 1 juli 2019 till och med den 30 juni 2020`; `the years 2019–2021`, `from the year 2010`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        let text = |date: StatedDate| date.typeset(language);
        match (self, language) {
            (Self::Within(date), _) => text(date),
            (Self::Between(start, end), _) if start == end => text(start),
            (Self::Between(StatedDate::Year(start), StatedDate::Year(end)), Language::Sv) => {
                format!("åren {start}–{end}")
            }
            (Self::Between(StatedDate::Year(start), StatedDate::Year(end)), Language::En) => {
                format!("the years {start}–{end}")
            }
            (Self::Between(start, end), Language::Sv) => {
                format!("från och med {} till och med {}", text(start), text(end))
            }
            (Self::Between(start, end), Language::En) => {
                format!("from {} up to and including {}", text(start), text(end))
            }
            (Self::Since(date), Language::Sv) => format!("från och med {}", text(date)),
            (Self::Since(date), Language::En) => format!("from {} onwards", text(date)),
            (Self::Until(date), Language::Sv) => format!("till och med {}", text(date)),
            (Self::Until(date), Language::En) => format!("up to and including {}", text(date)),
        }
    }
}

impl From<StatedDate> for Interval {
    fn from(date: StatedDate) -> Self {
        Self::Within(date)
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Within(date) => date.fmt(formatter),
            Self::Between(start, end) => write!(formatter, "{start} to {end}"),
            Self::Since(date) => write!(formatter, "from {date}"),
            Self::Until(date) => write!(formatter, "until {date}"),
        }
    }
}

const FROM: &[&[&str]] = &[&["från", "och", "med"], &["fr.o.m."], &["från"], &["from"], &["since"]];
const UNTIL: &[&[&str]] =
    &[&["till", "och", "med"], &["t.o.m."], &["till"], &["up", "to", "and", "including"], &["until"], &["through"]];
const BETWEEN: &[&[&str]] = &[&["to"], &["–"], &["-"]];
const ONWARDS: &[&[&str]] = &[&["och", "framåt"], &["framåt"], &["and", "onwards"], &["onwards"]];

impl FromStr for Interval {
    type Err = IntervalError;

    fn from_str(text: &str) -> Result<Self, IntervalError> {
        let text = text.to_lowercase().replace('–', " – ");
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.is_empty() {
            return Err(IntervalError::Empty);
        }
        if let Some(date) = after_any(&words, UNTIL) {
            return Ok(Self::Until(one_date(date)?));
        }
        let from = after_any(&words, FROM);
        let rest = from.unwrap_or(&words);
        if let Some(date) = before_any(rest, ONWARDS) {
            return Ok(Self::Since(one_date(date)?));
        }
        let end = rest.get(1..).and_then(|end| after_any(end, UNTIL).or_else(|| after_any(end, BETWEEN)));
        match (end, from) {
            (Some(end), _) => between(one_date(&rest[..1])?, one_date(end)?),
            (None, Some(date)) => Ok(Self::Since(one_date(date)?)),
            (None, None) => Ok(Self::Within(one_date(&words)?)),
        }
    }
}

fn between(start: StatedDate, end: StatedDate) -> Result<Interval, IntervalError> {
    if end.last() < start.first() {
        return Err(IntervalError::Backwards);
    }
    Ok(Interval::Between(start, end))
}

/// What follows on the first of the phrases that the words begin with.
fn after_any<'a, 't>(words: &'a [&'t str], phrases: &[&[&str]]) -> Option<&'a [&'t str]> {
    let phrase = phrases.iter().find(|phrase| words.starts_with(phrase))?;
    words.get(phrase.len()..)
}

/// What stands before the first of the phrases that the words end with.
fn before_any<'a, 't>(words: &'a [&'t str], phrases: &[&[&str]]) -> Option<&'a [&'t str]> {
    let phrase = phrases.iter().find(|phrase| words.ends_with(phrase))?;
    words.get(..words.len() - phrase.len())
}

fn one_date(words: &[&str]) -> Result<StatedDate, IntervalError> {
    match words {
        [date] => match date.parse() {
            Err(StatedDateError::Form) => Err(IntervalError::Form),
            date => Ok(date?),
        },
        _ => Err(IntervalError::Form),
    }
}

scalar!(Interval, "a stretch of time as 2019-H1, 2019 to 2021, from 2010 or until 2012", {
    "type": ["string", "integer"],
    "format": "iop-interval",
    "minimum": 1800,
    "maximum": 2200,
    "description": "Tid: 2019-H1, 2019 to 2021, from 2010 eller until 2012, på svenska 2019 till 2021, från och med 2010 eller till och med 2012. Båda ändarna räknas med.",
    "examples": ["2019-H1", "2019 to 2021", "from 2010"],
});

#[cfg(test)]
mod tests {
    use super::*;

    fn interval(text: &str) -> Interval {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn reads_both_languages_and_writes_one_spelling() {
        for (text, display) in [
            ("2019-H1", "2019-H1"),
            ("2019-06-30", "2019-06-30"),
            ("2019 to 2021", "2019 to 2021"),
            ("2019 till 2021", "2019 to 2021"),
            ("2019 till och med 2021", "2019 to 2021"),
            ("2019\u{a0}–\u{a0}2021", "2019 to 2021"),
            ("2019–2021", "2019 to 2021"),
            ("2019 - 2021", "2019 to 2021"),
            ("2019-07-01 – 2020-06-30", "2019-07-01 to 2020-06-30"),
            ("2019-07-01–2020-06-30", "2019-07-01 to 2020-06-30"),
            ("från och med 2019-Q3 till och med 2020-H1", "2019-Q3 to 2020-H1"),
            ("fr.o.m. 2019-07 t.o.m. 2020-06", "2019-07 to 2020-06"),
            ("2019-01-01 to 2019-01-01", "2019-01-01 to 2019-01-01"),
            ("from 2010", "from 2010"),
            ("since 2010", "from 2010"),
            ("Från 2010", "from 2010"),
            ("från  och med 2010", "from 2010"),
            ("2010 och framåt", "from 2010"),
            ("from 2010 onwards", "from 2010"),
            ("until 2012", "until 2012"),
            ("till 2012", "until 2012"),
            ("till och med 2012-06", "until 2012-06"),
        ] {
            assert_eq!(interval(text).to_string(), display, "{text}");
            assert_eq!(display.parse(), Ok(interval(text)));
        }
        assert_eq!(serde_yaml::from_str::<Interval>("2019").unwrap(), Interval::Within(StatedDate::Year(2019)));
        assert_eq!(Interval::from(StatedDate::Year(2019)), interval("2019"));
    }

    #[test]
    fn refuses_what_is_no_stretch_of_time() {
        for (text, error) in [
            ("", IntervalError::Empty),
            ("from", IntervalError::Form),
            ("to 2012", IntervalError::Form),
            ("2019–", IntervalError::Form),
            ("–2019", IntervalError::Form),
            ("2019 2021", IntervalError::Form),
            ("2019 to 2020 to 2021", IntervalError::Form),
            ("2019-2021", IntervalError::Form),
            ("från och med åtta", IntervalError::Form),
            ("2021 to 2019", IntervalError::Backwards),
            ("2019-07-01 – 2019-06-30", IntervalError::Backwards),
            ("2019 to 2019-13", IntervalError::Date(StatedDateError::Month { month: 13 })),
            ("until 1799", IntervalError::Date(StatedDateError::Year { year: 1799 })),
        ] {
            assert_eq!(text.parse::<Interval>(), Err(error), "{text}");
        }
        assert!(serde_yaml::from_str::<Interval>("2019.5").is_err());
    }

    #[test]
    fn has_the_days_that_are_stated() {
        for (text, first, last) in [
            ("2019-H1", Some("2019-01-01"), Some("2019-06-30")),
            ("2019-Q4 to 2021", Some("2019-10-01"), Some("2021-12-31")),
            ("from 2010", Some("2010-01-01"), None),
            ("until 2012-02", None, Some("2012-02-29")),
        ] {
            let interval = interval(text);
            assert_eq!((interval.first(), interval.last()), (first.map(day), last.map(day)), "{text}");
            for end in [interval.first(), interval.last()].into_iter().flatten() {
                assert!(interval.contains(end));
            }
            assert!(first.is_none_or(|first| !interval.contains(day(first).pred_opt().unwrap())));
            assert!(last.is_none_or(|last| !interval.contains(day(last).succ_opt().unwrap())));
        }
        assert_eq!(interval("2019-H1").stated().map(|date| date.to_string()).as_deref(), Some("2019-H1"));
        assert_eq!(interval("2019 to 2019").stated(), None);
    }

    #[test]
    fn the_part_within_a_term_is_clipped() {
        let (first, last) = (day("2019-07-01"), day("2021-06-30"));
        for (text, part) in [
            ("2020", Some(("2020-01-01", "2020-12-31"))),
            ("2019", Some(("2019-07-01", "2019-12-31"))),
            ("2018 to 2022", Some(("2019-07-01", "2021-06-30"))),
            ("from 2021", Some(("2021-01-01", "2021-06-30"))),
            ("until 2019-07-01", Some(("2019-07-01", "2019-07-01"))),
            ("until 2019-06-30", None),
            ("from 2021-07-01", None),
        ] {
            let part = part.map(|(first, last)| (day(first), day(last)));
            assert_eq!(interval(text).clip(first, last), part, "{text}");
            assert_eq!(interval(text).overlaps(first, last), part.is_some());
        }
        assert_eq!(interval("2020").clip(last, first), None);
    }

    #[test]
    fn is_typeset_in_both_languages() {
        for (text, sv, en) in [
            ("2019-H1", "första halvåret 2019", "the first half of 2019"),
            ("2019 to 2021", "åren 2019–2021", "the years 2019–2021"),
            ("2019 to 2019", "år 2019", "the year 2019"),
            (
                "2019-07-01 to 2020-06-30",
                "från och med den 1 juli 2019 till och med den 30 juni 2020",
                "from 1 July 2019 up to and including 30 June 2020",
            ),
            ("from 2010", "från och med år 2010", "from the year 2010 onwards"),
            ("until 2012", "till och med år 2012", "up to and including the year 2012"),
        ] {
            assert_eq!(interval(text).typeset(Language::Sv), sv);
            assert_eq!(interval(text).typeset(Language::En), en);
        }
    }
}
