//! Amounts and limits by date, and the answer of a look-up. Knows no statute's text and no agreement.

use chrono::{Days, NaiveDate};
use iop_core::Money;

/// How much, or how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// An amount of money.
    Money(Money),
    /// Whole per cent.
    Percent(u32),
    /// Whole percentage points.
    PercentagePoints(u32),
    /// Calendar days.
    Days(u32),
    /// Working days.
    WorkingDays(u32),
    /// Weeks.
    Weeks(u32),
    /// Months.
    Months(u32),
    /// Years.
    Years(u32),
    /// Whether something applies at all.
    Flag(bool),
}

impl Quantity {
    /// The amount of money, if it is one.
    #[must_use]
    pub fn money(self) -> Option<Money> {
        match self {
            Self::Money(money) => Some(money),
            _ => None,
        }
    }

    /// The count, if it is a percentage or a length of time.
    #[must_use]
    pub fn count(self) -> Option<u32> {
        match self {
            Self::Percent(n)
            | Self::PercentagePoints(n)
            | Self::Days(n)
            | Self::WorkingDays(n)
            | Self::Weeks(n)
            | Self::Months(n)
            | Self::Years(n) => Some(n),
            Self::Money(_) | Self::Flag(_) => None,
        }
    }
}

/// A value with the period in which it applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// The value.
    pub value: Quantity,
    /// The same amount in euro, where the law is written in euro and the value is the Swedish counter-value.
    pub euro: Option<Money>,
    /// The first day of the period.
    pub valid_from: NaiveDate,
    /// The last day of the period; none while it runs.
    pub valid_to: Option<NaiveDate>,
    /// From which day the value is certain, where its first day was not verified.
    pub certain_from: Option<NaiveDate>,
    /// The last day for which it was looked up that the value still stood, where the period has no end.
    pub known_until: Option<NaiveDate>,
    /// Over what span the value is counted, in words.
    pub window: Option<String>,
    /// Where the value was read.
    pub source: String,
    /// Whether it was read there.
    pub verified: bool,
    /// The day on which a human last compared the value with the source.
    pub checked: NaiveDate,
    /// What else a reader should know.
    pub note: Option<String>,
}

impl Amount {
    /// The last day for which the value is known: the end of its period, or the day for which it was last looked up.
    #[must_use]
    pub fn known_through(&self) -> NaiveDate {
        self.valid_to.or(self.known_until).unwrap_or(self.checked)
    }
}

/// A period for which it is known that there is a value, but not which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingAmount {
    /// The amount in euro, where that much is known.
    pub euro: Option<Money>,
    /// The first day of the period.
    pub valid_from: NaiveDate,
    /// The last day of the period; none while it runs.
    pub valid_to: Option<NaiveDate>,
    /// Where what is known was read.
    pub source: String,
    /// Whether it was read there.
    pub verified: bool,
    /// The day on which a human last looked for the value.
    pub checked: NaiveDate,
    /// What else a reader should know.
    pub note: Option<String>,
}

/// All values of one kind, in the order of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// The kind, `lou.direct_award.general`.
    pub kind: String,
    /// What it is called in Swedish.
    pub name: String,
    /// What it is called in English.
    pub name_en: String,
    /// The act that sets the value now.
    pub act: crate::ActId,
    /// The place in that act, if it was verified.
    pub locus: Option<String>,
    /// The values, without overlap.
    pub amounts: Vec<Amount>,
    /// The periods whose value is not known, without overlap with the values.
    pub missing: Vec<MissingAmount>,
}

/// The answer of a look-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lookup<'law, T> {
    /// The value, which was verified for that day.
    Known(&'law T),
    /// There is no value to judge by.
    Unknown(Why),
}

impl<'law, T> Lookup<'law, T> {
    /// The value, if there is one.
    #[must_use]
    pub fn known(self) -> Option<&'law T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) => None,
        }
    }
}

/// Why a look-up has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// The table has no such kind: a mistake of the rule that asks.
    NoSuchKind,
    /// The day is before the first value of the table.
    BeforeFirst,
    /// The day is after the last value of the table.
    AfterLast,
    /// The day falls between two values.
    Gap,
    /// There is a value, but it, or its dates, were not verified.
    Unverified,
    /// There is a value in law, but the table does not have it.
    ValueMissing,
}

impl Series {
    /// The value on a day.
    #[must_use]
    pub fn at(&self, at: NaiveDate) -> Lookup<'_, Amount> {
        let within = |from: NaiveDate, to: Option<NaiveDate>| from <= at && to.is_none_or(|to| at <= to);
        if let Some(amount) = self.amounts.iter().find(|amount| within(amount.valid_from, amount.valid_to)) {
            let certain = amount.verified && amount.certain_from.is_none_or(|day| day <= at);
            return if certain { Lookup::Known(amount) } else { Lookup::Unknown(Why::Unverified) };
        }
        if self.missing.iter().any(|missing| within(missing.valid_from, missing.valid_to)) {
            return Lookup::Unknown(Why::ValueMissing);
        }
        Lookup::Unknown(if self.periods().all(|(from, _)| at < from) {
            Why::BeforeFirst
        } else if self.periods().all(|(from, _)| from < at) {
            Why::AfterLast
        } else {
            Why::Gap
        })
    }

    /// The first day after the given one on which the answer changes.
    #[must_use]
    pub fn next_change(&self, at: NaiveDate) -> Option<NaiveDate> {
        let ends = self.periods().filter_map(|(_, to)| to).filter_map(|to| to.checked_add_days(Days::new(1)));
        let certain = self.amounts.iter().filter(|amount| amount.verified).filter_map(|amount| amount.certain_from);
        self.periods().map(|(from, _)| from).chain(ends).chain(certain).filter(|day| *day > at).min()
    }

    fn periods(&self) -> impl Iterator<Item = (NaiveDate, Option<NaiveDate>)> {
        let missing = self.missing.iter().map(|missing| (missing.valid_from, missing.valid_to));
        self.amounts.iter().map(|amount| (amount.valid_from, amount.valid_to)).chain(missing)
    }
}
