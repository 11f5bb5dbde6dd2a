//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_key.md")]

use iop_core::FaultKind;
use iop_core::model::Stage;
use iop_law::Basis;

use super::{shown, tell};
use crate::context::Context;
use crate::finding::Severity;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/unknown-key",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: false,
    page: include_str!("unknown_key.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| {
        let FaultKind::UnknownKey { key, nearest, allowed } = &told.kind else { return fault };
        let fault = fault.arg("key", shown(key)).arg("allowed", allowed.join(", "));
        // "{amount: 1,5 mnkr}" ends the amount at the comma and makes a key of the rest.
        let before = context.tree.and_then(|tree| tree.source().get(..told.span.start.offset));
        if key.starts_with(|c: char| c.is_ascii_digit()) && before.is_some_and(|text| text.ends_with(',')) {
            return fault.variant("comma");
        }
        let Some(nearest) = nearest else {
            return if allowed.is_empty() { fault.variant("bare") } else { fault };
        };
        let sibling = told.pointer.parent().unwrap_or_default().key(nearest.as_str());
        let taken = context.tree.is_some_and(|tree| tree.resolve(&sibling).is_some());
        let fault = fault.variant("near").arg("nearest", nearest.as_str());
        // In place of a key that stands there already it would only stand twice.
        if taken { fault } else { fault.replacement(nearest.as_str()) }
    })
}
