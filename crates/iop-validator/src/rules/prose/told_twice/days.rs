//! The month of one event, and the days of the week of the activity, told in two texts.

use std::collections::{BTreeSet, HashMap};

use iop_core::StatedDate;

use super::{Place, fault, holds, key};
use crate::context::Context;
use crate::finding::Fault;
use crate::reader::What;
use crate::rules::said::{self, Said};

/// Two months of one event are at most so far apart; further apart they are of two events.
const MONTHS: i32 = 2;

/// What is no event.
const TIMES: &[&str] =
    &["början", "slutet", "mitten", "senast", "redan", "igen", "också", "även", "först", "gång", "beginning", "again"];

const WEEKDAYS: [&str; 7] = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

/// "Enkäten i maj 2024", "enkäten i april 2024".
pub(super) fn months(context: &Context<'_>) -> Vec<Fault> {
    let mut events: HashMap<String, Vec<(StatedDate, bool, Place)>> = HashMap::new();
    for (number, passage) in context.passages.iter().enumerate().filter(|(_, passage)| holds(passage.topic)) {
        for said in said::sentences(passage) {
            for mention in said.mentions {
                let What::Date(date) = mention.what else { continue };
                let mut before = said.before(&mention.range, 2);
                let (Some(word), Some(noun)) = (before.next(), before.next()) else { continue };
                let month = !date.is_day() && months_of(date).is_some();
                if !month
                    || !matches!(word.key.as_str(), "i" | "in")
                    || noun.key.chars().count() < 5
                    || TIMES.contains(&noun.key.as_str())
                {
                    continue;
                }
                let definite = ["en", "et", "an"].iter().any(|ending| noun.key.ends_with(ending));
                let place = Place::of(&said, number, mention.range.clone());
                events.entry(key(&noun.key)).or_default().push((date, definite, place));
            }
        }
    }
    let mut faults = Vec::new();
    let mut events: Vec<_> = events.into_iter().collect();
    events.sort_by(|one, other| one.0.cmp(&other.0));
    for (_, told) in events {
        let months: BTreeSet<_> = told.iter().filter_map(|(date, ..)| months_of(*date)).collect();
        let months: Vec<i32> = months.into_iter().collect();
        let near = matches!(months[..], [first, second] if second - first <= MONTHS);
        let first = told.first().filter(|_| near && told.iter().any(|(_, definite, _)| *definite));
        let Some((date, _, earlier)) = first else { continue };
        let later = told.iter().find(|(other, _, place)| other != date && place.passage != earlier.passage);
        faults.extend(later.map(|(_, _, later)| fault(later, earlier, "month")));
    }
    faults
}

/// A month, counted from the beginning of the calendar; none for anything else.
fn months_of(date: StatedDate) -> Option<i32> {
    use chrono::Datelike;
    let (first, last) = (date.first(), date.last());
    let same = first.year() == last.year() && first.month() == last.month();
    (same && first != last).then(|| first.year() * 12 + i32::try_from(first.month()).unwrap_or_default())
}

/// "Läxhjälpen hålls måndagar och onsdagar", "läsesalen upplåts måndagar och torsdagar".
pub(super) fn weekdays(context: &Context<'_>) -> Vec<Fault> {
    let agreement = context.agreement;
    let names =
        agreement.scope.iter().flat_map(|scope| &scope.name).chain(&agreement.subtitle).chain(agreement.title.known());
    let words = names.flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
    let own: BTreeSet<String> = words
        .filter(|word| word.chars().count() >= 5)
        .map(|word| key(&word.to_lowercase()))
        .filter(|word| !matches!(word.as_str(), "övere" | "idébu" | "offen" | "partn" | "avtal"))
        .chain(["verks".to_owned()])
        .collect();
    let mut told: Vec<(BTreeSet<usize>, bool, Place)> = Vec::new();
    for (number, passage) in context.passages.iter().enumerate().filter(|(_, passage)| holds(passage.topic)) {
        for said in said::all(passage) {
            let Some((days, place)) = days(&said, number) else { continue };
            let whole = said.words.iter().any(|word| own.contains(&key(&word.key)));
            told.push((days, whole, place));
        }
    }
    let sets: BTreeSet<&BTreeSet<usize>> = told.iter().map(|(days, ..)| days).collect();
    let sets: Vec<_> = sets.into_iter().collect();
    let [one, other] = sets[..] else { return Vec::new() };
    let overlap = !one.is_disjoint(other) && !one.is_subset(other) && !other.is_subset(one);
    let first = told.first().filter(|_| overlap && told.iter().any(|(_, whole, _)| *whole));
    let Some((days, _, earlier)) = first else { return Vec::new() };
    let later = told.iter().find(|(own, _, place)| own != days && place.passage != earlier.passage);
    later.map(|(_, _, later)| fault(later, earlier, "weekdays")).into_iter().collect()
}

/// The days of the week that a sentence names, where they are several.
fn days(said: &Said<'_>, number: usize) -> Option<(BTreeSet<usize>, Place)> {
    // "Infaller dagen på en lördag eller söndag …" tells when money is paid.
    if said.has(&["infaller", "bankdag*", "helgdag*", "falls on", "business day*"]) {
        return None;
    }
    let named: Vec<(usize, usize)> = said
        .words
        .iter()
        .enumerate()
        .filter_map(|(at, word)| {
            let day = WEEKDAYS.iter().position(|day| {
                word.key.strip_prefix(day).is_some_and(|rest| matches!(rest, "" | "ar" | "en" | "arna" | "s"))
            })?;
            Some((at, day))
        })
        .collect();
    let ((first, _), (last, _)) = (*named.first()?, *named.last()?);
    let spans =
        named.len() == 2 && said.words[first..last].iter().any(|word| matches!(word.key.as_str(), "till" | "to"));
    let days: BTreeSet<usize> = match named[..] {
        [(_, from), (_, to)] if spans && from < to => (from..=to).collect(),
        _ => named.iter().map(|(_, day)| *day).collect(),
    };
    // "Den måndag och den onsdag som …" with dates tells of single days.
    let dated = said.mentions.iter().any(|mention| matches!(mention.what, What::Date(date) if date.is_day()));
    let range = said.words[first].range.start..said.words[last].range.end;
    (days.len() > 1 && !dated).then(|| (days, Place::of(said, number, range)))
}
