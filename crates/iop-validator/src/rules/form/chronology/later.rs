//! What is told as done on a day that comes after the agreement, or after the assessment that tells it. Knows no party.

use std::ops::Range;

use chrono::NaiveDate;
use iop_core::{Pointer, StatedDate};

use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::{self, Said};

/// What has been done, in words that can be of nothing to come.
const DONE: &[&str] = &[
    "antog",
    "antogs",
    "beslutade",
    "beslutades",
    "lämnade",
    "lämnades",
    "ansökte",
    "sökte",
    "söktes",
    "föreslog",
    "inkom",
    "godkände",
    "godkändes",
    "genomförde",
    "genomfördes",
    "hölls",
    "annonserade",
    "annonserades",
    "tillfrågade",
    "tillfrågades",
    "utlyste",
    "utlystes",
    "undersökte",
    "kartlade",
    "presenterade",
    "begärde",
    "yttrade",
    "tillstyrkte",
    "träffades",
    "inleddes",
    "startade",
    "öppnade",
    "öppnades",
    "skickade",
    "kontaktade",
    "granskade",
    "bedömde",
    "utredde",
    "invigde",
    "invigdes",
    "bildades",
    "grundades",
    "infördes",
    "skapades",
    "etablerades",
    "påbörjades",
    "prövades",
    "byggdes",
    "tillkom",
    "uppstod",
    "flyttade",
    "flyttades",
    "utökades",
    "började",
    "ordnade",
    "anordnade",
    "arrangerade",
    "deltog",
    "medverkade",
    "besökte",
    "adopted",
    "decided",
    "applied",
    "submitted",
    "approved",
    "proposed",
];

/// The same, where the day comes just before: after these words it may be that of something to come.
const DONE_THEN: &[&str] = &[
    "höll", "gav", "fick", "kom", "gick", "drev", "bedrev", "tog", "hade", "fanns", "prövade", "provade", "testade",
    "visade", "samlade", "nådde", "mötte", "bjöd", "skrev", "stängde", "lades", "bildade", "held", "gave", "had",
];

/// What begins another thing than what was done, or makes the day that of something to come.
const TURNS: &[&str] = &[
    "att",
    "som",
    "ska",
    "skall",
    "för",
    "inför",
    "från",
    "senast",
    "gäller",
    "gälla",
    "kommande",
    "planera*",
    "avser",
    "avseende",
    "under",
    "fyller",
    "firar",
    "blir",
    "jubilerar",
    "till och",
    "tom",
    "till den",
    "that",
    "which",
    "for",
    "from",
    "by",
    "until",
];

/// What is told as done on a day that has not come when it is told.
pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let decisions = context.agreement.decisions.iter().filter_map(|own| own.date.known().copied());
    let decisions: &[StatedDate] = &decisions.collect::<Vec<_>>();
    let passages = context.passages.iter().filter(|passage| !passage.leaves_out());
    let told = passages.filter_map(|passage| Some((passage, told_on(context, &passage.pointer)?)));
    let found = told.flat_map(|(passage, (place, day))| {
        said::all(passage).filter_map(move |said| {
            let (range, date) = later(&said, day, decisions)?;
            let spot = Spot::Words(said.passage.pointer.clone(), range);
            let fault = Fault::at(spot).related(Spot::Value(place.clone()), "told").variant("later");
            Some(fault.arg("date", date).arg("day", day))
        })
    });
    let since = context.passages.iter().filter(|passage| !passage.leaves_out()).flat_map(|passage| {
        let told = told_on(context, &passage.pointer);
        told.into_iter().flat_map(move |(place, day)| {
            said::within(passage, SINCE).filter_map(move |said| {
                let (range, date) = since(&said, day)?;
                let spot = Spot::Words(said.passage.pointer.clone(), range);
                let fault = Fault::at(spot).related(Spot::Value(place.clone()), "told").variant("later");
                Some(fault.arg("date", date).arg("day", day))
            })
        })
    });
    found.chain(since).collect()
}

/// From when something has gone on.
const SINCE: &[&str] = &["sedan", "alltsedan", "since"];

/// The time to come since which something is told to have gone on: "har sedan 2029 samarbetat".
fn since(said: &Said<'_>, day: NaiveDate) -> Option<(Range<usize>, StatedDate)> {
    const HAS: &[&str] = &["har", "haft", "driver", "has", "have"];
    const TO_COME: &[&str] = &["ska", "skall", "kommer", "när", "om", "kan", "shall", "will"];
    let at = said.find(SINCE)?;
    let known = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Date(date) => Some((mention.range.clone(), date)),
        _ => None,
    });
    let bare = said.years().into_iter().map(|(range, year)| (range, StatedDate::Year(year)));
    let (range, date) = known.chain(bare).find(|(range, _)| {
        let place = said.words.partition_point(|word| word.range.start < range.start);
        // "Sedan 2027 års taxa har beslutats" tells of a paper.
        place > at && place - at <= 2 && !said.after(range, 1).any(|word| word.is(&["års"]))
    })?;
    let going = said.has(HAS) && !said.has(TO_COME);
    (going && date.first() > day).then_some((range, date))
}

/// The day on which a text was written, and where it stands: that of the assessment it belongs to, else of the agreement.
fn told_on(context: &Context<'_>, pointer: &Pointer) -> Option<(Pointer, NaiveDate)> {
    let agreement = context.agreement;
    let text = pointer.to_string();
    let day = |date: StatedDate, place: Pointer| Some((place, date.last()));
    if let Some(rest) = text.strip_prefix("/assessments/") {
        let index: usize = rest.split('/').next()?.parse().ok()?;
        let on = agreement.assessments.get(index)?.on.known()?;
        return day(*on, Pointer::root().key("assessments").index(index).key("on"));
    }
    if text.starts_with("/criteria/") {
        let on = agreement.criteria.as_ref()?.assessed_on.known()?;
        return day(*on, Pointer::root().key("criteria").key("assessed_on"));
    }
    day(*agreement.dated.known()?, Pointer::root().key("dated"))
}

/// The time after a day on which the sentence has something done.
fn later(said: &Said<'_>, day: NaiveDate, decisions: &[StatedDate]) -> Option<(Range<usize>, StatedDate)> {
    /// The most words between what was done and its time.
    const FAR: usize = 9;
    let done = said.words.iter().position(|word| word.is(DONE));
    let then = said.words.iter().position(|word| word.is(DONE_THEN));
    let dates = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Date(date) => Some((mention.range.clone(), date)),
        _ => None,
    });
    let known: Vec<_> = dates.collect();
    let bare = said.years().into_iter().map(|(range, year)| (range, StatedDate::Year(year)));
    let bare = bare.filter(|(range, _)| !known.iter().any(|(own, _)| own.start <= range.start && range.end <= own.end));
    let all = known.iter().cloned().chain(bare);
    let mut after = all.filter(|(_, date)| date.first() > day);
    // The days of the decisions are compared with the facts.
    let decided = |date: &StatedDate| decisions.contains(date);
    after.find(|(range, date)| {
        if decided(date) {
            return false;
        }
        let at = said.words.partition_point(|word| word.range.start < range.start);
        // "Den 12 maj 2026 lämnade kåren": the day comes just before.
        let comes_before = |done: usize| at < done && said.words[done - 1].range.end <= range.end;
        let comes_after = |done: usize| at > done && at - done <= FAR && !said.has_in(done + 1..at, TURNS);
        done.is_some_and(|done| comes_before(done) || comes_after(done)) || then.is_some_and(comes_before)
    })
}
