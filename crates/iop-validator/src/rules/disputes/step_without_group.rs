//! Its page is the Markdown file beside this one.
#![doc = include_str!("step_without_group.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, DisputeMeans, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "disputes/step-without-group",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("step_without_group.md"),
    check,
};

/// Names of such a group.
const GROUP: &[&str] = &[
    "*styrgrupp*",
    "*samverkansgrupp*",
    "*samrådsgrupp*",
    "*ledningsgrupp*",
    "*partnerskapsråd*",
    "steering group*",
    "steering committee*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let steps = agreement.disputes.as_ref().map_or(&[][..], |disputes| &disputes.steps);
    let typed = steps.iter().position(|step| step.by.known() == Some(&DisputeMeans::SteeringGroup));
    let typed = typed.map(|index| Spot::Value(Pointer::root().key("disputes").key("steps").index(index).key("by")));
    let said = said::with(context, GROUP).collect::<Vec<_>>();
    let of_dispute =
        |sentence: &&Said<'_>| sentence.passage.topic.is_about(ClauseKind::Disputes) && sentence.has(super::DISPUTE);
    let in_words = || said.iter().find(of_dispute).map(Said::spot);
    let Some(spot) = typed.or_else(in_words) else { return Answer::does_not_apply("reason-no-group-step") };
    if !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-told-elsewhere");
    }
    let elsewhere = said.iter().any(|sentence| !sentence.passage.topic.is_about(ClauseKind::Disputes));
    let there = agreement.steering.is_some()
        || !agreement.other_groups.is_empty()
        || told::has_clause(context, ClauseKind::Steering)
        || elsewhere
        || told::names(context, GROUP);
    if there { Answer::Holds } else { Answer::Fails(vec![Fault::at(spot)]) }
}
