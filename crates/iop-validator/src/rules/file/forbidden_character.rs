//! Its page is the Markdown file beside this one.
#![doc = include_str!("forbidden_character.md")]

use iop_core::FaultKind;
use iop_core::model::Stage;
use iop_law::Basis;

use super::tell;
use crate::context::Context;
use crate::finding::Severity;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/forbidden-character",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("forbidden_character.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| {
        let FaultKind::ForbiddenCharacter { character } = told.kind else { return fault };
        let fault = fault.arg("code", format!("U+{:04X}", u32::from(character)));
        match character {
            // Marks that turn the direction of the text: what is read is not what is stored.
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                fault.variant("direction")
            }
            _ if character.is_control() => fault.variant("control"),
            _ => fault,
        }
    })
}
