//! Its page is the Markdown file beside this one.
#![doc = include_str!("duplicate_key.md")]

use iop_core::FaultKind;
use iop_core::model::Stage;
use iop_law::Basis;

use super::{shown, tell};
use crate::context::Context;
use crate::finding::{Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/duplicate-key",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("duplicate_key.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| {
        let fault = match told.related {
            Some(first) => fault.related(Spot::File(told.pointer.clone(), first), "first"),
            None => fault,
        };
        let FaultKind::DuplicateKey { key } = &told.kind else { return fault };
        fault.arg("key", shown(key))
    })
}
