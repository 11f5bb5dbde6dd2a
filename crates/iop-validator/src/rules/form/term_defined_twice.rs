//! Its page is the Markdown file beside this one.
#![doc = include_str!("term_defined_twice.md")]

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "form/term-defined-twice",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("term_defined_twice.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut defined: Vec<(String, Spot)> = Vec::new();
    for (index, definition) in context.agreement.definitions.iter().enumerate() {
        if let Some(term) = definition.term.known() {
            let place = Pointer::root().key("definitions").index(index).key("term");
            defined.push((reader::normal_paragraph(term), Spot::Value(place)));
        }
    }
    for passage in &context.passages {
        for said in said::all(passage) {
            defined.extend(in_text(&said).map(|(term, range)| (term, Spot::Words(passage.pointer.clone(), range))));
        }
    }
    if defined.is_empty() {
        return Answer::does_not_apply("reason-no-definitions");
    }
    let mut first: HashMap<String, Spot> = HashMap::new();
    let mut faults = Vec::new();
    for (term, spot) in defined {
        match first.get(&term) {
            // A text that prints the fact says the same once.
            Some(Spot::Value(_))
                if matches!(spot, Spot::Words(..))
                    && !context.agreement.definitions.is_empty()
                    && same_place(context, &spot)
                    && means_same(context, &term, &spot) => {}
            Some(earlier) => faults.push(Fault::at(spot).related(earlier.clone(), "first").arg("term", term)),
            None => {
                first.insert(term, spot);
            }
        }
    }
    Answer::from_faults(faults)
}

/// Whether the words stand in the clause that prints the definitions.
fn same_place(context: &Context<'_>, spot: &Spot) -> bool {
    let passage = context.passages.iter().find(|passage| passage.pointer == *spot.pointer());
    passage.is_some_and(|passage| passage.topic.is_about(ClauseKind::Definitions))
}

/// Whether the sentence gives the term the meaning that it has among the facts, in most of its words.
fn means_same(context: &Context<'_>, term: &str, spot: &Spot) -> bool {
    let own = context.agreement.definitions.iter();
    let mut own = own.filter(|own| own.term.known().is_some_and(|own| reader::normal_paragraph(own) == term));
    let Some(means) = own.find_map(|own| own.means.known()) else { return true };
    let stems = |text: &str| -> HashSet<String> {
        let words = reader::words(text, 0..text.len()).into_iter();
        words.filter(|word| word.key.chars().count() > 3).map(|word| reader::stem(&word.key)).collect()
    };
    let Spot::Words(place, range) = spot else { return true };
    let passage = context.passages.iter().find(|passage| passage.pointer == *place);
    let mut sentences = passage.into_iter().flat_map(said::all);
    let told = sentences.find(|said| said.range.contains(&range.start)).map(|said| stems(said.text()));
    let means = stems(means.as_str());
    told.is_none_or(|told| means.is_empty() || means.intersection(&told).count() * 2 >= means.len())
}

/// "Med X avses …": the term and its place.
fn in_text(said: &Said<'_>) -> Option<(String, Range<usize>)> {
    let (first, rest) =
        said.words.split_first().filter(|(first, _)| matches!(first.key.as_str(), "med" | "begreppet"))?;
    let verb = rest.iter().take(6).position(|word| matches!(word.key.as_str(), "avses" | "menas" | "förstås"))?;
    let term = rest.get(..verb).filter(|term| !term.is_empty())?;
    let range = term.first()?.range.start..term.last()?.range.end;
    let keys: Vec<&str> = term.iter().map(|word| word.key.as_str()).collect();
    (first.range.end < range.start && !matches!(keys[..], ["detta" | "det" | "denna"])).then(|| (keys.join(" "), range))
}
