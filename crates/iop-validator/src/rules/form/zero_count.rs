//! Its page is the Markdown file beside this one.
#![doc = include_str!("zero_count.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "form/zero-count",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("zero_count.md"),
    check,
};

/// Facts of which none at all says that there is nothing to state.
const COUNTED: &[&str] = &[
    "quantity",
    "count",
    "originals",
    "together",
    "times",
    "at_least",
    "about",
    "cure",
    "within",
    "every",
    "not_older_than",
    "extent",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(tree) = context.tree else { return Answer::Holds };
    let zeros = tree.texts().filter(|(_, text)| is_zero(text)).filter_map(|(node, text)| {
        let key = tree.text(tree.key_of(node)?)?;
        let place = tree.pointer(node);
        // Of the meetings another rule says that there are too few.
        let told = COUNTED.contains(&key) && place.parent().is_none_or(|list| !list.to_string().ends_with("/meetings"));
        told.then(|| Fault::at(Spot::Value(place)).arg("text", text.trim()))
    });
    Answer::from_faults(zeros.collect())
}

/// Whether the text is a number that is nought, with or without what it is of.
fn is_zero(text: &str) -> bool {
    text.split_whitespace().next().is_some_and(|number| number.trim_end_matches('%') == "0")
}
