//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_rule.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::{each, place};
use crate::context::Context;
use crate::deviation::shown;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules;
use crate::rules::near::nearest;

pub(super) const RULE: Rule = Rule {
    id: "deviation/unknown-rule",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("unknown_rule.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    each(context, |at, deviation| {
        let Some(id) = deviation.rule.known().filter(|id| rules::find(id).is_none()) else { return vec![] };
        let fault = Fault::at(Spot::Value(place(at).key("rule"))).arg("rule", shown(id));
        vec![match meant(id) {
            Some(near) => fault.variant("near").arg("nearest", near).replacement(near),
            None => fault,
        }]
    })
}

/// The rule that was perhaps meant: by the last part of its id, which is what people remember.
fn meant(id: &str) -> Option<&'static str> {
    let ids = || rules::all().map(|rule| rule.id);
    let last = |id: &'static str| id.rsplit('/').next().unwrap_or(id);
    let near = nearest(id.rsplit('/').next().unwrap_or(id), ids().map(last))?;
    ids().find(|id| last(id) == near)
}
