//! How often something recurs, and the calendar units of that length. Knows no today.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::duration::{Duration, TimeUnit};
use super::language::Language;
use super::scalar::words;

/// How often something recurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frequency {
    /// Every day.
    Day,
    /// Every week, from Monday to Sunday.
    Week,
    /// Every month.
    Month,
    /// Every quarter.
    Quarter,
    /// Every half-year.
    HalfYear,
    /// Every year.
    Year,
    /// Every four months (tertial).
    Tertial,
    /// Every school term, autumn and spring. Its dates are set locally, so it is no unit of the calendar.
    SchoolTerm,
}

words!(Frequency, "Hur ofta: day (dag), week (vecka), month (månad), quarter (kvartal), half-year (halvår), year (år), tertial eller school-term (termin).", {
    Day => "day",
    Week => "week",
    Month => "month",
    Quarter => "quarter",
    HalfYear => "half-year",
    Year => "year",
    Tertial => "tertial",
    SchoolTerm => "school-term",
});

impl Frequency {
    /// The time from one occasion to the next. For a school term the longest it can be taken for: six months.
    #[must_use]
    pub const fn duration(self) -> Duration {
        match self {
            Self::Day => Duration::new(1, TimeUnit::Day),
            Self::Week => Duration::new(1, TimeUnit::Week),
            Self::Month => Duration::new(1, TimeUnit::Month),
            Self::Quarter => Duration::new(3, TimeUnit::Month),
            Self::HalfYear | Self::SchoolTerm => Duration::new(6, TimeUnit::Month),
            Self::Year => Duration::new(1, TimeUnit::Year),
            Self::Tertial => Duration::new(4, TimeUnit::Month),
        }
    }

    /// How many of its units make a calendar year; `None` for days, weeks and school terms, which do not fill it evenly.
    #[must_use]
    pub const fn per_year(self) -> Option<u32> {
        match self {
            Self::Month => Some(12),
            Self::Quarter => Some(4),
            Self::Tertial => Some(3),
            Self::HalfYear => Some(2),
            Self::Year => Some(1),
            Self::Day | Self::Week | Self::SchoolTerm => None,
        }
    }

    /// The calendar units that overlap the stretch from `first` to `last`, both included: each whole, with its own
    /// first and last day, in order. None at all when `last` comes before `first`; `None` for days and school terms,
    /// which are no units of the calendar.
    #[must_use]
    pub fn units(self, first: NaiveDate, last: NaiveDate) -> Option<Vec<(NaiveDate, NaiveDate)>> {
        Some(self.units_within(first, last)?.collect())
    }

    /// The same, one at a time. A unit that runs beyond the calendar is left out.
    pub(super) fn units_within(
        self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Option<impl Iterator<Item = (NaiveDate, NaiveDate)>> {
        let step = self.step()?;
        let begins = (first <= last).then(|| step.begin(first)).flatten();
        let starts = std::iter::successors(begins, move |start| step.next(*start));
        let whole = move |start: NaiveDate| Some((start, step.next(start)?.pred_opt()?));
        Some(starts.take_while(move |start| *start <= last).map_while(whole))
    }

    /// How long its calendar unit is.
    const fn step(self) -> Option<Step> {
        match self {
            Self::Week => Some(Step::Week),
            Self::Month | Self::Quarter | Self::HalfYear | Self::Year | Self::Tertial => match self.per_year() {
                Some(units) => Some(Step::Months(12 / units)),
                None => None,
            },
            Self::Day | Self::SchoolTerm => None,
        }
    }

    /// The frequency as it stands on paper: `per halvår`, `per half-year`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        let words = match (self, language) {
            (Self::Day, Language::Sv) => "per dag",
            (Self::Day, Language::En) => "per day",
            (Self::Week, Language::Sv) => "per vecka",
            (Self::Week, Language::En) => "per week",
            (Self::Month, Language::Sv) => "per månad",
            (Self::Month, Language::En) => "per month",
            (Self::Quarter, Language::Sv) => "per kvartal",
            (Self::Quarter, Language::En) => "per quarter",
            (Self::HalfYear, Language::Sv) => "per halvår",
            (Self::HalfYear, Language::En) => "per half-year",
            (Self::Year, Language::Sv) => "per år",
            (Self::Year, Language::En) => "per year",
            (Self::Tertial, Language::Sv) => "per tertial",
            (Self::Tertial, Language::En) => "per four-month period",
            (Self::SchoolTerm, Language::Sv) => "per termin",
            (Self::SchoolTerm, Language::En) => "per school term",
        };
        words.to_owned()
    }
}

/// The length of a calendar unit: a week, or so many months of a year that they divide evenly.
#[derive(Clone, Copy)]
enum Step {
    Week,
    Months(u32),
}

impl Step {
    /// The first day of the unit that the day lies in.
    fn begin(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Week => day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())),
            Self::Months(months) => NaiveDate::from_ymd_opt(day.year(), day.month0() / months * months + 1, 1),
        }
    }

    /// The first day of the unit after the one that starts on the day.
    fn next(self, start: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Week => start.checked_add_days(Days::new(7)),
            Self::Months(months) => start.checked_add_months(Months::new(months)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn frequencies_are_words_of_a_closed_list() {
        for frequency in Frequency::ALL {
            assert_eq!(frequency.to_string().parse(), Ok(*frequency));
            assert_eq!(serde_yaml::from_str::<Frequency>(frequency.as_str()).unwrap(), *frequency);
        }
        assert_eq!(Frequency::HalfYear.typeset(Language::Sv), "per halvår");
        assert_eq!(Frequency::SchoolTerm.typeset(Language::Sv), "per termin");
        assert_eq!(Frequency::SchoolTerm.typeset(Language::En), "per school term");
        let error = "ofta".parse::<Frequency>().unwrap_err();
        let allowed = ["day", "week", "month", "quarter", "half-year", "year", "tertial", "school-term"];
        assert_eq!(error.allowed, allowed);
    }

    #[test]
    fn a_frequency_has_its_length_and_its_number_a_year() {
        for (frequency, length, per_year) in [
            (Frequency::Day, "1 day", None),
            (Frequency::Week, "1 week", None),
            (Frequency::Month, "1 month", Some(12)),
            (Frequency::Quarter, "3 months", Some(4)),
            (Frequency::Tertial, "4 months", Some(3)),
            (Frequency::HalfYear, "6 months", Some(2)),
            (Frequency::SchoolTerm, "6 months", None),
            (Frequency::Year, "1 year", Some(1)),
        ] {
            assert_eq!(frequency.duration().to_string(), length);
            assert_eq!(frequency.per_year(), per_year, "{frequency}");
        }
    }

    #[test]
    fn units_that_overlap_the_stretch_are_whole() {
        for (frequency, first, last, count, begins, ends) in [
            (Frequency::Year, "2019-12-31", "2020-01-01", 2, "2019-01-01", "2020-12-31"),
            (Frequency::HalfYear, "2019-06-30", "2019-07-01", 2, "2019-01-01", "2019-12-31"),
            (Frequency::Tertial, "2019-05-01", "2019-08-31", 1, "2019-05-01", "2019-08-31"),
            (Frequency::Quarter, "2019-02-15", "2020-02-15", 5, "2019-01-01", "2020-03-31"),
            (Frequency::Month, "2020-02-29", "2020-02-29", 1, "2020-02-01", "2020-02-29"),
            (Frequency::Week, "2019-01-01", "2019-01-07", 2, "2018-12-31", "2019-01-13"),
        ] {
            let units = frequency.units(day(first), day(last)).unwrap();
            let (start, end) = (units[0].0, units[units.len() - 1].1);
            assert_eq!((units.len(), start, end), (count, day(begins), day(ends)), "{frequency}");
        }
        for frequency in [Frequency::Day, Frequency::SchoolTerm] {
            assert_eq!(frequency.units(day("2019-01-01"), day("2019-12-31")), None);
        }
        assert_eq!(Frequency::Month.units(day("2019-02-01"), day("2019-01-31")), Some(vec![]));
    }

    #[test]
    fn units_end_with_the_calendar() {
        let late = NaiveDate::MAX.checked_sub_days(Days::new(40)).unwrap();
        assert!(Frequency::Month.units(late, NaiveDate::MAX).is_some_and(|units| !units.is_empty()));
        assert_eq!(Frequency::Year.units(NaiveDate::MAX, NaiveDate::MAX), Some(vec![]));
        assert_eq!(Frequency::Week.units(NaiveDate::MIN, NaiveDate::MIN).map(|units| units.len() <= 1), Some(true));
    }
}
