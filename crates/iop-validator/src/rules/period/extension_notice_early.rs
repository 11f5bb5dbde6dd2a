//! Its page is the Markdown file beside this one.
#![doc = include_str!("extension_notice_early.md")]

use iop_core::Duration;
use iop_core::model::Stage;
use iop_law::Basis;

use super::renewals::{Renewal, renewals};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::of_period;

pub(super) const RULE: Rule = Rule {
    id: "period/extension-notice-early",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("extension_notice_early.md"),
    check,
};

/// The day is told when no more than one part in so many of the term has passed.
const PART: u32 = 2;

fn check(context: &Context<'_>) -> Answer {
    let renewals = match renewals(context) {
        Ok(renewals) => renewals,
        Err(answer) => return answer,
    };
    // Where notice can never be in time, another rule speaks.
    let possible = |renewal: &&Renewal| renewal.notice_by.is_some_and(|day| day >= renewal.first);
    // Half a year before the end of a later year is what most agreements have; those who extended once know the day.
    let Some(renewal) = renewals.first().filter(possible).filter(|renewal| is_early(renewal)) else {
        return Answer::Holds;
    };
    let fault = Fault::at(Spot::Value(of_period("extension").key("notice")))
        .related(Spot::Value(renewal.place.clone()), "term")
        .arg("notice", renewal.notice)
        .arg("length", renewal.length());
    let fault = match renewal.notice_by.filter(|_| renewal.is_dated) {
        Some(day) => fault.arg("day", day).variant("day"),
        None => fault,
    };
    Answer::Fails(vec![fault])
}

/// Whether the notice takes half of the term or more.
fn is_early(renewal: &Renewal) -> bool {
    let doubled = Duration::new(renewal.notice.count().saturating_mul(PART), renewal.notice.unit());
    doubled.after(renewal.first).zip(renewal.last.succ_opt()).is_some_and(|(doubled, following)| doubled >= following)
}
