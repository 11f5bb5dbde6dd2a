//! Days and months that stand without a year: those of every year, and those whose year a later day of the same list
//! tells. Knows nothing of what falls on them.

use chrono::{Datelike, NaiveDate};
use iop_core::{Language, StatedDate};

use super::dates::{LEAP_YEAR, Part, day_of};
use super::{Reader, What};

/// The most days of a list that are looked through for a year.
// no law: a day in each month
const LISTED: usize = 12;

impl Reader<'_> {
    /// `den sista januari`, `sista dagen i mars 2028`, `the last day of January`.
    pub(super) fn last_of_month(&self, at: usize) -> Option<(Part, usize)> {
        let tokens = &self.tokens;
        if !matches!(tokens.key(at), "sista" | "siste" | "last") {
            return None;
        }
        let between: [&[&str]; 4] = [&["dagen", "i"], &["dag", "i"], &["day", "of"], &["of"]];
        let month_at = between.iter().find_map(|words| tokens.phrase(at + 1, words)).unwrap_or(at + 1);
        let month = self.month(tokens.key(month_at))?;
        let year = self.year(month_at + 1);
        // Every year has this day, also the one that is no leap year.
        let day = last_day(year.unwrap_or(LEAP_YEAR + 1), month)?;
        Some(match year {
            Some(year) => (day_of(year, month, day)?, month_at + 2),
            None => (Part::DayMonth { day, month }, month_at + 1),
        })
    }

    /// `by January 31`, where no year follows.
    pub(super) fn month_first(&self, at: usize, month: u32) -> Option<(Part, usize)> {
        let tokens = &self.tokens;
        let english = self.language == Language::En && tokens.starts_upper(at.checked_sub(1)?);
        let day = tokens.digits(at, 1..3).filter(|_| english && self.year(at + 1).is_none())?;
        let is_whole = !(tokens.joined(at + 1) && matches!(tokens.key(at + 1), "." | ":" | "/" | "-" | "–" | "%"));
        let exists = NaiveDate::from_ymd_opt(LEAP_YEAR, month, day).is_some();
        (exists && is_whole).then_some((Part::DayMonth { day, month }, at + 1))
    }

    /// What a day without a year before `end` is: the year of the next full day of the list is its own, unless the day
    /// comes later in the year than that one.
    pub(super) fn undated(&self, month: u32, day: u32, end: usize) -> Option<What> {
        let Some(later) = self.later_in_list(end) else { return Some(What::DayOfYear { month, day: Some(day) }) };
        let date = NaiveDate::from_ymd_opt(later.year(), month, day).filter(|date| *date < later)?;
        Some(What::Date(StatedDate::Day(date)))
    }

    /// The first full day of the list that goes on at `end`: `, den 15 maj och den 15 oktober 2027`.
    fn later_in_list(&self, end: usize) -> Option<NaiveDate> {
        let mut end = end;
        for _ in 0..LISTED {
            let mut next = end;
            while matches!(self.tokens.key(next), "," | "och" | "samt" | "eller" | "respektive" | "and" | "or") {
                next += 1;
            }
            if next == end {
                return None;
            }
            while matches!(self.tokens.key(next), "den" | "the" | "on") {
                next += 1;
            }
            match self.part(next)? {
                (Part::Full(StatedDate::Day(day)), _) => return Some(day),
                (Part::DayMonth { .. }, after) => end = after,
                _ => return None,
            }
        }
        None
    }

    /// Whether the month at `at..end` is one of every year: `i februari varje år`, `every February`.
    pub(super) fn is_of_every_year(&self, at: usize, end: usize) -> bool {
        let tokens = &self.tokens;
        let follows: [&[&str]; 8] = [
            &["varje", "år"],
            &["varje", "kalenderår"],
            &["vart", "år"],
            &["årligen"],
            &["every", "year"],
            &["each", "year"],
            &["annually"],
            &["of", "each", "year"],
        ];
        let before = |back| tokens.before(at, back);
        follows.iter().any(|words| tokens.phrase(end, words).is_some())
            || matches!(before(1), "every" | "each")
            || before(1) == "i" && (before(2) == "årligen" || before(2) == "år" && before(3) == "varje")
    }
}

/// The last day of a month.
fn last_day(year: i32, month: u32) -> Option<u32> {
    let next = NaiveDate::from_ymd_opt(year + i32::from(month == 12), month % 12 + 1, 1)?;
    Some(next.pred_opt()?.day())
}
