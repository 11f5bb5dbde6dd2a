//! Its page is the Markdown file beside this one.
#![doc = include_str!("extension_notice_impossible.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::renewals::{Renewal, renewals};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::of_period;

pub(super) const RULE: Rule = Rule {
    id: "period/extension-notice-impossible",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("extension_notice_impossible.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let renewals = match renewals(context) {
        Ok(renewals) => renewals,
        Err(answer) => return answer,
    };
    let impossible = |renewal: &&Renewal| renewal.notice_by.is_some_and(|day| day < renewal.first);
    let Some(renewal) = renewals.iter().find(impossible) else { return Answer::Holds };
    let fault = Fault::at(Spot::Value(of_period("extension").key("notice")))
        .related(Spot::Value(renewal.place.clone()), "term")
        .arg("notice", renewal.notice)
        .arg("length", renewal.length());
    Answer::Fails(vec![if renewal.is_first { fault } else { fault.variant("extension") }])
}
