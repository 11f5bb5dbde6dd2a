//! Its page is the Markdown file beside this one.
#![doc = include_str!("duplicate_id.md")]

use std::collections::HashMap;

use iop_core::Pointer;
use iop_core::model::{Id, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "form/duplicate-id",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("duplicate_id.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let parties = agreement.parties.iter().map(|party| party.id.known());
    let groups = agreement.party_groups.iter().map(|group| group.id.known());
    let participants = agreement.participants.iter().map(|other| other.id.known());
    let contributions = agreement.funding.iter().flat_map(|funding| &funding.contributions);
    let goals = agreement.goals.iter().map(|goal| goal.id.known());
    let target_groups = agreement.target_groups.iter().map(|group| group.id.known());
    let annexes = agreement.annexes.iter().map(|annex| annex.id.known());
    let mut faults = Vec::new();
    // Who is meant is looked for among all three; a goal may have the name of a party: references say which list they
    // mean.
    let root = Pointer::root();
    let actors = in_list(root.key("parties"), parties);
    let actors = actors.chain(in_list(root.key("party_groups"), groups));
    duplicates(actors.chain(in_list(root.key("participants"), participants)), &mut faults);
    duplicates(in_list(root.key("target_groups"), target_groups), &mut faults);
    duplicates(in_list(root.key("goals"), goals), &mut faults);
    duplicates(in_list(root.key("annexes"), annexes), &mut faults);
    let contributions = contributions.map(|contribution| contribution.id.as_ref());
    duplicates(in_list(root.key("funding").key("contributions"), contributions), &mut faults);
    Answer::from_faults(faults)
}

/// The ids of a list with their places.
fn in_list<'a>(list: Pointer, ids: impl Iterator<Item = Option<&'a Id>>) -> impl Iterator<Item = (Pointer, &'a Id)> {
    ids.enumerate().filter_map(move |(index, id)| Some((list.index(index).key("id"), id?)))
}

fn duplicates<'a>(ids: impl Iterator<Item = (Pointer, &'a Id)>, faults: &mut Vec<Fault>) {
    let mut seen: HashMap<&Id, Pointer> = HashMap::new();
    for (place, id) in ids {
        match seen.get(id) {
            None => {
                seen.insert(id, place);
            }
            Some(first) => {
                let fault = Fault::at(Spot::Value(place)).related(Spot::Value(first.clone()), "first");
                faults.push(fault.arg("id", id.to_string()));
            }
        }
    }
}
