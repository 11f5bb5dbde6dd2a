//! Its page is the Markdown file beside this one.
#![doc = include_str!("syntax.md")]

use iop_core::model::Stage;
use iop_core::{FaultKind, SyntaxProblem};
use iop_law::Basis;

use super::tell;
use crate::context::Context;
use crate::finding::{Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/syntax",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: false,
    page: include_str!("syntax.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| {
        let fault = match told.related {
            Some(missed) => fault.related(Spot::File(told.pointer.clone(), missed), "missed"),
            None => fault,
        };
        let FaultKind::Syntax { problem } = told.kind else { return fault };
        match problem {
            SyntaxProblem::UnclosedQuote => fault.variant("unclosed-quote"),
            SyntaxProblem::AfterQuote => fault.variant("after-quote"),
            SyntaxProblem::Escape => fault.variant("escape"),
            SyntaxProblem::UnclosedBracket { open } => fault.variant("unclosed-bracket").arg("open", open.to_string()),
            SyntaxProblem::UnopenedBracket => fault.variant("unopened-bracket"),
            SyntaxProblem::MissingComma => fault.variant("missing-comma"),
            SyntaxProblem::Tab => fault.variant("tab"),
            SyntaxProblem::Indentation => fault.variant("indentation"),
            SyntaxProblem::MissingColon => fault.variant("missing-colon"),
            SyntaxProblem::UnexpectedColon => fault.variant("unexpected-colon"),
            SyntaxProblem::UnexpectedElement => fault.variant("unexpected-element"),
            SyntaxProblem::TextHeader => fault.variant("text-header"),
            SyntaxProblem::Character { character } => fault.variant("character").arg("character", visible(character)),
            SyntaxProblem::Comment => fault.variant("comment"),
            SyntaxProblem::Document => fault.variant("document"),
            SyntaxProblem::Property => fault.variant("property"),
            SyntaxProblem::MissingValue => fault.variant("missing-value"),
            SyntaxProblem::Other => fault,
        }
    })
}

/// The character itself, or its number where it cannot be seen.
fn visible(character: char) -> String {
    if character.is_control() || character == '\u{feff}' {
        format!("U+{:04X}", u32::from(character))
    } else {
        character.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn a_character_that_cannot_be_seen_is_told_by_its_number() {
        assert_eq!([visible('å'), visible('\u{feff}'), visible('\u{7}')], ["å", "U+FEFF", "U+0007"]);
    }
}
