//! Messages: what is said of an agreement, as the name of a message and typed values. [`catalogue`] is the one place that
//! turns them into words, in Swedish or English.

mod catalogue;

use chrono::NaiveDate;
use iop_core::model::ClauseKind;
use iop_core::{Due, Duration, Frequency, Interval, Money, Pointer, Share, StatedDate};

pub use self::catalogue::Catalogue;
pub(crate) use self::catalogue::sources;

/// A value in a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Words as they are.
    Text(String),
    /// Words that are given in both languages.
    Either {
        /// In Swedish.
        sv: String,
        /// In English.
        en: String,
    },
    /// Another message.
    Message(&'static str),
    /// Kinds of clauses of which one is enough.
    Clauses(Vec<ClauseKind>),
    /// Facts by the titles of their fields, with their values where those are short.
    Facts(Vec<(Pointer, Option<Arg>)>),
    /// A whole number, which may choose between singular and plural.
    Number(u64),
    /// Money.
    Money(Money),
    /// A share of a whole.
    Share(Share),
    /// A date at the precision given.
    Date(StatedDate),
    /// When something is due.
    Due(Due),
    /// A stretch of time.
    Interval(Interval),
    /// A length of time.
    Duration(Duration),
    /// A unit of time, as `per år`.
    Frequency(Frequency),
}

macro_rules! arg_from {
    ($($source:ty => $variant:ident),* $(,)?) => {
        $(impl From<$source> for Arg {
            fn from(value: $source) -> Self {
                Self::$variant(value.into())
            }
        })*
    };
}

arg_from! {
    u64 => Number, u32 => Number, Money => Money, Share => Share, StatedDate => Date,
    Due => Due, Interval => Interval, Duration => Duration, Frequency => Frequency,
}

impl From<&str> for Arg {
    /// What is quoted stands on one line, wherever the file breaks it.
    fn from(value: &str) -> Self {
        Self::Text(value.lines().map(str::trim).collect::<Vec<_>>().join(" "))
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Self {
        value.as_str().into()
    }
}

impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(value as u64)
    }
}

impl From<NaiveDate> for Arg {
    fn from(value: NaiveDate) -> Self {
        Self::Date(StatedDate::Day(value))
    }
}

/// A message by its name in the language files, with its values.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    id: &'static str,
    args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// The message with this name and no values.
    pub(crate) fn new(id: &'static str) -> Self {
        Self { id, args: vec![] }
    }

    /// Gives a value to the message.
    pub(crate) fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong, in one sentence.
    pub title: String,
    /// What stands at the place, in a few words.
    pub label: String,
    /// What the other places have to do with it, in the order of [`crate::finding::Finding::related`].
    pub related: Vec<String>,
    /// Why it matters.
    pub why: String,
    /// What to do about it.
    pub help: String,
    /// The sources the rule rests on.
    pub basis: Vec<String>,
}
