//! Its page is the Markdown file beside this one.
#![doc = include_str!("no_legal_person.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "parties/no-legal-person",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("no_legal_person.md"),
    check,
};

/// Heads of names of what several run together, or one runs for a time.
const UNDERTAKINGS: &[&str] = &[
    "projekt",
    "projektet",
    "nätverk",
    "nätverket",
    "arbetsgruppen",
    "projektgruppen",
    "samverkansgruppen",
    "referensgruppen",
    "kampanjen",
    "initiativet",
    "upproret",
    "project",
    "network",
];

/// What is stated as a form and is none.
const NO_FORM: &[&str] = &[
    "arbetsgrupp*",
    "projektgrupp*",
    "intressegrupp*",
    "samverkansgrupp*",
    "aktionsgrupp*",
    "volontärgrupp*",
    "frivilliggrupp*",
    "föräldragrupp*",
    "styrgrupp*",
    "referensgrupp*",
    "studiecirkel*",
    "verksamhet",
    "utskott",
    "*sektion",
    "avdelning",
    "enhet",
    "grupp",
    "oregistrerad*",
    "informell*",
    "nätverk*",
    "projekt",
    "kommitté",
    "enkelt bolag",
    "working group",
    "informal group",
    "network",
];

/// The form of several.
const SEVERAL: &[&str] = &["ideella föreningar", "ekonomiska föreningar"];

/// What is yet to be one.
const FORMING: &[&str] =
    &["under bildande", "bildas", "ska bildas", "blivande", "inte bildad*", "interimsstyrelse*", "being formed"];

/// Words of names that say what legal person it is.
const FORMS: &[&str] = &[
    "*förening",
    "*föreningen",
    "stiftelse*",
    "*stiftelsen",
    "*förbund",
    "*förbundet",
    "ab",
    "aktiebolag*",
    "ek för",
    "kyrk*",
    "*församling*",
    "riksorganisation*",
    "association",
    "foundation",
];

fn check(context: &Context<'_>) -> Answer {
    let parties = &context.agreement.parties;
    if parties.iter().all(|party| party.name.is_blank()) {
        return Answer::not_judged("reason-blank-party");
    }
    let mut faults = Vec::new();
    for (index, party) in parties.iter().enumerate() {
        let Some(name) = party.name.known() else { continue };
        // What a group is stated to be is no form of a legal person either.
        let form = party.legal_form.as_deref().filter(|form| {
            let head = head(form);
            reader::has(form, FORMING) || reader::has(head, NO_FORM) && !reader::has(head, FORMS)
        });
        if let Some(form) = form {
            faults.push(Fault::at(Spot::Value(at("parties", index).key("legal_form"))).arg("name", form.trim()));
            continue;
        }
        // "Jouren och Riksförbundet": two names, or the form of several, are no one legal person.
        if party.legal_form.as_deref().is_some_and(|form| reader::has(form, SEVERAL)) {
            let place = at("parties", index).key("legal_form");
            faults.push(Fault::at(Spot::Value(place)).arg("name", name.as_str()));
            continue;
        }
        if reader::has(name, &FORMING[..1]) {
            faults.push(Fault::at(Spot::Value(at("parties", index).key("name"))).arg("name", name.as_str()));
            continue;
        }
        let words = reader::words(name, 0..name.len());
        // In Swedish the head stands first, in English mostly last: "Project Hope", "Hope Network".
        let [Some(first), Some(last)] = [words.first(), words.last()] else { continue };
        let english = last.is(&["project", "network"]);
        let head = if english { last } else { first };
        let project = head.is(&["projekt", "projektet", "project"]);
        // An association may be called a network, but its form then says what it is; no project is its own person.
        let formed = party.legal_form.is_some() && !project;
        if head.is(UNDERTAKINGS) && !formed && !reader::has(name, FORMS) {
            faults.push(Fault::at(Spot::Value(at("parties", index).key("name"))).arg("name", name.as_str()));
        }
    }
    Answer::from_faults(faults)
}

/// What a form is said to be, without what it is within: "arbetsgrupp" of "arbetsgrupp inom Ås församling".
fn head(form: &str) -> &str {
    const WITHIN: &[&str] = &["inom", "i", "under", "hos", "vid", "av", "bland", "mellan", "within", "of", "between"];
    reader::find_in(form, WITHIN).map_or(form, |found| &form[..found.start])
}
