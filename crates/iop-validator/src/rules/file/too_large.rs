//! Its page is the Markdown file beside this one.
#![doc = include_str!("too_large.md")]

use iop_core::FaultKind;
use iop_core::model::Stage;
use iop_law::Basis;

use super::tell;
use crate::context::Context;
use crate::finding::Severity;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/too-large",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: false,
    page: include_str!("too_large.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| match told.kind {
        FaultKind::TooLarge { bytes, limit } => fault.arg("bytes", bytes).arg("limit", limit),
        FaultKind::TooDeep { limit } => fault.variant("deep").arg("limit", limit),
        FaultKind::TooManyNodes { limit } => fault.variant("values").arg("limit", limit),
        FaultKind::TooManyFaults { limit } => fault.variant("faults").arg("limit", limit),
        _ => fault,
    })
}
