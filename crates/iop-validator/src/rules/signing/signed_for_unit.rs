//! Its page is the Markdown file beside this one.
#![doc = include_str!("signed_for_unit.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Role, Stage};
use iop_law::Basis;

use super::{is_for, of_signature};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::parties::part_of;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "signing/signed-for-unit",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("signed_for_unit.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut any = false;
    let mut faults = Vec::new();
    for (index, signature) in agreement.signatures.iter().enumerate() {
        let Some(block) = signature.signs_for.as_deref().map(str::trim).filter(|block| !block.is_empty()) else {
            continue;
        };
        any = true;
        let block_name = ["För ", "för ", "For "].iter().find_map(|start| block.strip_prefix(start)).unwrap_or(block);
        let at = agreement.parties.iter().position(|party| is_for(agreement, signature, party));
        let Some((at, party)) = at.and_then(|at| Some((at, agreement.parties.get(at)?))) else { continue };
        // Where the party itself is named as a unit, that is the fault.
        let named = party.name.known().is_some_and(|name| part_of(name).is_some());
        // Two units of one legal person that share a cost sign each for itself.
        let several = agreement
            .signatures
            .iter()
            .filter(|other| is_for(agreement, other, party) && other.signs_for != signature.signs_for);
        if several.count() > 0 {
            continue;
        }
        if party.role.known() == Some(&Role::Public) && !named && part_of(block_name).is_some() {
            let place = Pointer::root().key("parties").index(at).key("name");
            let fault = Fault::at(Spot::Value(of_signature(index, "signs_for"))).related(Spot::Value(place), "party");
            faults.push(
                fault.arg("unit", block_name).arg("party", party.name.known().map_or("–", String::as_str).to_owned()),
            );
        }
    }
    let told = in_words(context);
    any |= told.is_some();
    faults.extend(told);
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-block") }
}

/// "För lärandeförvaltningen undertecknar …": the unit in place of the party, in the clause on signatures.
fn in_words(context: &Context<'_>) -> Option<Fault> {
    const SIGNS: &[&str] = &["undertecknar", "undertecknas", "skriver under", "tecknar", "signerar", "signs"];
    let signatures = |topic: Topic| topic.is_about(ClauseKind::Signatures);
    let mut said = said::about(context, signatures).filter(|said| said.has(SIGNS) && !said.denies());
    said.find_map(|said| {
        let at = (1..said.words.len()).find(|at| {
            let led = said.is(at - 1, &["för", "for"]) && part_of(said.key(*at)).is_some();
            // "För förvaltningen i Öns kommun": the party is named too.
            led && (said.is(at + 1, SIGNS) || at.checked_sub(2).is_some_and(|verb| said.is(verb, SIGNS)))
        })?;
        let unit = said.raw_between(at, at);
        let party = context.agreement.parties.iter().find(|party| party.role.known() == Some(&Role::Public))?;
        let name = party.name.known()?;
        // Where the party itself is named as a unit, that is the fault.
        let fault = Fault::at(said.spot_between(at, at)).arg("unit", unit).arg("party", name.as_str());
        part_of(name).is_none().then_some(fault)
    })
}
