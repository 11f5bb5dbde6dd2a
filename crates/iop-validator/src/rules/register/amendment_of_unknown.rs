//! Its page is the Markdown file beside this one.
#![doc = include_str!("amendment_of_unknown.md")]

use chrono::NaiveDate;
use iop_core::model::{Agreement, Party, RelatedKind, Stage};
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::near::nearest;
use crate::rules::register::pair::{Other, is_called_otherwise, others, same_parties, same_person, span};
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "register/amendment-of-unknown",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("amendment_of_unknown.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let own = context.agreement;
    let amends =
        own.related.iter().enumerate().filter(|(_, related)| related.kind.known() == Some(&RelatedKind::Amends));
    let named: Vec<_> = amends.filter_map(|(index, related)| Some((index, related.id.as_ref()?))).collect();
    if named.is_empty() {
        return Answer::does_not_apply("reason-no-amendment");
    }
    let effective = own.amendment.as_ref().and_then(|amendment| amendment.effective.known()).or(own.dated.known());
    let mut elsewhere = false;
    let mut faults = Vec::new();
    for (index, id) in named {
        let place = Spot::Value(at("related", index).key("id"));
        let Some(other) = others.iter().find(|other| other.agreement.id.known() == Some(id)) else {
            // An id that another names too is no slip of the pen, and what came later cannot be what was meant.
            let told = others.iter().any(|other| other.agreement.related.iter().any(|own| own.id.as_ref() == Some(id)));
            let meant = others.iter().filter(|other| !told && before(own, other).is_none());
            let ids = meant.filter_map(|other| other.agreement.id.known()).map(iop_core::Id::as_str);
            let fault = Fault::at(place).arg("id", id.as_str());
            match nearest(id.as_str(), ids) {
                Some(near) => faults.push(fault.variant("near").arg("near", near)),
                // Where no agreement is of the same parties, theirs may be kept elsewhere.
                None if others.iter().any(|other| same_parties(own, other.agreement)) => faults.push(fault),
                None => elsewhere = true,
            }
            continue;
        };
        faults.extend(before(own, other));
        faults.extend(newcomers(own, other));
        let extends = other.agreement.period.as_ref().is_some_and(|period| period.extension.is_some());
        let ended = span(other.agreement).filter(|_| !extends).zip(effective);
        // What is agreed in time may begin the day after the last.
        let in_time = |last: NaiveDate| {
            let next = last.succ_opt();
            let signed = own.dated.known().is_some_and(|dated| dated.first() <= last);
            signed && effective.is_some_and(|effective| Some(effective.first()) <= next)
        };
        let late = |last: NaiveDate, effective: &StatedDate| last < effective.first() && !in_time(last);
        if let Some(((_, last), effective)) = ended.filter(|((_, last), effective)| late(*last, effective)) {
            let end = Pointer::root().key("period");
            let fault = Fault::at(place).related(Spot::Elsewhere(other.at, end), "end").variant("ended");
            faults.push(fault.arg("last", last).arg("effective", *effective).arg("id", id.as_str()));
        }
    }
    if elsewhere && faults.is_empty() {
        return Answer::not_judged("reason-amended-elsewhere");
    }
    Answer::from_faults(faults)
}

/// The amendment's day, where it is before that of the agreement that it changes.
fn before(own: &Agreement, base: &Other<'_>) -> Option<Fault> {
    let (dated, first) = own.dated.known().copied().zip(base.agreement.dated.known().copied())?;
    let place = || Pointer::root().key("dated");
    let fault = Fault::at(Spot::Value(place())).related(Spot::Elsewhere(base.at, place()), "end").variant("before");
    (dated.last() < first.first()).then(|| fault.arg("dated", dated).arg("first", first))
}

/// The parties of an amendment that the agreement does not have, and that neither join nor succeed another.
fn newcomers(own: &Agreement, base: &Other<'_>) -> Vec<Fault> {
    const JOINS: &[&str] = &["part", "parter*", "tillträd*", "efterträd*", "överlåt*", "party", "parties", "transfer*"];
    let changes = own.amendment.iter().flat_map(|amendment| &amendment.changes);
    let joins = changes.into_iter().any(|change| {
        change.concerns.known().is_some_and(|what| reader::has(what, JOINS))
            || change.becomes.known().is_some_and(|text| reader::has(text.as_str(), JOINS))
    });
    if joins || base.agreement.parties.is_empty() {
        return Vec::new();
    }
    let is_known = |party: &Party| {
        base.agreement.parties.iter().any(|other| same_person(party, other) || !is_called_otherwise(party, other))
    };
    let new = |(_, party): &(usize, &Party)| {
        party.succeeds.is_none() && party.since.known().is_none() && party.name.known().is_some() && !is_known(party)
    };
    let faults = own.parties.iter().enumerate().filter(new).map(|(index, party)| {
        let place = Spot::Value(at("parties", index).key("name"));
        let fault = Fault::at(place).related(Spot::Elsewhere(base.at, Pointer::root().key("parties")), "end");
        fault.variant("party").arg("name", party.name.known().map_or("", String::as_str))
    });
    faults.collect()
}
