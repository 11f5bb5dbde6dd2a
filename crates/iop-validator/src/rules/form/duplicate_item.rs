//! Its page is the Markdown file beside this one.
#![doc = include_str!("duplicate_item.md")]

use iop_core::model::Stage;
use iop_core::{NodeId, Shape, Tree};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "form/duplicate-item",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("duplicate_item.md"),
    check,
};

/// Lists of which another rule tells what stands twice, and lists in which two may well be alike: two seats for the same
/// party, two posts of the same extent.
const APART: &[&str] = &["clauses", "commitments", "costs", "seats", "posts"];

fn check(context: &Context<'_>) -> Answer {
    let Some((tree, root)) = context.tree.and_then(|tree| Some((tree, tree.root()?))) else { return Answer::Holds };
    let mut faults = Vec::new();
    look(tree, root, &mut faults);
    Answer::from_faults(faults)
}

/// The items in the lists below a node that stand there a second time, in the order of the file.
fn look(tree: &Tree, node: NodeId, faults: &mut Vec<Fault>) {
    for (key, value) in tree.entries(node) {
        if tree.text(key).is_none_or(|key| !APART.contains(&key)) {
            look(tree, value, faults);
        }
    }
    let items: Vec<NodeId> = tree.elements(node).collect();
    for (at, item) in items.iter().enumerate() {
        look(tree, *item, faults);
        let earlier = || items[..at].iter().find(|other| is_same(tree, **other, *item));
        if let Some(first) = is_told_alone(tree, *item).then(earlier).flatten() {
            let place = |item: NodeId| Spot::Value(tree.pointer(item));
            faults.push(Fault::at(place(*item)).related(place(*first), "first"));
        }
    }
}

/// Whether the item says something, and has no name by which another rule knows it: what is left to be filled in may be
/// left so twice.
fn is_told_alone(tree: &Tree, item: NodeId) -> bool {
    let blank = |value: NodeId| tree.text(value).is_some_and(|text| text.starts_with('['));
    let mut entries = tree.entries(item).peekable();
    entries.peek().is_some() && entries.all(|(key, value)| tree.text(key) != Some("id") && !blank(value))
}

/// Whether two nodes say the same, in whatever order.
fn is_same(tree: &Tree, one: NodeId, other: NodeId) -> bool {
    if tree.shape(one) != tree.shape(other) || tree.text(one) != tree.text(other) {
        return false;
    }
    let value_of = |key: Option<&str>| tree.entries(other).find(|(own, _)| tree.text(*own) == key);
    let entries = tree.shape(one) == Shape::Mapping && tree.entries(one).count() == tree.entries(other).count();
    let entries = tree.shape(one) != Shape::Mapping
        || entries
            && tree
                .entries(one)
                .all(|(key, value)| value_of(tree.text(key)).is_some_and(|(_, own)| is_same(tree, value, own)));
    entries
        && tree.elements(one).count() == tree.elements(other).count()
        && tree.elements(one).zip(tree.elements(other)).all(|(one, other)| is_same(tree, one, other))
}
