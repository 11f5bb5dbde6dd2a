//! Its page is the Markdown file beside this one.
#![doc = include_str!("wrong_type.md")]

use iop_core::model::Stage;
use iop_core::{FaultKind, Shape};
use iop_law::Basis;

use super::{shape, tell};
use crate::context::Context;
use crate::finding::Severity;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/wrong-type",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: false,
    page: include_str!("wrong_type.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| {
        let FaultKind::WrongType { expected, found } = &told.kind else { return fault };
        let fault = fault.arg("found", shape(*found));
        let text = context.tree.and_then(|tree| tree.text(tree.resolve(&told.pointer)?));
        if let Some(number) = text.filter(|_| expected.contains(&Shape::Integer)).and_then(without_spaces) {
            return fault.variant("spaced").arg("number", number);
        }
        // That a value may also be missing, or a blank in brackets, helps no one who has written something.
        let mut wanted = expected.iter().copied().filter(|shape| *shape != Shape::Nothing);
        match (wanted.next(), wanted.next()) {
            (Some(one), Some(other)) => fault.variant("either").arg("expected", shape(one)).arg("or", shape(other)),
            (one, _) => fault.arg("expected", shape(one.unwrap_or(Shape::Nothing))),
        }
    })
}

/// A whole number in groups of three, "1 200", without its spaces.
fn without_spaces(text: &str) -> Option<String> {
    let mut groups = text.split(char::is_whitespace).peekable();
    let all_digits = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next().filter(|first| all_digits(first) && first.len() <= 3 && groups.peek().is_some())?;
    let rest = groups.map(|group| Some(group).filter(|group| all_digits(group) && group.len() == 3));
    Some(std::iter::once(Some(first)).chain(rest).collect::<Option<Vec<_>>>()?.concat())
}
