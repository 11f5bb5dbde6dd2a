//! The hours of the clock between which something is open, told in two texts: "öppen mellan klockan 20 och 06", "öppen
//! från klockan 22 till klockan 04".

use std::collections::BTreeSet;

use super::{Place, fault, holds, key};
use crate::context::Context;
use crate::finding::Fault;
use crate::rules::said::{self, Said};

/// What has hours of its own.
const OPEN: &[&str] =
    &["öppen", "öppet", "öppna", "öppettid*", "bemanna*", "tillgänglig*", "svarar", "open", "staffed"];
const CLOCK: &[&str] = &["klockan", "kl", "o'clock"];
/// What makes hours those of some days only.
const DAYS: &[&str] = &[
    "måndag*", "tisdag*", "onsdag*", "torsdag*", "fredag*", "lördag*", "söndag*", "helg*", "vardag*", "sommar*",
    "*lov*", "monday*", "weekend*",
];

/// What gives the hours to a part of what is open.
const PART: &[&str] = &["varav", "därav", "egen tid", "of which"];

/// Minutes of an hour.
const HOUR: u32 = 60; // no law: the minutes of an hour

struct Hours {
    span: (u32, u32),
    days: bool,
    words: BTreeSet<String>,
    place: Place,
}

pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let mut told: Vec<Hours> = Vec::new();
    for (number, passage) in context.passages.iter().enumerate().filter(|(_, passage)| holds(passage.topic)) {
        told.extend(said::within(passage, OPEN).filter_map(|said| hours(&said, number)));
    }
    let mut faults = Vec::new();
    for (at, later) in told.iter().enumerate() {
        // Hours of some days say nothing of those of other days.
        let earlier = told[..at].iter().find(|earlier| {
            earlier.place.passage != later.place.passage
                && earlier.span != later.span
                && !(earlier.days && later.days)
                && !earlier.words.is_disjoint(&later.words)
        });
        faults.extend(earlier.map(|earlier| fault(&later.place, &earlier.place, "hours")));
    }
    faults
}

/// The only two times of the clock in a sentence, with the words that may tell what is open then.
fn hours(said: &Said<'_>, number: usize) -> Option<Hours> {
    let first = said.find(CLOCK).filter(|_| !said.has(PART))?;
    let times: Vec<(usize, u32)> = (first..said.words.len()).filter_map(|at| Some((at, time(said, at)?))).collect();
    let [(from, start), (to, end)] = times[..] else { return None };
    let range = said.words[from].range.start..said.words[to].range.end;
    let words = said.words.iter().filter(|word| word.key.chars().count() >= 5 && !word.is(OPEN) && !word.is(CLOCK));
    let words = words.filter(|word| !word.is(DAYS)).map(|word| key(&word.key)).collect();
    Some(Hours { span: (start, end), days: said.has(DAYS), words, place: Place::of(said, number, range) })
}

/// Minutes after midnight: "20", "17.30", "06:00".
fn time(said: &Said<'_>, at: usize) -> Option<u32> {
    let word = &said.words[at];
    let digits = |word: &str| word.parse::<u32>().ok().filter(|_| word.len() <= 2);
    let mark = |at: usize| {
        let (end, start) = (said.words.get(at)?.range.end, said.words.get(at + 1)?.range.start);
        said.passage.text.get(end..start).filter(|mark| matches!(*mark, "." | ":"))
    };
    // The minutes of the time before.
    if at > 0 && mark(at - 1).is_some() && digits(&said.words[at - 1].key).is_some() {
        return None;
    }
    let (hour, minutes) = match word.key.split_once(['.', ':']) {
        Some((hour, minutes)) => (digits(hour)?, digits(minutes)?),
        None => (digits(&word.key)?, mark(at).and_then(|_| digits(&said.words[at + 1].key)).unwrap_or_default()),
    };
    // no law: hours of a day
    (hour <= 24 && minutes < HOUR).then_some(hour * HOUR + minutes)
}
