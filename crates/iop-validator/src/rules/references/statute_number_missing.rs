//! Its page is the Markdown file beside this one.
#![doc = include_str!("statute_number_missing.md")]

use std::collections::HashSet;

use iop_core::model::Stage;
use iop_law::{ActId, Basis, Statute};

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "references/statute-number-missing",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("statute_number_missing.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut any = false;
    let mut first: Vec<(ActId, Fault)> = Vec::new();
    let mut numbered = HashSet::new();
    let statutes =
        context.passages.iter().flat_map(|passage| passage.mentions.iter().map(move |mention| (passage, mention)));
    for (passage, mention) in statutes {
        let What::Statute { number, name, locus, .. } = &mention.what else { continue };
        any = true;
        if let Some(id) = number.as_deref().and_then(|number| number.parse::<ActId>().ok()) {
            numbered.insert(id);
            continue;
        }
        let Some(name) = name.as_deref() else { continue };
        // "Socialtjänstlagen (SoL)" is where a text introduces the act, and a chapter or section is of one act alone; a
        // mere "socialtjänstlagen" leans on common words.
        let introduced = passage.text.get(mention.range.clone()).is_some_and(|words| words.ends_with(')'));
        if !introduced && locus.is_none() {
            continue;
        }
        let Some(statute) = context.law.statute_by_name(name, context.date) else { continue };
        // A name that one act alone has borne says which it is.
        if bearers(context, name) < 2 || first.iter().any(|(id, _)| *id == statute.id) {
            continue;
        }
        let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
        first.push((statute.id, fault.arg("name", name).arg("cited", statute.cited.clone())));
    }
    if !any {
        return Answer::does_not_apply("reason-no-statute");
    }
    Answer::from_faults(first.into_iter().filter(|(id, _)| !numbered.contains(id)).map(|(_, fault)| fault).collect())
}

/// How many acts have borne the name.
fn bearers(context: &Context<'_>, name: &str) -> usize {
    let name = name.to_lowercase();
    let bears = |statute: &&Statute| statute.names().any(|own| own.to_lowercase() == name);
    context.law.statutes().filter(bears).count()
}
