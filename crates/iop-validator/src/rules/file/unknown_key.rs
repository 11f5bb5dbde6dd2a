//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_key.md")]

use iop_core::model::Stage;
use iop_core::{FaultKind, Span};
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
        // "{amount: 1,5 mnkr}" and "{text: Asyl-, migrations- och integrationsfonden}" end the value at the comma and
        // make a key of the rest, with nothing after it.
        if context.tree.is_some_and(|tree| is_rest_of_value(tree.source(), told.span)) {
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

fn is_rest_of_value(source: &str, key: Span) -> bool {
    let part = |range: std::ops::Range<usize>| source.get(range).unwrap_or_default();
    let before = part(0..key.start.offset).trim_end();
    let after = part(key.end.offset..source.len()).trim_start();
    before.ends_with(',') && !after.starts_with(':')
}
