//! Its page is the Markdown file beside this one.
#![doc = include_str!("extract_kept.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::{EXTRACTS, is_residential};
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "children/extract-kept",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2013:852", locus: Some("5 §") },
        Basis::Act { act: "2010:800", locus: Some("2 kap. 32 §") },
    ],
    waivable: true,
    page: include_str!("extract_kept.md"),
    check,
};

/// Words for keeping the extract or what it says.
const KEPT: &[&str] = &[
    "förvarar",
    "sparar",
    "arkiverar",
    "diarieför",
    "skannar",
    "scannar",
    "samlar in",
    "kopierar",
    "tar en kopia",
    "sätts in i",
    "sätter in",
    "pärm*",
    "lämnar in",
    "keeps",
    "stored",
    "stores",
    "files",
    "kopia",
    "kopior",
    "kopieras",
    "sparas",
    "spara",
    "förvaras",
    "förvara",
    "arkiveras",
    "diarieförs",
    "skannas",
    "scannas",
    "lämnas in",
    "lämna in",
    "inlämnas",
    "behålls",
    "behåller",
    "samlas in",
    "bifogas",
    "skickas till",
    "skickas in",
    "mejlas",
    "läggs i personalakt*",
    "personalakt*",
    "skriver upp vilka",
    "skriver * upp vilka",
    "skriver upp vad",
    "skriver * upp vad",
    "antecknar vilka brott",
    "antecknar vad som står",
    "antecknar innehållet",
    "noterar vilka brott",
    "noterar vad som står",
    "fotograferar",
    "fotograferas",
    "skriver av",
    "läggs i",
    "kept on file",
    "copy",
    "copies",
];

/// Words for an extract that has been spoken of.
const EXTRACT: &[&str] = &["*utdrag*", "kopia", "kopior", "kopian", "extract*", "copy", "copies"];

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, EXTRACTS).collect();
    if said.is_empty() && context.agreement.record_checks.is_none() {
        return Answer::does_not_apply("reason-no-extracts");
    }
    // At certain homes a copy is to be kept.
    if is_residential(context) {
        return Answer::does_not_apply("reason-residential");
    }
    let mut faults = Vec::new();
    // Further on in the same text the extract is just that, or a copy.
    let told_of = |sentence: &Said<'_>| {
        sentence.passage.topic.is_about(ClauseKind::RecordChecks)
            || said.iter().any(|first| {
                first.passage.pointer == sentence.passage.pointer && first.range.start <= sentence.range.start
            })
    };
    for sentence in said::with(context, EXTRACT).filter(|sentence| told_of(sentence)) {
        let denied = sentence.has_any(&[NOT, &["utan att", "anteckning om"]]);
        // One text that keeps it in several ways says it once.
        let told = faults.last().is_some_and(|fault: &Fault| fault.spot.pointer() == &sentence.passage.pointer);
        faults.extend(sentence.spot_of(KEPT).filter(|_| !denied && !told).map(Fault::at));
    }
    Answer::from_faults(faults)
}
