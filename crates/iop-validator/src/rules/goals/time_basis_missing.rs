//! Its page is the Markdown file beside this one.
#![doc = include_str!("time_basis_missing.md")]

use std::collections::BTreeSet;

use iop_core::model::{Agreement, Stage, Target};
use iop_core::{Duration, Pointer, TimeUnit, derive};
use iop_law::Basis;

use super::Owner;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::term::no_term;

pub(super) const RULE: Rule = Rule {
    id: "goals/time-basis-missing",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("time_basis_missing.md"),
    check,
};

/// In a longer term than this a number of events may be for each year or for all.
const ONE: Duration = Duration::new(1, TimeUnit::Year);

/// Things that happen; what is kept or reached once needs no time.
const EVENTS: &[&str] = &[
    "träff",
    "möte",
    "aktivitet",
    "samtal",
    "kurs",
    "besök",
    "tillfälle",
    "workshop",
    "föreläsning",
    "utbildningstillfälle",
    "evenemang",
    "session",
    "meeting",
    "event",
    "activity",
    "visit",
    "call",
    "lecture",
];

/// Words that give the time in the text beside it.
const TIMES: &[&str] = &[
    "per",
    "*varje*",
    "*årlig*",
    "*månad*",
    "*veck*",
    "*termin*",
    "*halvår*",
    "*kvartal*",
    "om året",
    "i vecka*",
    "*under avtal*",
    "*under hela*",
    "*under perioden*",
    "*avtalstiden*",
    "*sammanlagt*",
    "*totalt*",
    "*vid avtal*",
    "*yearly*",
    "*annual*",
    "*month*",
    "*week*",
    "each",
    "*every*",
    "*term*",
    "*total*",
    "*during*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let endless = agreement.period.as_ref().is_some_and(|period| period.open_ended);
    let long = match derive::term(agreement) {
        Some((first, last)) => ONE.after(first).is_some_and(|year| year <= last),
        None if endless => true,
        None => return no_term(agreement),
    };
    if !long {
        return Answer::does_not_apply("reason-term-within-year");
    }
    let mut other: BTreeSet<&str> = BTreeSet::new();
    for (_, _, target) in super::targets(agreement) {
        other.extend(target.measure.known().filter(|_| target.basis().is_some()).map(String::as_str));
    }
    let faults = super::targets(agreement).filter_map(|(owner, place, target)| {
        let measure = target.measure.known().filter(|measure| is_event(measure) && !told(agreement, owner, measure))?;
        let known = other.iter().any(|other| *other == measure || reader::same_noun(other, measure));
        let counted = target.basis().is_none() && target.numbers().next().is_some() && !known && no_limit(target);
        let fault =
            Fault::at(Spot::Value(place.key("measure"))).related(Spot::Key(Pointer::root().key("period")), "term");
        counted.then(|| fault.arg("measure", measure.as_str()))
    });
    Answer::from_faults(faults.collect())
}

fn no_limit(target: &Target) -> bool {
    target.except.is_none() && target.during.label().is_none() && target.per.label().is_none()
}

fn is_event(measure: &str) -> bool {
    let Some(first) = measure.split(' ').next() else { return false };
    let stem = reader::stem(first);
    EVENTS.iter().any(|event| reader::stem(event) == stem || reader::same_noun(event, first))
}

/// Whether the measure, or the words of the goal or the commitment, give the time.
fn told(agreement: &Agreement, owner: Owner, measure: &str) -> bool {
    let text = match owner {
        Owner::Goal(index) => agreement.goals.get(index).and_then(|own| own.text.known()),
        Owner::Commitment(index) => agreement.commitments.get(index).and_then(|own| own.text.known()),
    };
    let said = |text: &str| reader::has(text, TIMES);
    said(measure) || text.is_some_and(|text| said(text.as_str()))
}
