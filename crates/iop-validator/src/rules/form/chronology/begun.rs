//! Since when a party is told to have done something, beside its founding, its age, and another such time.

use super::{Founding, party};
use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader;
use crate::rules::said::{self, Said};

/// What a party is told to have done since a year.
struct Begun<'a> {
    year: i32,
    party: usize,
    spot: Spot,
    said: Said<'a>,
}

/// The letters of a word by which two sentences are seen to tell of the same work.
const LETTERS: usize = 5;

/// The times that do not go together with the foundings that are told, or with each other.
pub(super) fn faults(context: &Context<'_>, told: &[Founding]) -> Vec<Fault> {
    let begun = context.passages.iter().flat_map(said::all).filter_map(|said| begun(context, said));
    // A year that has not come is a fault of its own.
    let dated = context.agreement.dated.known().map(|dated| dated.year());
    let begun: Vec<Begun<'_>> = begun.filter(|one| dated.is_none_or(|dated| one.year <= dated)).collect();
    let wrong = |(at, one): (usize, &Begun<'_>)| {
        let known = || told.iter().any(|own| own.party == Some(one.party) && !own.by_age);
        let founded = told.iter().find(|own| {
            own.party == Some(one.party)
                && if own.by_age {
                    (own.year - one.year).abs() > 1 && is_within(own, &one.said) && !known()
                } else {
                    own.year > one.year
                }
        });
        if let Some(founded) = founded {
            let fault = Fault::at(one.spot.clone()).related(founded.spot.clone(), "first").variant("before");
            return Some(fault.arg("year", one.year.to_string()).arg("other", founded.year.to_string()));
        }
        let other = begun[..at].iter().find(|other| {
            other.party == one.party
                && other.year != one.year
                && !other.said.is_beside(&one.said)
                && is_same(context, other, one)
        })?;
        let fault = Fault::at(one.spot.clone()).related(other.spot.clone(), "first").variant("since");
        Some(fault.arg("year", one.year.to_string()).arg("other", other.year.to_string()))
    };
    begun.iter().enumerate().filter_map(wrong).collect()
}

/// Since when a party is told to have done something: "klubben har tränat barn sedan 2008".
fn begun<'a>(context: &Context<'_>, said: Said<'a>) -> Option<Begun<'a>> {
    const HAS: &[&str] = &["har", "driver", "drivs", "bedriver", "ordnar", "arbetar", "has", "runs"];
    let since = said.find(&["sedan", "alltsedan", "since"]).filter(|at| said.has_in(..*at, HAS))?;
    let party = party(context, &said)?;
    let (range, year) = said.years().into_iter().find(|(range, _)| {
        let at = said.words.partition_point(|word| word.range.start < range.start);
        at > since && at - since <= 2
    })?;
    Some(Begun { year, party, spot: Spot::Words(said.passage.pointer.clone(), range), said })
}

/// Whether a founding is told in a sentence: "har drivit huset sedan 2014 och firar 20 år 2026".
fn is_within(founding: &Founding, said: &Said<'_>) -> bool {
    let Spot::Words(pointer, range) = &founding.spot else { return false };
    *pointer == said.passage.pointer && said.range.contains(&range.start)
}

/// Whether two sentences tell of the same work: they have a word in common that is no name, nor one for the party.
fn is_same(context: &Context<'_>, one: &Begun<'_>, other: &Begun<'_>) -> bool {
    const COMMON: &[&str] =
        &["sedan", "alltsedan", "tillsammans", "kommun*", "*förening*", "*verksamhet*", "genom", "under"];
    let named =
        context.agreement.parties.iter().flat_map(|party| party.name.known().into_iter().chain(&party.short_names));
    let names: Vec<String> =
        named.flat_map(|name| reader::words(name, 0..name.len())).map(|word| reader::stem(&word.key)).collect();
    let telling = |said: &Said<'_>| -> Vec<String> {
        let words = said.words.iter().filter(|word| {
            word.key.chars().count() >= LETTERS
                && word.key.chars().all(char::is_alphabetic)
                && !word.is(COMMON)
                && reader::form(&word.key).is_none()
                && said.raw(word).starts_with(char::is_lowercase)
        });
        words.map(|word| reader::stem(&word.key)).filter(|stem| !names.contains(stem)).collect()
    };
    let others = telling(&other.said);
    telling(&one.said).iter().any(|stem| others.contains(stem))
}
