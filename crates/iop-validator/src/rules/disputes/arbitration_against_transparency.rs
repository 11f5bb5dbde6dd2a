//! Its page is the Markdown file beside this one.
#![doc = include_str!("arbitration_against_transparency.md")]

use iop_core::Pointer;
use iop_core::model::{DisputeMeans, Role, Stage};
use iop_law::Basis;

use super::{ARBITRATION, DISPUTE};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "disputes/arbitration-against-transparency",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1999:116", locus: None }, Basis::Logic],
    waivable: true,
    page: include_str!("arbitration_against_transparency.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let public = agreement.parties.iter().any(|party| party.role.known() == Some(&Role::Public));
    let steps = agreement.disputes.as_ref().map_or(&[][..], |disputes| &disputes.steps);
    let step = steps.iter().position(|step| step.by.known() == Some(&DisputeMeans::Arbitration));
    let step = step.map(|index| Spot::Value(Pointer::root().key("disputes").key("steps").index(index).key("by")));
    let said: Vec<_> = said::with(context, DISPUTE).collect();
    let said = said.iter().filter(|sentence| !sentence.has(NOT)).find_map(|sentence| sentence.spot_of(ARBITRATION));
    // Where a court decides too, another rule tells the contradiction.
    let court = steps.iter().any(|step| step.by.known() == Some(&DisputeMeans::Court));
    match step.or(said) {
        Some(spot) if public && !court => Answer::Fails(vec![Fault::at(spot)]),
        _ if public && !steps.is_empty() => Answer::Holds,
        _ => Answer::does_not_apply("reason-no-arbitration"),
    }
}
