//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_format.md")]

use iop_core::FaultKind;
use iop_core::model::{FORMAT, Stage};
use iop_law::Basis;

use super::{shown, tell};
use crate::context::Context;
use crate::finding::Severity;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/unknown-format",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: false,
    page: include_str!("unknown_format.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| {
        let fault = fault.arg("format", FORMAT);
        match &told.kind {
            FaultKind::MissingKey { key } => fault.variant("missing").arg("key", shown(key)),
            FaultKind::UnknownFormat { found } => fault.arg("found", shown(found)),
            _ => fault,
        }
    })
}
