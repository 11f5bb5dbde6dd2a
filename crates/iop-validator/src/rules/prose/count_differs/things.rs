//! The numbers of things among the facts: measures, sizes of groups, originals, seats, posts and instalments. Knows no
//! finding.

mod gathered;

use std::collections::HashMap;
use std::ops::Range;

use chrono::NaiveDate;
use iop_core::model::{Agreement, Bound as Limit, ClauseKind};
use iop_core::{Frequency, Language, Pointer};

use crate::context::Topic;
use crate::reader::{self, Basis, Bound, Mention, What};
use crate::rules::said::Said;
use crate::rules::words::{IN_ALL, UNPAID};

/// What is said before a number of persons that all who sit there come to.
const THAT_IS: &[&str] = &["vill säga", "dvs", "alltså", "that is"];

/// The time that a number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Time {
    Whole,
    Per(Frequency),
    During(Option<NaiveDate>, Option<NaiveDate>),
}

/// What makes a number that of all the time, whatever else the sentence tells of each year.
const IN_THE_END: &[&[&str]] = &[IN_ALL, &["åren", "avtalstiden", "hela tiden"]];

/// A number of something, as told.
#[derive(Clone)]
pub(super) struct Counted<'a> {
    pub(super) number: u64,
    upper: Option<u64>,
    pub(super) bound: Bound,
    pub(super) noun: &'a str,
    pub(super) noun_range: Range<usize>,
    time: Time,
    /// How many years it is for, where the sentence tells it: "under de tre åren".
    years: Option<u64>,
}

impl<'a> Counted<'a> {
    pub(super) fn of(mention: &'a Mention, said: &Said<'_>) -> Option<Self> {
        let What::Count { number, upper, bound, noun, noun_range, basis, .. } = &mention.what else { return None };
        let time = match basis {
            None if said.has_any(IN_THE_END) => Time::Whole,
            None => recurrence(said.mentions).map_or(Time::Whole, Time::Per),
            Some(Basis::Per(frequency)) => Time::Per(*frequency),
            Some(Basis::During(date)) => Time::During(Some(date.first()), Some(date.last())),
        };
        let (number, upper, bound) = (*number, *upper, *bound);
        let years = years(said).filter(|_| time == Time::Whole);
        Some(Self { number, upper, bound, noun, noun_range: noun_range.clone(), time, years })
    }
}

/// Where a number of this sort is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Anywhere.
    Measure,
    /// Of hours and the like: beside words of voluntary work.
    Effort,
    /// Where the clause is about it.
    Within(ClauseKind),
    /// Of the paper itself.
    Original,
}

/// A number among the facts.
pub(super) struct Thing {
    pub(super) number: u64,
    limit: Limit,
    time: Time,
    sort: Sort,
    pub(super) place: Pointer,
    /// The text that the fact belongs to, which another rule compares with it.
    pub(super) own: Option<Topic>,
    /// What the target counts, in its own words.
    pub(super) measure: Option<String>,
    stem: String,
}

impl Thing {
    /// Whether the number told can be this one.
    pub(super) fn agrees(&self, told: &Counted<'_>) -> bool {
        let yearly = self.time == Time::Per(Frequency::Year);
        let own = match told.years.filter(|_| yearly) {
            Some(years) => self.number.saturating_mul(years),
            None => self.number,
        };
        // A number told for no time may be that of several such times, or of a part of one.
        let (small, large) = (own.min(told.number), own.max(told.number));
        let counted = yearly && told.years.is_some();
        if self.time != told.time && !counted && (small == 0 || large % small == 0) {
            return true;
        }
        if let Some(upper) = told.upper {
            return (told.number..=upper).contains(&own);
        }
        match (told.bound, self.limit) {
            (Bound::About, _) | (_, Limit::About) => told.number.abs_diff(own).saturating_mul(5) <= own,
            (Bound::Exactly | Bound::AtMost, Limit::AtLeast) | (Bound::AtMost, Limit::Exactly) => told.number >= own,
            (Bound::Exactly | Bound::AtLeast, Limit::AtMost) | (Bound::AtLeast, Limit::Exactly) => told.number <= own,
            (Bound::Exactly, Limit::Exactly) | (Bound::AtLeast, Limit::AtLeast) | (Bound::AtMost, Limit::AtMost) => {
                told.number == own
            }
        }
    }
}

/// The number of years of "de tre åren".
fn years(said: &Said<'_>) -> Option<u64> {
    let at = said.find(&["åren", "years"])?.checked_sub(1)?;
    let word = said.words.get(at).filter(|word| reader::is_number_word(&word.key))?;
    reader::numbers(said.raw(word), Language::Sv).first().copied().filter(|years| (2..=10).contains(years))
}

/// How often it is done that is told of, where that is told once.
fn recurrence(mentions: &[Mention]) -> Option<Frequency> {
    let mut told = mentions.iter().filter_map(|mention| match mention.what {
        What::Recurs(every) => Some(every),
        _ => None,
    });
    let every = told.next().filter(|_| told.next().is_none())?;
    let times = [Frequency::Week, Frequency::Month, Frequency::Quarter, Frequency::Year];
    times.into_iter().find(|frequency| frequency.duration() == every)
}

/// Whether what is counted is people, whoever they are.
fn is_person(noun: &str) -> bool {
    matches!(noun.to_lowercase().as_str(), "personer" | "persons")
}

/// Whether the number is what those before it come to: "en företrädare för varje part, det vill säga tre personer".
fn is_in_all(told: &Counted<'_>, said: &Said<'_>) -> bool {
    let noun = said.words.partition_point(|word| word.range.start < told.noun_range.start);
    (noun.saturating_sub(4)..noun).any(|at| said.is(at, IN_ALL) || said.is(at, THAT_IS))
}

/// All numbers of things among the facts.
pub(super) struct Things {
    all: Vec<Thing>,
    stems: HashMap<String, Vec<usize>>,
}

impl Things {
    pub(super) fn of(agreement: &Agreement) -> Self {
        let mut things = Self { all: Vec::new(), stems: HashMap::new() };
        things.targets(agreement);
        things.groups(agreement);
        things.people(agreement);
        things.papers(agreement);
        things
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(super) fn place_of(&self, thing: &Thing) -> usize {
        self.all.iter().position(|own| std::ptr::eq(own, thing)).unwrap_or_default()
    }

    pub(super) fn place(&self, at: usize) -> &Pointer {
        &self.all[at].place
    }

    /// Whether no other fact counts the same with another number.
    pub(super) fn is_alone(&self, at: usize) -> bool {
        let own = &self.all[at];
        let alike = |other: &Thing| other.place == own.place || other.number == own.number && other.time == own.time;
        self.stems.get(&own.stem).is_some_and(|same| same.iter().all(|other| alike(&self.all[*other])))
    }

    /// The facts that count what the text counts, for the same time.
    pub(super) fn named(&self, told: &Counted<'_>, topic: Topic, said: &Said<'_>) -> Vec<&Thing> {
        let stem = reader::stem(told.noun);
        let Some(same) = self.stems.get(&stem).or_else(|| self.part_of(&stem, said)) else { return Vec::new() };
        let things = same.iter().take(12).map(|at| &self.all[*at]).filter(|thing| {
            thing.time == told.time
                || told.time == Time::Whole && matches!(thing.sort, Sort::Measure) && same.len() == 1
        });
        let here = |thing: &&Thing| match thing.sort {
            Sort::Measure => true,
            Sort::Effort => said.has(UNPAID),
            Sort::Within(kind) => topic.is_about(kind) && (!is_person(told.noun) || is_in_all(told, said)),
            Sort::Original => told.number > 1,
        };
        things.filter(here).collect()
    }

    /// The facts that count what the noun ends the name of, where the sentence has the beginning of that name too: the
    /// "platser" of a "läger" are "lägerplatser".
    fn part_of(&self, stem: &str, said: &Said<'_>) -> Option<&Vec<usize>> {
        let mut longer = self.stems.iter().filter(|(own, same)| {
            let Some(first) = own.strip_suffix(stem) else { return false };
            let first = reader::stem(first.trim_end_matches('s'));
            let measured = same.iter().all(|at| matches!(self.all[*at].sort, Sort::Measure));
            measured && first.chars().count() >= 3 && said.words.iter().any(|word| word.key.starts_with(&first))
        });
        longer.next().filter(|_| longer.next().is_none()).map(|(_, same)| same)
    }

    /// Whether the number told is what the facts come to together.
    pub(super) fn is_sum(found: &[&Thing], told: &Counted<'_>) -> bool {
        // What is drawn from one fact are several readings of it.
        let several = found.windows(2).any(|pair| pair[0].place != pair[1].place);
        several && found.iter().try_fold(0_u64, |sum, thing| sum.checked_add(thing.number)) == Some(told.number)
    }

    fn add(
        &mut self,
        noun: &str,
        (limit, number): (Limit, u64),
        time: Time,
        sort: Sort,
        place: Pointer,
        own: Option<Topic>,
    ) {
        let stem = reader::stem(noun);
        if stem.chars().count() < 3 {
            return;
        }
        self.stems.entry(stem.clone()).or_default().push(self.all.len());
        self.all.push(Thing { number, limit, time, sort, place, own, measure: None, stem });
    }
}
