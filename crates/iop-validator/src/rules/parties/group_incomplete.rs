//! Its page is the Markdown file beside this one.
#![doc = include_str!("group_incomplete.md")]

use iop_core::model::{Agreement, Party, PartyGroup, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "parties/group-incomplete",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("group_incomplete.md"),
    check,
};

/// Names that cover every party of a sort, with the words in the name of such a party.
const ALL: &[(&str, &[&str])] = &[
    ("kommunerna", &["kommun", "stad"]),
    ("regionerna", &["region"]),
    ("församlingarna", &["församling"]),
    ("stiftelserna", &["stiftelse*"]),
    ("the municipalities", &["municipality"]),
    ("the regions", &["region"]),
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.party_groups.is_empty() {
        return Answer::does_not_apply("reason-no-party-group");
    }
    let groups = agreement.party_groups.iter().enumerate();
    let faults = groups.filter_map(|(index, group)| {
        let fault = Fault::at(Spot::Value(at("party_groups", index).key("members")));
        let fault = fault.arg("group", group.name.known().map_or("–", String::as_str));
        let Some((at, party)) = left_out(agreement, group) else {
            return (group.members.len() == 1).then_some(fault);
        };
        let name = party.name.known().map_or("–", String::as_str);
        Some(fault.related(at, "party").variant("left-out").arg("party", name))
    });
    Answer::from_faults(faults.collect())
}

/// A party of the sort that the name of the group covers, outside it.
fn left_out<'a>(agreement: &'a Agreement, group: &PartyGroup) -> Option<(Spot, &'a Party)> {
    let name = group.name.known()?.to_lowercase();
    let (_, sort) = ALL.iter().find(|(all, _)| *all == name)?;
    let inside = |party: &Party| party.id.known().is_none_or(|id| group.members.contains(id));
    let mut parties = agreement.parties.iter().enumerate();
    let (index, party) =
        parties.find(|(_, own)| own.name.known().is_some_and(|name| reader::has(name, sort)) && !inside(own))?;
    Some((Spot::Value(at("parties", index).key("name")), party))
}
