//! Its page is the Markdown file beside this one.
#![doc = include_str!("empty_clause.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "form/empty-clause",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("empty_clause.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let clauses = &context.agreement.clauses;
    if clauses.is_empty() {
        return Answer::does_not_apply("reason-no-own-text");
    }
    let mut faults = Vec::new();
    for (index, clause) in clauses.iter().enumerate() {
        let place = Pointer::root().key("clauses").index(index);
        // Every kind but this one has a text of its own when the file gives none.
        let bare = clause.kind.known() == Some(&ClauseKind::Other) && clause.text.is_none() && clause.covers.is_empty();
        let blank = clause.text.as_ref().is_some_and(|text| text.as_str().lines().all(is_heading));
        if bare && !derive::has_facts(context.agreement, ClauseKind::Other) {
            faults.push(Fault::at(Spot::Value(place.key("kind"))));
        } else if blank {
            faults.push(Fault::at(Spot::Key(place.key("text"))));
        }
    }
    Answer::from_faults(faults)
}

/// Whether the line says nothing by itself.
fn is_heading(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('#') || !line.contains(|c: char| c.is_alphanumeric() || c == '{')
}
