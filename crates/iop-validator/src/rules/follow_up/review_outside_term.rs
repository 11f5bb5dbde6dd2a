//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_outside_term.md")]

use chrono::NaiveDate;
use iop_core::model::Stage;
use iop_core::{Due, Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{days_between, no_review_day, no_term, of_period, review_day, reviews};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/review-outside-term",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("review_outside_term.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let others = others(context);
    if !others.is_empty() {
        return Answer::Fails(others);
    }
    let Some(review) = &context.agreement.review else { return Answer::does_not_apply("reason-no-review") };
    if review.by.is_blank() && review.every.is_blank() {
        return no_review_day(context.agreement);
    }
    let endless = context.agreement.period.as_ref().is_some_and(|period| period.open_ended);
    let open = || Some((derive::start(context.agreement).filter(|_| endless)?.first(), NaiveDate::MAX));
    let Some((first, last)) = derive::term(context.agreement).or_else(open) else { return no_term(context.agreement) };
    let Some(days) = reviews(context.agreement) else { return no_review_day(context.agreement) };
    // A review that comes again has its use while it comes within the term.
    let within = |by: &StatedDate| by.last() >= first && by.first() <= last;
    let Some(by) = days.iter().find(|by| within(by)).or(days.first()) else { return Answer::Holds };
    let (key, limit, days) = if by.first() > last {
        ("end", last, days_between(last, by.first()))
    } else if by.last() < first {
        ("start", first, days_between(by.last(), first))
    } else if by.last() > last {
        return Answer::not_judged("reason-dates-imprecise");
    } else {
        return Answer::Holds;
    };
    let fault = Fault::at(Spot::Value(review_day()))
        .related(Spot::Value(of_period(key)), "limit")
        .arg("by", *by)
        .arg("limit", limit)
        .arg("days", days);
    Answer::Fails(vec![if key == "start" { fault.variant("before") } else { fault }])
}

/// The further reviews whose day is outside the term.
fn others(context: &Context<'_>) -> Vec<Fault> {
    let Some((first, last)) = derive::term(context.agreement) else { return vec![] };
    let others = context.agreement.other_reviews.iter().enumerate();
    let dated = others.filter_map(|(index, review)| match review.by.known() {
        Some(Due::On(by)) if review.every.is_blank() => Some((index, *by)),
        _ => None,
    });
    let faults = dated.filter_map(|(index, by)| {
        let place = Pointer::root().key("other_reviews").index(index).key("by");
        let fault = |key: &str, limit, days| {
            let fault = Fault::at(Spot::Value(place.clone())).related(Spot::Value(of_period(key)), "limit");
            fault.arg("by", by).arg("limit", limit).arg("days", days)
        };
        if by.first() > last {
            Some(fault("end", last, days_between(last, by.first())))
        } else if by.last() < first {
            Some(fault("start", first, days_between(by.last(), first)).variant("before"))
        } else {
            None
        }
    });
    faults.collect()
}
