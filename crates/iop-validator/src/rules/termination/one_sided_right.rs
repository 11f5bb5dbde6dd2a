//! Its page is the Markdown file beside this one.
#![doc = include_str!("one_sided_right.md")]

use iop_core::model::{ClauseKind, PartyRef, Rescission, Stage};
use iop_law::Basis;

use super::wording::{NOTICE, RESCIND};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::of_termination;
use crate::rules::who::phrase;

pub(super) const RULE: Rule = Rule {
    id: "termination/one-sided-right",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("one_sided_right.md"),
    check,
};

/// Words of equality between the parties.
const EQUAL: &[&str] = &[
    "*jämbördig*",
    "*likvärdig*",
    "*jämlik*",
    "*jämställda parter*",
    "*på lika villkor*",
    "*ömsesidig*",
    "*likställd*",
    "equal parties",
    "equal partner*",
    "equal footing",
    "equal terms",
    "equal standing",
    "as equals",
    "parties are equal",
    "*mutual*",
];

/// Words that give a right.
const RIGHT: &[&str] =
    &["har rätt att", "får", "kan", "äger rätt", "äger", "förbehåller sig", "may", "is entitled", "has the right"];

/// Words for either party, and for what happens without saying by whom.
const EITHER: &[&str] = &[
    "part",
    "parten",
    "parterna*",
    "parts",
    "vardera",
    "båda",
    "endera",
    "någon av",
    "ömsesidig*",
    "motpart*",
    "either",
    "both",
    "the parties",
    "a party",
    "any party",
    "each",
];

/// Words for what happens to the agreement without saying by whom.
const PASSIVE: &[&str] = &["sägas upp", "hävas", "sägs upp", "hävs", "be terminated", "be rescinded"];

/// Words of a case in which it happens.
const CASE: &[&str] = &["om", "vid", "enas", "när", "if", "when"];

fn check(context: &Context<'_>) -> Answer {
    if !said::anywhere(context, EQUAL) {
        return Answer::does_not_apply("reason-equality-not-claimed");
    }
    let mut faults = Vec::new();
    if let Some(termination) = &context.agreement.termination {
        let all: Vec<&Rescission> = termination.rescission.iter().chain(&termination.other_rescissions).collect();
        let who: Option<Vec<&PartyRef>> =
            all.iter().map(|own| own.party.as_ref().filter(|who| !who.is_all())).collect();
        // Who may rescind on other grounds than the other may has rights of its own; none at all is another thing.
        if let Some([first, rest @ ..]) = who.as_deref()
            && rest.iter().all(|other| other == first)
        {
            faults.push(Fault::at(Spot::Value(of_termination("rescission").key("party"))).variant("rescission"));
        }
    }
    let about = |topic: crate::context::Topic| topic.is_about(ClauseKind::Termination);
    let ends: Vec<Said<'_>> = said::about(context, about).filter(|one| one.has(NOTICE) || one.has(RESCIND)).collect();
    for (words, variant) in [(NOTICE, None), (RESCIND, Some("rescission"))] {
        if !faults.is_empty() && variant.is_some() {
            continue;
        }
        let given: Vec<&Said<'_>> = ends
            .iter()
            .filter(|one| one.has(words) && one.has(RIGHT) && !(one.has(PASSIVE) && one.has(CASE)))
            // What follows when the parties do not agree on new terms is for both, and not the ordinary right.
            .filter(|one| !one.has(AFTERWARDS))
            .collect();
        let owners: Option<Vec<usize>> = given.iter().map(|one| owner(context, one)).collect();
        if let Some([first, rest @ ..]) = owners.as_deref()
            && rest.iter().all(|other| other == first)
        {
            let fault = Fault::at(given[0].spot());
            faults.push(match variant {
                Some(variant) => fault.variant(variant),
                None => fault,
            });
        }
    }
    Answer::from_faults(faults)
}

/// Words of talks that come to nothing.
const AFTERWARDS: &[&str] = &["omförhandl*", "enas", "enighet", "renegotiat*", "agree on"];

/// The only party that the sentence gives its right.
fn owner(context: &Context<'_>, sentence: &Said<'_>) -> Option<usize> {
    if sentence.has(EITHER) || sentence.has(PASSIVE) {
        return None;
    }
    let named = context.agreement.parties.iter().enumerate().filter_map(|(index, party)| {
        let names = party.name.known().into_iter().chain(&party.short_names).chain(&party.body).chain(&party.unit);
        let first = names.filter_map(|name| sentence.find(&[phrase(name)])).min()?;
        Some((first, index))
    });
    let named: Vec<(usize, usize)> = named.collect();
    let (at, first) = named.iter().copied().min()?;
    // The party stands before its right; one that stands after it may be the one that is left.
    let right = sentence.find(RIGHT)?;
    // Where another is named before it too, both have it.
    let others = named.iter().filter(|(_, index)| *index != first).any(|(other, _)| *other < right);
    (at < right && !others).then_some(first)
}
