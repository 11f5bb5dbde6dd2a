//! Its page is the Markdown file beside this one.
#![doc = include_str!("registered_without_reference.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "parties/registered-without-reference",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2022:900", locus: Some("3 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("registered_without_reference.md"),
    check,
};

/// Words by which an organisation is said to be registered under the act.
const REGISTERED: &[&str] = &[
    "registrerad idéburen organisation",
    "registrerade idéburna organisation*",
    "registrerad som idéburen*",
    "registrerade som idéburna*",
    "register över idéburna organisationer",
    "register för idéburna organisationer",
    "registret över idéburna*",
    "registret för idéburna*",
    "registrerats som idéburen*",
    "registrerats som idéburna*",
    "registrerat idéburet*",
    "registered idea based*",
    "2022 900",
];

/// Words that refer to the registration, wherever they stand.
const REFERRED: &[&str] = &["kammarkollegiet*", "registreringsnummer*", "registreringsbeslut*"];

/// Words that refer to it in the sentence that tells of it; elsewhere they are of other decisions, and of the registers in
/// which any association or company stands.
const BESIDE: &[&str] = &["beslut*", "registreringsbevis*", "dnr", "diarienummer*", "decision*"];

/// Words by which someone is in a register.
const ENTERED: &[&str] = &["finns i", "står i", "införd*", "inskriven", "upptagen", "med i"];

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, REGISTERED).collect();
    let said = said.into_iter().filter(|sentence| {
        (sentence.has(&["registrerad*", "registered"]) || sentence.has(ENTERED))
            && !sentence.has_any(&[NOT, &["krävs"]])
    });
    let said: Vec<_> = said.collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-not-registered");
    }
    let statute = "2022:900".parse().ok().and_then(|id| context.law.statute(&id));
    let begins = statute.and_then(|statute| statute.in_force.as_ref()?.known().copied());
    if let Some(begins) = begins.filter(|begins| context.date < *begins) {
        let early = said.iter().map(|sentence| Fault::at(sentence.spot()).variant("early").arg("begins", begins));
        return Answer::Fails(early.collect());
    }
    // The name of the register is no reference to an entry in it.
    let named = said.iter().all(|sentence| sentence.has(&["register* över idéburna*", "register* för idéburna*"]));
    let referred = if named { &REFERRED[1..] } else { REFERRED };
    if told::says(context, referred) || said.iter().any(|sentence| sentence.has(BESIDE)) {
        return Answer::Holds;
    }
    Answer::Fails(said.iter().take(1).map(|sentence| Fault::at(sentence.spot())).collect())
}
