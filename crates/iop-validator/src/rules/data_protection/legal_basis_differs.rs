//! Its page is the Markdown file beside this one.
#![doc = include_str!("legal_basis_differs.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::grounds::{self, GROUNDS};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "data-protection/legal-basis-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("legal_basis_differs.md"),
    check,
};

/// Words by which a processing is said to rest on something.
const RESTS: &[&str] = &[
    "behandla*",
    "behandling*",
    "*rättslig* grund*",
    "*laglig* grund*",
    "grundas",
    "med stöd av",
    "on the basis of",
    "grundar",
    "bygger",
    "vilar",
    "artikel 6",
    "förs",
    "registreras",
    "antecknas",
    "sparas",
    "samlas in",
    "process*",
];

/// What is something else than the ground of the processing that the agreement is about: sensitive data have grounds of
/// their own, pictures and handing over are asked for one by one, and what is denied is not claimed.
const ASIDE: &[&str] = &[
    "inte",
    "inga",
    "ingen",
    "utan",
    "känslig*",
    "uttryckligt",
    "uttryckliga",
    "hälsa",
    "allergi*",
    "bild",
    "bilder*",
    "*foto*",
    "film*",
    "publicera*",
    "lämnas",
    "lämnar",
    "lämna",
    "utlämn*",
    "delas",
    "återkalla*",
    "om",
    "not",
    "sensitive",
    "photo*",
];

fn check(context: &Context<'_>) -> Answer {
    let stated = context.agreement.data_protection.as_ref().map_or(&[][..], |facts| &facts.legal_basis);
    if stated.is_empty() {
        return Answer::does_not_apply("reason-no-legal-basis");
    }
    let place = Pointer::root().key("data_protection").key("legal_basis");
    let mut faults = Vec::new();
    for ground in GROUNDS.iter().filter(|ground| !stated.contains(&ground.kind)) {
        let said: Vec<_> = said::with(context, ground.words).collect();
        let named = said.iter().find(|sentence| {
            sentence.passage.topic.is_about(ClauseKind::DataProtection)
                && grounds::named(sentence, ground)
                && sentence.has(RESTS)
                && !aside(sentence)
        });
        faults.extend(named.map(|sentence| {
            let fault = Fault::at(sentence.spot()).related(Spot::Value(place.clone()), "fact");
            fault.arg("words", sentence.hit_text())
        }));
    }
    Answer::from_faults(faults)
}

/// Whether the sentence is about something else; "om" stands in "uppgifter om", and is only elsewhere a condition.
fn aside(sentence: &Said<'_>) -> bool {
    let text = sentence.text();
    let mut from = 0;
    while let Some(hit) = text.get(from..).and_then(|rest| reader::find_in(rest, ASIDE)) {
        let (start, end) = (from + hit.start, from + hit.end);
        let before = text.get(..start).unwrap_or_default().trim_end();
        let word = text.get(start..end).unwrap_or_default();
        let of_data = word.eq_ignore_ascii_case("om")
            && ["uppgifter", "uppgift", "uppgifterna", "information"]
                .iter()
                .any(|noun| before.to_lowercase().ends_with(noun));
        if !of_data {
            return true;
        }
        from = end;
    }
    false
}
