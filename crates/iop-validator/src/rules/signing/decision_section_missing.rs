//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_section_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Decision, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::words::BODIES;

pub(super) const RULE: Rule = Rule {
    id: "signing/decision-section-missing",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("decision_section_missing.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    // What somebody else tells of an agreement does not have to say where in the minutes it stands.
    if agreement.provenance.is_some() {
        return Answer::does_not_apply("reason-told-elsewhere");
    }
    let public = |decision: &Decision| match &decision.party {
        Some(id) => agreement.party(id).is_some_and(|party| party.role.known() == Some(&Role::Public)),
        None => true,
    };
    let dated = agreement.decisions.iter().enumerate().filter(|(_, decision)| {
        let body = decision.body.known().is_some_and(|body| reader::has(body, BODIES));
        body && decision.date.known().is_some() && public(decision)
    });
    let mut any = false;
    let mut faults = Vec::new();
    for (index, decision) in dated {
        any = true;
        let in_mandate = agreement.signatures.iter().filter_map(|own| own.mandate.as_deref());
        let told = in_mandate.chain(decision.matter.as_deref()).any(|text| text.contains('§'))
            || context.passages.iter().any(|passage| {
                decision.body.known().is_some_and(|body| passage.text.to_lowercase().contains(&body.to_lowercase()))
                    && passage.text.contains('§')
            });
        if decision.section.is_none() && !told {
            let place = Pointer::root().key("decisions").index(index);
            let body = decision.body.known().map_or("–", String::as_str).to_owned();
            faults.push(Fault::at(Spot::Value(place.key("body"))).arg("body", body));
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-decisions") }
}
