//! Its page is the Markdown file beside this one.
#![doc = include_str!("unmatched.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::{each, place};
use crate::check::Outcome;
use crate::context::Context;
use crate::deviation::{Standing, standing};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "deviation/unmatched",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("unmatched.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    each(context, |at, deviation| {
        let Standing::Valid(cover) = standing(deviation, context.now) else { return vec![] };
        let asked = context.told.outcomes.iter().find(|(rule, _)| *rule == cover.rule).map(|(_, outcome)| outcome);
        // What could not be judged, or not yet, may still need the deviation.
        let silent = matches!(asked, Some(Outcome::NotJudged(_))) || context.stage < cover.rule.stage;
        if silent || context.told.findings.iter().any(|finding| cover.covers(finding)) {
            return vec![];
        }
        let fault = Fault::at(Spot::Value(place(at))).arg("rule", cover.rule.id);
        let elsewhere = context.told.findings.iter().find(|finding| finding.rule == cover.rule);
        vec![match elsewhere {
            Some(finding) => fault.variant("elsewhere").arg("place", finding.place.pointer.to_string()),
            None => fault,
        }]
    })
}
