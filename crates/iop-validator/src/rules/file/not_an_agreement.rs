//! Its page is the Markdown file beside this one.
#![doc = include_str!("not_an_agreement.md")]

use iop_core::model::Stage;
use iop_core::{FaultKind, Shape};
use iop_law::Basis;

use super::{shape, tell};
use crate::context::Context;
use crate::finding::Severity;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/not-an-agreement",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: false,
    page: include_str!("not_an_agreement.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| match told.kind {
        FaultKind::NotUtf8 => fault.variant("encoding"),
        FaultKind::NotAMapping { found: Shape::Nothing } => fault.variant("empty"),
        FaultKind::NotAMapping { found } => fault.arg("found", shape(found)),
        _ => fault,
    })
}
