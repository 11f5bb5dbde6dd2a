//! A paper as it is read: its words, and the amounts, dates and lengths of time that the reader of prose finds in it.

use std::borrow::Cow;
use std::collections::HashSet;

use iop_core::{Duration, Language, Money, MoneyUnit, StatedDate};
use iop_validator::reader::{self, What};

use super::source::Source;
use crate::Passage;

/// Between passages, so that no run of words reaches over two of them.
const END: &str = "\n";

/// Foreign figures that are told.
const MOST_TOLD: usize = 100;

/// What a paper says.
pub(super) struct Paper {
    /// The words in lower case with a space before and after each, passage by passage.
    words: String,
    amounts: HashSet<Money>,
    dates: HashSet<StatedDate>,
    durations: HashSet<Duration>,
    /// Every number, in digits or in words, whatever it counts.
    numbers: HashSet<u64>,
    /// The amounts and dates in the order of the paper, as written.
    figures: Vec<(Figure, String)>,
}

/// What must not stand on a paper unless the source has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Figure {
    Amount(Money),
    Date(StatedDate),
}

impl Paper {
    pub(super) fn read(passages: &[Passage], language: Language) -> Self {
        let mut paper = Self {
            words: String::new(),
            amounts: HashSet::new(),
            dates: HashSet::new(),
            durations: HashSet::new(),
            numbers: HashSet::new(),
            figures: Vec::new(),
        };
        for passage in passages {
            paper.words.push_str(&words(&passage.text));
            paper.words.push_str(END);
            let text = with_unit(passage);
            paper.numbers.extend(reader::numbers(&text, language));
            for (figure, words) in figures(&text, language) {
                match figure {
                    Figure::Amount(money) => paper.amounts.insert(money),
                    Figure::Date(date) => paper.dates.insert(date),
                };
                paper.figures.push((figure, words));
            }
            for mention in reader::read(&text, language) {
                if let What::Duration { duration, .. } | What::Recurs(duration) = mention.what {
                    paper.durations.insert(duration);
                }
            }
        }
        paper
    }

    pub(super) fn has_amount(&self, money: Money) -> bool {
        self.amounts.contains(&money)
    }

    pub(super) fn has_date(&self, date: StatedDate) -> bool {
        self.dates.contains(&date)
    }

    pub(super) fn has_duration(&self, duration: Duration) -> bool {
        self.durations.contains(&duration)
    }

    pub(super) fn has_number(&self, number: u64) -> bool {
        self.numbers.contains(&number)
    }

    /// Whether the words stand in one passage, in order. Marks between them and capitals do not count.
    pub(super) fn has_words(&self, text: &str) -> bool {
        let wanted = words(text);
        wanted.trim().is_empty() || self.words.contains(&wanted)
    }

    /// The amounts and dates that the source does not have, each once; not more than anyone reads.
    pub(super) fn foreign(&self, source: &Source) -> Vec<String> {
        let mut seen = HashSet::new();
        let foreign = self.figures.iter().filter(|(figure, words)| !source.has(*figure) && seen.insert(words));
        foreign.take(MOST_TOLD).map(|(_, words)| words.clone()).collect()
    }
}

/// The words of a passage; a cell that begins with a figure has it in the unit of the column's header: `Belopp (tkr)`. Other
/// words in brackets, such as a short name, are no unit.
fn with_unit(passage: &Passage) -> Cow<'_, str> {
    let unit = passage.under.as_deref().and_then(|header| header.trim_end().strip_suffix(')')?.rsplit_once('('));
    let unit = unit.filter(|(_, unit)| unit.parse::<MoneyUnit>().is_ok());
    // The value of what is not money stands in brackets in the column of the sum.
    let text = passage.text.trim_start_matches('(');
    let after = text.find(|c: char| !(c.is_ascii_digit() || c == ',' || c.is_whitespace()));
    let (figure, rest) = text.split_at(after.unwrap_or(text.len()));
    match unit {
        Some((_, unit)) if !figure.trim().is_empty() => Cow::Owned(format!("{} {unit} {rest}", figure.trim_end())),
        Some(_) | None => Cow::Borrowed(&passage.text),
    }
}

/// The amounts and dates that a passage states, each with its words.
pub(super) fn figures(passage: &str, language: Language) -> Vec<(Figure, String)> {
    let mut out = Vec::new();
    for mention in reader::read(passage, language) {
        let words = passage.get(mention.range.clone()).unwrap_or_default().to_owned();
        match mention.what {
            What::Amount { money, .. } => out.push((Figure::Amount(money), words)),
            What::Date(date) => out.push((Figure::Date(date), words)),
            What::Range { from, to } => out.extend([from, to].map(|date| (Figure::Date(date), words.clone()))),
            What::DayOfYear { .. }
            | What::NoSuchDate(_)
            | What::Duration { .. }
            | What::Age { .. }
            | What::Count { .. }
            | What::Percent(_)
            | What::Recurs(_)
            | What::Numeral { .. }
            | What::Statute { .. } => {}
        }
    }
    out
}

/// The words of a text, in lower case, with a space before and after each.
fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut out = String::from(" ");
    for word in words {
        out.extend(word.chars().flat_map(char::to_lowercase));
        out.push(' ');
    }
    out
}
