//! The numbers of a sentence that can be added: money, what is counted, and bare numbers. Knows no rule.

use std::ops::Range;

use iop_core::{Currency, Frequency, Language, Money};

use crate::message::Arg;
use crate::reader::{self, Bound, Mention, What, Word};
use crate::rules::said::Said;

/// Words before a number that make it a limit, an estimate or a name rather than a number to add.
const NOT_PLAIN: &[&str] = &[
    "cirka",
    "ca",
    "omkring",
    "ungefär",
    "drygt",
    "knappt",
    "nästan",
    "minst",
    "högst",
    "över",
    "under",
    "minimum",
    "till",
    "mellan",
    "kl",
    "klockan",
    "år",
    "åren",
    "året",
    "nr",
    "nummer",
    "punkt",
    "avsnitt",
    "bilaga",
    "kapitel",
    "kap",
    "artikel",
    "årskurs",
    "klass",
    "ålder",
    "åldern",
    "åldrarna",
    "§",
    "dnr",
    "rum",
    "sida",
    "about",
    "some",
    "least",
    "most",
    "over",
    "under",
    "between",
    "to",
    "from",
    "section",
    "annex",
    "article",
    "aged",
];

/// Words after a number that make it a time, a name or one of each.
const NOT_A_NUMBER: &[&str] = &[
    "kap",
    "§",
    "st",
    "år",
    "års",
    "åringar*",
    "gånger",
    "till",
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
    "procent",
    "à",
    "a",
    "av",
    "times",
    "to",
    "of",
    "years",
];

/// What a number is of.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Unit {
    /// Money, each time so often.
    Money(Currency, Option<Frequency>),
    /// What is counted.
    Things(String),
    /// Nothing said.
    Bare,
}

impl Unit {
    /// Whether numbers of the two can be parts of one whole: "44, 31 och 52 deltagare".
    pub(super) fn fits(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Money(..), Self::Money(..)) => self == other,
            (Self::Money(..), _) | (_, Self::Money(..)) => false,
            (Self::Things(own), Self::Things(other)) => reader::same_noun(own, other),
            _ => true,
        }
    }
}

/// A number that can be added.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    /// In öre or cent, or as it is.
    pub(super) value: i128,
    pub(super) unit: Unit,
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// The place of its first word in the sentence, and of the first after it.
    pub(super) at: Range<usize>,
}

impl Figure {
    /// The currency of money.
    pub(super) fn currency(&self) -> Option<Currency> {
        if let Unit::Money(currency, _) = self.unit { Some(currency) } else { None }
    }

    /// A value of its kind, as a message tells it.
    pub(super) fn told(&self, value: i128) -> Arg {
        match self.currency().zip(i64::try_from(value).ok()) {
            Some((currency, minor)) => Arg::Money(Money::new(minor, currency)),
            None => Arg::Text(value.to_string()),
        }
    }
}

/// The numbers of a sentence that can be added, in order. One that is a limit or an estimate stands there without a value,
/// so that nothing is added over it.
pub(super) fn figures(said: &Said<'_>) -> Vec<Option<Figure>> {
    let place = |range: &Range<usize>| {
        let start = said.words.partition_point(|word| word.range.start < range.start);
        start..said.words.partition_point(|word| word.range.start < range.end).max(start + 1)
    };
    let mentioned = said.mentions.iter().filter_map(|mention| {
        let (value, unit, plain) = of_mention(mention)?;
        let at = place(&mention.range);
        let plain = plain && !at.start.checked_sub(1).is_some_and(|before| said.is(before, NOT_PLAIN));
        Some((mention.range.start, plain.then(|| Figure { value, unit, range: mention.range.clone(), at })))
    });
    let is_read = |word: &Word| said.mentions.iter().any(|mention| mention.range.contains(&word.range.start));
    let bare = said.words.iter().enumerate().filter(|(_, word)| !is_read(word)).filter_map(|(at, word)| {
        let value = bare(said, at, word)?;
        Some((word.range.start, Some(Figure { value, unit: Unit::Bare, range: word.range.clone(), at: at..at + 1 })))
    });
    let mut all: Vec<(usize, Option<Figure>)> = mentioned.chain(bare).collect();
    all.sort_by_key(|(start, _)| *start);
    all.into_iter().map(|(_, figure)| figure).collect()
}

/// The value of an amount or a count, what it is of, and whether it is neither an estimate nor a limit nor of each.
fn of_mention(mention: &Mention) -> Option<(i128, Unit, bool)> {
    match &mention.what {
        What::Amount { money, approximate, ceiling, each, per, .. } => {
            let unit = Unit::Money(money.currency(), *per);
            Some((i128::from(money.minor()), unit, !approximate && !ceiling && !each))
        }
        What::Count { number, upper, bound, noun, .. } => {
            let plain = upper.is_none() && *bound == Bound::Exactly;
            Some((i128::from(*number), Unit::Things(noun.clone()), plain))
        }
        _ => None,
    }
}

/// A number that nothing else is read from and that is no year, paragraph or article: "varav sju genom slåtter".
fn bare(said: &Said<'_>, at: usize, word: &Word) -> Option<i128> {
    if !reader::is_number_word(&word.key) || matches!(word.key.as_str(), "en" | "ett" | "one" | "a") {
        return None;
    }
    let beside = |place: Option<usize>, phrases: &[&str]| place.is_some_and(|place| said.is(place, phrases));
    let text = &said.passage.text;
    let before = text.get(..word.range.start)?.chars().next_back().unwrap_or(' ');
    let mut after = text.get(word.range.end..)?.chars();
    let (next, later) = (after.next().unwrap_or(' '), after.next().unwrap_or(' '));
    let ends =
        !(matches!(next, '–' | '-' | '/' | ':' | '%' | '§') || matches!(next, ',' | '.') && later.is_ascii_digit());
    let opens = before.is_whitespace() || before == '(';
    let earlier = at.checked_sub(1);
    // A number of several words is none that can be read here.
    let word_at = |place: Option<usize>| said.words.get(place?);
    let is_more = |other: Option<&Word>| {
        other.is_some_and(|other| {
            let (from, to) = (other.range.end.min(word.range.end), other.range.start.max(word.range.start));
            reader::is_number_word(&other.key) && text.get(from..to) == Some(" ")
        })
    };
    let split = is_more(word_at(earlier)) || is_more(word_at(Some(at + 1)));
    if !opens || !ends || split || beside(earlier, NOT_PLAIN) || beside(Some(at + 1), NOT_A_NUMBER) {
        return None;
    }
    let value = *reader::numbers(&word.key, Language::Sv).first()?;
    // no law: numbers that are years
    (!(1900..=2100).contains(&value)).then(|| i128::from(value))
}
