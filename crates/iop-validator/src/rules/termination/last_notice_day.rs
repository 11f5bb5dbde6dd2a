//! Its page is the Markdown file beside this one.
#![doc = include_str!("last_notice_day.md")]

use iop_core::Duration;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{Notice, days_between, notice, of_period};

/// The day is told when the notice takes more than one part in so many of the term; otherwise it would be told of
/// every ordinary agreement.
const PART: u32 = 4;

pub(super) const RULE: Rule = Rule {
    id: "termination/last-notice-day",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("last_notice_day.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Notice { length, place, first, last, day, goes_on } = match notice(context) {
        Ok(notice) => notice,
        Err(answer) => return answer,
    };
    // What goes on of itself is stopped for the next term, and no day is the last one for good.
    if goes_on {
        return Answer::does_not_apply("reason-term-extends");
    }
    if day < first {
        return Answer::does_not_apply("reason-notice-exceeds-term");
    }
    let parts = Duration::new(length.count().saturating_mul(PART), length.unit());
    if !parts.is_longer_than(first, last) {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(place))
        .related(Spot::Value(of_period("end")), "end")
        .arg("day", day)
        .arg("days", days_between(day, last))
        .arg("end", last)
        .arg("notice", length);
    Answer::Fails(vec![fault])
}
