//! What the scope leaves out and another text promises: "skyddat boende" under `excludes`, "jouren erbjuder också skyddat
//! boende".

use iop_core::model::ClauseKind;

use super::{Place, fault};
use crate::context::{Context, Topic};
use crate::finding::Fault;
use crate::rules::said;
use crate::rules::who::phrase;

/// How something is promised.
const PROMISES: &[&str] = &[
    "erbjud*",
    "tillhandahåll*",
    "driv*",
    "ordna*",
    "ger",
    "ge",
    "bedriv*",
    "omfatta*",
    "innehåll*",
    "ingår",
    "offer*",
    "provide*",
    "include*",
];

/// What takes it back, or gives it to another.
const OUTSIDE: &[&str] = &["utanför", "undanta*", "annan", "andra", "hänvis*", "outside", "except*", "refer*"];

/// The words of something that is left out; what is told at length is a sentence of its own.
const WORDS: usize = 3;

pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let Some(scope) = &context.agreement.scope else { return Vec::new() };
    let left_out = |passage: &crate::context::Passage<'_>| passage.pointer.to_string().starts_with("/scope/excludes/");
    let mut faults = Vec::new();
    for (index, text) in scope.excludes.iter().enumerate() {
        let excluded = [phrase(text.as_str())];
        let [name] = &excluded;
        let count = name.split(' ').count();
        if !(2..=WORDS).contains(&count) || name.split(' ').any(|word| matches!(word, "och" | "eller" | "and")) {
            continue;
        }
        let place = format!("/scope/excludes/{index}");
        let own = context.passages.iter().position(|passage| passage.pointer.to_string() == place);
        let Some(own) = own.and_then(|at| Some((at, said::all(&context.passages[at]).next()?))) else { continue };
        let told =
            context.passages.iter().enumerate().filter(|(_, passage)| promises(passage.topic) && !left_out(passage));
        let found = told.flat_map(|(number, passage)| said::within(passage, &excluded).map(move |said| (number, said)));
        let found = found.filter(|(_, said)| said.has(PROMISES) && !said.denies() && !said.has(OUTSIDE));
        for (number, said) in found {
            let later = Place::of(&said, number, said.hit.clone());
            faults.push(fault(&later, &Place::of(&own.1, own.0, own.1.range.clone()), "excluded"));
        }
    }
    faults
}

/// Texts on what is done under the agreement.
fn promises(topic: Topic) -> bool {
    let kinds = [
        ClauseKind::Purpose,
        ClauseKind::Scope,
        ClauseKind::Goals,
        ClauseKind::TargetGroups,
        ClauseKind::Commitments,
        ClauseKind::Relation,
    ];
    kinds.into_iter().any(|kind| topic.is_about(kind))
}
