//! Its page is the Markdown file beside this one.
#![doc = include_str!("party_left.md")]

use chrono::NaiveDate;
use iop_core::model::{Agreement, PartyRef, Stage};
use iop_core::{Due, Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "parties/party-left",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("party_left.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut any = false;
    let mut faults = Vec::new();
    for (index, party) in agreement.parties.iter().enumerate() {
        let (Some(id), Some(until)) = (party.id.known(), party.until.known()) else { continue };
        any = true;
        let left = until.last();
        let place = Pointer::root().key("parties").index(index).key("until");
        let own = |who: Option<&PartyRef>| who.is_some_and(|who| who.id() == Some(id));
        let mut add = |spot: Pointer, day: NaiveDate| {
            if day > left {
                let fault = Fault::at(Spot::Value(spot)).related(Spot::Value(place.clone()), "until");
                faults.push(
                    fault
                        .arg("party", party.name.known().map_or("–", String::as_str).to_owned())
                        .arg("until", *until)
                        .arg("day", day),
                );
            }
        };
        for (at, commitment) in
            agreement.commitments.iter().enumerate().filter(|(_, commitment)| own(commitment.party.known()))
        {
            let place = Pointer::root().key("commitments").index(at);
            if let Some(first) = commitment.during.known().and_then(|during| during.first()) {
                add(place.key("during"), first);
            } else if let Some(day) = commitment.due.known().and_then(|due| last_day(agreement, *due)) {
                add(place.key("due"), day);
            }
        }
        for (at, report) in agreement.reports.iter().enumerate().filter(|(_, report)| own(report.party.known())) {
            if let Some(day) = report.due.known().and_then(|due| last_day(agreement, *due)) {
                add(Pointer::root().key("reports").index(at).key("due"), day);
            }
        }
        for (at, contribution) in agreement
            .funding
            .iter()
            .flat_map(|funding| funding.contributions.iter().enumerate())
            .filter(|(_, own_one)| own_one.party.known() == Some(id))
        {
            if let Some(first) = contribution.during.known().and_then(|during| during.first()) {
                add(Pointer::root().key("funding").key("contributions").index(at).key("during"), first);
            }
        }
        for (at, payment) in agreement.funding.iter().flat_map(|funding| funding.payments.iter().enumerate()) {
            let theirs = payment.from.known() == Some(id) || own(payment.to.known());
            if let Some(day) = payment.on.known().filter(|_| theirs).and_then(|due| last_day(agreement, *due)) {
                add(Pointer::root().key("funding").key("payments").index(at).key("on"), day);
            }
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-nobody-left") }
}

/// The day, where it is one and not a day in every year.
fn last_day(agreement: &Agreement, due: Due) -> Option<NaiveDate> {
    if due.is_recurring() {
        return None;
    }
    due.days(&derive::frame(agreement))?.last().copied()
}
