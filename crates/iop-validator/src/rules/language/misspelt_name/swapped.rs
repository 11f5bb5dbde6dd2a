//! A word of a name with two letters changed about: "Nyrbo" for "Nybro". It is no other word, however short it is.

use std::collections::HashSet;

use iop_core::Pointer;

use super::{PLAIN, is_swapped};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader;
use crate::rules::said;

/// The letters of the shortest word in which this is told.
const LETTERS: usize = 5;

/// The words in which two letters of a name are changed about, each told once, where no other name has them so; not those
/// that have been told.
pub(super) fn faults(context: &Context<'_>, told: HashSet<String>) -> Vec<Fault> {
    let agreement = context.agreement;
    let mut known: HashSet<String> = told.into_iter().map(|written| written.to_lowercase()).collect();
    let mut names: Vec<(String, Pointer)> = Vec::new();
    let activity = agreement.scope.iter().filter_map(|scope| scope.name.as_ref());
    let mut given: Vec<(&String, Pointer)> =
        activity.map(|name| (name, Pointer::root().key("scope").key("name"))).collect();
    for (index, party) in agreement.parties.iter().enumerate() {
        let place = Pointer::root().key("parties").index(index);
        given.extend(party.name.known().map(|name| (name, place.key("name"))));
        let short = party.short_names.iter().enumerate();
        given.extend(short.map(|(at, name)| (name, place.key("short_names").index(at))));
        let people = party.contacts.iter().chain(&party.representatives).filter_map(|one| one.name.known());
        let others = people.chain(&party.former_names).map(String::as_str).chain(party.address.as_deref());
        known.extend(others.flat_map(|text| reader::words(text, 0..text.len())).map(|word| word.key));
    }
    for (name, place) in given {
        for word in reader::words(name, 0..name.len()) {
            let written = name.get(word.range.clone()).unwrap_or_default();
            known.insert(word.key.clone());
            if written.starts_with(char::is_uppercase) && !PLAIN.contains(&word.key.as_str()) {
                // The name of the place is in "Halmstads kommun" too.
                names.extend(word.key.strip_suffix('s').map(|bare| (bare.to_owned(), place.clone())));
                names.push((word.key, place.clone()));
            }
        }
    }
    names.retain(|(name, _)| name.chars().count() >= LETTERS);
    let signers = agreement.signatures.iter().flat_map(|own| own.name.known().into_iter().chain(&own.place));
    known.extend(signers.flat_map(|text| reader::words(text, 0..text.len())).map(|word| word.key));
    let texts = context.passages.iter().filter(|passage| passage.topic != Topic::Title).flat_map(said::all);
    let mut faults = Vec::new();
    for said in texts {
        for (at, word) in said.words.iter().enumerate() {
            let bare = word.key.strip_suffix('s').unwrap_or(&word.key);
            if !said.raw(word).starts_with(char::is_uppercase) || known.contains(&word.key) || known.contains(bare) {
                continue;
            }
            let own = names.iter().find(|(name, _)| is_swapped(&word.key, name) || is_swapped(bare, name));
            if let Some((name, place)) = own.filter(|_| known.insert(word.key.clone())) {
                let fault = Fault::at(said.spot_between(at, at)).related(Spot::Value(place.clone()), "name");
                faults.push(fault.arg("written", said.raw(word)).arg("name", capital(name)));
            }
        }
    }
    faults
}

/// A name as it is written.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
