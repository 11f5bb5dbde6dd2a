//! Its page is the Markdown file beside this one.
#![doc = include_str!("party_without_contribution.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Id, Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "contributions/party-without-contribution",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("party_without_contribution.md"),
    check,
};

/// The fewest parties for which one may be overlooked; of two, the rule for one-sided contributions tells.
const SEVERAL: usize = 3;

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if !matches!(agreement.kind.known(), Some(Kind::Partnership | Kind::Cooperation)) {
        return Answer::does_not_apply("reason-no-mutual-agreement");
    }
    if agreement.parties.len() < SEVERAL {
        return Answer::does_not_apply("reason-few-parties");
    }
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.contributions.is_empty() {
        return Answer::does_not_apply("reason-no-contribution");
    }
    let unknown = funding.contributions.iter().any(|one| one.party.is_blank())
        || agreement.commitments.iter().any(|one| one.party.is_blank());
    if unknown {
        return Answer::not_judged("reason-blank-party");
    }
    let idle = agreement.parties.iter().enumerate().filter(|(_, party)| {
        party.until.is_blank()
            && party.id.known().is_some_and(|id| !contributes(agreement, id) && !is_told(context, id))
    });
    let contributions = Spot::Key(Pointer::root().key("funding").key("contributions"));
    let faults = idle.map(|(index, party)| {
        let place = Pointer::root().key("parties").index(index).key("name");
        let name = party.name.known().cloned().unwrap_or_default();
        Fault::at(Spot::Value(place)).related(contributions.clone(), "contributions").arg("name", name)
    });
    Answer::from_faults(faults.collect())
}

/// Whether a party puts anything in or has anything to do, alone, in a group, or through someone who belongs to it.
fn contributes(agreement: &Agreement, id: &Id) -> bool {
    let groups = agreement.party_groups.iter().filter(|group| group.members.contains(id));
    let belonging = agreement.participants.iter().filter(|other| other.of.as_ref() == Some(id));
    let also = groups.filter_map(|group| group.id.known()).chain(belonging.filter_map(|other| other.id.known()));
    let own: Vec<&Id> = std::iter::once(id).chain(also).collect();
    let is_own = |other: &Id| own.contains(&other);
    let funding = agreement.funding.as_ref();
    funding.is_some_and(|funding| {
        funding.contributions.iter().any(|one| one.party.known().is_some_and(is_own))
            || funding.payments.iter().any(|one| one.from.known().is_some_and(is_own))
    }) || agreement.commitments.iter().any(|one| {
        one.party.known().is_some_and(|by| by.is_all() || by.id().is_some_and(is_own))
            || one.performed_by.as_ref().is_some_and(is_own)
    }) || agreement.staff.as_ref().is_some_and(|staff| staff.employer.known().is_some_and(|by| by.includes(id)))
}

/// Whether a text says what the party, by its name, does.
fn is_told(context: &Context<'_>, id: &Id) -> bool {
    let Some(party) = context.agreement.party(id) else { return true };
    let names = party.name.known().into_iter().chain(&party.short_names);
    let names: Vec<String> = names.map(|name| name.to_lowercase()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    context.passages.iter().any(|passage| reader::has(passage.text, &names))
}
