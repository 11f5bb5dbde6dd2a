//! What the words around a number say of it: that it is of each of several, or of an earlier time. Knows no rule.

use std::ops::Range;

use chrono::NaiveDate;

use super::said::Said;
use super::words::EARLIER;
use crate::reader::{self, Mention, What};

/// What stands between a number of an earlier time and the one that holds now.
const COMPARED: &[&str] = &[
    "jämfört med",
    "att jämföra med",
    "i jämförelse med",
    "till skillnad från",
    "i stället för",
    "istället för",
    "compared with",
    "compared to",
    "instead of",
    "rather than",
    "up from",
    "down from",
];

/// The same, where they stand just before the number.
const AGAINST: &[&str] = &["mot", "from", "against"];

/// What is done to a number that held then.
const WAS: &[&str] = &[
    "bidrog",
    "lade",
    "gav",
    "uppgick",
    "avsatte",
    "arbetade",
    "betalade",
    "värderades",
    "utgick",
    "hade",
    "fanns",
    "deltog",
    "kom",
    "hölls",
    "nåddes",
    "nådde",
    "lockade",
    "besökte",
    "genomfördes",
    "var det",
    "had",
    "were",
    "attended",
];

/// The bytes of the part of the sentence that a place stands in, from one mark to the next.
pub(in crate::rules) fn part(said: &Said<'_>, place: &Range<usize>) -> Range<usize> {
    let text = &said.passage.text;
    let (before, after) = (text.get(said.range.start..place.start), text.get(place.end..said.range.end));
    let start = marks(before.unwrap_or_default()).last().map_or(said.range.start, |(_, end)| said.range.start + end);
    let end = marks(after.unwrap_or_default()).next().map_or(said.range.end, |(start, _)| place.end + start);
    start..end
}

/// The marks that end a part of a sentence. A comma within a number is none.
fn marks(text: &str) -> impl DoubleEndedIterator<Item = (usize, usize)> + '_ {
    text.char_indices().filter_map(|(at, mark)| {
        let end = at + mark.len_utf8();
        let is_mark = match mark {
            '(' | ')' | ';' => true,
            ',' | ':' => text[end..].starts_with(char::is_whitespace),
            '–' | '—' | '-' => {
                text[..at].ends_with(char::is_whitespace) && text[end..].starts_with(char::is_whitespace)
            }
            _ => false,
        };
        is_mark.then_some((at, end))
    })
}

/// What a number is of.
pub(in crate::rules) enum Of {
    /// The whole.
    All,
    /// Each of several, and how many they are where the words say so.
    Each(Option<u64>),
}

/// Whether a number is of each of several.
pub(in crate::rules) fn of(said: &Said<'_>, place: &Range<usize>) -> Of {
    const EACH: &[&str] = &["var och en", "vart och ett", "vardera", "varje", "varannan", "each", "every", "à", "per"];
    let part = part(said, place);
    let words = || said.words.iter().enumerate().filter(|(_, word)| part.contains(&word.range.start));
    let each = words().any(|(at, word)| {
        let after = word.range.start >= place.end;
        said.is(at, EACH) && (after || word.key != "per") && !is_time(said.key(at + 1))
    });
    if !each {
        return Of::All;
    }
    // "Var och en av de nio omgångarna", "nio omgångar om vardera 90 timmar".
    let counts = said.mentions.iter().filter(|one| one.range != *place && part.contains(&one.range.start));
    let mut counts = counts.filter_map(|one| match one.what {
        What::Count { number, upper: None, .. } if is_of_each(said, one) => Some(number),
        _ => None,
    });
    Of::Each(counts.next().filter(|_| counts.next().is_none()))
}

/// Whether a count says of how many something is each.
fn is_of_each(said: &Said<'_>, count: &Mention) -> bool {
    let before = said.before(&count.range, 2).map(|word| word.key.as_str()).collect::<Vec<_>>();
    let of = matches!(before[..], ["av" | "of", ..] | ["de" | "the" | "våra", "av" | "of"]);
    let one_by_one = said.after(&count.range, 2).any(|word| word.is(&["vardera", "each"]));
    of || one_by_one
}

/// Whether a word is a length of time, of which a number is told as often as it comes.
fn is_time(word: &str) -> bool {
    const TIMES: &[&str] = &[
        "år", "året", "halvår", "kvartal", "tertial", "termin", "månad", "vecka", "dag", "dygn", "year", "quarter",
        "term", "month", "week", "day",
    ];
    TIMES.contains(&word)
}

/// Whether a number is told of an earlier time, beside the one that holds: "mot 60 timmar under försöket", "(tidigare
/// 175 kr)". What lies before `start` is earlier too.
pub(in crate::rules) fn is_earlier(said: &Said<'_>, place: &Range<usize>, start: Option<NaiveDate>) -> bool {
    /// What may stand between a comparison and its number, and between a number and the earlier time.
    const LINKS: &[&str] = &[
        "de",
        "den",
        "det",
        "då",
        "dagens",
        "cirka",
        "nuvarande",
        "under",
        "i",
        "enligt",
        "vid",
        "per",
        "om",
        "år",
        "året",
        "the",
        "some",
        "during",
        "in",
        "a",
        "year",
    ];
    let own = part(said, place);
    let number = |at: usize| said.words.partition_point(|word| word.range.start < at);
    let (first, at, end) = (number(own.start), number(place.start), number(own.end));
    let after = number(place.end);
    let linked = |from: usize, to: usize| (from..to).all(|at| said.is(at, LINKS));
    // Just before, or with no more than links between.
    let compared = (first..at).any(|from| {
        let end = reader::standing(said.words, from, COMPARED).or_else(|| reader::standing(said.words, from, AGAINST));
        end.is_some_and(|end| end <= at && linked(end, at))
    });
    let before = said.has_in(first..at, EARLIER);
    let later = (after..end).any(|to| said.is(to, EARLIER) && linked(after, to));
    let was = said.has_in(first..end, WAS);
    // "Under försöksomgången våren 2026"; not "enligt 2026 års plan", nor the day on which it was decided.
    let past = said.mentions.iter().filter(|one| own.contains(&one.range.start)).any(|one| match one.what {
        What::Date(date) => {
            let during = said.before(&one.range, 2).any(|word| word.is(&["under", "i", "år", "during", "in"]));
            during && !date.is_day() && start.is_some_and(|start| date.last() < start)
        }
        _ => false,
    });
    compared || before || later || was || past
}
