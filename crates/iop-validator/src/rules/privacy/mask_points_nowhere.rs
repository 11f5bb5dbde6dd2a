//! Its page is the Markdown file beside this one.
#![doc = include_str!("mask_points_nowhere.md")]

use iop_core::model::Stage;
use iop_core::{Pointer, Shape, Tree};
use iop_law::Basis;

use super::masks;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "privacy/mask-points-nowhere",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("mask_points_nowhere.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    masks(context, |at, mask| {
        let fault = Fault::at(Spot::Value(at.key("field")));
        let Some(field) = mask.field.known() else { return Some(fault.variant("missing")) };
        let fault = fault.arg("field", field.as_str());
        let Ok(pointer) = field.parse::<Pointer>() else { return Some(fault.variant("form")) };
        // In a public version the words are gone, and the mask stands where they stood.
        match context.tree.map(|tree| words_at(tree, &pointer)) {
            None | Some(Words::Some) => None,
            Some(Words::None) => Some(fault),
            Some(Words::Other) => Some(fault.variant("other")),
        }
    })
}

/// What a pointer leads to.
enum Words {
    Some,
    None,
    Other,
}

fn words_at(tree: &Tree, pointer: &Pointer) -> Words {
    let Some(node) = tree.resolve(pointer) else { return Words::None };
    match (tree.shape(node), tree.text(node)) {
        (Shape::Text, Some(text)) if !text.trim().is_empty() => Words::Some,
        (Shape::Text | Shape::Nothing, _) => Words::None,
        (Shape::Truth | Shape::Integer | Shape::Decimal | Shape::List | Shape::Mapping, _) => Words::Other,
    }
}
