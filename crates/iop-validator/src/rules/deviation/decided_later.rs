//! Its page is the Markdown file beside this one.
#![doc = include_str!("decided_later.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::{each, place};
use crate::context::Context;
use crate::deviation::{Standing, standing};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "deviation/decided-later",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("decided_later.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    each(context, |at, deviation| {
        let Standing::Later(cover, on) = standing(deviation, context.now) else { return vec![] };
        let fault = Fault::at(Spot::Value(place(at).key("on"))).arg("rule", cover.rule.id);
        vec![fault.arg("on", on).arg("now", context.now)]
    })
}
