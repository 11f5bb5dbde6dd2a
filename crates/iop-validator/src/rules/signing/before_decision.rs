//! Its page is the Markdown file beside this one.
#![doc = include_str!("before_decision.md")]

use std::cmp::Ordering;

use iop_core::model::{Agreement, Decision, Id, Party, Role, Stage};
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use super::of_signature;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "signing/before-decision",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("before_decision.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.decisions.is_empty() {
        return Answer::does_not_apply("reason-no-decisions");
    }
    let mut faults = Vec::new();
    let mut judged = false;
    for (index, decision) in agreement.decisions.iter().enumerate() {
        let Some(decided) = decision.date.known() else { continue };
        let binds = bound(agreement, decision);
        let signed = agreement.signatures.iter().enumerate().filter_map(|(at, signature)| {
            let party = signature.party.known()?;
            let date = signature.date.known().filter(|_| binds.contains(&party))?;
            Some((*date, of_signature(at, "date"), date.cmp_stated(decided)))
        });
        let mut signed: Vec<_> = signed.collect();
        // A paper is often dated when it is drafted; that date tells only where no signature does.
        if signed.iter().all(|(.., order)| order.is_none())
            && let Some(dated) = agreement.dated.known().copied()
        {
            signed = vec![(dated, Pointer::root().key("dated"), dated.cmp_stated(decided))];
        }
        judged |= signed.iter().any(|(.., order)| order.is_some());
        let early = signed.into_iter().filter(|(.., order)| *order == Some(Ordering::Less));
        faults.extend(early.map(|(date, place, _)| fault(index, decision, *decided, date, place)));
    }
    if !judged {
        return Answer::not_judged("reason-no-signature-dates");
    }
    faults.sort_by_key(|fault| fault.spot.pointer().to_string());
    faults.dedup_by(|a, b| a.spot == b.spot);
    Answer::from_faults(faults)
}

fn fault(index: usize, decision: &Decision, decided: StatedDate, date: StatedDate, place: Pointer) -> Fault {
    let dated = place == Pointer::root().key("dated");
    let days = decided.first().signed_duration_since(date.last()).num_days().unsigned_abs();
    let fault = Fault::at(Spot::Value(place))
        .related(Spot::Value(Pointer::root().key("decisions").index(index).key("date")), "decision")
        .arg("date", date)
        .arg("decided", decided)
        .arg("body", decision.body.known().map_or("–", String::as_str))
        .arg("days", days);
    if dated { fault.variant("dated") } else { fault }
}

/// The parties that a decision binds: the one it names, those whose organ took it, else the public ones.
fn bound<'a>(agreement: &'a Agreement, decision: &'a Decision) -> Vec<&'a Id> {
    if let Some(party) = &decision.party {
        let group = agreement.party_groups.iter().find(|group| group.id.known() == Some(party));
        return group.map_or_else(|| vec![party], |group| group.members.iter().collect());
    }
    let body = decision.body.known().map(|body| body.trim().to_lowercase()).unwrap_or_default();
    let names = |party: &Party| {
        let own = [party.name.known(), party.body.as_ref(), party.unit.as_ref()];
        own.into_iter().flatten().any(|name| name.trim().to_lowercase() == body)
    };
    let own = |chosen: &dyn Fn(&Party) -> bool| {
        agreement.parties.iter().filter(|party| chosen(party)).filter_map(|party| party.id.known()).collect::<Vec<_>>()
    };
    let deciding = own(&names);
    if !deciding.is_empty() {
        return deciding;
    }
    own(&|party| party.role.known() == Some(&Role::Public))
}
