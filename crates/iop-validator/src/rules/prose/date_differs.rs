//! Its page is the Markdown file beside this one.
#![doc = include_str!("date_differs.md")]

use std::cmp::Ordering;

use iop_core::derive;
use iop_core::model::Stage;
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use super::told::{self, End, Told};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "prose/date-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("date_differs.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let (terms, reviews) = (told::terms(context), told::reviews(context));
    if terms.is_empty() && reviews.is_empty() {
        return Answer::does_not_apply("reason-no-date-in-prose");
    }
    let period = Pointer::root().key("period");
    let by = agreement.review.as_ref().and_then(|review| review.by.known().copied());
    let mut comparison = Comparison { faults: Vec::new(), unknown: false };
    for told in &terms {
        let (end, date) = told.what;
        let (fact, place, variant) = match end {
            End::Start => (derive::start(agreement), period.key("start"), "start"),
            End::Last => (derive::end(agreement), period.key("end"), "end"),
        };
        comparison.compare(told, date, fact, place, variant);
    }
    // A clause may tell of a review that the facts leave out; with the term that would be a blank.
    for told in reviews.iter().filter(|_| agreement.review.is_some()) {
        comparison.compare(told, told.what, by, Pointer::root().key("review").key("by"), "review");
    }
    if comparison.faults.is_empty() && comparison.unknown {
        return Answer::not_judged("reason-blank-date");
    }
    Answer::from_faults(comparison.faults)
}

struct Comparison {
    faults: Vec<Fault>,
    unknown: bool,
}

impl Comparison {
    fn compare<T>(
        &mut self,
        told: &Told<T>,
        date: StatedDate,
        fact: Option<StatedDate>,
        place: Pointer,
        variant: &'static str,
    ) {
        let Some(fact) = fact else {
            self.unknown = true;
            return;
        };
        // A year and a day in it do not contradict each other.
        if let Some(Ordering::Less | Ordering::Greater) = date.cmp_stated(&fact) {
            // A whole year or half-year that is wrong is wrong at both ends, and told once.
            let spot = told.spot();
            if !date.is_day() && self.faults.last().is_some_and(|last| last.spot == spot) {
                return;
            }
            let fault = Fault::at(spot).related(Spot::Value(place), "fact").variant(variant);
            self.faults.push(fault.arg("told", date).arg("fact", fact));
        }
    }
}
