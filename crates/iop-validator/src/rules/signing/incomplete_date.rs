//! Its page is the Markdown file beside this one.
#![doc = include_str!("incomplete_date.md")]

use iop_core::StatedDate;
use iop_core::model::{Signature, Stage};
use iop_law::Basis;

use super::of_signature;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "signing/incomplete-date",
    severity: Severity::Error,
    stage: Stage::Signed,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("incomplete_date.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let signatures = &context.agreement.signatures;
    if signatures.is_empty() {
        return Answer::not_judged("reason-no-signatures");
    }
    let mut faults = Vec::new();
    for (index, signature) in signatures.iter().enumerate() {
        let place = of_signature(index, "date");
        let signer = signature.name.known().or(signature.signs_for.as_ref()).map_or("–", String::as_str);
        match signature.date.known() {
            // Where the others tell where they signed, the one that does not is missed.
            Some(StatedDate::Day(_)) => {
                let placed = |one: &Signature| one.place.as_deref().is_some_and(|place| !place.trim().is_empty());
                if signatures.iter().any(placed) && !placed(signature) {
                    let place = Spot::Value(of_signature(index, "date"));
                    faults.push(Fault::at(place).arg("signer", signer).variant("place"));
                }
            }
            Some(date) => faults.push(Fault::at(Spot::Value(place)).arg("signer", signer).arg("date", *date)),
            None => faults.push(Fault::at(missing(context, index)).arg("signer", signer).variant("missing")),
        }
    }
    Answer::from_faults(faults)
}

/// The empty date, or the whole signature where it has none.
fn missing(context: &Context<'_>, index: usize) -> Spot {
    let place = of_signature(index, "date");
    if context.tree.is_some_and(|tree| tree.key_span(&place).is_some()) {
        Spot::Key(place)
    } else {
        Spot::Value(place.parent().unwrap_or_default())
    }
}
