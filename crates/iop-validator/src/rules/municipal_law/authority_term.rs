//! Its page is the Markdown file beside this one.
#![doc = include_str!("authority_term.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/authority-term",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("5 kap. 1 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("authority_term.md"),
    check,
};

const ASSEMBLY: &[&str] = &["kommunfullmäktige*", "regionfullmäktige*", "fullmäktige*", "landstingsfullmäktige*"];
const AUTHORITY: &[&str] = &["myndighet", "myndigheten", "myndigheter", "förvaltningsmyndighet"];

fn check(context: &Context<'_>) -> Answer {
    let found = said::with(context, ASSEMBLY).filter_map(|sentence| {
        let (from, to) = called(&sentence)?;
        Some(Fault::at(sentence.spot_between(from, to)))
    });
    Answer::from_faults(found.collect())
}

/// From the assembly to the word that makes it one authority of several, with nothing but its place in between.
fn called(sentence: &Said<'_>) -> Option<(usize, usize)> {
    let from = sentence.find(ASSEMBLY)?;
    let to = (from + 2..sentence.words.len().min(from + 8)).find(|at| AUTHORITY.contains(&sentence.key(*at)))?;
    let is_other = |word: &str| matches!(word, "annan" | "andra" | "övrig" | "övriga");
    let kind = sentence.key(to - 1);
    let local = kind.starts_with("kommunal") || kind.starts_with("regional");
    let other = is_other(kind) || local && is_other(sentence.key(to - 2));
    // "fullmäktige, nämnd eller annan myndighet": there it is the board that is an authority.
    let board =
        (from + 1..to).any(|at| ["nämnd", "styrelse", "förvaltning"].iter().any(|own| sentence.key(at).contains(own)));
    let parted = sentence.passage.text.get(sentence.words[from].range.end..sentence.words[to].range.start);
    (other && !board && !parted.is_some_and(|between| between.contains(','))).then_some((from, to))
}
