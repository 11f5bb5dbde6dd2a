//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_value.md")]

use iop_core::FaultKind;
use iop_core::model::Stage;
use iop_law::Basis;

use super::{shown, tell};
use crate::context::Context;
use crate::finding::Severity;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/unknown-value",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: false,
    page: include_str!("unknown_value.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| {
        let FaultKind::UnknownValue { value, nearest, allowed } = &told.kind else { return fault };
        let fault = fault.arg("value", shown(value)).arg("allowed", allowed.join(", "));
        match nearest {
            Some(nearest) => fault.variant("near").arg("nearest", nearest.as_str()).replacement(nearest.as_str()),
            None => fault,
        }
    })
}
