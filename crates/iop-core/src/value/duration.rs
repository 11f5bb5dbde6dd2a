//! Lengths of time as stated. Knows no today.

use std::fmt;
use std::str::FromStr;

use chrono::{Days, Months, NaiveDate};

use super::language::Language;
use super::scalar::{scalar, words};

/// A unit of calendar time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeUnit {
    /// Calendar days.
    Day,
    /// Weeks of seven days.
    Week,
    /// Calendar months.
    Month,
    /// Calendar years.
    Year,
}

words!(TimeUnit, "Tidsenhet: day (dag), week (vecka), month (månad) eller year (år).", {
    Day => "day",
    Week => "week",
    Month => "month",
    Year => "year",
});

impl TimeUnit {
    /// The unit in Swedish, one of it: `vecka`.
    pub(super) const fn noun_sv(self) -> &'static str {
        match self {
            Self::Day => "dag",
            Self::Week => "vecka",
            Self::Month => "månad",
            Self::Year => "år",
        }
    }

    /// The unit in Swedish, certain ones of it: `veckorna`.
    pub(super) const fn those_sv(self) -> &'static str {
        match self {
            Self::Day => "dagarna",
            Self::Week => "veckorna",
            Self::Month => "månaderna",
            Self::Year => "åren",
        }
    }
}

/// A length of time as stated: `3 months`, `6 veckor`, `30 dagar`, `1 year`. Digits only.
///
/// Months and years are counted to the same day of the month, or the month's last day where it has no such day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Duration {
    count: u32,
    unit: TimeUnit,
}

/// Why a text is not a duration.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DurationError {
    /// Nothing is written.
    #[error("no duration is written")]
    Empty,
    /// It does not begin with a whole number in digits.
    #[error("a duration begins with a number in digits, as in 3 months")]
    NotANumber,
    /// There is no unit.
    #[error("a duration needs its unit: days, weeks, months or years")]
    NoUnit,
    /// The word is no unit of time.
    #[error("unknown unit of time; write days, weeks, months or years")]
    UnknownUnit,
    /// The number cannot be held.
    #[error("the duration is too long")]
    TooLong,
}

impl Duration {
    /// A duration of so many units.
    #[must_use]
    pub const fn new(count: u32, unit: TimeUnit) -> Self {
        Self { count, unit }
    }

    /// How many units.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.count
    }

    /// The unit.
    #[must_use]
    pub const fn unit(self) -> TimeUnit {
        self.unit
    }

    /// The day this long after the given one; `None` beyond the calendar. One month after 31 January is the last of
    /// February.
    #[must_use]
    pub fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        match self.step()? {
            Step::Days(days) => day.checked_add_days(days),
            Step::Months(months) => day.checked_add_months(months),
        }
    }

    /// The day this long before the given one; `None` beyond the calendar. Three months before 30 June is 30 March.
    #[must_use]
    pub fn before(self, day: NaiveDate) -> Option<NaiveDate> {
        match self.step()? {
            Step::Days(days) => day.checked_sub_days(days),
            Step::Months(months) => day.checked_sub_months(months),
        }
    }

    /// Whether this is longer than the period from `first` to `last`, both days included. One year is not longer than
    /// 1 January to 31 December.
    #[must_use]
    pub fn is_longer_than(self, first: NaiveDate, last: NaiveDate) -> bool {
        match (self.after(first), last.succ_opt()) {
            (Some(end), Some(following)) => end > following,
            (None, _) => true,
            (Some(_), None) => false,
        }
    }

    /// The duration as it stands on paper, with a no-break space: `3 månader`, `3 months`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        let word = match language {
            Language::Sv => self.word_sv(),
            Language::En => self.word_en(),
        };
        format!("{}\u{a0}{word}", self.count)
    }

    fn word_sv(self) -> &'static str {
        match (self.unit, self.count) {
            (TimeUnit::Day, 1) => "dag",
            (TimeUnit::Day, _) => "dagar",
            (TimeUnit::Week, 1) => "vecka",
            (TimeUnit::Week, _) => "veckor",
            (TimeUnit::Month, 1) => "månad",
            (TimeUnit::Month, _) => "månader",
            (TimeUnit::Year, _) => "år",
        }
    }

    fn word_en(self) -> &'static str {
        match (self.unit, self.count) {
            (TimeUnit::Day, 1) => "day",
            (TimeUnit::Day, _) => "days",
            (TimeUnit::Week, 1) => "week",
            (TimeUnit::Week, _) => "weeks",
            (TimeUnit::Month, 1) => "month",
            (TimeUnit::Month, _) => "months",
            (TimeUnit::Year, 1) => "year",
            (TimeUnit::Year, _) => "years",
        }
    }

    fn step(self) -> Option<Step> {
        Some(match self.unit {
            TimeUnit::Day => Step::Days(Days::new(u64::from(self.count))),
            TimeUnit::Week => Step::Days(Days::new(u64::from(self.count) * 7)),
            TimeUnit::Month => Step::Months(Months::new(self.count)),
            TimeUnit::Year => Step::Months(Months::new(self.count.checked_mul(12)?)),
        })
    }
}

enum Step {
    Days(Days),
    Months(Months),
}

impl fmt::Display for Duration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.count, self.word_en())
    }
}

impl FromStr for Duration {
    type Err = DurationError;

    fn from_str(text: &str) -> Result<Self, DurationError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(DurationError::Empty);
        }
        let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (count, word) = (&text[..end], text[end..].trim());
        if count.is_empty() {
            return Err(DurationError::NotANumber);
        }
        let unit = match word.to_lowercase().as_str() {
            "" => return Err(DurationError::NoUnit),
            "day" | "days" | "dag" | "dagar" => TimeUnit::Day,
            "week" | "weeks" | "vecka" | "veckor" => TimeUnit::Week,
            "month" | "months" | "månad" | "månader" => TimeUnit::Month,
            "year" | "years" | "år" => TimeUnit::Year,
            _ => return Err(DurationError::UnknownUnit),
        };
        Ok(Self::new(count.parse().map_err(|_| DurationError::TooLong)?, unit))
    }
}

scalar!(Duration, "a duration as 3 months", {
    "type": "string",
    "format": "iop-duration",
    "description": "Tidslängd: 3 months, 6 weeks, 30 days, 1 year, eller på svenska 3 månader, 6 veckor, 30 dagar, 1 år.",
    "examples": ["3 months", "6 weeks"],
});

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn reads_swedish_and_english_and_writes_english() {
        for (text, display, sv) in [
            ("3 months", "3 months", "3\u{a0}månader"),
            ("3 månader", "3 months", "3\u{a0}månader"),
            ("3\u{a0}Månader", "3 months", "3\u{a0}månader"),
            ("1 månad", "1 month", "1\u{a0}månad"),
            ("6 veckor", "6 weeks", "6\u{a0}veckor"),
            ("1 vecka", "1 week", "1\u{a0}vecka"),
            ("30 dagar", "30 days", "30\u{a0}dagar"),
            ("1 dag", "1 day", "1\u{a0}dag"),
            ("1 year", "1 year", "1\u{a0}år"),
            ("2 år", "2 years", "2\u{a0}år"),
        ] {
            let duration: Duration = text.parse().unwrap();
            assert_eq!(duration.to_string(), display);
            assert_eq!(duration.typeset(Language::Sv), sv);
            assert_eq!(duration.typeset(Language::En), display.replace(' ', "\u{a0}"));
        }
    }

    #[test]
    fn refuses_what_is_no_duration() {
        for (text, error) in [
            ("", DurationError::Empty),
            ("ett år", DurationError::NotANumber),
            ("-3 months", DurationError::NotANumber),
            ("år", DurationError::NotANumber),
            ("3", DurationError::NoUnit),
            ("3 kvartal", DurationError::UnknownUnit),
            ("1,5 år", DurationError::UnknownUnit),
            ("4294967296 days", DurationError::TooLong),
        ] {
            assert_eq!(text.parse::<Duration>(), Err(error), "{text}");
        }
        assert!(serde_yaml::from_str::<Duration>("3").unwrap_err().to_string().contains("unit"));
    }

    #[test]
    fn months_keep_the_day_or_take_the_last_of_the_month() {
        for (count, unit, from, after) in [
            (1, TimeUnit::Month, "2019-01-31", "2019-02-28"),
            (1, TimeUnit::Month, "2020-01-31", "2020-02-29"),
            (1, TimeUnit::Year, "2020-02-29", "2021-02-28"),
            (4, TimeUnit::Year, "2020-02-29", "2024-02-29"),
            (6, TimeUnit::Week, "2019-06-30", "2019-08-11"),
            (30, TimeUnit::Day, "2019-01-31", "2019-03-02"),
            (0, TimeUnit::Month, "2019-01-31", "2019-01-31"),
        ] {
            assert_eq!(Duration::new(count, unit).after(day(from)), Some(day(after)));
        }
        assert_eq!(Duration::new(3, TimeUnit::Month).before(day("2019-06-30")), Some(day("2019-03-30")));
        assert_eq!(Duration::new(1, TimeUnit::Month).before(day("2019-03-31")), Some(day("2019-02-28")));
        for unit in TimeUnit::ALL {
            assert_eq!(Duration::new(u32::MAX, *unit).after(day("2019-01-01")), None);
            assert_eq!(Duration::new(u32::MAX, *unit).before(day("2019-01-01")), None);
        }
    }

    #[test]
    fn a_year_is_not_longer_than_its_calendar_year() {
        let year = Duration::new(1, TimeUnit::Year);
        assert!(!year.is_longer_than(day("2019-01-01"), day("2019-12-31")));
        assert!(year.is_longer_than(day("2019-01-01"), day("2019-12-30")));
        assert!(!year.is_longer_than(day("2020-02-29"), day("2021-02-27")));
        assert!(Duration::new(u32::MAX, TimeUnit::Year).is_longer_than(day("2019-01-01"), day("2019-12-31")));
        assert!(!year.is_longer_than(day("2019-01-01"), NaiveDate::MAX));
    }
}
