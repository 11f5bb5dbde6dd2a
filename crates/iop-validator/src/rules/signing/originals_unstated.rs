//! Its page is the Markdown file beside this one.
#![doc = include_str!("originals_unstated.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "signing/originals-unstated",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("originals_unstated.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut said =
        said::with(context, &["likalydande exemplar", "likalydande original*", "likalydande originalexemplar"]);
    let Some(said) = said.next() else { return Answer::does_not_apply("reason-no-originals") };
    let typed = context.agreement.signing.as_ref().is_some_and(|signing| !signing.originals.is_blank());
    let counted = !reader::numbers(said.text(), context.agreement.language).is_empty();
    if typed
        || counted
        || said.has(&[
            "var sitt exemplar",
            "ett för varje",
            "ett till varje",
            "ett till vardera",
            "ett för vardera",
            "lika många",
        ])
    {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(said.spot())])
}
