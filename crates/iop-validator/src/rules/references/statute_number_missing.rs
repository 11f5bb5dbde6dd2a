//! Its page is the Markdown file beside this one.
#![doc = include_str!("statute_number_missing.md")]

use std::collections::HashSet;

use iop_core::model::Stage;
use iop_law::{ActId, Basis, Statute};

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::who::phrase;

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

/// A paper that numbers so many acts numbers its acts; one that it does not was left out.
const NUMBERED: usize = 3;

fn check(context: &Context<'_>) -> Answer {
    let mut any = false;
    let mut first: Vec<(ActId, Fault)> = Vec::new();
    let mut bare: Vec<(ActId, Fault)> = Vec::new();
    let mut numbered = HashSet::new();
    let statutes =
        context.passages.iter().flat_map(|passage| passage.mentions.iter().map(move |mention| (passage, mention)));
    let titled = titled(context);
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
        let Some(statute) = context.law.statute_by_name(name, context.date) else { continue };
        let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
        let fault = fault.arg("name", name).arg("cited", statute.cited.clone());
        // A name that one act alone has borne says which it is, and so do a code and an act of the constitution or of
        // the Union.
        let doubtful = (introduced || locus.is_some()) && bearers(context, name) > 1;
        let plain = name.to_lowercase().ends_with("lagen");
        if !doubtful && !plain {
            continue;
        }
        let list = if doubtful { &mut first } else { &mut bare };
        if list.iter().all(|(id, _)| *id != statute.id) {
            list.push((statute.id, fault));
        }
    }
    bare.retain(|(id, _)| !numbered.contains(id) && first.iter().all(|(other, _)| other != id));
    if numbered.len() >= NUMBERED && bare.len() == 1 {
        first.extend(bare.into_iter().map(|(id, fault)| (id, fault.variant("only"))));
    }
    if !any && titled.is_none() {
        return Answer::does_not_apply("reason-no-statute");
    }
    let mut faults: Vec<Fault> =
        first.into_iter().filter(|(id, _)| !numbered.contains(id)).map(|(_, fault)| fault).collect();
    faults
        .extend(titled.filter(|(bearers, _)| !bearers.iter().any(|id| numbered.contains(id))).map(|(_, fault)| fault));
    Answer::from_faults(faults)
}

/// The first act that is named by its whole title, "lagen om stöd och service …", which is written with its number: who
/// takes the trouble to write out the title means to say which act it is.
fn titled(context: &Context<'_>) -> Option<(Vec<ActId>, Fault)> {
    const OPENS: &[&str] = &["lagen om ", "lagen med ", "lag om ", "lag med ", "förordningen om ", "förordningen med "];
    let names =
        context.law.statute_names().into_iter().filter(|name| OPENS.iter().any(|opens| name.starts_with(opens)));
    let titles: Vec<String> = names.map(phrase).collect();
    let (passage, range) = said::every(context, &titles).find(|(passage, range)| {
        // "Lagen om … 2016:38" has the number after the title.
        let after = passage.text.get(range.end..).unwrap_or_default().trim_start().trim_start_matches('(');
        !after.starts_with(|mark: char| mark.is_ascii_digit()) && !after.starts_with("SFS")
    })?;
    let name = passage.text.get(range.clone())?;
    let statute = context.law.statute_by_name(name, context.date)?;
    let lower = name.to_lowercase();
    let bears = |statute: &&Statute| statute.names().any(|own| own.to_lowercase() == lower);
    let bearers = context.law.statutes().filter(bears).map(|own| own.id).chain([statute.id]);
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), range)).variant("title");
    Some((bearers.collect(), fault.arg("name", name).arg("cited", statute.cited.clone())))
}

/// How many acts have borne the name.
fn bearers(context: &Context<'_>, name: &str) -> usize {
    let name = name.to_lowercase();
    let bears = |statute: &&Statute| statute.names().any(|own| own.to_lowercase() == name);
    context.law.statutes().filter(bears).count()
}
