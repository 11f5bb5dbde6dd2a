//! Its page is the Markdown file beside this one.
#![doc = include_str!("step_without_group.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, DisputeMeans, DisputeStep, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
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

/// What a body of the parties is called by its last part.
const BODIES: &[&str] =
    &["*rådet", "*gruppen", "*kommittén", "*utskottet", "*forumet", "*kretsen", "*council", "*committee"];

/// A body to which the text takes disputes, and which neither a fact nor another text names, where the facts have the
/// steering group settle them.
fn unnamed(context: &Context<'_>, steps: &[DisputeStep]) -> Option<Fault> {
    let index = steps.iter().position(|step| step.by.known() == Some(&DisputeMeans::SteeringGroup))?;
    let own = |topic: Topic| matches!(topic, Topic::Clause(_, Some(ClauseKind::Disputes)));
    let said = said::about(context, own).find(|one| one.has(super::DISPUTE) && one.has(BODIES) && !one.has(GROUP))?;
    let word = said.words.get(said.find(BODIES)?)?;
    let stem = reader::stem(&word.key);
    let steering = context.agreement.steering.iter().filter_map(|group| group.name.as_deref());
    let others = context.agreement.other_groups.iter().filter_map(|group| group.name.as_deref());
    let parties = context.agreement.parties.iter();
    let parties = parties.flat_map(|party| party.name.known().into_iter().chain(&party.body).chain(&party.short_names));
    let mut named = steering.chain(others).chain(parties.map(String::as_str));
    let is_it = |text: &str| reader::words(text, 0..text.len()).iter().any(|own| reader::stem(&own.key) == stem);
    let mut elsewhere = context.passages.iter().filter(|passage| passage.pointer != said.passage.pointer);
    let known = named.any(is_it) || elsewhere.any(|passage| is_it(passage.text));
    let place = Pointer::root().key("disputes").key("steps").index(index).key("by");
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), word.range.clone())).variant("unnamed");
    (!known).then(|| fault.related(Spot::Value(place), "step").arg("name", said.raw(word)))
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let steps = agreement.disputes.as_ref().map_or(&[][..], |disputes| &disputes.steps);
    let typed = steps.iter().position(|step| step.by.known() == Some(&DisputeMeans::SteeringGroup));
    let typed = typed.map(|index| Spot::Value(Pointer::root().key("disputes").key("steps").index(index).key("by")));
    let said = said::with(context, GROUP).collect::<Vec<_>>();
    let of_dispute =
        |sentence: &&Said<'_>| sentence.passage.topic.is_about(ClauseKind::Disputes) && sentence.has(super::DISPUTE);
    let in_words = || said.iter().find(of_dispute).map(Said::spot);
    if let Some(fault) = unnamed(context, steps) {
        return Answer::Fails(vec![fault]);
    }
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
