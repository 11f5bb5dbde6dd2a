//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_party.md")]

use std::collections::HashSet;

use iop_core::model::{Agreement, Id, PartyRef, Stage};
use iop_core::{Pointer, Slot};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "parties/unknown-party",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("unknown_party.md"),
    check,
};

/// Among more parties than this no one looks for a slip of the pen.
const COMPARED: usize = 12 * 12;

fn check(context: &Context<'_>) -> Answer {
    let parties = &context.agreement.parties;
    let known: HashSet<&Id> = parties.iter().filter_map(|party| party.id.known()).collect();
    if known.is_empty() {
        return Answer::not_judged("reason-blank-party");
    }
    let mut faults = Vec::new();
    for (place, id) in references(context.agreement) {
        if known.contains(id) {
            continue;
        }
        let names = parties.iter().filter_map(|party| party.id.known()).map(Id::as_str).take(COMPARED);
        let fault = Fault::at(Spot::Value(place)).related(Spot::Key(Pointer::root().key("parties")), "parties");
        let fault = fault.arg("id", id.as_str());
        faults.push(match nearest(id.as_str(), names) {
            _ if id.as_str() == PartyRef::ALL => fault.variant("all"),
            Some(nearest) => fault.variant("near").arg("nearest", nearest),
            None => fault,
        });
    }
    // A party without an id may be the one that is meant.
    if !faults.is_empty() && parties.iter().any(|party| party.id.is_blank()) {
        return Answer::not_judged("reason-blank-party");
    }
    Answer::from_faults(faults)
}

/// Every reference to a single party, and where it stands.
fn references(agreement: &Agreement) -> Vec<(Pointer, &Id)> {
    let root = Pointer::root();
    let mut found: Vec<(Pointer, Option<&Id>)> = Vec::new();
    let list = |name: &str, index: usize, key: &str| root.key(name).index(index).key(key);
    for (index, commitment) in agreement.commitments.iter().enumerate() {
        found.push((list("commitments", index, "party"), single(&commitment.party)));
    }
    if let Some(meetings) = agreement.steering.as_ref().and_then(|steering| steering.meetings.as_ref()) {
        let place = root.key("steering").key("meetings");
        found.push((place.key("convened_by"), meetings.convened_by.as_ref().and_then(PartyRef::id)));
        found.push((place.key("minutes_by"), meetings.minutes_by.as_ref().and_then(PartyRef::id)));
    }
    for (index, report) in agreement.reports.iter().enumerate() {
        found.push((list("reports", index, "party"), single(&report.party)));
    }
    if let Some(review) = &agreement.review {
        found.push((root.key("review").key("responsible"), single(&review.responsible)));
    }
    if let Some(funding) = &agreement.funding {
        let place = root.key("funding");
        for (index, contribution) in funding.contributions.iter().enumerate() {
            found.push((place.key("contributions").index(index).key("party"), contribution.party.known()));
        }
        for (index, payment) in funding.payments.iter().enumerate() {
            let place = place.key("payments").index(index);
            found.push((place.key("from"), payment.from.known()));
            found.push((place.key("to"), single(&payment.to)));
        }
    }
    if let Some(repayment) = agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref()) {
        found.push((root.key("termination").key("repayment").key("party"), single(&repayment.party)));
    }
    for (index, signature) in agreement.signatures.iter().enumerate() {
        found.push((list("signatures", index, "party"), signature.party.known()));
    }
    found.into_iter().filter_map(|(place, id)| Some((place, id?))).collect()
}

fn single(party: &Slot<PartyRef>) -> Option<&Id> {
    party.known().and_then(PartyRef::id)
}

/// The name that differs least, if it differs by no more than a third of its letters.
fn nearest<'a>(id: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let letters = id.chars().count();
    let distances = names.map(|name| (strsim::damerau_levenshtein(id, name), name));
    let near = distances.filter(|(distance, name)| *distance <= letters.max(name.chars().count()).div_ceil(3));
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}
