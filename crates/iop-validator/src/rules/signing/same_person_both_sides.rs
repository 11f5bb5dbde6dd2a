//! Its page is the Markdown file beside this one.
#![doc = include_str!("same_person_both_sides.md")]

use std::collections::HashMap;

use iop_core::model::{Agreement, Id, Stage};
use iop_law::Basis;

use super::of_signature;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "signing/same-person-both-sides",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("same_person_both_sides.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut signers: HashMap<String, Vec<(usize, &Id)>> = HashMap::new();
    let mut faults = Vec::new();
    for (index, signature) in agreement.signatures.iter().enumerate() {
        let (Some(name), Some(party)) = (signature.name.known(), signature.party.known()) else { continue };
        let Some(person) = person(name) else { continue };
        let own = signers.entry(person).or_default();
        if own.iter().all(|(_, other)| *other != party) {
            if let Some((first, other)) = own.first() {
                faults.push(
                    Fault::at(Spot::Value(of_signature(index, "name")))
                        .related(Spot::Value(of_signature(*first, "name")), "other")
                        .arg("name", name.trim())
                        .arg("party", label(agreement, party))
                        .arg("other", label(agreement, other)),
                );
            }
            own.push((index, party));
        }
    }
    if signers.is_empty() {
        return Answer::not_judged("reason-no-signatures");
    }
    Answer::from_faults(faults)
}

/// A name as it is compared; none for what stands where a name is to be written.
fn person(name: &str) -> Option<String> {
    let words: Vec<String> = name
        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let person = words.join(" ");
    let blank = matches!(person.as_str(), "" | "n n" | "nn" | "namn" | "namnförtydligande" | "name" | "namn namnsson");
    (!blank && person.chars().any(char::is_alphanumeric)).then_some(person)
}

fn label(agreement: &Agreement, id: &Id) -> String {
    let name = agreement.party(id).and_then(|party| party.name.known().cloned());
    name.unwrap_or_else(|| id.to_string())
}
