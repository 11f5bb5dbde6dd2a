//! Its page is the Markdown file beside this one.
#![doc = include_str!("condition_as_goal.md")]

use iop_core::model::ClauseKind;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;

pub(super) const RULE: Rule = Rule {
    id: "goals/condition-as-goal",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("condition_as_goal.md"),
    check,
};

/// A price that is told of as a state, and not as something to be reached.
const FREE: &[&str] = &[
    "vara kostnadsfri*",
    "är kostnadsfri*",
    "vara gratis",
    "är gratis",
    "vara avgiftsfri*",
    "är avgiftsfri*",
    "be free of charge",
    "are free of charge",
    "is free of charge",
    "vara utan kostnad",
    "är utan kostnad",
];

fn check(context: &Context<'_>) -> Answer {
    let goals = said::about(context, |topic| topic.is_about(ClauseKind::Goals));
    let goals = goals.filter(|sentence| sentence.has(FREE)).map(|sentence| Fault::at(sentence.spot()));
    // A commitment that names nobody and nothing to be done tells how something is, not what the party does.
    let names = [names_of(context.agreement, false), names_of(context.agreement, true)].concat();
    let commitments = said::about(context, |topic| matches!(topic, Topic::Commitment(..)));
    let states = commitments.filter(|one| {
        let alone = one.passage.sentences.len() == 1;
        alone && (one.has(IS_FREE) && !one.has(DONE) && !one.has(&names) || is_demand(one))
    });
    let states = states.map(|sentence| Fault::at(sentence.spot()).variant("commitment"));
    Answer::from_faults(goals.chain(states).collect())
}

/// The same, where it is said to be so.
const IS_FREE: &[&str] = &[
    "är kostnadsfri*",
    "är gratis",
    "är avgiftsfri*",
    "är utan kostnad",
    "är frivillig*",
    "bygger på frivillighet",
    "sker frivilligt",
    "kostar ingenting",
    "kostar inget",
    "are free of charge",
    "is free of charge",
    "is voluntary",
];

/// Whether it lays a demand on those who take part: "deltagaren ska vara skriven i kommunen".
fn is_demand(said: &Said<'_>) -> bool {
    const TAKES_PART: &[&str] =
        &["deltagare", "deltagaren", "deltagarna", "besökare", "besökaren", "besökarna", "participants"];
    const WHO: &[&str] =
        &["den som deltar", "den som vill delta", "den som kommer", "den som besöker", "de som deltar"];
    let is =
        ["ska vara", "skall vara", "måste vara", "ska ha", "måste ha", "får inte", "ska bo", "måste bo", "must be"];
    let who = said.is(0, TAKES_PART) || said.is(0, WHO);
    who && said.find(&is).is_some_and(|at| at <= NEAR)
}

/// How many words there may be before the demand: "den som vill delta i arbetet".
const NEAR: usize = 6;

/// Words by which somebody does something about it.
const DONE: &[&str] = &["att", "ska", "så", "som", "se", "hålla", "ordna", "svara", "parterna", "to"];
