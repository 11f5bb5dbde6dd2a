//! Its page is the Markdown file beside this one.
#![doc = include_str!("term_unused.md")]

use std::collections::HashSet;

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "form/term-unused",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("term_unused.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.definitions.is_empty() {
        return Answer::does_not_apply("reason-no-definitions");
    }
    let mut used: HashSet<String> = HashSet::new();
    for passage in context.passages.iter().filter(|passage| !passage.topic.is_about(ClauseKind::Definitions)) {
        used.extend(passage.sentences.iter().flat_map(|sentence| &sentence.words).map(|word| reader::stem(&word.key)));
    }
    // Facts that are printed without being prose.
    let steering = agreement.steering.iter().chain(&agreement.other_groups);
    let steering = steering.flat_map(|group| group.name.iter().chain(&group.members).chain(&group.otherwise));
    let parties = agreement.parties.iter().flat_map(|party| &party.short_names);
    let measures = agreement
        .goals
        .iter()
        .flat_map(|goal| &goal.targets)
        .chain(agreement.commitments.iter().flat_map(|own| &own.targets));
    let measures = measures.filter_map(|target| target.measure.known());
    let headings = agreement.clauses.iter().filter_map(|clause| clause.heading.as_ref());
    let other = steering
        .chain(parties)
        .chain(measures)
        .chain(headings)
        .chain(agreement.scope.iter().filter_map(|scope| scope.name.as_ref()));
    let others = agreement.funding.iter().flat_map(|funding| &funding.costs).filter_map(|line| line.item.known());
    for text in other.chain(others) {
        used.extend(text.split(|c: char| !c.is_alphanumeric() && c != '-').map(reader::stem));
    }
    let mut faults = Vec::new();
    for (index, definition) in agreement.definitions.iter().enumerate() {
        let Some(term) = definition.term.known() else { continue };
        // Terms may be used in the explanations of other terms.
        let explained = agreement
            .definitions
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != index)
            .filter_map(|(_, other)| other.means.known());
        let mut explained =
            explained.flat_map(|means| means.as_str().split(|c: char| !c.is_alphanumeric() && c != '-'));
        let Some(last) = term.split_whitespace().last().map(reader::stem) else { continue };
        // Compounds of the term use it too.
        let uses = |own: &str| own == last || own.starts_with(last.as_str());
        if used.iter().any(|own| uses(own)) || explained.any(|word| uses(&reader::stem(word))) {
            continue;
        }
        let place = Pointer::root().key("definitions").index(index).key("term");
        faults.push(Fault::at(Spot::Value(place)).arg("term", term.as_str()));
    }
    Answer::from_faults(faults)
}
