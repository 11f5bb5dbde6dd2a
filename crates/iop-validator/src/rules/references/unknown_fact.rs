//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_fact.md")]

use iop_core::model::{Agreement, Id, Stage};
use iop_core::{Prose, ProseInline, REFERENCES};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::near::nearest;

pub(super) const RULE: Rule = Rule {
    id: "references/unknown-fact",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("unknown_fact.md"),
    check,
};

/// After so many misses they are no slips of the pen, and no nearest name is looked for.
const SLIPS: usize = 12;

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    let mut names: Option<Vec<String>> = None;
    for passage in &context.passages {
        // In these, braces are words.
        let plain = matches!(passage.topic, Topic::Title | Topic::Criterion(_) | Topic::Contribution(_));
        if plain || !passage.text.contains('{') {
            continue;
        }
        for mark in Prose::from(passage.text).marks() {
            let ProseInline::Reference { path, range } = mark else { continue };
            if context.agreement.fact(&path).is_some() {
                continue;
            }
            let names: &[String] = match faults.len() {
                0..SLIPS => names.get_or_insert_with(|| every_name(context.agreement)),
                _ => &[],
            };
            let fault = Fault::at(Spot::Words(passage.pointer.clone(), range));
            let fault = fault.arg("reference", format!("{{{path}}}"));
            faults.push(match nearest(&path, names.iter().map(String::as_str)) {
                Some(name) => fault.variant("nearest").arg("nearest", format!("{{{name}}}")),
                None => fault,
            });
        }
    }
    Answer::from_faults(faults)
}

/// Every reference that stands for a fact of this agreement.
fn every_name(agreement: &Agreement) -> Vec<String> {
    let mut names = Vec::new();
    for reference in REFERENCES {
        let ids: Vec<String> = match reference.split('.').next() {
            _ if !reference.contains('<') => vec![String::new()],
            Some("parties" | "commitments") => ids(agreement.parties.iter().map(|party| party.id.known())),
            Some("party_groups") => ids(agreement.party_groups.iter().map(|group| group.id.known())),
            Some("participants") => ids(agreement.participants.iter().map(|other| other.id.known())),
            Some("goals") => ids(agreement.goals.iter().map(|goal| goal.id.known())),
            Some("target_groups") => ids(agreement.target_groups.iter().map(|group| group.id.known())),
            Some("annexes") => ids(agreement.annexes.iter().map(|annex| annex.id.known())),
            Some("funding") => {
                let given = agreement.funding.iter().flat_map(|funding| &funding.contributions);
                ids(given.map(|contribution| contribution.id.as_ref()))
            }
            _ => agreement
                .clauses
                .iter()
                .filter_map(|own| own.kind.known())
                .map(|kind| kind.as_str().to_owned())
                .collect(),
        };
        names.extend(ids.iter().map(|id| reference.replace("<id>", id).replace("<kind>", id)));
    }
    names
}

fn ids<'a>(ids: impl Iterator<Item = Option<&'a Id>>) -> Vec<String> {
    ids.flatten().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Catalogue;
    use crate::testing::{check_text, splice};

    #[test]
    fn the_nearest_name_of_this_agreement_is_told() {
        let told = |reference: &str| {
            let text = splice(&format!("clauses: [{{kind: relation, text: \"Se {{{reference}}}.\"}}]\n"));
            let report = check_text(&text);
            let own = report.findings.iter().find(|finding| finding.rule == &RULE).expect("a finding");
            Catalogue::new(iop_core::Language::Sv).wording(own, iop_law::Law::bundled()).help
        };
        assert!(told("period.ennd").contains("{period.end}"), "{}", told("period.ennd"));
        assert!(told("parties.forenigen.name").contains("{parties.foreningen.name}"));
        assert!(!told("xyzzy.xyzzy").contains('{'), "{}", told("xyzzy.xyzzy"));
    }
}
