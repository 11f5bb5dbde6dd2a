//! How many of a group each party has, told as another number than the facts: "två från kommunen och tre från föreningen".

use std::ops::Range;

use iop_core::model::PartyRef;

use super::super::told::actors::{Actors, Parties, members};
use super::super::told::groups::Group;
use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader;
use crate::rules::said::Said;

/// Those who sit in a group.
const SEATS: &[&str] = &[
    "ledamot*",
    "ledamöter*",
    "representant*",
    "företrädare*",
    "medlem*",
    "platser",
    "personer",
    "member*",
    "seats",
    "representative*",
];

/// Those who sit there at times, and those that are enough.
const OTHER: &[&str] =
    &["*suppleant*", "*ersättare*", "adjung*", "beslutför*", "närvar*", "minst", "deput*", "quorum*", "at least"];

/// What stands between a number and the party: "av" only after the one who appoints, as in "en av kommunens ledamöter".
const FROM: &[&str] = &["från", "för", "from", "for", "utsedda av", "utses av", "utsedd av", "appointed by"];

/// The most words between a number and the party that it is of.
const FAR: usize = 4;

pub(super) fn faults(context: &Context<'_>, groups: &[Group<'_>], told: &[(Said<'_>, Vec<usize>)]) -> Vec<Fault> {
    let actors = Actors::of(context.agreement);
    let mut faults = Vec::new();
    for (said, own) in told.iter().filter(|(said, _)| said.has(SEATS) && !said.has(OTHER)) {
        let [at] = own[..] else { continue };
        let Some(group) = groups.get(at) else { continue };
        let wrong = numbers(context, said, &actors).into_iter().find_map(|(number, parties, range)| {
            let (index, count) = seats(context, group, &parties)?;
            let place = group.place.key("seats").index(index);
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range));
            (count != number).then(|| fault.related(Spot::Value(place), "fact").variant("seats"))
        });
        faults.extend(wrong);
    }
    faults
}

/// The first of a party's seats, and how many it has; nothing where a seat may be for several.
fn seats(context: &Context<'_>, group: &Group<'_>, parties: &Parties) -> Option<(usize, u64)> {
    let mut own: Option<(usize, u64)> = None;
    for (index, seat) in group.facts.seats.iter().enumerate() {
        let who: &PartyRef = seat.party.as_ref()?;
        let holders = members(context.agreement, who);
        if holders.is_disjoint(parties) {
            continue;
        }
        if holders != *parties || parties.len() > 1 {
            return None;
        }
        let count = u64::from(seat.count.known().copied().unwrap_or(1));
        own = Some(own.map_or((index, count), |(first, sum)| (first, sum + count)));
    }
    own
}

/// The numbers of the sentence, each with the party that it is of: "tre från föreningen", "föreningen utser tre".
fn numbers(context: &Context<'_>, said: &Said<'_>, actors: &Actors) -> Vec<(u64, Parties, Range<usize>)> {
    let place = |at: usize| said.words.partition_point(|word| word.range.start < at);
    let named: Vec<_> = actors.named(said.words).into_iter().collect();
    let mut found = Vec::new();
    for (at, word) in said.words.iter().enumerate().filter(|(_, word)| reader::is_number_word(&word.key)) {
        let Some(number) = reader::numbers(said.raw(word), context.agreement.language).first().copied() else {
            continue;
        };
        // "Tre personer: strategen för regionen …" are all of them, and "chefen och en fältassistent för kommunen" two.
        let joined = number == 1 && at > 0 && said.is(at - 1, &["och", "samt", "and"]) && !said.is(at + 1, FROM);
        let after = named.iter().find(|(_, range)| {
            let name = place(range.start);
            let listed = said.passage.text.get(word.range.end..range.start).is_some_and(|text| text.contains(':'));
            if listed || joined {
                return false;
            }
            let from = said.has_in(at + 1..name, FROM);
            from && name <= at + FAR && !(at + 1..name).any(|other| reader::is_number_word(said.key(other)))
        });
        let before = named.iter().find(|(_, range)| {
            let end = place(range.end);
            at == end || at == end + 1 && said.is(end, &["utser", "har", "appoints", "has"])
        });
        if let Some((parties, range)) = after.or(before) {
            let (start, end) = (word.range.start.min(range.start), word.range.end.max(range.end));
            found.push((number, parties.clone(), start..end));
        }
    }
    found
}
