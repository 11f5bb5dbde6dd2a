//! Its page is the Markdown file beside this one.
#![doc = include_str!("yaml_feature.md")]

use iop_core::FaultKind;
use iop_core::model::Stage;
use iop_law::Basis;

use super::tell;
use crate::context::Context;
use crate::finding::Severity;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/yaml-feature",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: false,
    page: include_str!("yaml_feature.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| match told.kind {
        FaultKind::Anchor => fault.variant("anchor"),
        FaultKind::Alias => fault.variant("alias"),
        FaultKind::Tag => fault.variant("tag"),
        FaultKind::MergeKey => fault.variant("merge-key"),
        FaultKind::ComplexKey => fault.variant("complex-key"),
        FaultKind::SeveralDocuments => fault.variant("document"),
        _ => fault,
    })
}
