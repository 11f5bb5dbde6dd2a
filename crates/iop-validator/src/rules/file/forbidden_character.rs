//! Its page is the Markdown file beside this one.
#![doc = include_str!("forbidden_character.md")]

use iop_core::characters::{Forbidden, Oddity, OddityKind, forbidden, oddities};
use iop_core::model::Stage;
use iop_core::{FaultKind, NodeId, Tree};
use iop_law::Basis;

use super::{shown, tell_with};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
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
    let more = context.tree.map_or_else(Vec::new, |tree| odd(context, tree));
    tell_with(context, RULE.id, more, |told, fault| {
        let FaultKind::ForbiddenCharacter { character } = told.kind else { return fault };
        let fault = fault.arg("code", code(character));
        match forbidden(character) {
            Some(Forbidden::Direction) => fault.variant("direction"),
            Some(Forbidden::Control) => fault.variant("control"),
            Some(Forbidden::Private) => fault.variant("private"),
            _ if character == '\u{ad}' => fault.variant("hyphen"),
            Some(Forbidden::Invisible | Forbidden::None) | None => fault,
        }
    })
}

/// Characters that can be seen and mislead, in every text of the file.
fn odd(context: &Context<'_>, tree: &Tree) -> Vec<Fault> {
    let texts = tree.texts().filter(|(_, text)| !text.is_ascii());
    let found = texts.flat_map(|(id, text)| oddities(text).into_iter().map(move |oddity| (id, text, oddity)));
    // What the reading put in the place of a character that YAML refuses has been told already.
    let told = |fault: &Fault| {
        let Spot::File(_, span) = &fault.spot else { return false };
        context.faults.iter().any(|told| told.span.start == span.start)
    };
    found.map(|(id, text, oddity)| fault(tree, id, text, &oddity)).filter(|fault| !told(fault)).collect()
}

fn fault(tree: &Tree, id: NodeId, text: &str, oddity: &Oddity) -> Fault {
    let span = tree.span_within(id, oddity.range.clone());
    let fault = Fault::at(Spot::File(tree.pointer(id), span));
    let written = text.get(oddity.range.clone()).unwrap_or_default();
    match &oddity.kind {
        OddityKind::Unshown { character } => {
            fault.variant("unshown").arg("code", code(*character)).arg("written", shown(written))
        }
        OddityKind::RightToLeft { character } => fault.variant("leftward").arg("code", code(*character)),
        OddityKind::Lost => fault.variant("lost"),
        OddityKind::Decomposed { composed } => fault.variant("decomposed").arg("composed", shown(composed)),
        OddityKind::Lookalike { character, word } => {
            fault.variant("lookalike").arg("code", code(*character)).arg("word", shown(word))
        }
    }
}

fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
