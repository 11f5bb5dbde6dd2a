//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_criteria_set.md")]

use iop_core::model::Stage;
use iop_core::{Id, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::near::nearest;

pub(super) const RULE: Rule = Rule {
    id: "form/unknown-criteria-set",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("unknown_criteria_set.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let set = context.agreement.criteria.as_ref().and_then(|criteria| criteria.set.as_ref()).map(Id::as_str);
    let Some(set) = set else { return Answer::does_not_apply("reason-no-criteria-set-named") };
    if context.law.criteria(set).is_some() {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(Pointer::root().key("criteria").key("set"))).arg("set", set);
    let known = context.law.criteria_sets().map(|own| own.id.as_str());
    Answer::Fails(vec![match nearest(set, known) {
        Some(nearest) => fault.variant("near").arg("nearest", nearest),
        None => fault,
    }])
}
