//! Several who are said in one sentence to do the same follow-up. Knows no rule.

use super::{GROUPS, MANY, Name, SHARED, is_told_here};
use crate::context::Context;
use crate::finding::Fault;
use crate::rules::said::{self, Said};

/// Words for following it up, where the sentence tells who does it.
const FOLLOWS: &[&str] = &[
    "följer upp",
    "följer * upp",
    "följer * * upp",
    "följer * * * upp",
    "följer * * * * upp",
    "följs upp av",
    "utvärderar",
    "ansvarar * * * för uppföljning*",
    "ansvarar * * för uppföljning*",
    "ansvarar för uppföljning*",
    "svarar * * * för uppföljning*",
    "svarar * * för uppföljning*",
    "svarar för uppföljning*",
    "ansvarar för att följa upp",
    "follow up",
];

/// Words for putting it together once more: "styrgruppen och föreningen gör en egen sammanställning".
const MAKES: &[&str] = &["gör", "skriver", "lämnar", "upprättar", "tar fram", "makes"];
const SUMMARY: &[&str] = &["sammanställning*", "uppföljning*", "utvärdering*", "evaluation*"];

/// Words by which each of several does the whole.
const EACH_ALONE: &[&str] = &[
    "var för sig",
    "var och en för sig",
    "vart och ett för sig",
    "oberoende av varandra",
    "oberoende av de andra",
    "parallellt",
    "på var sitt håll",
    "på varsitt håll",
    "en egen",
    "independently of",
    "separately",
];

/// Those who may do it beside the parties themselves.
const OFFICES: &[&str] = &[
    "*grupp",
    "*gruppen",
    "*råd",
    "*rådet",
    "*styrelse",
    "*styrelsen",
    "*nämnd",
    "*nämnden",
    "*förvaltning",
    "*förvaltningen",
    "*ledare",
    "*ledaren",
    "*chef",
    "*chefen",
    "*samordnare",
    "*samordnaren",
    "*strateg",
    "*strategen",
    "*controller",
    "*revisor",
    "*revisorn",
    "steering group",
    "board",
];

/// Several who are said in one sentence to follow it up: each for itself, or a group and others beside it.
pub(super) fn in_one_breath(context: &Context<'_>, names: &[Name]) -> Option<Fault> {
    said::about(context, is_told_here).find_map(|said| {
        let makes = || said.find(MAKES).filter(|at| said.has_in(at.., SUMMARY));
        let verb = said.find(FOLLOWS).or_else(makes)?;
        let owners = owners_before(&said, names, verb);
        let alone = said.has(EACH_ALONE);
        let offices = owners.iter().filter(|at| said.is(**at, OFFICES)).count();
        // All the parties, told one by one, are the parties.
        let many = owners.len() >= MANY && offices > 0;
        let shared = said.has(SHARED) && !alone;
        let several = many || alone && owners.len() > 1;
        (several && !shared && !said.denies()).then(|| Fault::at(said.spot()).arg("owners", owners.len()))
    })
}

/// Where those stand who are told one after another before the verb: of a list, the word by which each is known.
fn owners_before(said: &Said<'_>, names: &[Name], verb: usize) -> Vec<usize> {
    let is_party = |at: usize| names.iter().any(|name| said.is(at, &[name.phrase.as_str()]));
    let listed = |from: usize, to: usize| {
        let between = said.words[from].range.end..said.words[to].range.start;
        let marks = said.passage.text.get(between).unwrap_or_default();
        marks.contains(',') || (from + 1..to).any(|at| matches!(said.key(at), "och" | "samt" | "and"))
    };
    let mut owners: Vec<usize> = Vec::new();
    for at in (0..verb).filter(|at| is_party(*at) || said.is(*at, OFFICES) || said.is(*at, GROUPS)) {
        match owners.last() {
            Some(last) if !listed(*last, at) => {}
            _ => owners.push(at),
        }
    }
    owners
}
