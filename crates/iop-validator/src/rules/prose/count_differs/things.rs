//! The numbers of things among the facts: measures, sizes of groups, originals, seats, posts and instalments. Knows no
//! finding.

use std::collections::HashMap;
use std::ops::Range;

use chrono::NaiveDate;
use iop_core::model::{Agreement, Bound as Limit, ClauseKind, Target};
use iop_core::{Frequency, Language, Pointer};

use crate::context::Topic;
use crate::reader::{self, Basis, Bound, Mention, What};
use crate::rules::said::Said;

/// What those who sit in a steering group are called.
const SEATS: [&str; 9] = [
    "ledamöter",
    "ledamot",
    "representanter",
    "företrädare",
    "medlemmar",
    "personer",
    "members",
    "representatives",
    "persons",
];

/// What is said before a number of persons that all who sit there come to.
const IN_ALL: &[&str] = &["vill säga", "dvs", "alltså", "sammanlagt", "totalt", "that is", "altogether"];

/// What payments in parts are called.
const INSTALMENTS: [&str; 9] = [
    "utbetalningar",
    "delbetalningar",
    "delutbetalningar",
    "betalningar",
    "omgångar",
    "delar",
    "rater",
    "delposter",
    "instalments",
];

/// What the originals of a paper are called.
const ORIGINALS: [(Language, &[&str]); 2] =
    [(Language::Sv, &["exemplar", "original"]), (Language::En, &["copies", "originals", "counterparts"])];

/// The time that a number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Time {
    Whole,
    Per(Frequency),
    During(Option<NaiveDate>, Option<NaiveDate>),
}

/// A number of something, as told.
pub(super) struct Counted<'a> {
    pub(super) number: u64,
    upper: Option<u64>,
    pub(super) bound: Bound,
    pub(super) noun: &'a str,
    pub(super) noun_range: Range<usize>,
    time: Time,
}

impl<'a> Counted<'a> {
    pub(super) fn of(mention: &'a Mention) -> Option<Self> {
        let What::Count { number, upper, bound, noun, noun_range, basis, .. } = &mention.what else { return None };
        let time = match basis {
            None => Time::Whole,
            Some(Basis::Per(frequency)) => Time::Per(*frequency),
            Some(Basis::During(date)) => Time::During(Some(date.first()), Some(date.last())),
        };
        let (number, upper, bound) = (*number, *upper, *bound);
        Some(Self { number, upper, bound, noun, noun_range: noun_range.clone(), time })
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
    stem: String,
}

impl Thing {
    /// Whether the number told can be this one.
    pub(super) fn agrees(&self, told: &Counted<'_>) -> bool {
        // A number told for no time may be that of several such times, or of a part of one.
        let (small, large) = (self.number.min(told.number), self.number.max(told.number));
        if self.time != told.time && (small == 0 || large % small == 0) {
            return true;
        }
        if let Some(upper) = told.upper {
            return (told.number..=upper).contains(&self.number);
        }
        match (told.bound, self.limit) {
            (Bound::About, _) | (_, Limit::About) => told.number.abs_diff(self.number).saturating_mul(5) <= self.number,
            (Bound::Exactly | Bound::AtMost, Limit::AtLeast) | (Bound::AtMost, Limit::Exactly) => {
                told.number >= self.number
            }
            (Bound::Exactly | Bound::AtLeast, Limit::AtMost) | (Bound::AtLeast, Limit::Exactly) => {
                told.number <= self.number
            }
            (Bound::Exactly, Limit::Exactly) | (Bound::AtLeast, Limit::AtLeast) | (Bound::AtMost, Limit::AtMost) => {
                told.number == self.number
            }
        }
    }
}

/// Whether what is counted is people, whoever they are.
fn is_person(noun: &str) -> bool {
    matches!(noun.to_lowercase().as_str(), "personer" | "persons")
}

/// Whether the number is what those before it come to: "en företrädare för varje part, det vill säga tre personer".
fn is_in_all(told: &Counted<'_>, said: &Said<'_>) -> bool {
    let noun = said.words.partition_point(|word| word.range.start < told.noun_range.start);
    (noun.saturating_sub(4)..noun).any(|at| said.is(at, IN_ALL))
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

    /// Whether no other fact counts the same.
    pub(super) fn is_alone(&self, at: usize) -> bool {
        let own = &self.all[at];
        self.stems.get(&own.stem).is_some_and(|same| same.iter().all(|other| self.all[*other].place == own.place))
    }

    /// The facts that count what the text counts, for the same time.
    pub(super) fn named(&self, told: &Counted<'_>, topic: Topic, said: &Said<'_>) -> Vec<&Thing> {
        const EFFORT: &[&str] = &["ideell*", "frivillig*", "volontär*", "volunteer*"];
        let Some(same) = self.stems.get(&reader::stem(told.noun)) else { return Vec::new() };
        let things = same.iter().take(12).map(|at| &self.all[*at]).filter(|thing| {
            thing.time == told.time
                || told.time == Time::Whole && matches!(thing.sort, Sort::Measure) && same.len() == 1
        });
        let here = |thing: &&Thing| match thing.sort {
            Sort::Measure => true,
            Sort::Effort => said.has(EFFORT),
            Sort::Within(kind) => topic.is_about(kind) && (!is_person(told.noun) || is_in_all(told, said)),
            Sort::Original => told.number > 1,
        };
        things.filter(here).collect()
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
        self.all.push(Thing { number, limit, time, sort, place, own, stem });
    }

    fn targets(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        for (index, goal) in agreement.goals.iter().enumerate() {
            let place = root.key("goals").index(index).key("targets");
            self.measures(&goal.targets, &place, Some(Topic::Goal(index)));
        }
        for (index, commitment) in agreement.commitments.iter().enumerate() {
            let place = root.key("commitments").index(index).key("targets");
            let kind = commitment.clause.unwrap_or(ClauseKind::Commitments);
            self.measures(&commitment.targets, &place, Some(Topic::Commitment(index, kind)));
        }
        let given = agreement.funding.iter().flat_map(|funding| funding.contributions.iter().enumerate());
        for (index, contribution) in given {
            let Some(quantity) = contribution.quantity.known() else { continue };
            let whole = quantity.number().millionths();
            // no law: millionths in a whole
            let number = u64::try_from(whole / 1_000_000).ok().filter(|_| whole % 1_000_000 == 0);
            let (Some(number), Some(noun)) = (number, head(quantity.unit())) else { continue };
            // Hours have a rule of their own.
            if noun.starts_with("tim") || noun.starts_with("hour") {
                continue;
            }
            let time = time(contribution.during.known().map(|own| (own.first(), own.last())), contribution.per.known());
            let place = root.key("funding").key("contributions").index(index).key("quantity");
            self.add(noun, (Limit::Exactly, number), time, Sort::Effort, place, Some(Topic::Contribution(index)));
        }
    }

    fn measures(&mut self, targets: &[Target], place: &Pointer, own: Option<Topic>) {
        for (index, target) in targets.iter().enumerate() {
            let Some(noun) = target.measure.known().and_then(|measure| head(measure)) else { continue };
            let time = time(target.during.known().map(|own| (own.first(), own.last())), target.per.known());
            for (limit, number) in target.numbers() {
                let place = place.index(index).key(key(limit));
                self.add(noun, (limit, number), time, Sort::Measure, place, own);
            }
        }
    }

    fn groups(&mut self, agreement: &Agreement) {
        for (index, group) in agreement.target_groups.iter().enumerate() {
            let Some(noun) = group.text.known().and_then(|text| text.as_str().split_whitespace().next()) else {
                continue;
            };
            for (limit, number) in group.sizes() {
                let place = Pointer::root().key("target_groups").index(index).key(key(limit));
                let own = Some(Topic::TargetGroup(index));
                self.add(noun.trim_end_matches([',', '.']), (limit, number), Time::Whole, Sort::Measure, place, own);
            }
        }
    }

    /// Seats in the steering group, and posts.
    fn people(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        let posts = agreement.staff.iter().flat_map(|staff| staff.posts.iter().enumerate());
        for (index, post) in posts {
            let title = post.title.known().and_then(|title| head(title));
            if let (Some(noun), Some(count)) = (title, post.count.known()) {
                let place = root.key("staff").key("posts").index(index).key("count");
                self.add(noun, (Limit::Exactly, u64::from(*count)), Time::Whole, Sort::Measure, place, None);
            }
        }
        let Some(steering) = agreement.steering.as_ref().filter(|_| agreement.other_groups.is_empty()) else { return };
        let place = root.key("steering");
        let mut counts: Vec<(u64, Pointer)> = Vec::new();
        for (index, seat) in steering.seats.iter().enumerate() {
            counts.extend(
                seat.count.known().map(|count| (u64::from(*count), place.key("seats").index(index).key("count"))),
            );
        }
        let total = counts.iter().map(|(count, _)| count).sum();
        if counts.len() > 1 {
            counts.push((total, place.key("seats")));
        }
        if let (Some(members), true) = (&steering.members, counts.is_empty()) {
            let parties = agreement.parties.len() as u64;
            for number in reader::numbers(members, agreement.language) {
                counts.extend([(number, place.key("members")), (number.saturating_mul(parties), place.key("members"))]);
            }
        }
        for (count, place) in counts {
            for noun in SEATS {
                self.add(
                    noun,
                    (Limit::Exactly, count),
                    Time::Whole,
                    Sort::Within(ClauseKind::Steering),
                    place.clone(),
                    None,
                );
            }
        }
    }

    /// Originals of the agreement, and instalments.
    fn papers(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        if let Some(originals) = agreement.signing.as_ref().and_then(|signing| signing.originals.known()) {
            let place = root.key("signing").key("originals");
            for noun in ORIGINALS.into_iter().flat_map(|(_, nouns)| nouns) {
                self.add(
                    noun,
                    (Limit::Exactly, u64::from(*originals)),
                    Time::Whole,
                    Sort::Original,
                    place.clone(),
                    None,
                );
            }
        }
        let payments = agreement.funding.as_ref().map(|funding| funding.payments.as_slice()).unwrap_or_default();
        let Some(counts) = payments
            .iter()
            .map(|payment| times(payment.times.known(), payment.per.known()))
            .collect::<Option<Vec<_>>>()
        else {
            return;
        };
        let place = root.key("funding").key("payments");
        let total: u64 = counts.iter().sum();
        let each = counts
            .iter()
            .enumerate()
            .filter(|(_, count)| **count > 1)
            .map(|(index, count)| (*count, place.index(index).key("times")));
        let told = each.chain((total > 0).then(|| (total, place.clone())));
        for (count, place) in told.collect::<Vec<_>>() {
            for noun in INSTALMENTS {
                self.add(
                    noun,
                    (Limit::Exactly, count),
                    Time::Whole,
                    Sort::Within(ClauseKind::Payments),
                    place.clone(),
                    None,
                );
            }
        }
    }
}

/// How many payments one is, unless it comes again for as long as the agreement lasts.
fn times(times: Option<&u32>, per: Option<&Frequency>) -> Option<u64> {
    per.is_none().then(|| times.copied().map_or(1, u64::from))
}

fn time(during: Option<(Option<NaiveDate>, Option<NaiveDate>)>, per: Option<&Frequency>) -> Time {
    match (during, per) {
        (Some((first, last)), _) => Time::During(first, last),
        (None, Some(per)) => Time::Per(*per),
        (None, None) => Time::Whole,
    }
}

const fn key(limit: Limit) -> &'static str {
    match limit {
        Limit::Exactly => "exactly",
        Limit::AtLeast => "at_least",
        Limit::AtMost => "at_most",
        Limit::About => "about",
    }
}

/// The noun that a measure counts: the last word before a preposition.
fn head(measure: &str) -> Option<&str> {
    // no law: how many words are listed
    const PREPOSITIONS: [&str; 16] =
        ["för", "i", "på", "med", "av", "om", "till", "per", "som", "vid", "hos", "från", "inom", "for", "of", "in"];
    let words = measure.split_whitespace().take_while(|word| !PREPOSITIONS.contains(word));
    words.last().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
}
