//! Its page is the Markdown file beside this one.
#![doc = include_str!("same_person_both_sides.md")]

use std::collections::HashMap;

use iop_core::model::{Agreement, Id, Stage};
use iop_law::Basis;

use super::{of_signature, person};
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
        // Who is no party stands on no side.
        if agreement.participants.iter().any(|other| other.id.known() == Some(party)) {
            continue;
        }
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
        return Answer::not_judged(nobody(agreement));
    }
    Answer::from_faults(faults)
}

/// Why there is nobody to compare.
fn nobody(agreement: &Agreement) -> &'static str {
    let signatures = &agreement.signatures;
    if signatures.is_empty() {
        "reason-no-signatures"
    } else if signatures.iter().all(|signature| signature.name.known().and_then(|name| person(name)).is_none()) {
        "reason-blank-signer-name"
    } else if signatures.iter().any(|signature| signature.party.is_blank()) {
        "reason-blank-signer"
    } else {
        "reason-no-party-signs"
    }
}

fn label(agreement: &Agreement, id: &Id) -> String {
    let name = agreement.name_of(id).and_then(|name| name.known().cloned());
    name.unwrap_or_else(|| id.to_string())
}

#[cfg(test)]
mod tests {
    use iop_core::Language;

    use super::*;
    use crate::check::Outcome;
    use crate::message::Catalogue;
    use crate::testing::{check_text, splice};

    #[test]
    fn it_is_told_why_nobody_can_be_compared() {
        let why = |fragment: &str| {
            let report = check_text(&splice(fragment));
            let outcome = report.outcomes.into_iter().find(|(rule, _)| *rule == &RULE).map(|(_, outcome)| outcome);
            match outcome {
                Some(Outcome::NotJudged(reason)) => Catalogue::new(Language::Sv).text(&reason),
                other => format!("{other:?}"),
            }
        };
        assert_eq!(why("signatures: []\n"), "inga underskrifter anges");
        let unnamed = "namnen på dem som undertecknar är inte ifyllda";
        assert_eq!(why("signatures: [{party: kommunen}, {party: foreningen, name: '[NAMN]'}]\n"), unnamed);
        assert_eq!(why("signatures: [{party: kommunen, name: NN}, {party: foreningen}]\n"), unnamed);
        assert!(why("signatures: [{name: Kim Exempel}]\n").ends_with("en underskrift anger inte för vem den lämnas"));
        assert_eq!(
            why("participants: [{id: ledaren, name: L}]\nsignatures: [{party: ledaren, name: Kim Exempel}]\n"),
            "ingen av dem som undertecknar gör det för en part"
        );
    }
}
