//! Reads the facts that prose states: amounts, dates, durations, counts, percentages, ages and statutes, in Swedish
//! and, for the same shapes, in English.
//!
//! A reading is what a careful reader would swear to; where the words leave doubt, nothing is claimed. Knows no
//! agreement, no rule and no law: it says what the words say, and where. Time is linear in the length of the text.

mod amounts;
mod cardinals;
mod counts;
mod dates;
mod durations;
mod fractions;
mod noise;
mod nouns;
mod numerals;
mod phrases;
mod qualifiers;
mod recurring;
mod runs;
mod sentences;
mod spellings;
mod statutes;
mod tokens;
mod undated;
mod verbs;
mod words;

use std::ops::Range;

use iop_core::{Duration, Frequency, Language, Money, Share, StatedDate};

use numerals::Number;
use tokens::Tokens;

pub(crate) use nouns::{has_stem, normal_paragraph, same_noun, stem};
pub(crate) use phrases::{bytes, find, find_in, has, standing};
pub(crate) use runs::Runs;
pub(crate) use verbs::{Form, form};
pub(crate) use words::{Sentence, Word, leading_number, sentences, words, year};

/// A fact that the text states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The bytes of the text that state it, qualifier included (`minst 10 träffar`), reference period excluded.
    pub range: Range<usize>,
    /// The bytes of the sentence, heading or list item it stands in.
    pub sentence: Range<usize>,
    /// What is stated.
    pub what: What,
}

/// What a [`Mention`] states.
///
/// Dates inside the reference period of an amount or a count are also given as mentions of their own, and so is the
/// pair of a number in words and digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A sum of money.
    Amount {
        /// The sum.
        money: Money,
        /// `cirka`, `omkring`, or one end of a span.
        approximate: bool,
        /// `upp till`, `högst`.
        ceiling: bool,
        /// `vardera`, `per deltagare`: the sum is one of several, not a total.
        each: bool,
        /// `per år`.
        per: Option<Frequency>,
        /// `för första halvåret 2019`.
        during: Option<StatedDate>,
    },
    /// A point or stretch of time, as precise as stated.
    Date(StatedDate),
    /// A day of the year, or a month where the words say that it comes every year; no year is told.
    DayOfYear {
        /// The month, 1 to 12.
        month: u32,
        /// The day of the month.
        day: Option<u32>,
    },
    /// A date that the calendar does not have, such as 31 June; as written.
    NoSuchDate(String),
    /// From one date to another; the two are not given again.
    Range {
        /// The first date.
        from: StatedDate,
        /// The last date.
        to: StatedDate,
    },
    /// A length of time.
    Duration {
        /// The length.
        duration: Duration,
        /// As written.
        words: String,
    },
    /// The age of persons or of an organisation, in years.
    Age {
        /// The age, or the lower one of a span.
        years: u32,
        /// The upper one of a span.
        upper: Option<u32>,
    },
    /// A number of something.
    Count {
        /// The number, or the lower one of a span.
        number: u64,
        /// The upper one of a span.
        upper: Option<u64>,
        /// Whether the number is a floor or a ceiling.
        bound: Bound,
        /// What is counted, as written.
        noun: String,
        /// Where the noun stands.
        noun_range: Range<usize>,
        /// What the number refers to.
        basis: Option<Basis>,
        /// Where the reference stands.
        basis_range: Option<Range<usize>>,
    },
    /// A percentage, or a share in words.
    Percent(Share),
    /// How often something comes again: every so long.
    Recurs(Duration),
    /// A number in words and in digits beside each other, whether they agree or not.
    Numeral {
        /// The words.
        word: u64,
        /// The digits.
        digits: u64,
    },
    /// A reference to an act.
    Statute {
        /// `2016:38`, `EU 2023/2831` or `2014/24/EU`.
        number: Option<String>,
        /// The title or short name that stands by the number, as written, without the number.
        name: Option<String>,
        /// Where the name stands.
        name_range: Option<Range<usize>>,
        /// `2 kap. 3 §`, `artikel 3.2`.
        locus: Option<String>,
    },
}

/// How a number limits a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The number itself.
    Exactly,
    /// `minst`, `över`.
    AtLeast,
    /// `högst`, `upp till`.
    AtMost,
    /// `cirka`, `ett tiotal`.
    About,
}

/// What a count or an amount refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// `per år`, `i månaden`, `för halvåret`.
    Per(Frequency),
    /// `för första halvåret 2019`.
    During(StatedDate),
}

/// Reads what the text states, in the order of the text.
#[must_use]
pub fn read(text: &str, language: Language) -> Vec<Mention> {
    read_whole(text, language).0
}

/// Reads what the text states, in the order of the text, and its sentences with their words.
#[must_use]
pub(crate) fn read_whole(text: &str, language: Language) -> (Vec<Mention>, Vec<Sentence>) {
    let mut tokens = tokens::cut(text);
    let mut mentions = Vec::new();
    let mut lengths = Vec::new();
    for sentence in sentences::split(text, &tokens) {
        lengths.push(sentence.len());
        let reader = Reader { tokens: Tokens::new(text, sentence), language };
        let mut at = 0;
        while at < reader.tokens.len() {
            at = reader.step(at, &mut mentions).max(at + 1);
        }
    }
    mentions.sort_by_key(|mention| (mention.range.start, std::cmp::Reverse(mention.range.end)));
    let mut rest = tokens.drain(..);
    let sentences = lengths.into_iter().filter_map(|length| words::of_tokens(rest.by_ref().take(length).collect()));
    (mentions, sentences.collect())
}

/// Every number of the text, in digits or in words, whatever it counts.
#[must_use]
pub fn numbers(text: &str, language: Language) -> Vec<u64> {
    let tokens = tokens::cut(text);
    let mut found = Vec::new();
    for sentence in sentences::split(text, &tokens) {
        let tokens = Tokens::new(text, sentence);
        let mut at = 0;
        while at < tokens.len() {
            let Some(number) = numerals::number(&tokens, at, language) else {
                at += 1;
                continue;
            };
            found.extend(number.whole());
            found.extend(number.pair.into_iter().flat_map(|(word, digits)| [word, digits]));
            at = number.end.max(at + 1);
        }
    }
    found
}

/// Whether the word, in lower case, is a number in words or in digits, whole.
#[must_use]
pub(crate) fn is_number_word(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
        || cardinals::cardinal(word, Language::Sv).is_some()
        || cardinals::cardinal(word, Language::En).is_some()
}

/// A sentence under reading.
struct Reader<'t> {
    tokens: Tokens<'t>,
    language: Language,
}

impl Reader<'_> {
    /// Reads what starts at `at`; gives the token to go on from.
    fn step(&self, at: usize, out: &mut Vec<Mention>) -> usize {
        // The order is the order of certainty: what looks like a number but is none goes before what is counted.
        self.statute(at, out)
            .or_else(|| self.amount(at, out))
            .or_else(|| self.date(at, out))
            .or_else(|| self.recurring(at, out))
            .or_else(|| self.fraction(at, out))
            .or_else(|| self.noise(at))
            .or_else(|| self.percent(at, out))
            .or_else(|| self.duration(at, out))
            .or_else(|| self.count(at, out))
            .unwrap_or(at + 1)
    }

    fn number(&self, at: usize) -> Option<Number> {
        let vague = matches!(
            self.tokens.before(at, 1),
            "flera" | "några" | "många" | "par" | "åtskilliga" | "tals" | "several" | "many" | "few"
        );
        if vague { None } else { numerals::number(&self.tokens, at, self.language) }
    }

    /// Adds a mention that covers the tokens `first..end`.
    fn add(&self, out: &mut Vec<Mention>, first: usize, end: usize, what: What) {
        let sentence = self.tokens.bytes(0, self.tokens.len());
        out.push(Mention { range: self.tokens.bytes(first, end), sentence, what });
    }

    /// Adds the pair of words and digits, when the number has both.
    fn add_pair(&self, out: &mut Vec<Mention>, at: usize, number: &Number) {
        if let Some((word, digits)) = number.pair {
            self.add(out, at, number.end, What::Numeral { word, digits });
        }
    }
}

#[cfg(test)]
mod tests;
