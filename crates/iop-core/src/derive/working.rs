//! How a figure came about: its value, the step that gave it, and what the step was taken from. Knows no words.

use chrono::NaiveDate;

use super::{Extended, Instalment, Sum};
use crate::model::{IndexBasis, NoticeStart};
use crate::{
    Decimal, Direction, Due, Duration, Frequency, Interval, Money, Pointer, Quantity, Remainder, Share, StatedDate,
};

/// A figure with its making.
#[derive(Debug, Clone, PartialEq)]
pub struct Working {
    /// Where it stands in the file, or would stand if it were written.
    pub path: Pointer,
    /// What it is.
    pub value: Figure,
    /// The step that gave it.
    pub how: How,
    /// What the step was taken from, in the order in which it is read. What has a working of its own at its path is
    /// given without what it came from in turn.
    pub from: Vec<Working>,
}

/// A figure of any sort.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// Money.
    Sum(Sum),
    /// Money between two bounds; [`Sum::Nothing`] where there is no bound.
    Between {
        /// No less than this.
        least: Sum,
        /// No more than this.
        most: Sum,
    },
    /// A part of a whole.
    Share(Share),
    /// A date.
    Date(StatedDate),
    /// Several days, in order.
    Days(Vec<NaiveDate>),
    /// When something is due, as stated.
    Due(Due),
    /// A length of time.
    Duration(Duration),
    /// A stretch of time.
    Interval(Interval),
    /// So much of what is not money.
    Quantity(Quantity),
    /// A number, such as that of an index.
    Number(Decimal),
    /// How many.
    Count(u32),
    /// Payments.
    Instalments(Vec<Instalment>),
    /// Extensions of the term.
    Extensions(Vec<Extended>),
    /// It cannot be told; the step says why.
    Unknown,
}

/// The step that gave a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It stands in the file.
    Stated,
    /// What it came from, added.
    Added,
    /// What it came from, once for every unit of its time.
    Repeated {
        /// How many units the time has.
        times: u32,
        /// Which units.
        per: Frequency,
    },
    /// A quantity times its price.
    Priced,
    /// A share of a whole.
    ShareOf,
    /// The ceiling: the whole that a share is of is not known, or the share of it is larger.
    Ceiling,
    /// A part in relation to the whole.
    Ratio,
    /// What it came from in so many equal parts, each rounded to the nearest öre or cent.
    Divided {
        /// How many parts.
        by: u64,
    },
    /// An amount in kronor turned into euro at the rate beside it, rounded to the nearest cent.
    Exchanged,
    /// The bounds are what it came from, each on its own.
    Bounds,
    /// What it came from without the value added tax in it, which is not said: so much at most.
    WithoutTax,
    /// An amount moved with its index: amount × (1 + share × (to − from) / from), then rounded.
    Indexed {
        /// The year from which it applies.
        year: i32,
        /// Whether it is counted on the year before or on the amount first agreed.
        basis: IndexBasis,
        /// How much of the change of the index counts.
        share: Share,
        /// To what unit it is rounded; to öre or cent when none is said.
        round_to: Option<Money>,
        /// Which way it is rounded.
        rounding: Direction,
        /// Whether the index would have lowered it, which the agreement rules out.
        held: bool,
    },
    /// An amount divided into equal parts, each rounded down to the unit, what is left given to one of them.
    Split {
        /// How many parts.
        parts: u32,
        /// The unit; öre or cent when none is said.
        unit: Option<Money>,
        /// Which part takes what is left.
        remainder: Remainder,
    },
    /// The same amount each time.
    Each {
        /// How many times.
        times: u32,
    },
    /// The day before the one that lies so long after the first day.
    Length(Duration),
    /// So long before a day.
    Before {
        /// How long.
        notice: Duration,
        /// From when it runs.
        counted_from: NoticeStart,
    },
    /// A term that goes on, so long at a time.
    Extended {
        /// How long each time.
        by: Duration,
    },
    /// The days on which something is due.
    Falls(Due),
    /// The days on which something comes again, so long after each other.
    Every(Duration),
    /// It cannot be told.
    NotKnown(Undetermined),
}

/// Why something cannot be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Undetermined {
    /// Something that is needed is not filled in.
    #[error("something that is needed is not filled in")]
    Blank,
    /// The amount is a ceiling, a floor or approximate.
    #[error("the amount is not exact")]
    NotExact,
    /// It is a share of a whole that is not known.
    #[error("the whole that the share is of is not known")]
    NoWhole,
    /// It is not money and has no stated value.
    #[error("what is put in has no stated value")]
    NotValued,
    /// The first or the last day of the time is not stated.
    #[error("the first or the last day is not stated")]
    NoTerm,
    /// The time has no end.
    #[error("the time has no end")]
    Unending,
    /// The time lies outside that of what it belongs to.
    #[error("the time lies outside that of what it belongs to")]
    OutsideTime,
    /// The time is no whole number of such units, and a part of one is not guessed.
    #[error("the time is no whole number of units ({0})")]
    Broken(Frequency),
    /// The unit has no length of its own in the calendar.
    #[error("the unit has no length in the calendar ({0})")]
    NotInCalendar(Frequency),
    /// It belongs to no single calendar year.
    #[error("it cannot be placed in calendar years")]
    NoYear,
    /// No contribution has the id that is referred to.
    #[error("no contribution has that id")]
    NoSuchContribution,
    /// How many payments there are is not said.
    #[error("how many payments there are is not said")]
    NoCount,
    /// The number of payments and the number of days differ.
    #[error("the number of payments and the number of days differ")]
    CountAndDays,
    /// Another payment divides the same contribution, and what each of them takes is not said.
    #[error("several payments divide the same contribution")]
    OtherPlans,
    /// The day depends on something that has no day yet.
    #[error("the day depends on something that has no day yet")]
    NoDay,
    /// There may be extensions, and what is paid in them is not said.
    #[error("what is paid in the extensions is not said")]
    ExtensionBlank,
    /// There is no such right.
    #[error("there is no such right")]
    NoRight,
    /// The amounts are in different currencies, or larger than money can be.
    #[error("the amounts cannot be counted together")]
    NotAddable,
    /// There are more than anyone lists.
    #[error("there are too many to list")]
    TooMany,
}

impl Working {
    pub(super) fn new(path: Pointer, value: Figure, how: How, from: Vec<Self>) -> Self {
        Self { path, value, how, from }
    }

    pub(super) fn stated(path: Pointer, value: Figure) -> Self {
        Self::new(path, value, How::Stated, Vec::new())
    }

    /// A figure that is not money and cannot be told.
    pub(super) fn unknown(path: Pointer, why: Undetermined, from: Vec<Self>) -> Self {
        Self::new(path, Figure::Unknown, How::NotKnown(why), from)
    }

    /// A sum that cannot be told, for a reason; a sum in kind without a value is nothing.
    pub(super) fn no_sum(path: Pointer, why: Undetermined, from: Vec<Self>) -> Self {
        let sorts = [
            (Undetermined::Unending, Sum::Unending),
            (Undetermined::NotValued, Sum::Nothing),
            (Undetermined::NotAddable, Sum::NotAddable),
        ];
        let sum = sorts.into_iter().find(|(sort, _)| *sort == why).map_or(Sum::Blank, |(_, sum)| sum);
        Self::new(path, Figure::Sum(sum), How::NotKnown(why), from)
    }

    /// The sum, when it is money; otherwise blank.
    #[must_use]
    pub fn sum(&self) -> Sum {
        if let Figure::Sum(sum) = &self.value { *sum } else { Sum::Blank }
    }

    /// The date, when it is one.
    #[must_use]
    pub fn date(&self) -> Option<StatedDate> {
        if let Figure::Date(date) = &self.value { Some(*date) } else { None }
    }

    /// The days, when there are any.
    #[must_use]
    pub fn days(&self) -> Option<&[NaiveDate]> {
        if let Figure::Days(days) = &self.value { Some(days) } else { None }
    }

    /// The same without what it came from, where that has a working of its own.
    pub(super) fn brief(&self) -> Self {
        Self::new(self.path.clone(), self.value.clone(), self.how, Vec::new())
    }
}
