//! Its page is the Markdown file beside this one.
#![doc = include_str!("power_differs.md")]

use iop_core::Pointer;
use iop_core::model::{Role, Stage};
use iop_law::Basis;

use super::{is_for, of_signature};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::words::{NOT, TOGETHER};

pub(super) const RULE: Rule = Rule {
    id: "signing/power-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("power_differs.md"),
    check,
};

/// Words by which each signs alone, and by which several sign together.
const ALONE: &[&str] = &["var för sig", "ensam", "ensamt", "ensam firmatecknare", "på egen hand", "severally", "alone"];

/// Words that tell of signing for a legal person.
const SIGNING: &[&str] = &["*firma", "*firman", "firmateckn*", "tecknas", "tecknar", "sign", "signs", "signatories"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut any = false;
    let mut faults = Vec::new();
    for (index, party) in agreement.parties.iter().enumerate() {
        let together = party.signing_power.as_ref().and_then(|power| power.together.known().copied());
        let Some(together) = together else { continue };
        any = true;
        let place = Pointer::root().key("parties").index(index).key("signing_power").key("together");
        let (words, variant) = if together > 1 { (ALONE, "alone") } else { (TOGETHER, "together") };
        // "Två i förening eller ordföranden ensam" tells of both.
        let contrary = |text: &str| {
            reader::has(text, words)
                && !reader::has(text, if together > 1 { TOGETHER } else { ALONE })
                && !reader::has(text, NOT)
        };
        let name = party.name.known().map_or("–", String::as_str).trim().to_owned();
        let fault = |spot: Spot| {
            let fault = Fault::at(spot).related(Spot::Value(place.clone()), "fact").variant(variant);
            fault.arg("party", name.clone()).arg("count", together)
        };
        let signed =
            agreement.signatures.iter().enumerate().filter(|(_, signature)| is_for(agreement, signature, party));
        let mut wrong = signed
            .filter(|(_, signature)| signature.mandate.as_deref().is_some_and(contrary))
            .map(|(at, _)| Spot::Value(of_signature(at, "mandate")));
        if let Some(first) = wrong.next() {
            faults.push(wrong.fold(fault(first), |fault, spot| fault.related(spot, "also")));
            continue;
        }
        let private = |role: Option<&Role>| role == Some(&Role::CivilSociety);
        let only = private(party.role.known())
            && agreement.parties.iter().filter(|party| private(party.role.known())).count() == 1;
        let mut names: Vec<String> = party
            .name
            .known()
            .into_iter()
            .chain(&party.short_names)
            .map(|name| name.trim().to_lowercase())
            .flat_map(|name| [format!("{name}s"), name])
            .collect();
        if only {
            names.extend([
                "föreningen".to_owned(),
                "föreningens".to_owned(),
                "stiftelsen".to_owned(),
                "stiftelsens".to_owned(),
            ]);
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let said: Vec<_> = said::with(context, words).collect();
        let said =
            said.iter().find(|sentence| sentence.has(SIGNING) && sentence.has(&names) && contrary(sentence.text()));
        faults.extend(said.map(|sentence| fault(sentence.spot())));
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-signing-power") }
}
