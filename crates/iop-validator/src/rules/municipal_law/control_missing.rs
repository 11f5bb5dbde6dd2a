//! Its page is the Markdown file beside this one.
#![doc = include_str!("control_missing.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{agreed, performed};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/control-missing",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("10 kap. 8 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("control_missing.md"),
    check,
};

const CONTROL: &[&str] = &[
    "kontroll*",
    "granska*",
    "granskning*",
    "uppfölj*",
    "följa*",
    "följer*",
    "följs*",
    "besök*",
    "tillsyn*",
    "inspekt*",
    "revis*",
    "stickprov*",
    "audit*",
    "inspect*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(spot) = performed(context) else { return Answer::does_not_apply("reason-no-handover") };
    if agreed(context, &[CONTROL]) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(spot)])
}
