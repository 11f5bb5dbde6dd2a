//! Its page is the Markdown file beside this one.
#![doc = include_str!("charge_unshown.md")]

use iop_core::model::{AssessmentFinding, AssessmentMatter, Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::assessed_as_contract::is_procured;
use crate::rules::procurement::services::LIMIT;
use crate::rules::procurement::worth::{GENERAL, assessments, limit, may_be_contract, pays_private, reaches, worth};
use crate::rules::said;
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "procurement/charge-unshown",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2016:1145", locus: Some("21 kap. 9 §") }, Basis::Act { act: "2007:1091", locus: None }],
    waivable: true,
    page: include_str!("charge_unshown.md"),
    check,
};

/// What a contract without the competition that the law asks for may cost.
const CHARGE: &[&str] = &["*skadeavgift*", "avgift", "avgiften", "sanktionsavgift*", "penalty", "fine"];
const OWED: &[&str] = &["*upphandling*", "staten", "domstol*", "konkurrensverk*", "direkttilldel*", "court"];

fn check(context: &Context<'_>) -> Answer {
    match may_be_contract(context) {
        // Who calls it a contract has chosen how it is awarded.
        Ok(Kind::Agreement) => return Answer::does_not_apply("reason-a-purchase"),
        Ok(_) => {}
        Err(answer) => return answer,
    }
    let mut assessed = assessments(context.agreement, AssessmentMatter::Procurement);
    let applies = assessed.find(|(_, own)| own.finds.known() == Some(&AssessmentFinding::Applies));
    let Some((index, own)) = applies else { return Answer::does_not_apply("reason-not-a-contract") };
    if is_procured(context, own) || !pays_private(context.agreement) {
        return Answer::does_not_apply("reason-not-a-direct-award");
    }
    // Below the limit for all services it may be awarded directly, where it says so.
    let general = limit(context.law, GENERAL, context.date);
    let below = worth(context.law, context.agreement, context.date)
        .zip(general)
        .is_some_and(|(value, general)| !reaches(value, general));
    if below && own.outcome.known().is_some_and(|outcome| reader::has(outcome.as_str(), LIMIT)) {
        return Answer::does_not_apply("reason-not-a-direct-award");
    }
    let amount =
        |one: &said::Said<'_>| one.text().contains(|mark: char| mark.is_ascii_digit()) || one.has(&["tio", "ten"]);
    if said::with(context, CHARGE).any(|one| one.has(OWED) && amount(&one)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Value(at("assessments", index).key("finds")))])
}
