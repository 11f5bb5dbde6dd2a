//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_party.md")]

mod places;

use std::collections::BTreeMap;

use iop_core::model::{Agreement, Id, PartyRef, Stage};
use iop_core::{Pointer, Slot};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::near::nearest;

use self::places::{Fits, Places};

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
// no law: how long a search may be
const COMPARED: usize = 144;

/// What someone named in the file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Actor {
    Party,
    Group,
    Participant,
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let known = actors(agreement);
    if known.is_empty() {
        return Answer::not_judged("reason-blank-party");
    }
    let mut faults = Vec::new();
    for (place, id, fits) in Places::of(agreement) {
        let actor = known.get(id);
        if actor.is_some_and(|(actor, _)| stands(*actor, fits)) {
            continue;
        }
        let fault = Fault::at(Spot::Value(place)).arg("id", id.as_str());
        if let Some((actor, place)) = actor {
            let fault = fault.related(Spot::Value(place.clone()), "actor");
            faults.push(fault.variant(if *actor == Actor::Group { "group" } else { "participant" }));
            continue;
        }
        let fault = fault.related(Spot::Key(Pointer::root().key("parties")), "parties");
        let fitting = known.iter().filter(|(_, (actor, _))| stands(*actor, fits)).map(|(id, _)| id.as_str());
        let names: Vec<&str> = fitting.take(COMPARED).collect();
        faults.push(match nearest(id.as_str(), names.into_iter()) {
            _ if id.as_str() == PartyRef::ALL => fault.variant("all"),
            Some(nearest) => fault.variant("near").arg("nearest", nearest),
            None => fault,
        });
    }
    // Someone without an id may be the one that is meant.
    let nameless = agreement.parties.iter().map(|party| &party.id);
    let nameless = nameless.chain(agreement.party_groups.iter().map(|group| &group.id));
    if !faults.is_empty() && nameless.into_iter().any(Slot::is_blank) {
        return Answer::not_judged("reason-blank-party");
    }
    Answer::from_faults(faults)
}

/// Everyone in the file by id, with the place of the id.
fn actors(agreement: &Agreement) -> BTreeMap<&Id, (Actor, Pointer)> {
    let parties = agreement.parties.iter().map(|party| &party.id).enumerate();
    let groups = agreement.party_groups.iter().map(|group| &group.id).enumerate();
    let participants = agreement.participants.iter().map(|other| &other.id).enumerate();
    let all = parties.map(|one| ("parties", Actor::Party, one));
    let all = all.chain(groups.map(|one| ("party_groups", Actor::Group, one)));
    let all = all.chain(participants.map(|one| ("participants", Actor::Participant, one)));
    let mut known = BTreeMap::new();
    for (list, actor, (index, id)) in all {
        if let Some(id) = id.known() {
            known.entry(id).or_insert_with(|| (actor, Pointer::root().key(list).index(index).key("id")));
        }
    }
    known
}

fn stands(actor: Actor, fits: Fits) -> bool {
    match fits {
        Fits::Party => actor == Actor::Party,
        Fits::Bound => actor != Actor::Participant,
        Fits::Person => actor != Actor::Group,
        Fits::Anyone => true,
    }
}
