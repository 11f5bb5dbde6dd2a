//! A number that is said to be enough, and another that is required: "en ledare räcker", "två ledare ska alltid finnas med".

use super::{Place, fault, holds};
use crate::context::Context;
use crate::finding::Fault;
use crate::reader::{self, Mention, What};
use crate::rules::said::{self, Said};

/// How a sentence says that so many will do.
const ENOUGH: &[&str] = &[
    "räcker",
    "är tillräckligt",
    "är tillräcklig",
    "är nog",
    "räcker det med",
    "behövs bara",
    "is enough",
    "suffices",
    "is sufficient",
];

/// How a sentence says that so many there must be.
const MUST: &[&str] =
    &["ska", "skall", "måste", "krävs", "alltid", "minst", "behövs", "shall", "must", "always", "required", "at least"];

/// What makes it enough only at times.
const AT_TIMES: &[&str] =
    &["om", "vid", "när", "dock", "undantag*", "i grupper", "utom", "under", "if", "when", "unless"];

/// So many of something, and where.
struct Told {
    number: u64,
    noun: String,
    place: Place,
}

pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let (mut enough, mut required) = (Vec::new(), Vec::new());
    for (number, passage) in context.passages.iter().enumerate().filter(|(_, passage)| holds(passage.topic)) {
        for said in said::all(passage).filter(|said| !said.denies()) {
            if said.has(ENOUGH) {
                enough.extend(before(&said, number).filter(|_| !said.has(AT_TIMES)));
            } else if said.has(MUST) {
                let counts = said.mentions.iter().filter_map(|mention| counted(&said, mention, number));
                required.extend(counts);
            }
        }
    }
    let more = |own: &&Told, few: &Told| own.number > few.number && reader::same_noun(&own.noun, &few.noun);
    let pairs = enough.iter().filter_map(|few| Some((few, required.iter().find(|own| more(own, few))?)));
    pairs.map(|(few, own)| fault(&few.place, &own.place, "number")).collect()
}

fn counted(said: &Said<'_>, mention: &Mention, passage: usize) -> Option<Told> {
    let What::Count { number, upper: None, noun, .. } = &mention.what else { return None };
    let place = Place::of(said, passage, mention.range.clone());
    Some(Told { number: *number, noun: noun.clone(), place })
}

/// What stands before the word that says that it is enough, or after it: a number, or "en" with its noun.
fn before(said: &Said<'_>, passage: usize) -> Option<Told> {
    let own = said.mentions.iter().find_map(|mention| counted(said, mention, passage));
    own.or_else(|| {
        let one = said.find(&["en", "ett", "one"])?;
        let (article, noun) = (said.words.get(one)?, said.words.get(one + 1)?);
        let place = Place::of(said, passage, article.range.start..noun.range.end);
        Some(Told { number: 1, noun: noun.key.clone(), place })
    })
}
