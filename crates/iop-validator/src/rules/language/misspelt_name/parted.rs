//! Compounds that are written as two words. Knows no name.

use crate::context::Context;
use crate::finding::Fault;
use crate::rules::said::{self, Said};

/// What begins a compound and is no word of its own.
const FIRST: &[&str] = &[
    "ansvars",
    "verksamhets",
    "arbets",
    "samverkans",
    "samarbets",
    "personuppgifts",
    "försäkrings",
    "utbildnings",
    "uppföljnings",
    "uppsägnings",
    "styrnings",
    "informations",
    "kommunikations",
    "organisations",
    "integrations",
    "förenings",
    "partnerskaps",
    "offentlighets",
    "fritids",
    "rese",
    "kontakt",
    "olycksfalls",
    "tystnads",
];

/// What such a compound ends in; "kontakt" and others are words of their own before anything else.
const LAST: &[&str] = &[
    "försäkring*",
    "berättelse*",
    "plan*",
    "givar*",
    "miljö*",
    "ledar*",
    "biträd*",
    "ansvar*",
    "tid",
    "tiden",
    "tider",
    "grupp*",
    "möte*",
    "avtal*",
    "chef*",
    "nämnd*",
    "person",
    "personen",
    "personer",
    "personerna",
    "plikt*",
    "löfte*",
    "nummer*",
    "form*",
    "material*",
    "lokal*",
    "styrelse*",
    "prövning*",
    "träning*",
    "marknad*",
    "överenskommelse*",
    "principen",
    "gård*",
    "verksamhet*",
];

/// The two words of a compound: "ansvars försäkring".
pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let parted = |said: &Said<'_>| {
        let at = (0..said.words.len().saturating_sub(1))
            .find(|at| FIRST.contains(&said.key(*at)) && said.is(at + 1, LAST) && is_side_by_side(said, *at))?;
        let (spot, whole) = (said.spot_between(at, at + 1), format!("{}{}", said.key(at), said.key(at + 1)));
        let fault = Fault::at(spot).variant("parted").arg("written", said.raw_between(at, at + 1));
        Some(fault.arg("name", whole))
    };
    context.passages.iter().flat_map(said::all).filter_map(|said| parted(&said)).collect()
}

/// Whether no more than a blank stands between a word and the next.
fn is_side_by_side(said: &Said<'_>, at: usize) -> bool {
    let [Some(one), Some(other)] = [at, at + 1].map(|at| said.words.get(at)) else { return false };
    said.passage.text.get(one.range.end..other.range.start).is_some_and(|gap| gap.trim().is_empty())
}
