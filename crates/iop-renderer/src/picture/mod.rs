//! Pictures as data: what is drawn, the same in words, and the same as a table. [`svg`] draws them.
//!
//! Knows nothing of agreements and no file format. Every figure of money is in öre (the minor unit of its currency),
//! every day a day of the calendar; words are data, which a writer escapes.

mod svg;

use std::str::FromStr;

use chrono::NaiveDate;
use iop_core::model::ContributionForm;
use iop_core::{Currency, Language};

use crate::document::Table;
pub use svg::{Width, svg};

/// A picture with its equivalents for those who do not see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The title, also its accessible name.
    pub title: String,
    /// Everything the picture says, in sentences.
    pub alternative: String,
    /// The same content as a table.
    pub table: Table,
    /// The language of the words.
    pub language: Language,
    /// What is drawn.
    pub drawing: Drawing,
}

impl Picture {
    /// Which of the pictures it is.
    #[must_use]
    pub const fn kind(&self) -> PictureKind {
        match self.drawing {
            Drawing::Timeline(_) => PictureKind::Timeline,
            Drawing::Economy(_) => PictureKind::Economy,
        }
    }

    /// The picture in pieces, each with room on a sheet of paper at a size that can be read. The first says in words what
    /// all of them show; a time line has its bars on each, so that all have one axis.
    #[cfg(any(test, feature = "pdf"))]
    pub(crate) fn sheets(&self) -> Vec<Self> {
        let Drawing::Timeline(whole) = &self.drawing else { return vec![self.clone()] };
        let rows = SHEET.saturating_sub(whole.bars.len()).max(SHEET / 2);
        let count = whole.events.len().div_ceil(rows).max(1);
        let sheet = |number: usize| {
            let events = whole.events.iter().skip(number * rows).take(rows).cloned().collect();
            let undated = if number + 1 == count { whole.undated.clone() } else { Vec::new() };
            let drawing = Drawing::Timeline(Timeline { events, undated, ..whole.clone() });
            let told = format!("{} ({}/{count})", self.title, number + 1);
            let alternative = if number == 0 { self.alternative.clone() } else { told };
            Self { alternative, drawing, ..self.clone() }
        };
        (0..count).map(sheet).collect()
    }
}

/// How many rows of a time line have room on a sheet of paper.
#[cfg(any(test, feature = "pdf"))]
const SHEET: usize = 20;

/// Which of the pictures: an agreement has each of them at most once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PictureKind {
    /// The agreement in time.
    Timeline,
    /// Who contributes what.
    Economy,
}

impl PictureKind {
    /// All of them, in the order of the paper.
    pub const ALL: &'static [Self] = &[Self::Timeline, Self::Economy];

    /// Its name, as a user writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Timeline => "timeline",
            Self::Economy => "economy",
        }
    }
}

/// A name that no picture has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no picture is called {0}")]
pub struct UnknownPicture(String);

impl FromStr for PictureKind {
    type Err = UnknownPicture;

    fn from_str(name: &str) -> Result<Self, UnknownPicture> {
        let found = Self::ALL.iter().find(|kind| kind.as_str() == name);
        found.copied().ok_or_else(|| UnknownPicture(name.to_owned()))
    }
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drawing {
    /// The agreement in time.
    Timeline(Timeline),
    /// Who contributes what.
    Economy(Economy),
}

/// The agreement in time: a row for each bar, then one for each event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// Stretches of time, in order of their first day.
    pub bars: Vec<Bar>,
    /// What falls on days that are known, in order of its first day.
    pub events: Vec<Event>,
    /// What stands above those without a day.
    pub undated_heading: String,
    /// What belongs on the line and has no day that is known.
    pub undated: Vec<Undated>,
}

/// A stretch of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is.
    pub kind: BarKind,
    /// Its name, such as `Avtalstid`.
    pub label: String,
    /// Its time, as it is printed.
    pub time: String,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day; none when it has no end.
    pub last: Option<NaiveDate>,
}

/// What a stretch of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarKind {
    /// The term.
    Term,
    /// A time by which the term may be extended.
    Extension,
    /// The time in which notice no longer ends the agreement with its last day.
    Notice,
}

/// What happens on one or several days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What it is.
    pub kind: EventKind,
    /// Its name, such as `Slutrapport från Föreningen`.
    pub label: String,
    /// Its time, as it is printed.
    pub time: String,
    /// The days, in order and never empty. A date that is no day, such as a month, is the stretch of its days.
    pub days: Vec<(NaiveDate, NaiveDate)>,
}

/// What an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// A decision the agreement rests on.
    Decision,
    /// The agreement is dated, or signed.
    Signed,
    /// It is considered what happens next.
    Review,
    /// A report is due.
    Report,
    /// Money is paid.
    Payment,
    /// The last day of something: notice, use of money.
    Limit,
}

/// What belongs on the line and has no day that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undated {
    /// Its name.
    pub label: String,
    /// What is said of its time, such as `30 dagar efter faktura`.
    pub time: String,
}

/// Who contributes what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Economy {
    /// Those who give, in the order of the paper.
    pub givers: Vec<Giver>,
    /// What the bars show, in words.
    pub note: String,
    /// All the money, as it is printed; none where it cannot be added.
    pub total: Option<String>,
}

/// Someone who gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Giver {
    /// The name.
    pub name: String,
    /// What is given, in the order of the paper.
    pub gifts: Vec<Gift>,
}

/// What someone gives of one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gift {
    /// The form; none where that is not said.
    pub form: Option<ContributionForm>,
    /// What it is, such as `Ideellt arbete`.
    pub label: String,
    /// What it is worth, as it is printed: `58 000 kr`, `inte värderat`.
    pub value: String,
    /// What it is worth.
    pub worth: Worth,
    /// The worth of each year, where it is split over several: the parts of the whole.
    pub years: Vec<(i32, i64)>,
}

/// What a gift is worth. What is not known is never a sum of zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// A figure.
    Sum {
        /// In öre, or the minor unit of its currency.
        minor: i64,
        /// The currency.
        currency: Currency,
        /// Whether it is known exactly; otherwise it is a ceiling or approximate.
        exact: bool,
    },
    /// Its worth in money is not said, and need not be.
    Unvalued,
    /// An amount that is still to be said, or that cannot be told.
    Unknown,
    /// It comes again and again without an end.
    Unending,
}
