//! Its page is the Markdown file beside this one.
#![doc = include_str!("one_sided_sanction.md")]

use iop_core::Pointer;
use iop_core::model::{Kind, PartyRef, Rescission, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::who::is_public;

pub(super) const RULE: Rule = Rule {
    id: "repayment/one-sided-sanction",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("one_sided_sanction.md"),
    check,
};

/// What parties say that stand on one level.
const EQUAL: &[&str] = &[
    "jämbördig*",
    "jämställda parter*",
    "likvärdiga parter*",
    "jämlika parter*",
    "på lika villkor*",
    "likställda*",
    "equal part*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.kind.known() != Some(&Kind::Partnership) {
        return Answer::does_not_apply("reason-no-partnership");
    }
    let Some(termination) = &agreement.termination else { return Answer::does_not_apply("reason-no-termination") };
    let root = Pointer::root().key("termination");
    let first = termination.rescission.iter().map(|own| (root.key("rescission"), own));
    let others = termination.other_rescissions.iter().enumerate();
    let rights: Vec<(Pointer, &Rescission)> =
        first.chain(others.map(|(index, own)| (root.key("other_rescissions").index(index), own))).collect();
    let Some((place, _)) = rights.first() else { return Answer::does_not_apply("reason-no-rescission") };
    let public =
        |own: &Rescission| own.party.as_ref().and_then(PartyRef::id).is_some_and(|id| is_public(agreement, id));
    if !rights.iter().all(|(_, own)| public(own)) {
        return Answer::Holds;
    }
    let told: Vec<_> = said::with(context, EQUAL).collect();
    let claim = told.iter().find(|sentence| !sentence.has(&["inte", "not"])).and_then(|one| one.spot_of(EQUAL));
    let Some(claim) = claim else { return Answer::does_not_apply("reason-equality-unstated") };
    Answer::Fails(vec![Fault::at(Spot::Value(place.key("party"))).related(claim, "claim")])
}
