//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_after_notice_day.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::{Notice, days_between, notice, of_termination, review_day};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "period/review-after-notice-day",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("review_after_notice_day.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(review) = &context.agreement.review else { return Answer::does_not_apply("reason-no-review") };
    let Some(by) = review.by.known() else { return Answer::not_judged("reason-no-review-day") };
    let Notice { length, first, last, day } = match notice(context) {
        Ok(notice) => notice,
        Err(answer) => return answer,
    };
    // Outside the term, or where notice is never in time, another rule speaks.
    if day < first || by.first() > last || by.last() <= day {
        return Answer::Holds;
    }
    if by.first() <= day {
        return Answer::not_judged("reason-dates-imprecise");
    }
    let fault = Fault::at(Spot::Value(review_day()))
        .related(Spot::Value(of_termination("notice")), "notice")
        .arg("by", *by)
        .arg("day", day)
        .arg("days", days_between(day, by.first()))
        .arg("notice", length);
    Answer::Fails(vec![fault])
}
