//! Its page is the Markdown file beside this one.
#![doc = include_str!("several_owners.md")]

use iop_core::model::ClauseKind;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/several-owners",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("several_owners.md"),
    check,
};

/// Words for the task.
const TASK: &[&str] =
    &["följa upp", "följer upp", "följs upp", "uppföljning", "uppföljningen", "follow up", "follows up", "follow-up"];

/// What is followed up, where it is the whole.
const WHAT: &[&str] = &[
    "*verksamhet*",
    "*resultat*",
    "*insats*",
    "överenskommelse*",
    "*partnerskap*",
    "activit*",
    "*result*",
    "agreement",
];

/// Those who are no single party.
const GROUPS: &[&str] = &[
    "styrgruppen",
    "styrgrupp",
    "arbetsgruppen",
    "varje part",
    "parterna",
    "båda parter",
    "steering group",
    "the parties",
];

/// So many owners are too many: a group and each side's own share are usual.
const MANY: usize = 3;

fn check(context: &Context<'_>) -> Answer {
    let mut names: Vec<String> = Vec::new();
    for party in &context.agreement.parties {
        let own = party.name.known().into_iter().chain(&party.short_names).chain(&party.unit);
        names.extend(own.map(|name| phrase(name)).filter(|name| !name.is_empty()));
    }
    if let Some(fault) = compiled_by_two(context, &names) {
        return Answer::Fails(vec![fault]);
    }
    let told = |topic: Topic| {
        let kinds = [ClauseKind::FollowUp, ClauseKind::Steering, ClauseKind::Goals, ClauseKind::Commitments];
        kinds.iter().any(|kind| topic.is_about(*kind))
    };
    let mut owners: Vec<(String, Vec<&str>, Said<'_>)> = Vec::new();
    for sentence in said::about(context, told).filter(|sentence| sentence.has(TASK)) {
        let what: Vec<&str> = WHAT.iter().filter(|what| sentence.has(std::slice::from_ref(*what))).copied().collect();
        let owner = owner(&sentence, &names);
        if let Some(owner) = owner.filter(|_| !what.is_empty()) {
            match owners.iter_mut().find(|(known, ..)| *known == owner) {
                Some((_, known, _)) => known.extend(what),
                None => owners.push((owner, what, sentence)),
            }
        }
    }
    let shared = |index: usize| {
        let (_, own, _) = &owners[index];
        owners.iter().enumerate().any(|(at, (_, other, _))| at != index && own.iter().any(|what| other.contains(what)))
    };
    let same: Vec<usize> = (0..owners.len()).filter(|index| shared(*index)).collect();
    let answers = |index: &usize| {
        let (owner, _, said) = &owners[*index];
        said.has(ANSWERS) && names.contains(owner) && !said.has(OWN)
    };
    let answerable: Vec<usize> = same.iter().copied().filter(answers).collect();
    let same = if same.len() < MANY { answerable } else { same };
    let (true, Some((last, rest))) = (same.len() >= 2, same.split_last()) else { return Answer::Holds };
    let fault = Fault::at(owners[*last].2.spot()).arg("owners", same.len());
    let fault = rest.iter().fold(fault, |fault, index| fault.related(owners[*index].2.spot(), "other"));
    Answer::Fails(vec![fault])
}

/// Words by which one answers for the whole task, which two cannot, and those by which each does for its own part.
const ANSWERS: &[&str] = &["ansvarar", "ansvara", "ansvarig", "svarar", "responsible"];
const OWN: &[&str] = &["sin", "sina", "sitt", "egen", "egna", "eget", "vardera", "respektive", "tillsammans", "own"];

/// Words of putting the results together, which one party does.
const COMPILES: &[&str] =
    &["sammanställer", "sammanställa", "sammanställs", "sammanställningen", "sammanställning", "compiles"];

/// Results that two parties are each said to put together.
fn compiled_by_two(context: &Context<'_>, names: &[String]) -> Option<Fault> {
    let told = |topic: Topic| topic.is_about(ClauseKind::FollowUp) || topic.is_about(ClauseKind::Goals);
    let result = |said: &Said<'_>| said.has(COMPILES) && said.has(&["*resultat*", "result*"]) && !said.has(GROUPS);
    let mut compiled = said::about(context, told).filter(result).filter_map(|said| {
        // "Sammanställningen görs av föreningen" and "Kommunen sammanställer" name who does it nearest the word.
        let after = said.words.iter().position(|word| matches!(word.key.as_str(), "av" | "by"));
        let by = after.and_then(|at| names.iter().find(|name| said.is(at + 1, &[name.as_str()])));
        let owner = by.cloned().or_else(|| owner(&said, names))?;
        Some((owner, said))
    });
    let (first, at) = compiled.next()?;
    let (_, other) = compiled.find(|(owner, _)| !owner.starts_with(&first) && !first.starts_with(owner.as_str()))?;
    Some(Fault::at(other.spot()).related(at.spot(), "other").arg("owners", 2_usize))
}

/// Who has the task: a group, else the party that is named; of a task of the steering group it is that.
fn owner(sentence: &Said<'_>, names: &[String]) -> Option<String> {
    let at = |name: &str| sentence.find(&[name]).map(|at| (at, name.to_owned()));
    let first = GROUPS.iter().filter_map(|name| at(name)).chain(names.iter().filter_map(|name| at(name))).min();
    let group = || matches!(sentence.passage.topic, Topic::Steering(_)).then(|| GROUPS[0].to_owned());
    let found = first.map(|(_, name)| name).or_else(group)?;
    // One name for the group, in whatever form it stands.
    Some(if found == GROUPS[1] { GROUPS[0].to_owned() } else { found })
}
