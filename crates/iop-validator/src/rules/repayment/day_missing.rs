//! Its page is the Markdown file beside this one.
#![doc = include_str!("day_missing.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Interest, Stage};
use iop_law::Basis;

use super::{EARLY, repaid};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::budget::is_detailed;
use crate::rules::data_protection::told::leaves_nothing_out;
use crate::rules::said::Said;
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "repayment/day-missing",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1975:635", locus: None }, Basis::Logic],
    waivable: true,
    page: include_str!("day_missing.md"),
    check,
};

/// Words of when.
const WHEN: &[&str] = &[
    "omgående*",
    "omedelbar*",
    "genast*",
    "snarast*",
    "skyndsam*",
    "utan dröjsmål*",
    "på begäran*",
    "vid begäran*",
    "på anmodan*",
    "vid anfordran*",
    "på uppmaning*",
    "efter krav*",
    "efter beslut*",
    "senast*",
    "inom*",
    "i samband med*",
    "när",
    "upon*",
    "on demand*",
    "on request*",
    "within*",
    "no later*",
    "immediately*",
    "promptly*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let stated = agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let Some(repayment) = stated else { return Answer::does_not_apply("reason-no-repayment") };
    // The interest is what shows that a day is thought of, also where there is to be none, or that everything else is told.
    let stated = repayment.interest.known();
    if stated.is_none() && !leaves_nothing_out(agreement) {
        return Answer::does_not_apply("reason-no-interest");
    }
    let interest = matches!(stated, Some(Interest::Statutory | Interest::Agreed));
    if !is_detailed(agreement) {
        return Answer::does_not_apply("reason-brief");
    }
    // When what is left at the end is paid back says nothing of what is paid back before it.
    let of_end = |one: &Said<'_>| {
        let kinds = [ClauseKind::UseOfFunds, ClauseKind::Economy, ClauseKind::Payments];
        let ending = one.passage.topic.is_about(ClauseKind::Termination);
        !ending && !one.has(EARLY) && kinds.iter().any(|kind| one.passage.topic.is_about(*kind))
    };
    if is_stated(&repayment.due) || repaid(context).iter().filter(|one| !of_end(one)).any(is_dated) {
        return Answer::Holds;
    }
    let place = Pointer::root().key("termination").key("repayment");
    let fault = Fault::at(Spot::Key(place.clone()));
    let rate = Spot::Value(place.key("interest"));
    Answer::Fails(vec![if interest { fault.related(rate, "interest") } else { fault.variant("no-interest") }])
}

/// Whether the text around the sentence says when.
fn is_dated(sentence: &Said<'_>) -> bool {
    let passage = sentence.passage;
    reader::has(passage.text.get(sentence.range.start..).unwrap_or_default(), WHEN)
        || sentence.mentions.iter().any(|one| matches!(one.what, What::Date(_) | What::Duration { .. }))
}
