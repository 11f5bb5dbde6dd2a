//! Its page is the Markdown file beside this one.
#![doc = include_str!("duplicate_agreement_id.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::others;

pub(super) const RULE: Rule = Rule {
    id: "register/duplicate-agreement-id",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("duplicate_agreement_id.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let Some(id) = context.agreement.id.known() else { return Answer::does_not_apply("reason-no-id") };
    let at = Pointer::root().key("id");
    let same = others.iter().find(|other| other.is_earlier() && other.agreement.id.known() == Some(id));
    let fault = same.map(|other| {
        let fault = Fault::at(Spot::Value(at.clone())).related(Spot::Elsewhere(other.at, at.clone()), "other");
        fault.arg("id", id.as_str())
    });
    Answer::from_faults(fault.into_iter().collect())
}
