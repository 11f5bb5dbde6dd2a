//! Where the numbers of things stand among the facts, and what is counted there.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use iop_core::model::{Agreement, Bound as Limit, ClauseKind, Target};
use iop_core::{Frequency, Language, Pointer, Prose};

use super::{Sort, Things, Time, recurrence};
use crate::context::Topic;
use crate::reader;

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

impl Things {
    pub(super) fn targets(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        for (index, goal) in agreement.goals.iter().enumerate() {
            let place = root.key("goals").index(index).key("targets");
            self.measures(&goal.targets, &place, Topic::Goal(index), goal.text.known());
        }
        for (index, commitment) in agreement.commitments.iter().enumerate() {
            let place = root.key("commitments").index(index).key("targets");
            let kind = commitment.clause.unwrap_or(ClauseKind::Commitments);
            self.measures(&commitment.targets, &place, Topic::Commitment(index, kind), commitment.text.known());
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

    fn measures(&mut self, targets: &[Target], place: &Pointer, own: Topic, text: Option<&Prose>) {
        for (index, target) in targets.iter().enumerate() {
            let Some(measure) = target.measure.known() else { continue };
            let Some(noun) = head(measure) else { continue };
            let stated = time(target.during.known().map(|own| (own.first(), own.last())), target.per.known());
            // "Barn som deltar varje vecka", counted once a term.
            let times = std::iter::once(stated).chain(recurrence(&reader::read(measure, Language::Sv)).map(Time::Per));
            let names = std::iter::once(noun).chain(text.and_then(|text| compound(text.as_str(), noun)));
            let first = self.all.len();
            for (limit, number) in target.numbers() {
                let place = place.index(index).key(key(limit));
                for (name, time) in names.clone().flat_map(|name| times.clone().map(move |time| (name, time))) {
                    self.add(name, (limit, number), time, Sort::Measure, place.clone(), Some(own));
                }
            }
            self.all[first..].iter_mut().for_each(|thing| thing.measure = Some(measure.clone()));
        }
    }

    pub(super) fn groups(&mut self, agreement: &Agreement) {
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
    pub(super) fn people(&mut self, agreement: &Agreement) {
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
    pub(super) fn papers(&mut self, agreement: &Agreement) {
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
        // Those from one to another are told by themselves.
        let mut between: BTreeMap<String, u64> = BTreeMap::new();
        for (payment, count) in payments.iter().zip(&counts) {
            if let Some((from, to)) = payment.from.known().zip(payment.to.known()) {
                *between.entry(format!("{from} {to}")).or_default() += count;
            }
        }
        let between = between.into_values().filter(|count| *count > 1 && *count < total);
        let between = between.map(|count| (count, place.clone()));
        let told = each.chain((total > 0).then(|| (total, place.clone()))).chain(between);
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

/// What a measure is called by its own text: its "grupper" are the "friluftsgrupper" there, where it tells of no other.
fn compound<'a>(text: &'a str, noun: &str) -> Option<&'a str> {
    let stem = reader::stem(noun);
    let words = reader::words(text, 0..text.len()).into_iter().filter_map(|word| text.get(word.range));
    let mut longer = words.filter(|word| {
        let own = reader::stem(word);
        own.ends_with(&stem) && own.chars().count() >= stem.chars().count() + 3
    });
    longer.next().filter(|_| longer.next().is_none())
}

/// The noun that a measure counts: the last word before a preposition.
fn head(measure: &str) -> Option<&str> {
    // no law: how many words are listed
    const PREPOSITIONS: [&str; 16] =
        ["för", "i", "på", "med", "av", "om", "till", "per", "som", "vid", "hos", "från", "inom", "for", "of", "in"];
    let words = measure.split_whitespace().take_while(|word| !PREPOSITIONS.contains(word));
    words.last().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
}
