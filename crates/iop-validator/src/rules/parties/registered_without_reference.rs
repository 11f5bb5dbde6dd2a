//! Its page is the Markdown file beside this one.
#![doc = include_str!("registered_without_reference.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
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

/// The register, the act on it and the one who keeps it.
const REGISTER: &[&str] =
    &["idéburen", "idéburna", "idéburet", "registered idea based*", "2022 900", "kammarkollegiet*"];

/// Whether the sentence says that someone is registered under the act, in whatever words.
fn is_registered(said: &Said<'_>) -> bool {
    const DONE: &[&str] = &[
        "registrerad",
        "registrerade",
        "registrerat",
        "registrerats",
        "registered",
        "inskriven",
        "inskrivna",
        "skrivit in",
        "skrevs in",
        "skrivits in",
        "infört",
        "införts",
        "upptagen",
        "upptagna",
        "upptaget",
        "upptagits",
        "antecknad",
        "antecknats",
    ];
    /// What is not yet, or is asked of others.
    const OPEN: &[&str] = &["krävs", "ansök*", "kan", "får", "ska", "skall", "avser", "planerar"];
    let kept =
        || said.has(&["register", "registret"]) && said.has_any(&[ENTERED, &["register* över", "register* för"]]);
    let of_act = said.has(&["2022 900", "kammarkollegiet*"])
        || said.has(&["idébur* organisation*", "registered idea based*", "idéburen", "idéburet"]);
    of_act
        && (said.has(DONE) || said.has(REGISTERED) && said.has(ENTERED) || said.has(ENTERED) && kept())
        && !said.has_any(&[NOT, OPEN])
}

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, REGISTER).filter(is_registered).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-not-registered");
    }
    let statute = "2022:900".parse().ok().and_then(|id| context.law.statute(&id));
    let begins = statute.and_then(|statute| statute.in_force.as_ref()?.known().copied());
    if let Some(begins) = begins.filter(|begins| context.date < *begins) {
        let early =
            said.iter().map(|sentence| Fault::at(sentence.mark(REGISTERED)).variant("early").arg("begins", begins));
        return Answer::Fails(early.collect());
    }
    // The name of the register is no reference to an entry in it.
    let named = said.iter().all(|sentence| {
        sentence.has(&["register* över idéburna*", "register* för idéburna*", "kammarkollegiets register*"])
    });
    let referred = if named { &REFERRED[1..] } else { REFERRED };
    if told::says(context, referred) || said.iter().any(|sentence| sentence.has(BESIDE)) {
        return Answer::Holds;
    }
    Answer::Fails(said.iter().take(1).map(|sentence| Fault::at(sentence.mark(REGISTERED))).collect())
}
