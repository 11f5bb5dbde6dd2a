//! Its page is the Markdown file beside this one.
#![doc = include_str!("one_sided.md")]

use iop_core::model::{Agreement, Contribution, Id, Role, Stage};
use iop_core::{Pointer, Slot};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/one-sided",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("one_sided.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.kind.is_blank() {
        return Answer::not_judged("reason-blank-kind");
    }
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.contributions.is_empty() {
        return Answer::does_not_apply("reason-no-contribution");
    }
    let (mut public, mut civil_society, mut unknown) = (false, false, false);
    for contribution in funding.contributions.iter().filter(|contribution| is_something(contribution)) {
        let Some(roles) = contribution.party.known().and_then(|id| roles(agreement, id)) else {
            unknown = true;
            continue;
        };
        public |= roles.contains(&Role::Public);
        civil_society |= roles.contains(&Role::CivilSociety);
    }
    let variant = match (public, civil_society) {
        (true, true) => return Answer::from_faults(idle(context).into_iter().collect()),
        _ if unknown => return Answer::not_judged("reason-blank-party"),
        (true, false) => "public",
        (false, true) => "civil-society",
        (false, false) => return Answer::does_not_apply("reason-no-contribution"),
    };
    let place = Pointer::root().key("funding").key("contributions");
    Answer::Fails(vec![
        Fault::at(Spot::Key(place)).related(Spot::Key(Pointer::root().key("parties")), "parties").variant(variant),
    ])
}

/// The public party that puts nothing in where each of several others does.
fn idle(context: &Context<'_>) -> Option<Fault> {
    let agreement = context.agreement;
    let gives = |id: &Id| {
        let own = agreement.funding.iter().flat_map(|funding| &funding.contributions);
        let mut own = own.filter_map(|one| one.party.known());
        own.any(|by| by == id || is_part_of(agreement, by, id))
    };
    let mut idle = agreement.parties.iter().enumerate().filter(|(_, party)| !party.id.known().is_some_and(gives));
    let (index, party) = idle.next().filter(|_| idle.next().is_none() && agreement.parties.len() > 2)?;
    let public = party.role.known() == Some(&Role::Public) && party.until.is_blank();
    let place = Pointer::root().key("parties").index(index).key("name");
    let name = party.name.known().cloned().unwrap_or_default();
    let contributions = Spot::Key(Pointer::root().key("funding").key("contributions"));
    let fault = Fault::at(Spot::Value(place)).related(contributions, "contributions").variant("idle").arg("name", name);
    public.then_some(fault)
}

/// Whether a contributor is a group that a party is a member of, or belongs to the party.
fn is_part_of(agreement: &Agreement, by: &Id, id: &Id) -> bool {
    let group = agreement.party_groups.iter().find(|group| group.id.known() == Some(by));
    let participant = agreement.participants.iter().find(|other| other.id.known() == Some(by));
    group.is_some_and(|group| group.members.contains(id)) || participant.is_some_and(|own| own.of.as_ref() == Some(id))
}

/// Nought kronor and nothing besides is no contribution.
fn is_something(contribution: &Contribution) -> bool {
    let stated = [&contribution.amount, &contribution.at_least, &contribution.at_most, &contribution.about];
    let mut stated = stated.into_iter().filter_map(Slot::known).peekable();
    contribution.description.is_some()
        || contribution.quantity.known().is_some()
        || stated.peek().is_none()
        || stated.any(|amount| !amount.is_zero())
}

/// The sides on which a contributor stands: those of its parties, or of the party it belongs to. Who belongs to none
/// stands on neither side.
fn roles(agreement: &Agreement, id: &Id) -> Option<Vec<Role>> {
    let of = |id: &Id| agreement.party(id)?.role.known().copied();
    if agreement.party(id).is_some() {
        return Some(vec![of(id)?]);
    }
    if let Some(group) = agreement.party_groups.iter().find(|group| group.id.known() == Some(id)) {
        return group.members.iter().map(of).collect();
    }
    let participant = agreement.participants.iter().find(|other| other.id.known() == Some(id))?;
    participant.of.as_ref().map_or(Some(vec![]), |party| Some(vec![of(party)?]))
}
