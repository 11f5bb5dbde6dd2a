//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_after_notice_day.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{Notice, days_between, no_review_day, notice, review_day, reviews};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/review-after-notice-day",
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
    if review.by.is_blank() && review.every.is_blank() {
        return no_review_day(context.agreement);
    }
    let Notice { length, place, first, last, day, .. } = match notice(context) {
        Ok(notice) => notice,
        Err(answer) => return answer,
    };
    let Some(days) = reviews(context.agreement) else { return no_review_day(context.agreement) };
    // A review that comes again has come before.
    let Some(by) = days.iter().min_by_key(|by| by.first()) else { return Answer::Holds };
    // Outside the term, or where notice is never in time, another rule speaks.
    if day < first || by.first() > last || by.last() <= day {
        return Answer::Holds;
    }
    if by.first() <= day {
        return Answer::not_judged("reason-dates-imprecise");
    }
    let fault = Fault::at(Spot::Value(review_day()))
        .related(Spot::Value(place), "notice")
        .arg("by", *by)
        .arg("day", day)
        .arg("days", days_between(day, by.first()))
        .arg("notice", length);
    Answer::Fails(vec![fault])
}
