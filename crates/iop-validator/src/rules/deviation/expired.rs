//! Its page is the Markdown file beside this one.
#![doc = include_str!("expired.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::{each, place};
use crate::context::Context;
use crate::deviation::{Standing, standing};
use crate::finding::{Fault, Finding, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "deviation/expired",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("expired.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    each(context, |at, deviation| {
        let Standing::Expired(cover, until) = standing(deviation, context.now) else { return vec![] };
        // A deviation that is over and that nothing asks for any more is history.
        let standing_again = |finding: &&Finding| finding.suppressed.is_none() && cover.covers(finding);
        let Some(finding) = context.told.findings.iter().find(standing_again) else { return vec![] };
        let fault = Fault::at(Spot::Value(place(at).key("until"))).arg("rule", cover.rule.id).arg("until", until);
        let again = Spot::File(finding.place.pointer.clone(), finding.place.span);
        vec![fault.arg("now", context.now).related(again, "again")]
    })
}
