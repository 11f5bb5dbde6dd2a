//! Its page is the Markdown file beside this one.
#![doc = include_str!("wrong_form.md")]

use iop_core::Language;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

mod agreement;
mod verb;

pub(super) const RULE: Rule = Rule {
    id: "language/wrong-form",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:600", locus: Some("11 §") }, Basis::Style],
    waivable: true,
    page: include_str!("wrong_form.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    if context.agreement.language != Language::Sv {
        return Answer::does_not_apply("reason-not-swedish");
    }
    let mut faults = Vec::new();
    for said in context.passages.iter().flat_map(said::all) {
        for at in 0..said.words.len() {
            let pair = verb::slip(&said, at).map(|variant| ("verb", variant));
            let pair = pair.or_else(|| agreement::slip(&said, at).map(|variant| ("agreement", variant)));
            let Some((kind, (from, to))) = pair else { continue };
            let fault = Fault::at(said.spot_between(from, to)).arg("words", said.raw_between(from, to));
            faults.push(if kind == "verb" { fault } else { fault.variant(kind) });
        }
    }
    Answer::from_faults(faults)
}

/// Whether nothing but a blank stands between the words at two places.
fn is_beside(said: &Said<'_>, at: usize, next: usize) -> bool {
    let Some((one, other)) = said.words.get(at).zip(said.words.get(next)) else { return false };
    let gap = said.passage.text.get(one.range.end..other.range.start).unwrap_or("-");
    !gap.is_empty() && gap.chars().all(char::is_whitespace)
}
