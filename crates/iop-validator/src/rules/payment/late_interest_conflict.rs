//! Its page is the Markdown file beside this one.
#![doc = include_str!("late_interest_conflict.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Interest, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::repayment::{REPAY, interest_told};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "payment/late-interest-conflict",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1975:635", locus: None }, Basis::Logic],
    waivable: false,
    page: include_str!("late_interest_conflict.md"),
    check,
};

/// Words of interest.
const INTEREST: &[&str] = &["*ränt*", "interest*"];

/// Other interest, or a condition.
const OTHER: &[&str] = &[
    "referensränt*",
    "styrränt*",
    "lån",
    "lånet*",
    "bank*",
    "returned*",
    "best interest*",
    "interest in*",
    "of interest*",
];

/// Whether the interest is that on what is paid back: the sentence says so, or the one before it does.
fn is_on_repayment(sentence: &Said<'_>) -> bool {
    let before = said::all(sentence.passage).take_while(|other| other.range.start < sentence.range.start).last();
    let goes_on = !sentence.passage.topic.is_about(ClauseKind::Payments);
    sentence.has(REPAY) || goes_on && before.is_some_and(|before| before.has(REPAY))
}

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let told: Vec<_> = said::with(context, INTEREST).collect();
    // What is said of interest on repayment belongs to the rule for repayment.
    let mut told = told
        .iter()
        .filter(|sentence| !sentence.has(OTHER) && !is_on_repayment(sentence))
        .filter_map(interest_told)
        .peekable();
    let word = |interest| match interest {
        Interest::None => "none",
        Interest::Statutory => "statutory",
        Interest::Agreed => "agreed",
    };
    let place = Spot::Value(Pointer::root().key("funding").key("late_interest"));
    let (first, related) = match funding.late_interest.known() {
        Some(fact) => (*fact, place),
        None if funding.late_interest.label().is_some() => return Answer::not_judged("reason-blank-late-interest"),
        None => match told.next() {
            Some((first, words)) => (first, words),
            None => return Answer::does_not_apply("reason-no-late-interest"),
        },
    };
    let other = told.find(|(interest, _)| *interest != first);
    let fault = |(interest, words): (Interest, Spot)| {
        Fault::at(words).related(related, "first").variant(word(interest)).arg("first", word(first))
    };
    Answer::from_faults(other.map(fault).into_iter().collect())
}
