//! Its page is the Markdown file beside this one.
#![doc = include_str!("reasons_undocumented.md")]

use iop_core::model::{AssessmentFinding, AssessmentMatter, Stage};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use super::services::LIMIT;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::procurement::worth::{assessments, limit, may_be_contract, reaches, worth};
use crate::rules::said;
use crate::rules::words::{NOT, WITHOUT};

pub(super) const RULE: Rule = Rule {
    id: "procurement/reasons-undocumented",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: Some("19 a kap. 11 §") },
        Basis::Act { act: "2007:1091", locus: None },
    ],
    waivable: true,
    page: include_str!("reasons_undocumented.md"),
    check,
};

/// What says that it is awarded directly.
const DIRECT: &[&str] = &["direktupphandl*", "direktkontrakt*", "direkttilldel*", "direct award*"];
/// What says that the reasons are, or will be, written down.
const DOCUMENTED: &[&str] = &[
    "anteckna*",
    "antecknas",
    "dokumenter*",
    "dokumentation*",
    "skälen",
    "nedteckna*",
    "tjänsteanteckning*",
    "tjänsteskrivelse*",
    "protokoll*",
    "särskild handling",
    "document*",
    "reasons",
];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = may_be_contract(context) {
        return answer;
    }
    if let Some(fault) = confessed(context) {
        return Answer::Fails(vec![fault]);
    }
    let agreement = context.agreement;
    let applies = |finds: Option<&AssessmentFinding>| finds == Some(&AssessmentFinding::Applies);
    let mut assessed = assessments(agreement, AssessmentMatter::Procurement);
    let Some((index, own)) = assessed.find(|(_, own)| applies(own.finds.known())) else {
        return Answer::does_not_apply("reason-not-a-contract");
    };
    let Some(outcome) = own.outcome.known().map(iop_core::Prose::as_str) else { return Answer::Holds };
    // Without competition: it is said so, or it leans on the limit below which there need be none.
    if !(reader::has(outcome, DIRECT) || reader::has(outcome, LIMIT)) {
        return Answer::does_not_apply("reason-not-a-direct-award");
    }
    let duty = limit(context.law, "lou.documentation_duty.direct_award", context.date);
    let value = worth(context.law, agreement, context.date);
    let value = value.or_else(|| derive::agreement_value(agreement).term.money());
    let (Some(duty), Some(value)) = (duty, value) else { return Answer::not_judged("reason-no-value") };
    // A report or minutes of the steering group document something else.
    let told = said::with(context, DIRECT).chain(said::with(context, LIMIT)).any(|one| is_written(&one));
    if !reaches(value, duty) || told || is_documented(context, index) || told::names(context, DIRECT) {
        return Answer::Holds;
    }
    let place = Pointer::root().key("assessments").index(index).key("outcome");
    Answer::Fails(vec![Fault::at(Spot::Value(place)).arg("duty", duty).arg("value", value)])
}

/// A direct award of which it is said outright that nothing has been written down, in the same sentence or the next.
fn confessed(context: &Context<'_>) -> Option<Fault> {
    const NOTHING: &[&str] = &[
        "någon anteckning",
        "någon dokumentation",
        "anteckning*",
        "dokumentation*",
        "dokumentera*",
        "antecknat*",
        "antecknade*",
        "nedteckna*",
        "skälen",
        "skriftligt underlag",
        "document*",
        "motivera*",
        "motivering*",
        "skriftligt",
        "skriftligen",
        "skriva ned",
        "skriva ner",
        "skrivs ned",
        "diarieför*",
        "redovisa skäl*",
    ];
    /// That no other was asked, where the law's word for it is not used.
    const UNTRIED: &[&str] =
        &["utan konkurrens*", "utan annonsering*", "utan anbud*", "utan upphandling*", "utan att annons*"];
    let duty = limit(context.law, "lou.documentation_duty.direct_award", context.date)?;
    // The denial is of the writing down, not of something else: "utan annonsering, och skälen antecknades".
    let denies = |one: &said::Said<'_>| {
        let words = (0..one.words.len()).filter(|at| one.is(*at, NOTHING));
        words.into_iter().any(|at| {
            let led = one.has_in(at.saturating_sub(2)..at, WITHOUT);
            led || (at.saturating_sub(1)..at + 5).any(|near| one.is(near, NOT) || one.is(near, &["saknas"]))
        })
    };
    said::with(context, &[DIRECT, UNTRIED].concat()).find_map(|one| {
        let mut amounts = one.mentions.iter().filter_map(|mention| match mention.what {
            What::Amount { money, .. } => Some(money),
            _ => None,
        });
        let value = amounts.next().filter(|value| reaches(*value, duty))?;
        let next = || said::all(one.passage).find(|next| next.range.start >= one.range.end);
        let beside = denies(&one) || next().is_some_and(|next| denies(&next));
        // What is said not to be one, or not to need it, confesses nothing.
        let none = one.has(&["inte direktupphandl*", "krävs inte", "behövs inte"]);
        (beside && !none).then(|| Fault::at(one.spot()).variant("confessed").arg("duty", duty).arg("value", value))
    })
}

/// Whether a sentence says that they are written down; that nobody else was asked may be what is.
fn is_written(one: &said::Said<'_>) -> bool {
    const NEAR: usize = 4;
    let places = (0..one.words.len()).filter(|at| one.is(*at, DOCUMENTED));
    let denied = |at: usize| {
        let near = at.saturating_sub(NEAR)..at + NEAR;
        one.has_in(near.clone(), WITHOUT) || one.has_in(near, &["inte", "ej", "aldrig", "not", "saknas"])
    };
    places.into_iter().any(|at| !denied(at))
}
/// Whether the outcome says that the reasons are, or will be, written down; not that they are not.
fn is_documented(context: &Context<'_>, index: usize) -> bool {
    let place = Pointer::root().key("assessments").index(index).key("outcome");
    let mut outcome = context.passages.iter().filter(|passage| passage.pointer == place).flat_map(said::all);
    outcome.any(|one| is_written(&one))
}
