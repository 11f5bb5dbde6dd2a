//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_outside_term.md")]

use iop_core::derive;
use iop_core::model::Stage;
use iop_law::Basis;

use super::{days_between, of_period, review_day};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "period/review-outside-term",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("review_outside_term.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(review) = &context.agreement.review else { return Answer::does_not_apply("reason-no-review") };
    let Some(by) = review.by.known() else { return Answer::not_judged("reason-no-review-day") };
    let Some((first, last)) = derive::term(context.agreement) else { return Answer::not_judged("reason-no-term") };
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
