//! Its page is the Markdown file beside this one.
#![doc = include_str!("amends_nothing.md")]

use iop_core::Pointer;
use iop_core::model::{RelatedKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::references::amended;

pub(super) const RULE: Rule = Rule {
    id: "references/amends-nothing",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("amends_nothing.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if !amended::is_amendment(context) {
        return Answer::does_not_apply("reason-no-amendment");
    }
    let amends = agreement.related.iter().any(|related| related.kind.known() == Some(&RelatedKind::Amends));
    if amends {
        return Answer::Holds;
    }
    let root = Pointer::root();
    let spot =
        if agreement.related.is_empty() { Spot::Value(root.key("kind")) } else { Spot::Key(root.key("related")) };
    Answer::from_faults(vec![Fault::at(spot)])
}
