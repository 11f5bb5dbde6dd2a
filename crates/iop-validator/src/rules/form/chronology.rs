//! Its page is the Markdown file beside this one.
#![doc = include_str!("chronology.md")]

use std::ops::Range;

use iop_core::TimeUnit;
use iop_core::model::{Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{What, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;

mod begun;
mod later;
mod papers;

pub(super) const RULE: Rule = Rule {
    id: "form/chronology",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("chronology.md"),
    check,
};

/// Events that a founding is told to have come after, with the year in which they ended.
const EVENTS: &[(&[&str], i32)] = &[
    // no law: the year in which the war ended
    (&["efter", "andra", "världskriget"], 1945),
    // no law: the year in which the war ended
    (&["efter", "första", "världskriget"], 1918),
    // no law: the year in which the war ended
    (&["after", "the", "second", "world", "war"], 1945),
];

/// What is said of a founding.
const FOUNDED: &[&str] = &[
    "grundad*",
    "grundat*",
    "bildad*",
    "bildat*",
    "startad*",
    "startat*",
    "instiftad*",
    "founded*",
    "grundl*",
    "kom till",
    "tillkom",
    "såg dagens ljus",
];

/// How many words there may be between a founding and its year: "kom till på ett möte i byn 2012".
const BETWEEN: usize = 6;

/// What is said of an age.
const TURNS: &[&str] = &[
    "fyller*",
    "fyllde*",
    "fyllt*",
    "firar*",
    "firade*",
    "firat*",
    "jubiler*",
    "funnits",
    "verkat",
    "turns*",
    "celebrates*",
];

/// A year of founding as told: the year, its place, and how it was told.
struct Founding {
    year: i32,
    spot: Spot,
    by_age: bool,
    party: Option<usize>,
}

fn check(context: &Context<'_>) -> Answer {
    let mut told: Vec<Founding> = Vec::new();
    let mut faults = Vec::new();
    for passage in &context.passages {
        for said in said::all(passage) {
            for founding in foundings(context, &said) {
                if let Some(end) = event(&said, &founding).filter(|end| founding.year < *end) {
                    let fault = Fault::at(founding.spot.clone()).variant("event");
                    faults.push(fault.arg("year", founding.year.to_string()).arg("end", end.to_string()));
                } else {
                    told.push(founding);
                }
            }
        }
    }
    for (at, later) in told.iter().enumerate() {
        let earlier = told[..at].iter().find(|earlier| earlier.party == later.party && later.party.is_some());
        // An age told of a year may be reached before or after the day of the founding.
        let slack = i32::from(earlier.is_some_and(|earlier| earlier.by_age || later.by_age));
        if let Some(earlier) = earlier.filter(|earlier| (earlier.year - later.year).abs() > slack) {
            let fault = Fault::at(later.spot.clone()).related(earlier.spot.clone(), "first");
            faults.push(fault.arg("year", later.year.to_string()).arg("other", earlier.year.to_string()));
        }
    }
    faults.extend(begun::faults(context, &told));
    faults.extend(later::faults(context));
    faults.extend(papers::faults(context.agreement));
    faults.extend(context.passages.iter().flat_map(said::all).filter_map(|said| lasted(context, &said)));
    Answer::from_faults(faults)
}

/// "I sju år, sedan 2021": how long it has gone on, and since when, where the two are more than a year apart.
fn lasted(context: &Context<'_>, said: &Said<'_>) -> Option<Fault> {
    let dated = context.agreement.dated.known()?.year();
    let since = said.find(&["sedan", "alltsedan", "since"])?;
    let (range, year) = said.years().into_iter().find(|(range, _)| {
        let at = said.words.partition_point(|word| word.range.start < range.start);
        at > since && at - since <= 2
    })?;
    let mut lengths = said.mentions.iter().filter_map(|mention| match &mention.what {
        What::Duration { duration, .. } if duration.unit() == TimeUnit::Year => {
            Some((i32::try_from(duration.count()).ok()?, mention))
        }
        _ => None,
    });
    let (Some((years, mention)), None) = (lengths.next(), lengths.next()) else { return None };
    // "I sju år, sedan 2021", "sedan 2021, alltså i sju år": the two are told together.
    let place = |byte: usize| said.words.partition_point(|word| word.range.start < byte);
    let (own, other) = (place(mention.range.start)..place(mention.range.end), since..place(range.end));
    let apart = if own.start > other.start { own.start - other.end } else { other.start - own.end };
    let led = said.before(&mention.range, 1).any(|word| word.is(&["i", "under", "for"]));
    let beside = led && apart <= 2;
    let wrong = (dated - year - years).abs() > 1;
    let spot = |range: Range<usize>| Spot::Words(said.passage.pointer.clone(), range);
    let fault = Fault::at(spot(mention.range.clone())).related(spot(range), "since").variant("lasted");
    (beside && wrong).then(|| fault.arg("years", years.to_string()).arg("since", year.to_string()))
}

/// The year in which the event ended that the founding is told to have come after.
fn event(said: &Said<'_>, founding: &Founding) -> Option<i32> {
    let keys: Vec<&str> = said.words.iter().map(|word| word.key.as_str()).collect();
    let founded = said.words.iter().position(|word| word.is(FOUNDED))?;
    let Spot::Words(_, range) = &founding.spot else { return None };
    let year = said.words.iter().position(|word| word.range.end >= range.end)?;
    EVENTS.iter().find_map(|(words, end)| {
        let at = keys.windows(words.len()).position(|window| window == *words)?;
        // "Bildades 1938, och efter andra världskriget …" tells of something else.
        let of_founding = if founding.by_age { at > founded } else { at == year + 1 };
        of_founding.then_some(*end)
    })
}

/// The years in which a party was founded, by what the sentence tells: the year itself, and its age in a year.
fn foundings(context: &Context<'_>, said: &Said<'_>) -> Vec<Founding> {
    let year = |word: &Word| {
        // no law: what may be a year
        let year = word.key.parse::<i32>().ok().filter(|year| word.key.len() == 4 && (1700..2200).contains(year))?;
        Some((year, word.range.clone()))
    };
    let years: Vec<(i32, Range<usize>)> = said.words.iter().filter_map(year).collect();
    let party = party(context, said);
    let spot = |range: Range<usize>| Spot::Words(said.passage.pointer.clone(), range);
    let mut found = Vec::new();
    let mut own = None;
    // "Startade träffarna 2021" tells of an activity, not of the party.
    let of_party = |at: usize| {
        let next = said.words.get(at + 1).map(|word| word.key.as_str()).unwrap_or_default();
        said.words[at].key != "startade"
            || matches!(next, "år" | "i" | "redan")
            || next.starts_with(|c: char| c.is_ascii_digit())
    };
    let founded = (0..said.words.len()).find(|at| said.is(*at, FOUNDED) && of_party(*at));
    if let Some(founded) = founded.map(|at| &said.words[at]) {
        let next = years.iter().find(|(_, range)| range.start > founded.range.start);
        if let Some((year, range)) = next.filter(|(_, range)| {
            let between = |word: &&Word| word.range.start > founded.range.start && word.range.end < range.start;
            said.words.iter().filter(between).count() <= BETWEEN
        }) {
            own = Some(range.start);
            found.push(Founding { year: *year, spot: spot(range.clone()), by_age: false, party });
        }
    }
    let turns = said.words.iter().find(|word| word.is(TURNS)).map(|word| word.range.start);
    let age = said.mentions.iter().find_map(|mention| match mention.what {
        What::Age { years, upper: None } => Some((i32::try_from(years).ok()?, mention.range.clone())),
        What::Duration { duration, .. } if duration.unit() == TimeUnit::Year => {
            Some((i32::try_from(duration.count()).ok()?, mention.range.clone()))
        }
        _ => None,
    });
    // "Firade sitt 30-årsjubileum"; "firade 30 år under 2024", which reads as so many years of that one.
    let age = age.or_else(|| {
        let feast = |word: &&Word| word.is(&["år", "*årsjubileum*", "*årsjubileet", "*årsdag*"]);
        said.words.iter().filter(feast).find_map(|feast| {
            let before = said.before(&feast.range, 1).next()?;
            let number = feast.key.split('-').next().unwrap_or_default();
            let years = number.parse::<i32>().or_else(|_| before.key.parse()).ok()?;
            Some((years, before.range.start.max(turns?)..feast.range.end))
        })
    });
    // "Föreningens grundare fyllde 80 år" tells of a person.
    let of_person = turns.is_some_and(|turns| {
        said.before(&(turns..turns), 2).any(|word| word.is(&["*grundare*", "*ordförande*", "*ledare*", "*samordnare*"]))
    });
    if let (Some(turns), Some((age, range))) = (turns, age)
        && range.start > turns
        && !of_person
    {
        let dated = context.agreement.dated.known().map(|dated| dated.year());
        // "Har sedan 2014 drivit huset och firar 20 år 2026": the first of them is of something else.
        let since = |range: &Range<usize>| said.before(range, 1).any(|word| word.is(&["sedan", "alltsedan", "since"]));
        let mut of_age = years.iter().filter(|(_, range)| own != Some(range.start) && !since(range));
        let at = of_age.next().map(|(year, _)| *year).or(dated);
        found.extend(at.map(|year| Founding { year: year - age, spot: spot(range), by_age: true, party }));
    }
    found
}

/// The only party that the sentence names, or the only association where it says "föreningen".
fn party(context: &Context<'_>, said: &Said<'_>) -> Option<usize> {
    let parties = &context.agreement.parties;
    let civil: Vec<usize> =
        (0..parties.len()).filter(|at| parties[*at].role.known() == Some(&Role::CivilSociety)).collect();
    // "Den firade 30 år 2024" goes on from the sentence before.
    let goes_on = said.is(0, &["den"]) && (said.is(1, TURNS) || said.is(1, FOUNDED));
    let general = goes_on || said.has(&["föreningen", "organisationen", "stiftelsen", "the"]);
    let named: Vec<usize> = civil
        .iter()
        .copied()
        .filter(|at| {
            let names = parties[*at].name.known().into_iter().chain(&parties[*at].short_names);
            names.into_iter().map(|name| phrase(name)).any(|name| said.has(&[format!("{name}s"), name]))
        })
        .collect();
    match (&named[..], &civil[..]) {
        ([one], _) => Some(*one),
        ([], [one]) if general => Some(*one),
        _ => None,
    }
}
