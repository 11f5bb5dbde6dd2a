//! Rules of the family `period`: the term, and the days that must stand in some order to it.

use chrono::NaiveDate;
use iop_core::model::NoticeRight;
use iop_core::{Duration, Pointer, derive};

use crate::context::Context;
use crate::rule::{Answer, Rule};

mod end_before_start;
mod last_notice_day;
mod notice_exceeds_term;
mod notice_only_on_breach;
mod outside_term;
mod review_after_notice_day;
mod review_before_report;
mod review_outside_term;
mod signed_after_start;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &end_before_start::RULE,
    &last_notice_day::RULE,
    &notice_exceeds_term::RULE,
    &notice_only_on_breach::RULE,
    &outside_term::RULE,
    &review_after_notice_day::RULE,
    &review_before_report::RULE,
    &review_outside_term::RULE,
    &signed_after_start::RULE,
];

/// Notice within a term whose ends are known.
struct Notice {
    length: Duration,
    first: NaiveDate,
    last: NaiveDate,
    /// The last day on which notice still has effect within the term.
    day: NaiveDate,
}

/// The notice and the term, or the answer of a rule that needs both and lacks one.
fn notice(context: &Context<'_>) -> Result<Notice, Answer> {
    let termination = context.agreement.termination.as_ref();
    if termination.is_some_and(|termination| termination.right.known() == Some(&NoticeRight::None)) {
        return Err(Answer::does_not_apply("reason-no-notice-right"));
    }
    let Some(length) = termination.and_then(|termination| termination.notice.known().copied()) else {
        return Err(Answer::not_judged("reason-no-notice"));
    };
    let term = derive::term(context.agreement).zip(derive::last_notice_day(context.agreement));
    let Some(((first, last), day)) = term else { return Err(Answer::not_judged("reason-no-term")) };
    Ok(Notice { length, first, last, day })
}

/// `/period/<key>`.
fn of_period(key: &str) -> Pointer {
    Pointer::root().key("period").key(key)
}

/// `/termination/<key>`.
fn of_termination(key: &str) -> Pointer {
    Pointer::root().key("termination").key(key)
}

/// `/review/by`.
fn review_day() -> Pointer {
    Pointer::root().key("review").key("by")
}

/// How many days there are from one day to another, in either direction.
fn days_between(a: NaiveDate, b: NaiveDate) -> u64 {
    b.signed_duration_since(a).num_days().unsigned_abs()
}
