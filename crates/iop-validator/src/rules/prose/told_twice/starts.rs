//! When a party began something, or proposed it, told in two texts: "började 2021", "startade verksamheten 2018".

use std::cmp::Ordering;
use std::collections::HashSet;

use iop_core::{Prose, StatedDate};

use super::{Place, fault, holds, key};
use crate::context::Context;
use crate::finding::Fault;
use crate::reader::{self, What, Word};
use crate::rules::prose::told::Names;
use crate::rules::said::{self, Said};

const STARTS: &[&str] = &["startade", "började", "öppnade", "inledde", "started", "began", "opened"];
const PROPOSES: &[&str] = &["föreslog", "proposed"];

/// Words between a verb and its date or its subject.
const BETWEEN: usize = 4;
const DATE: usize = 8;

/// The words of an object.
const OBJECT: usize = 7;

/// Words of an object that name nothing.
const PLAIN: &[&str] =
    &["arbet", "under", "först", "redan", "nämnd", "kommu", "sedan", "egen", "eget", "genom", "sina", "tills"];

struct Start {
    party: usize,
    proposes: bool,
    date: StatedDate,
    object: HashSet<String>,
    place: Place,
}

pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let names = Names::of(context.agreement);
    let mut found: Vec<Start> = Vec::new();
    for (number, passage) in context.passages.iter().enumerate().filter(|(_, passage)| holds(passage.topic)) {
        for said in said::all(passage) {
            for (at, verb) in said.words.iter().enumerate() {
                found.extend(start(&said, at, verb, &names, number));
            }
        }
    }
    let own = activity(context);
    let mut faults = Vec::new();
    for (at, later) in found.iter().enumerate() {
        let alone = |one: &Start| {
            !found.iter().any(|other| {
                other.place.passage == one.place.passage
                    && (other.party, other.proposes) == (one.party, one.proposes)
                    && other.date != one.date
            })
        };
        let earlier = found[..at].iter().find(|earlier| {
            (earlier.party, earlier.proposes) == (later.party, later.proposes)
                && earlier.place.passage != later.place.passage
                && matches!(earlier.date.cmp_stated(&later.date), Some(Ordering::Less | Ordering::Greater))
                && (later.proposes || is_same(&earlier.object, &later.object, &own))
        });
        if let Some(earlier) = earlier.filter(|earlier| alone(later) && alone(earlier)) {
            faults.push(fault(&later.place, &earlier.place, if later.proposes { "proposal" } else { "start" }));
        }
    }
    faults
}

fn start(said: &Said<'_>, at: usize, verb: &Word, names: &Names, number: usize) -> Option<Start> {
    let proposes = PROPOSES.contains(&verb.key.as_str());
    if !proposes && !STARTS.contains(&verb.key.as_str()) {
        return None;
    }
    let before = said.words[..at].iter().rev().take(BETWEEN);
    let after = said.words[at + 1..].iter();
    let party = before.chain(after.clone().take(1)).find_map(|word| names.party(word))?;
    let dates = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Date(date) => Some((date, mention.range.clone())),
        _ => None,
    });
    let years = after.clone().filter_map(|word| Some((StatedDate::Year(reader::year(&word.key)?), word.range.clone())));
    let (date, range) = dates.chain(years).find(|(_, range)| {
        let between = after.clone().take_while(|word| word.range.end <= range.start).count();
        range.start > verb.range.end && between <= DATE
    })?;
    let object = after.filter(|word| word.range.end <= range.start || word.range.start >= range.end);
    let ends =
        |word: &&Word| matches!(word.key.as_str(), "och" | "som" | "med" | "genom" | "för" | "and" | "with" | "for");
    let object = object
        .take_while(|word| !ends(word))
        .take(OBJECT)
        .filter(|word| word.key.chars().count() >= 4 && !word.key.starts_with(|c: char| c.is_ascii_digit()));
    let object = object.map(|word| key(&word.key)).filter(|word| !PLAIN.contains(&word.as_str())).collect();
    Some(Start { party, proposes, date, object, place: Place::of(said, number, range) })
}

/// Whether two things begun are the same: named by a word in common, or the one is the activity of the agreement and the
/// other is named as that is.
fn is_same(one: &HashSet<String>, other: &HashSet<String>, own: &HashSet<String>) -> bool {
    let is_activity = |words: &HashSet<String>| {
        words.len() == 1 && words.contains("verks") || words.contains("verks") && words.is_subset(own)
    };
    let named = |words: &HashSet<String>| words.iter().any(|word| own.contains(word));
    !one.is_disjoint(other) || is_activity(one) && named(other) || is_activity(other) && named(one)
}

/// The words that name the activity: of the title, the scope and the definition of it.
fn activity(context: &Context<'_>) -> HashSet<String> {
    let agreement = context.agreement;
    let scope = agreement.scope.iter().flat_map(|scope| &scope.name).map(String::as_str);
    let includes = agreement.scope.iter().flat_map(|scope| &scope.includes).map(Prose::as_str);
    let subtitle = agreement.subtitle.iter().map(String::as_str);
    let defined = agreement
        .definitions
        .iter()
        .filter(|own| own.term.known().is_some_and(|term| term.to_lowercase().starts_with("verksamhet")));
    let defined = defined.filter_map(|own| own.means.known()).map(Prose::as_str);
    let texts = scope.chain(includes).chain(subtitle).chain(defined);
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let mut words: HashSet<String> =
        words.filter(|word| word.chars().count() >= 4).map(|word| key(&word.to_lowercase())).collect();
    words.insert("verks".to_owned());
    words
}
