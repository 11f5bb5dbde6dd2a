//! Its page is the Markdown file beside this one.
#![doc = include_str!("not_allowed.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::{each, place};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules;

pub(super) const RULE: Rule = Rule {
    id: "deviation/not-allowed",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("not_allowed.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    each(context, |at, deviation| {
        let rule = deviation.rule.known().and_then(|id| rules::find(id)).filter(|rule| !rule.waivable);
        let fault = |rule: &Rule| Fault::at(Spot::Value(place(at).key("rule"))).arg("rule", rule.id);
        rule.map(fault).into_iter().collect()
    })
}
