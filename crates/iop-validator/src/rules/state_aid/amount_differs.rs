//! Its page is the Markdown file beside this one.
#![doc = include_str!("amount_differs.md")]

use iop_core::derive;
use iop_core::model::{Agreement, ContributionForm, Role, Stage, StateAid};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::worth_at;
use crate::rules::said;
use crate::rules::state_aid::facts::{de_minimis, exceeds, of_aid};
use crate::rules::who::role_of;

pub(super) const RULE: Rule = Rule {
    id: "state-aid/amount-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("amount_differs.md"),
    check,
};

/// What says that only some of the money is aid.
const PART: &[&str] =
    &["del", "delen", "delar", "andel*", "resten*", "återstående*", "endast", "bara", "icke-ekonomisk*"];
const AID: &[&str] = &["*stöd*", "minimis*", "ekonomisk*"];

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    let agreement = context.agreement;
    let nothing = nothing(aid);
    if !nothing.is_empty() {
        return Answer::Fails(nothing);
    }
    let Some(stated) = aid.amount.known().copied() else { return Answer::does_not_apply("reason-no-stated-aid") };
    let Some(paid) = derive::agreement_value(agreement).term.money() else {
        return Answer::not_judged("reason-paid-unknown");
    };
    let receivers = agreement.parties.iter().filter(|party| party.role.known() != Some(&Role::Public)).count();
    if receivers != 1 {
        return Answer::not_judged("reason-several-recipients");
    }
    if stated.currency() != paid.currency() {
        return Answer::not_judged("reason-aid-in-another-currency");
    }
    // What an index adds is not known yet.
    let indexed = agreement.funding.as_ref().is_some_and(|funding| funding.indexation.is_some());
    if indexed && exceeds(stated, paid) {
        return Answer::not_judged("reason-index-unknown");
    }
    // What is given each year is given for every year of the term.
    let one_of_several = public(agreement).any(|given| given.per.is_blank() && given.amount.known() == Some(&stated));
    let in_kind = public(agreement).any(|given| given.form.known() != Some(&ContributionForm::Cash));
    // What is lent without rent is aid too, and a grant may be aid in part.
    let explained = if exceeds(stated, paid) { in_kind } else { said::together(context, &[AID, PART]) };
    if stated == paid || one_of_several || explained {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(of_aid("amount"))).related(Spot::Value(worth_at(agreement)), "paid");
    Answer::Fails(vec![fault.arg("stated", stated).arg("paid", paid)])
}

/// The amounts of nought, of this aid and of what was given before.
fn nothing(aid: &StateAid) -> Vec<Fault> {
    let earlier = aid.earlier.iter().enumerate();
    let earlier = earlier.map(|(index, own)| (of_aid("earlier").index(index).key("amount"), &own.amount));
    let stated = [(of_aid("amount"), &aid.amount)].into_iter().chain(earlier);
    let nought = stated.filter(|(_, amount)| amount.known().is_some_and(|own| own.is_zero()));
    nought.map(|(place, _)| Fault::at(Spot::Value(place)).variant("nothing")).collect()
}

/// What the public parties contribute.
fn public(agreement: &Agreement) -> impl Iterator<Item = &iop_core::model::Contribution> {
    let given = agreement.funding.iter().flat_map(|funding| &funding.contributions);
    given.filter(|given| given.party.known().and_then(|id| role_of(agreement, id)) == Some(Role::Public))
}
