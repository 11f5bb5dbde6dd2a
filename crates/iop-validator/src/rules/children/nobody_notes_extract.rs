//! Its page is the Markdown file beside this one.
#![doc = include_str!("nobody_notes_extract.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use super::EXTRACTS;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "children/nobody-notes-extract",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2013:852", locus: Some("5 §") }],
    waivable: true,
    page: include_str!("nobody_notes_extract.md"),
    check,
};

/// Words for looking at an extract and noting it.
const NOTED: &[&str] = &[
    "noter*",
    "anteckn*",
    "kontroller*",
    "kontroll",
    "visas för",
    "visa upp",
    "visar upp",
    "visas upp",
    "uppvisa*",
    "granska*",
    "tar del av",
    "begär*",
    "inhämta*",
    "ansvarar",
    "ansvarig*",
    "ser till",
    "säkerställ*",
    "note*",
    "check*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(facts) = &context.agreement.record_checks else {
        return Answer::does_not_apply("reason-no-extract-facts");
    };
    let said: Vec<_> = said::with(context, EXTRACTS).collect();
    if facts.noted_by.known().is_some() || said.iter().any(|sentence| sentence.has(NOTED)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("record_checks")))])
}
