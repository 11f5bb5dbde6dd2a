//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_rule_missing.md")]

use iop_core::Pointer;
use iop_core::model::{DecisionRule, PartyRef, Stage, Steering};
use iop_law::Basis;

use super::told::groups::{about_leading, groups};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/decision-rule-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Guidance { title: "IOP i korthet", source: "Göteborgs Stad, goteborg.se" }, Basis::Logic],
    waivable: true,
    page: include_str!("decision_rule_missing.md"),
    check,
};

/// Words of how a group comes to a decision, or that it comes to none.
const DECIDES: &[&str] = &[
    "*enig*",
    "enas",
    "ense",
    "överens*",
    "*konsensus*",
    "*samförstånd*",
    "*enhällig*",
    "*majoritet*",
    "*röst*",
    "veto*",
    "samtycke*",
    "beslutar",
    "beslutas",
    "beslut fattas",
    "fattar beslut",
    "fatta beslut",
    "fattar inga",
    "besluten fattas",
    "beslutanderätt*",
    "beslutsrätt*",
    "rådgivande",
    "*samråd*",
    "tillsammans",
    "gemensamt",
    "avgör*",
    "consensus*",
    "unanim*",
    "majority",
    "vote*",
    "agree*",
    "decide*",
    "decision*",
    "jointly",
    "together",
    "advis*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(steering) = &agreement.steering else { return Answer::does_not_apply("reason-no-steering") };
    let place = Pointer::root().key("steering");
    if let Some(variant) = incomplete(steering) {
        return Answer::Fails(vec![Fault::at(Spot::Value(place.key("decides_by"))).variant(variant)]);
    }
    if !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-another-kind");
    }
    let groups = groups(agreement);
    let mut sentences = about_leading(context, &groups);
    // A task that takes a decision does not say how it is taken.
    let mut told = || sentences.any(|one| !matches!(one.passage.topic, Topic::Steering(_)) && one.has(DECIDES));
    if is_stated(&steering.decides_by) || steering.otherwise.is_some() || told() {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(place))])
}

/// What the way of deciding lacks: the one who has the casting vote, or the share that is a majority.
fn incomplete(steering: &Steering) -> Option<&'static str> {
    match steering.decides_by.known()? {
        DecisionRule::CastingVote if steering.chair.as_ref().and_then(PartyRef::id).is_none() => Some("chair"),
        DecisionRule::QualifiedMajority if !is_stated(&steering.majority) => Some("majority"),
        _ => None,
    }
}
