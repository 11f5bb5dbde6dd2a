//! Names of places among the facts that the text writes with another letter. Knows no party.

use iop_core::Pointer;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::rules::said;

/// The letters of the shortest name in which a slip is told.
const LETTERS: usize = 7;

/// A name of a place that nothing else in the agreement bears, beside one in the text that differs by one letter within it.
pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let scope = context.agreement.scope.iter().flat_map(|scope| scope.places.iter().enumerate());
    let own = Pointer::root().key("scope").key("places");
    let texts = || {
        context.passages.iter().filter(|passage| {
            passage.topic != Topic::Title && !passage.pointer.to_string().starts_with("/scope/places")
        })
    };
    let told: Vec<(String, Spot)> = texts()
        .flat_map(said::all)
        .flat_map(|said| {
            let capital = said.words.iter().filter(|word| said.raw(word).starts_with(char::is_uppercase));
            let spot = |word: &crate::reader::Word| Spot::Words(said.passage.pointer.clone(), word.range.clone());
            capital.map(|word| (word.key.clone(), spot(word))).collect::<Vec<_>>()
        })
        .collect();
    let mut faults = Vec::new();
    for (index, place) in scope {
        for word in place.split(|c: char| !c.is_alphabetic()).filter(|word| word.starts_with(char::is_uppercase)) {
            let key = word.to_lowercase();
            let known = told.iter().any(|(other, _)| other.starts_with(&key) || key.starts_with(other.as_str()));
            let near = told.iter().find(|(other, _)| is_slip(&key, other)).filter(|_| !known);
            if let Some((other, spot)) = near {
                let fault = Fault::at(Spot::Value(own.index(index))).related(spot.clone(), "name").variant("place");
                faults.push(fault.arg("written", word).arg("name", other.as_str()));
            }
        }
    }
    faults
}

/// Whether two names differ by one letter that is neither their first nor their last.
fn is_slip(one: &str, other: &str) -> bool {
    let ends = |word: &str| (word.chars().next(), word.chars().next_back());
    one.chars().count().min(other.chars().count()) >= LETTERS
        && ends(one) == ends(other)
        && strsim::damerau_levenshtein(one, other) == 1
}
