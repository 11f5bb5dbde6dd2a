//! Its page is the Markdown file beside this one.
#![doc = include_str!("index_conflict.md")]

use iop_core::model::{ClauseKind, Contribution, ContributionForm, Id, Indexation, Stage};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use super::{INDEXED, INDICES};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "budget/index-conflict",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("index_conflict.md"),
    check,
};

/// What says that amounts stay as they are.
const FIXED: &[&str] = &[
    "inte index*",
    "inte upp med index*",
    "räknas inte upp*",
    "inte räknas upp*",
    "ingen indexering*",
    "ingen uppräkning*",
    "indexeras inte*",
    "indexregleras inte*",
    "utan indexering*",
    "utan uppräkning*",
    "fasta under hela*",
    "fast under hela*",
    "oförändrat under hela*",
    "oförändrade under hela*",
    "not indexed*",
    "no indexation*",
    "fixed for the whole*",
    "fixed throughout*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let Some(indexation) = &funding.indexation else { return Answer::does_not_apply("reason-no-indexation") };
    let place = Pointer::root().key("funding").key("indexation");
    let mut faults: Vec<Fault> = dates(context, indexation, &place).into_iter().collect();
    let contributions = &funding.contributions;
    let place_of = |id: &Id| contributions.iter().position(|one| one.id.as_ref() == Some(id));
    let in_kind = |at: &usize| contributions[*at].form.known().is_some_and(|form| *form != ContributionForm::Cash);
    // The value of what is not money may be moved too, where it is stated as an amount.
    let moved = |at: &usize| contributions[*at].amount.known().is_some();
    let other = indexation.of.iter().enumerate().find_map(|(index, id)| {
        let at = place_of(id).filter(in_kind).filter(|at| !moved(at))?;
        Some((index, at))
    });
    if let Some((index, at)) = other {
        let form = Spot::Value(Pointer::root().key("funding").key("contributions").index(at).key("form"));
        let of = Spot::Value(place.key("of").index(index));
        faults.push(Fault::at(of).related(form, "form").variant("not-money"));
    } else if !moves_something(indexation, contributions) {
        faults.push(Fault::at(Spot::Key(place.clone())).variant("nothing"));
    }
    if let Some(share) = indexation.share.known().filter(|share| share.numerator() > share.denominator()) {
        faults.push(Fault::at(Spot::Value(place.key("share"))).variant("share").arg("share", *share));
    }
    let about = |sentence: &&Said<'_>| {
        [ClauseKind::Economy, ClauseKind::Payments].iter().any(|kind| sentence.passage.topic.is_about(*kind))
    };
    let fixed: Vec<_> = said::with(context, FIXED).collect();
    // Some amounts may be moved and others not.
    if let Some(words) =
        fixed.iter().find(about).filter(|_| indexation.of.is_empty()).and_then(|one| one.spot_of(FIXED))
    {
        faults.push(Fault::at(words).related(Spot::Key(place.clone()), "indexation").variant("fixed"));
    }
    let own: Vec<usize> = indexation.index.known().map(|name| named(name)).unwrap_or_default();
    let told: Vec<_> = said::with(context, INDEXED).collect();
    let other = told.iter().filter(about).find_map(|sentence| {
        let told = named(sentence.text());
        let other = *told.first().filter(|_| !own.is_empty() && told.iter().all(|one| !own.contains(one)))?;
        sentence.spot_of(INDICES[other])
    });
    if let Some(words) = other {
        faults.push(Fault::at(words).related(Spot::Value(place.key("index")), "index").variant("index"));
    }
    Answer::from_faults(faults)
}

/// The indices that a text names, by their places in the list.
fn named(text: &str) -> Vec<usize> {
    let all = INDICES.iter().enumerate();
    all.filter(|(_, names)| reader::has(text, names)).map(|(index, _)| index).collect()
}

/// What is wrong with the days: the first revision outside the term, or before the figure it is counted from.
fn dates(context: &Context<'_>, indexation: &Indexation, place: &Pointer) -> Option<Fault> {
    let first = indexation.first.known()?;
    let at = Spot::Value(place.key("first"));
    let (start, end) = (derive::start(context.agreement), derive::end(context.agreement));
    if let Some(start) = start.filter(|start| first.last() < start.first()) {
        let fault = Fault::at(at).related(Spot::Value(Pointer::root().key("period").key("start")), "period");
        return Some(fault.variant("before").arg("first", *first).arg("limit", start));
    }
    if let Some(base) = indexation.base.known().filter(|base| base.first() > first.last()) {
        let fault = Fault::at(Spot::Value(place.key("base"))).related(at, "first").variant("base");
        return Some(fault.arg("base", *base).arg("first", *first));
    }
    let goes_on = context.agreement.period.as_ref().is_some_and(|period| period.extension.is_some());
    let end = end.filter(|end| !goes_on && first.first() > end.last())?;
    let fault = Fault::at(at).related(Spot::Value(Pointer::root().key("period").key("end")), "period");
    Some(fault.variant("after").arg("first", *first).arg("limit", end))
}

/// Whether some amount is per unit of time or for a part of the time, so that it can be moved.
fn moves_something(indexation: &Indexation, contributions: &[Contribution]) -> bool {
    let of = |one: &&Contribution| match &indexation.of[..] {
        [] => one.form.known() == Some(&ContributionForm::Cash),
        of => one.id.as_ref().is_some_and(|id| of.contains(id)),
    };
    let mut moved = contributions.iter().filter(of).peekable();
    // Names that nothing has are told by another rule.
    moved.peek().is_none() || moved.any(|one| is_stated(&one.per) || is_stated(&one.during) || one.amount.is_blank())
}
