//! Its page is the Markdown file beside this one.
#![doc = include_str!("duplicate_id.md")]

use std::collections::HashMap;

use iop_core::model::{Id, Stage};
use iop_core::{Pointer, Slot};
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
    let mut faults = Vec::new();
    // A goal may have the name of a party: references say which list they mean.
    duplicates("parties", agreement.parties.iter().map(|party| &party.id), &mut faults);
    duplicates("target_groups", agreement.target_groups.iter().map(|group| &group.id), &mut faults);
    duplicates("goals", agreement.goals.iter().map(|goal| &goal.id), &mut faults);
    duplicates("annexes", agreement.annexes.iter().map(|annex| &annex.id), &mut faults);
    Answer::from_faults(faults)
}

fn duplicates<'a>(list: &str, ids: impl Iterator<Item = &'a Slot<Id>>, faults: &mut Vec<Fault>) {
    let list = Pointer::root().key(list);
    let mut seen: HashMap<&Id, usize> = HashMap::new();
    for (index, id) in ids.enumerate() {
        let Some(id) = id.known() else { continue };
        match seen.get(id) {
            None => {
                seen.insert(id, index);
            }
            Some(first) => {
                let fault = Fault::at(Spot::Value(list.index(index).key("id")));
                let first = Spot::Value(list.index(*first).key("id"));
                faults.push(fault.related(first, "first").arg("id", id.to_string()));
            }
        }
    }
}
