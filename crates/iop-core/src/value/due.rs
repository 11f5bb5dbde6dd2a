//! When something is due: on a date, on a day of every year, or counted from the agreement's period, the calendar or
//! an event. Knows no today.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use super::anchor::{self, Anchor, AnchorError, Edge, Event};
use super::date::{self, StatedDate, StatedDateError};
use super::duration::{Duration, DurationError};
use super::frequency::Frequency;
use super::language::Language;
use super::scalar::scalar;

/// A due date: `2019-06-30`, `03-01 every year`, `quarter.start`, `6 weeks after period.end`,
/// `3 months before period.end` or `30 days after invoice`.
///
/// Swedish is read too: `1 mars varje år`, `1 vecka efter varje kvartals början`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Due {
    /// On a date, or within a stated month, quarter, half-year or year.
    On(StatedDate),
    /// On that day of every year; 29 February is the 28th in years that have no such day.
    EveryYear {
        /// The month, 1 to 12.
        month: u32,
        /// The day of the month, 1 to 31.
        day: u32,
    },
    /// On the day it is counted from.
    At(Anchor),
    /// So long after it.
    After(Duration, Anchor),
    /// So long before it.
    Before(Duration, Anchor),
    /// Within the first so long of every calendar unit of that length.
    First(Duration, Frequency),
}

/// The days of an agreement that a due date may be counted from, each where it is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Frame {
    /// The first day of the agreement's period.
    pub start: Option<NaiveDate>,
    /// The last day of the agreement's period.
    pub end: Option<NaiveDate>,
    /// The day on which the last party signed.
    pub signed: Option<NaiveDate>,
}

/// Why a text is not a due date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DueError {
    /// Nothing is written.
    #[error("no due date is written")]
    Empty,
    /// None of the ways to write a due date.
    #[error(
        "a due date is a date, a day as in 03-01 every year, or counted as in 6 weeks after period.end or quarter.start"
    )]
    Form,
    /// No such day in that month of any year.
    #[error("no year has a day {month:02}-{day:02}")]
    DayOfYear {
        /// The month as written.
        month: u32,
        /// The day as written.
        day: u32,
    },
    /// It is counted from nothing that can be counted from.
    #[error(transparent)]
    Anchor(#[from] AnchorError),
    /// The date is no date.
    #[error(transparent)]
    Date(#[from] StatedDateError),
    /// The duration is no duration.
    #[error(transparent)]
    Duration(#[from] DurationError),
}

/// No agreement lists more: so many weeks are ninety-five years.
const MOST_DAYS: usize = 5000;

impl Due {
    /// Whether it comes again, so that it may have many days.
    #[must_use]
    pub const fn is_recurring(self) -> bool {
        match self {
            Self::On(_) => false,
            Self::EveryYear { .. } | Self::First(..) => true,
            Self::At(anchor) | Self::After(_, anchor) | Self::Before(_, anchor) => anchor.is_recurring(),
        }
    }

    /// Every last day on which it is done in time, in order.
    ///
    /// A day of every year and the ends of calendar units are those within the period; a period that ends within a
    /// unit ends that unit with it. What is counted from them may lie outside the period: a report two months after
    /// each year's end comes after the last of them. `None` when it depends on a day that is not stated or on an event
    /// other than the signing, lies beyond the calendar, or has more than 5 000 days.
    #[must_use]
    pub fn days(self, frame: &Frame) -> Option<Vec<NaiveDate>> {
        match self {
            Self::On(date) => Some(vec![date.last()]),
            Self::EveryYear { month, day } => {
                let (start, end) = (frame.start?, frame.end?);
                let days = (start.year()..=end.year()).filter_map(|year| day_of_year(year, month, day));
                at_most(days.filter(|day| (start..=end).contains(day)))
            }
            Self::At(anchor) => base_days(anchor, frame),
            Self::After(duration, anchor) => moved(base_days(anchor, frame)?, |day| duration.after(day)),
            Self::Before(duration, anchor) => moved(base_days(anchor, frame)?, |day| duration.before(day)),
            Self::First(duration, unit) => {
                let first = base_days(Anchor::Each(unit, Edge::Start), frame)?;
                moved(first, |day| duration.after(day)?.pred_opt())
            }
        }
    }

    /// The last day on which it is done in time; `None` when there may be many, when it depends on something other
    /// than the period's end or that is not stated, or when it lies beyond the calendar.
    #[must_use]
    pub fn resolve(self, end: Option<StatedDate>) -> Option<NaiveDate> {
        // What recurs needs the start as well, so that this frame gives it no days.
        let frame = Frame { end: end.map(StatedDate::last), ..Frame::default() };
        self.days(&frame)?.first().copied()
    }

    /// The due date as it stands on paper, as a phrase that follows on "senast" and "betalas", and in English on "no
    /// later than": `den 30 juni 2019`, `vid varje kvartals början`, `6 veckor efter avtalstidens slut`;
    /// `1 March every year`, `the start of each quarter`, `30 days after the invoice`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        match (self, language) {
            (Self::On(date), _) => date.typeset(language),
            (Self::EveryYear { month, day }, Language::Sv) => format!("den {day} {} varje år", date::month_sv(month)),
            (Self::EveryYear { month, day }, Language::En) => format!("{day} {} every year", date::month_en(month)),
            (Self::At(anchor), Language::Sv) => format!("vid {}", anchor.typeset(language)),
            (Self::At(anchor), Language::En) => anchor.typeset(language),
            (Self::After(duration, anchor), Language::Sv) => counted(duration, "efter", anchor, language),
            (Self::After(duration, anchor), Language::En) => counted(duration, "after", anchor, language),
            (Self::Before(duration, anchor), Language::Sv) => counted(duration, "före", anchor, language),
            (Self::Before(duration, anchor), Language::En) => counted(duration, "before", anchor, language),
            (Self::First(duration, unit), Language::Sv) => match duration.count() {
                1 => format!("under varje {}s första {}", anchor::noun_sv(unit), duration.unit().noun_sv()),
                count => {
                    format!(
                        "under de första {count}\u{a0}{} i varje {}",
                        duration.unit().those_sv(),
                        anchor::noun_sv(unit)
                    )
                }
            },
            (Self::First(duration, unit), Language::En) => match duration.count() {
                1 => format!("the first {} of each {}", duration.unit(), anchor::noun_en(unit)),
                _ => format!("the first {} of each {}", duration.typeset(language), anchor::noun_en(unit)),
            },
        }
    }
}

fn counted(duration: Duration, word: &str, anchor: Anchor, language: Language) -> String {
    format!("{} {word} {}", duration.typeset(language), anchor.typeset(language))
}

/// The days that something is counted from.
fn base_days(anchor: Anchor, frame: &Frame) -> Option<Vec<NaiveDate>> {
    match anchor {
        Anchor::Period(Edge::Start) => Some(vec![frame.start?]),
        Anchor::Period(Edge::End) => Some(vec![frame.end?]),
        Anchor::Event(Event::Signing) => Some(vec![frame.signed?]),
        Anchor::Event(_) => None,
        Anchor::Each(frequency, edge) => unit_days(frequency, edge, frame.start?, frame.end?),
        Anchor::Every(length) => stretch_ends(length, frame.start?, frame.end?),
    }
}

fn unit_days(frequency: Frequency, edge: Edge, start: NaiveDate, end: NaiveDate) -> Option<Vec<NaiveDate>> {
    let units = frequency.units_within(start, end)?;
    match edge {
        Edge::Start => at_most(units.map(|(first, _)| first).filter(|first| *first >= start)),
        Edge::End => at_most(units.map(|(_, last)| last.min(end))),
    }
}

/// The last day of every such stretch from the first day on, and the last day of all for a last broken one.
fn stretch_ends(length: Duration, start: NaiveDate, end: NaiveDate) -> Option<Vec<NaiveDate>> {
    let mut days = Vec::new();
    for number in 1.. {
        let whole = Duration::new(length.count().checked_mul(number)?, length.unit());
        let last = whole.after(start)?.pred_opt()?;
        days.push(last.min(end));
        if last >= end || days.len() > MOST_DAYS {
            break;
        }
    }
    (days.len() <= MOST_DAYS).then_some(days)
}

fn at_most(days: impl Iterator<Item = NaiveDate>) -> Option<Vec<NaiveDate>> {
    let days: Vec<NaiveDate> = days.take(MOST_DAYS + 1).collect();
    (days.len() <= MOST_DAYS).then_some(days)
}

/// The days after each has been moved; two that fall on one day, as the last of a short month may, are one.
fn moved(days: Vec<NaiveDate>, by: impl Fn(NaiveDate) -> Option<NaiveDate>) -> Option<Vec<NaiveDate>> {
    let mut days = days.into_iter().map(by).collect::<Option<Vec<NaiveDate>>>()?;
    days.dedup();
    Some(days)
}

/// The day in that year, or the month's last where it has no such day. Out of range is taken as the nearest in range.
fn day_of_year(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    let (month, day) = (month.clamp(1, 12), day.clamp(1, 31));
    (day.min(28)..=day).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day))
}

impl fmt::Display for Due {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(date) => date.fmt(formatter),
            Self::EveryYear { month, day } => write!(formatter, "{month:02}-{day:02} every year"),
            Self::At(anchor) => anchor.fmt(formatter),
            Self::After(duration, anchor) => write!(formatter, "{duration} after {anchor}"),
            Self::Before(duration, anchor) => write!(formatter, "{duration} before {anchor}"),
            Self::First(duration, unit) if duration.count() == 1 => {
                write!(formatter, "first {} of {unit}", duration.unit())
            }
            Self::First(duration, unit) => write!(formatter, "first {duration} of {unit}"),
        }
    }
}

impl FromStr for Due {
    type Err = DueError;

    fn from_str(text: &str) -> Result<Self, DueError> {
        let lower = text.to_lowercase();
        let words: Vec<&str> = lower.split_whitespace().collect();
        if let Some(at) = words.iter().position(|word| matches!(*word, "after" | "efter" | "before" | "före")) {
            let duration = words[..at].join(" ").parse()?;
            let anchor = words[at + 1..].join(" ").parse()?;
            return Ok(match words[at] {
                "after" | "efter" => Self::After(duration, anchor),
                _ => Self::Before(duration, anchor),
            });
        }
        match words.as_slice() {
            [] => Err(DueError::Empty),
            [day @ .., "every", "year"] | [day @ .., "varje", "år"] => day_every_year(day),
            [date] if date.starts_with(|c: char| c.is_ascii_digit()) => Ok(Self::On(date.parse()?)),
            ["under", "varje", unit, "första", length] => first_of(&[length, "of", unit.trim_end_matches('s')]),
            ["first", rest @ ..] | ["the", "first", rest @ ..] | ["under", "de", "första", rest @ ..] => {
                first_of(rest)
            }
            ["vid", anchor @ ..] | anchor => match anchor.join(" ").parse() {
                Ok(anchor) => Ok(Self::At(anchor)),
                Err(AnchorError::Form) => Err(DueError::Form),
                Err(error) => Err(error.into()),
            },
        }
    }
}

/// `week of quarter`, `2 weeks of quarter` or `2 veckorna i varje kvartal`.
fn first_of(words: &[&str]) -> Result<Due, DueError> {
    let at = words.iter().position(|word| matches!(*word, "of" | "i")).ok_or(DueError::Form)?;
    let (length, unit) = (&words[..at], &words[at + 1..]);
    let length = if length.len() == 1 { format!("1 {}", length[0]) } else { length.join(" ") };
    let unit = unit.strip_prefix(&["varje"]).or_else(|| unit.strip_prefix(&["each"])).unwrap_or(unit).join(" ");
    // The anchor knows which units the calendar has, and what they are called.
    let spellings = [format!("{unit}.start"), format!("{unit}.början"), format!("the start of each {unit}")];
    let anchor = spellings.iter().find_map(|spelling| match spelling.parse() {
        Err(AnchorError::Form) => None,
        known => Some(known),
    });
    let duration: Duration = length.trim_end_matches("na").trim_end_matches("en").parse()?;
    match anchor.ok_or(DueError::Form)?? {
        Anchor::Each(unit, _) if duration.count() > 0 => Ok(Due::First(duration, unit)),
        Anchor::Each(..) | Anchor::Every(_) | Anchor::Period(_) | Anchor::Event(_) => Err(DueError::Form),
    }
}

/// `03-01`, `1 mars`, `den 1 mars` or `1 march`.
fn day_every_year(words: &[&str]) -> Result<Due, DueError> {
    let number = |text: &str, longest: usize| {
        let digits = (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        text.parse::<u32>().ok().filter(|_| digits).ok_or(DueError::Form)
    };
    let (month, day) = match words {
        [one] => {
            let (month, day) = one.split_once('-').filter(|_| one.len() == 5).ok_or(DueError::Form)?;
            (number(month, 2)?, number(day, 2)?)
        }
        [day, month] | ["den", day, month] => {
            let is_it =
                |number: &u32| date::month_sv(*number) == *month || date::month_en(*number).eq_ignore_ascii_case(month);
            ((1..=12).find(is_it).ok_or(DueError::Form)?, number(day, 2)?)
        }
        _ => return Err(DueError::Form),
    };
    date::check_month(month)?;
    // A leap year has every day that any year has.
    NaiveDate::from_ymd_opt(2000, month, day).ok_or(DueError::DayOfYear { month, day })?;
    Ok(Due::EveryYear { month, day })
}

scalar!(Due, "a due date as 2019-06-30, quarter.start or 6 weeks after period.end", {
    "type": ["string", "integer"],
    "format": "iop-due",
    "minimum": 1800,
    "maximum": 2200,
    "description": "När något senast ska vara gjort: ett datum, 03-01 every year (den 1 mars varje år), quarter.start, first week of quarter (under varje kvartals första vecka), 6 weeks after period.end, 3 months before period.end eller 30 days after invoice.",
    "examples": ["2019-06-30", "03-01 every year", "first week of quarter", "6 weeks after period.end"],
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_are_counted_from_the_first_day() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let frame = Frame { start: day("2027-03-01"), end: day("2028-06-30"), signed: None };
        let days = |text: &str| text.parse::<Due>().unwrap().days(&frame).unwrap();
        let listed = |days: [&str; 3]| days.iter().map(|text| day(text).unwrap()).collect::<Vec<_>>();
        assert_eq!(days("every 6 months"), listed(["2027-08-31", "2028-02-29", "2028-06-30"]));
        assert_eq!(days("15 dagar efter every 6 months"), listed(["2027-09-15", "2028-03-15", "2028-07-15"]));
        let due: Due = "1 month after every 6 months".parse().unwrap();
        assert_eq!(due.to_string(), "1 month after every 6 months");
        assert_eq!(
            due.typeset(Language::Sv),
            "1\u{a0}månad efter slutet av varje period om 6\u{a0}månader från avtalstidens början"
        );
        assert!("every 0 months".parse::<Due>().is_err() && "every now".parse::<Due>().is_err());
    }

    #[test]
    fn the_first_days_of_a_unit_end_before_the_next_one_begins() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let frame = Frame { start: day("2009-01-01"), end: day("2009-12-31"), signed: None };
        for (text, display, sv, en, first) in [
            (
                "first week of quarter",
                "first week of quarter",
                "under varje kvartals första vecka",
                "the first week of each quarter",
                "2009-01-07",
            ),
            (
                "under varje tertials första vecka",
                "first week of tertial",
                "under varje tertials första vecka",
                "the first week of each four-month period",
                "2009-01-07",
            ),
            (
                "first 10 days of month",
                "first 10 days of month",
                "under de första 10\u{a0}dagarna i varje månad",
                "the first 10\u{a0}days of each month",
                "2009-01-10",
            ),
            (
                "first month of year",
                "first month of year",
                "under varje års första månad",
                "the first month of each year",
                "2009-01-31",
            ),
        ] {
            let due: Due = text.parse().unwrap();
            assert_eq!(due.to_string(), display);
            assert_eq!(display.parse(), Ok(due));
            assert_eq!(due.typeset(Language::Sv), sv);
            assert_eq!(due.typeset(Language::Sv).parse(), Ok(due));
            assert_eq!(due.typeset(Language::En), en);
            assert_eq!(due.days(&frame).unwrap().first().copied(), day(first));
        }
        for text in ["first week of school-term", "first of quarter", "first week of", "first week"] {
            assert!(text.parse::<Due>().is_err(), "{text}");
        }
    }

    fn due(text: &str) -> Due {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn frame(start: &str, end: &str) -> Frame {
        Frame { start: Some(day(start)), end: Some(day(end)), signed: None }
    }

    #[test]
    fn reads_both_languages_and_writes_one_spelling() {
        for (text, display) in [
            ("2019-06-30", "2019-06-30"),
            ("2019-q1", "2019-Q1"),
            ("03-01 every year", "03-01 every year"),
            ("03-01 varje år", "03-01 every year"),
            ("1 mars varje år", "03-01 every year"),
            ("den 1\u{a0}Mars varje  ÅR", "03-01 every year"),
            ("1 March every year", "03-01 every year"),
            ("29 februari varje år", "02-29 every year"),
            ("quarter.start", "quarter.start"),
            ("vid varje kvartals början", "quarter.start"),
            ("1 week after quarter.start", "1 week after quarter.start"),
            ("1 vecka efter kvartal.början", "1 week after quarter.start"),
            ("3\u{a0}månader före period.slut", "3 months before period.end"),
            ("30 dagar efter faktura", "30 days after invoice"),
            ("6 weeks after signing", "6 weeks after signing"),
        ] {
            assert_eq!(due(text).to_string(), display, "{text}");
            assert_eq!(display.parse(), Ok(due(text)));
            for language in Language::ALL {
                let paper = due(text).typeset(*language);
                assert!(matches!(due(text), Due::On(_)) || paper.parse() == Ok(due(text)), "{paper}");
            }
        }
        assert_eq!(serde_yaml::from_str::<Due>("2019").unwrap(), Due::On(StatedDate::Year(2019)));
    }

    #[test]
    fn refuses_what_is_counted_from_nothing_known() {
        let not_in_calendar = |frequency| DueError::Anchor(AnchorError::NotInCalendar { frequency });
        for (text, error) in [
            ("", DueError::Empty),
            ("3 months", DueError::Form),
            ("kvartal", DueError::Form),
            ("every year", DueError::Form),
            ("3-1 every year", DueError::Form),
            ("+3-01 every year", DueError::Form),
            ("2019-03-01 every year", DueError::Form),
            ("1 mars 2019 varje år", DueError::Form),
            ("1 marsch varje år", DueError::Form),
            ("001 mars varje år", DueError::Form),
            ("6 weeks after the meeting", DueError::Anchor(AnchorError::Form)),
            ("6 veckor efter", DueError::Anchor(AnchorError::Form)),
            ("day.end", not_in_calendar(Frequency::Day)),
            ("1 vecka efter varje termins början", not_in_calendar(Frequency::SchoolTerm)),
            ("02-30 every year", DueError::DayOfYear { month: 2, day: 30 }),
            ("31 april varje år", DueError::DayOfYear { month: 4, day: 31 }),
            ("03-00 every year", DueError::DayOfYear { month: 3, day: 0 }),
            ("13-01 every year", DueError::Date(StatedDateError::Month { month: 13 })),
            ("after period.end", DueError::Duration(DurationError::Empty)),
            ("six weeks after period.end", DueError::Duration(DurationError::NotANumber)),
            ("2019-13", DueError::Date(StatedDateError::Month { month: 13 })),
        ] {
            assert_eq!(text.parse::<Due>(), Err(error), "{text}");
        }
    }

    #[test]
    fn recurring_days_are_those_within_the_period() {
        for (text, start, end, days) in [
            ("03-01 every year", "2019-03-01", "2021-02-28", &["2019-03-01", "2020-03-01"][..]),
            ("02-29 every year", "2019-01-01", "2020-12-31", &["2019-02-28", "2020-02-29"]),
            ("quarter.start", "2019-01-02", "2019-07-01", &["2019-04-01", "2019-07-01"]),
            ("quarter.end", "2019-02-15", "2019-08-15", &["2019-03-31", "2019-06-30", "2019-08-15"]),
            ("tertial.end", "2019-01-01", "2019-08-31", &["2019-04-30", "2019-08-31"]),
            ("year.end", "2020-06-01", "2020-06-01", &["2020-06-01"]),
            ("year.start", "2020-06-01", "2020-12-31", &[]),
            ("week.start", "2019-01-01", "2019-01-14", &["2019-01-07", "2019-01-14"]),
            ("2 months after year.end", "2019-07-01", "2020-12-31", &["2020-02-29", "2021-02-28"]),
            ("1 week before half-year.start", "2019-07-01", "2020-06-30", &["2019-06-24", "2019-12-25"]),
            ("1 month after week.end", "2023-01-29", "2023-01-31", &["2023-02-28"]),
            ("month.end", "2019-06-30", "2019-06-29", &[]),
        ] {
            let days: Vec<NaiveDate> = days.iter().map(|text| day(text)).collect();
            assert_eq!(due(text).days(&frame(start, end)), Some(days), "{text}");
            assert!(due(text).is_recurring());
            assert_eq!(due(text).resolve(Some(StatedDate::Day(day(end)))), None);
        }
    }

    #[test]
    fn one_day_is_found_where_what_it_is_counted_from_is_known() {
        let frame = Frame { signed: Some(day("2018-12-04")), ..frame("2019-01-01", "2019-06-30") };
        for (text, expected) in [
            ("2019-Q1", Some("2019-03-31")),
            ("period.start", Some("2019-01-01")),
            ("3 months before period.end", Some("2019-03-30")),
            ("30 days after signing", Some("2019-01-03")),
            ("30 days after invoice", None),
            ("4294967295 years after period.end", None),
        ] {
            assert_eq!(due(text).days(&frame), expected.map(|text| vec![day(text)]), "{text}");
            assert!(!due(text).is_recurring());
        }
        for text in ["period.start", "period.end", "signing", "03-01 every year", "1 day after quarter.end"] {
            assert_eq!(due(text).days(&Frame::default()), None, "{text}");
        }
        let school_terms = Due::At(Anchor::Each(Frequency::SchoolTerm, Edge::End));
        assert_eq!(school_terms.days(&frame), None);
        assert_eq!(
            Due::EveryYear { month: 13, day: 40 }.days(&self::frame("2019-01-01", "2019-12-31")).unwrap().len(),
            1
        );
    }

    #[test]
    fn more_days_than_any_agreement_lists_are_none() {
        let week = due("week.start");
        let monday = day("2018-12-31");
        let ending = |weeks: u32| Duration::new(weeks, super::super::TimeUnit::Week).after(monday);
        let days = |weeks| week.days(&Frame { start: Some(monday), end: ending(weeks), signed: None });
        assert_eq!(days(4999).map(|days| days.len()), Some(5000));
        assert_eq!(days(5000), None);
    }

    #[test]
    fn resolves_from_the_end_alone() {
        for (text, end, expected) in [
            ("2019", None, Some("2019-12-31")),
            ("period.end", Some("2019-H1"), Some("2019-06-30")),
            ("6 weeks after period.end", Some("2019-06-30"), Some("2019-08-11")),
            ("1 day after period.end", Some("2019"), Some("2020-01-01")),
            ("period.end", None, None),
            ("period.start", Some("2019"), None),
            ("signing", Some("2019"), None),
        ] {
            let end = end.map(|end: &str| end.parse().unwrap());
            assert_eq!(due(text).resolve(end), expected.map(day), "{text}");
        }
    }

    #[test]
    fn is_typeset_in_both_languages() {
        for (text, sv, en) in [
            ("2019-06-30", "den 30 juni 2019", "30 June 2019"),
            ("03-01 every year", "den 1 mars varje år", "1 March every year"),
            ("quarter.start", "vid varje kvartals början", "the start of each quarter"),
            (
                "1 week after quarter.start",
                "1\u{a0}vecka efter varje kvartals början",
                "1\u{a0}week after the start of each quarter",
            ),
            (
                "2 weeks before year.end",
                "2\u{a0}veckor före varje års slut",
                "2\u{a0}weeks before the end of each year",
            ),
            ("30 days after invoice", "30\u{a0}dagar efter faktura", "30\u{a0}days after the invoice"),
            (
                "6 weeks after period.end",
                "6\u{a0}veckor efter avtalstidens slut",
                "6\u{a0}weeks after the end of the agreement period",
            ),
        ] {
            assert_eq!(due(text).typeset(Language::Sv), sv);
            assert_eq!(due(text).typeset(Language::En), en);
        }
    }
}
