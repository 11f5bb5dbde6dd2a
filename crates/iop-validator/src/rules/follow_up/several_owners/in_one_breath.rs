//! Several who are said in one sentence to do the same follow-up. Knows no rule.

use std::ops::Range;

use super::{GROUPS, MANY, Name, RESPONSIBLE, SHARED, TASK};
use crate::context::Context;
use crate::finding::Fault;
use crate::rules::data_protection::told;
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
    "ansvarar * för uppföljning*",
    "ansvarar för uppföljning*",
    "svarar * * * för uppföljning*",
    "svarar * * för uppföljning*",
    "svarar * för uppföljning*",
    "svarar för uppföljning*",
    "ansvarar för att följa upp",
    "ansvarar för sammanställning*",
    "svarar för sammanställning*",
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

/// What stands between the task and those who do it: "uppföljningen görs av".
const DONE_BY: &[&str] = &["görs av", "utförs av", "genomförs av", "sköts av", "följs upp av", "is done by"];

/// Words by which each of several has it.
const EACH: &[&str] = &[
    "varje förening",
    "varje organisation",
    "varje kommun",
    "vardera parten",
    "var och en av parterna",
    "föreningarna",
    "kommunerna",
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
    "*kontoret",
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
    let mut told = said::about(context, |_| true).filter(|said| told::tells_work(said.passage));
    told.find_map(|said| {
        let makes = || said.find(MAKES).filter(|at| said.has_in(at.., SUMMARY));
        let done = said.find(DONE_BY).filter(|done| said.has_in(..=*done, TASK) || said.has_in(..*done, SUMMARY));
        let owners = match done {
            Some(done) => owners(&said, names, done..said.words.len()),
            None => owners(&said, names, 0..said.find(FOLLOWS).or_else(makes)?),
        };
        // "Både kontoret och klubben ansvarar för uppföljningen": neither of them does alone.
        let both = owners.first().is_some_and(|at| *at > 0 && said.is(at - 1, &["både", "såväl", "both"]))
            && said.has(RESPONSIBLE)
            && !said.has(SHARED);
        let alone = both || said.has(EACH_ALONE);
        let offices = owners.iter().filter(|at| said.is(**at, OFFICES)).count();
        // All the parties, told one by one, are the parties.
        let many = owners.len() >= MANY && offices > 0;
        let shared = said.has(SHARED) && !alone;
        let several = many || alone && owners.len() > 1;
        (several && !shared && !said.denies()).then(|| Fault::at(said.spot()).arg("owners", owners.len()))
    })
}

/// Where those stand who are told one after another at these places: of a list, the word by which each is known.
fn owners(said: &Said<'_>, names: &[Name], places: Range<usize>) -> Vec<usize> {
    let is_party = |at: usize| names.iter().any(|name| said.is(at, &[name.phrase.as_str()]));
    let listed = |from: usize, to: usize| {
        let between = said.words[from].range.end..said.words[to].range.start;
        let marks = said.passage.text.get(between).unwrap_or_default();
        marks.contains(',') || (from + 1..to).any(|at| matches!(said.key(at), "och" | "samt" | "som" | "and"))
    };
    let mut owners: Vec<usize> = Vec::new();
    let is_owner = |at: &usize| is_party(*at) || [OFFICES, GROUPS, EACH].iter().any(|words| said.is(*at, words));
    for at in places.filter(is_owner) {
        match owners.last() {
            Some(last) if !listed(*last, at) => {}
            _ => owners.push(at),
        }
    }
    owners
}
