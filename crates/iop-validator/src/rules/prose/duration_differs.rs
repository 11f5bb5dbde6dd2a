//! Its page is the Markdown file beside this one.
#![doc = include_str!("duration_differs.md")]

use iop_core::model::{Agreement, Stage};
use iop_core::{Duration, Pointer, Slot};
use iop_law::Basis;

use super::told::{self, Names, Told};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::is_same_length;

pub(super) const RULE: Rule = Rule {
    id: "prose/duration-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("duration_differs.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let (notices, cures) = (told::notices(context), told::cures(context));
    let (lengths, any) = told::lengths(context, is_same_length);
    let mut faults: Vec<Fault> = lengths.into_iter().map(of_sort).collect();
    if notices.is_empty() && cures.is_empty() && !any {
        return Answer::does_not_apply("reason-no-notice-in-prose");
    }
    let Some(termination) = &context.agreement.termination else {
        let known = !faults.is_empty() || notices.is_empty() && cures.is_empty();
        return if known { Answer::from_faults(faults) } else { Answer::not_judged("reason-no-termination") };
    };
    let place = Pointer::root().key("termination");
    let cure = termination.rescission.as_ref().and_then(|rescission| rescission.cure.known().copied());
    let others = others(context.agreement);
    let mut unknown = false;
    let pairs = [
        (notices, termination.notice.known().copied(), place.key("notice"), None),
        (cures, cure, place.key("rescission").key("cure"), Some("cure")),
    ];
    for (told, fact, place, variant) in pairs {
        let Some(fact) = fact else {
            // The time to put things right may stand in the text alone.
            unknown |= !told.is_empty() && (variant.is_none() || matches!(termination.notice, Slot::Blank(_)));
            continue;
        };
        for (index, one) in told.iter().enumerate() {
            let of_another = others.iter().any(|other| is_same_length(one.what, *other));
            let alternative = is_alternative(&told, index, fact) && !(variant.is_none() && is_of_one(context, one));
            if !is_same_length(one.what, fact) && !of_another && !alternative && !is_told_anew(context, one, fact) {
                let fault = Fault::at(one.spot()).related(Spot::Value(place.clone()), "fact");
                let fault = fault.arg("told", one.what).arg("fact", fact);
                faults.push(match variant {
                    Some(variant) => fault.variant(variant),
                    None => fault,
                });
            }
        }
    }
    if faults.is_empty() && unknown {
        return Answer::not_judged("reason-blank-notice");
    }
    Answer::from_faults(faults)
}

/// A length of another sort than the notice and the cure.
fn of_sort((told, fact, place, variant): told::Differing) -> Fault {
    let fault = Fault::at(told.spot()).related(Spot::Value(place), "fact").variant(variant);
    fault.arg("told", told.what).arg("fact", fact)
}

/// The other times that the facts of the agreement's end and extension give, which the text may tell in the same words.
pub(super) fn others(agreement: &Agreement) -> Vec<Duration> {
    let mut found = Vec::new();
    let extension = agreement.period.as_ref().and_then(|period| period.extension.as_ref());
    found.extend(extension.and_then(|extension| extension.notice.known()));
    if let Some(termination) = &agreement.termination {
        found.extend(termination.special_notices.iter().filter_map(|special| special.notice.known()));
        found.extend(termination.renegotiation.as_ref().and_then(|own| own.within.known()));
        found.extend(termination.consequences.iter().filter_map(|consequence| consequence.within.known()));
    }
    let steps = agreement.disputes.iter().flat_map(|disputes| &disputes.steps);
    found.extend(steps.filter_map(|step| step.within.known()));
    found.into_iter().copied().collect()
}

/// Whether the stated notice stands just before or after in the same text: then this one is for another case.
fn is_alternative(told: &[Told<Duration>], index: usize, fact: Duration) -> bool {
    let same = |at: Option<usize>| {
        let other = at.and_then(|at| told.get(at));
        other.is_some_and(|other| other.pointer == told[index].pointer && is_same_length(other.what, fact))
    };
    same(index.checked_sub(1)) || same(Some(index + 1))
}

/// Whether the words just after tell the fact in other units: "inom en månad, räknat som 30 dagar", "en månad (30 dagar)".
fn is_told_anew(context: &Context<'_>, told: &Told<Duration>, fact: Duration) -> bool {
    const ANEW: &[&str] =
        &["räknat", "det vill säga", "dvs", "alltså", "närmare bestämt", "motsvarande", "that is", "i e"];
    let passage = context.passages.iter().find(|passage| passage.pointer == told.pointer);
    let said = passage.and_then(|passage| said::sentences(passage).find(|said| said.range.contains(&told.range.start)));
    said.is_some_and(|said| {
        let mut later = said.mentions.iter().filter(|one| one.range.start >= told.range.end);
        later.next().is_some_and(|next| {
            let between = said.passage.text.get(told.range.end..next.range.start).unwrap_or_default();
            let anew = between.trim() == "(" || reader::has(between, ANEW);
            anew && matches!(next.what, What::Duration { duration, .. } if is_same_length(duration, fact))
        })
    })
}

/// Whether it is one party's notice beside another's: "kommunen med tre månaders uppsägningstid och föreningen med tolv".
fn is_of_one(context: &Context<'_>, told: &Told<Duration>) -> bool {
    const NEAR: usize = 5;
    let names = Names::of(context.agreement);
    let passage = context.passages.iter().find(|passage| passage.pointer == told.pointer);
    let said = passage.and_then(|passage| said::sentences(passage).find(|said| said.range.contains(&told.range.start)));
    said.is_some_and(|said| {
        let own = said.before(&told.range, NEAR).find_map(|word| names.party(word));
        let other = said.words.iter().filter_map(|word| names.party(word)).any(|party| Some(party) != own);
        own.is_some()
            && other
            && said.mentions.iter().filter(|one| matches!(one.what, What::Duration { .. })).count() == 2
    })
}
