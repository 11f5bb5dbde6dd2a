//! Its page is the Markdown file beside this one.
#![doc = include_str!("undefined_role.md")]

use std::collections::HashSet;

use iop_core::model::{Agreement, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "parties/undefined-role",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("undefined_role.md"),
    check,
};

/// What a party is called in agreements that say who it is. Words of a purchase have a rule of their own.
const ROLES: &[&str] = &[
    "huvudmannen",
    "projektägaren",
    "projektparten",
    "samarbetsparten",
    "bidragstagaren",
    "bidragsmottagaren",
    "bidragsgivaren",
    "stödmottagaren",
    "stödgivaren",
    "anordnaren",
    "arrangören",
    "verksamhetsutövaren",
    "mottagaren",
    "finansiären",
];

/// Words by which a text says who is called so.
const CALLED: &[&str] = &["nedan", "kallad", "kallade", "kallas", "benämn*", "följande", "definier*", "avses", "menas"];

fn check(context: &Context<'_>) -> Answer {
    let mut known = names(context.agreement);
    for sentence in said::with(context, CALLED) {
        known.extend(sentence.words.iter().map(|word| word.key.clone()));
    }
    let mut faults: Vec<Fault> = silent(context.agreement).collect();
    for sentence in said::with(context, ROLES) {
        for (at, word) in sentence.words.iter().enumerate() {
            if is_role(&sentence, at) && known.insert(base(&word.key)) {
                let fault = Fault::at(Spot::Words(sentence.passage.pointer.clone(), word.range.clone()));
                faults.push(fault.arg("word", sentence.raw(word)));
            }
        }
    }
    Answer::from_faults(faults)
}

/// Those who take part of whom no word says what they do.
fn silent(agreement: &Agreement) -> impl Iterator<Item = Fault> {
    let silent = agreement.participants.iter().enumerate().filter(|(_, own)| own.role.is_blank() && own.text.is_none());
    silent.filter_map(|(index, own)| {
        let name = own.name.known()?;
        let fault = Fault::at(Spot::Value(at("participants", index).key("name"))).variant("participant");
        Some(fault.arg("name", name.as_str()))
    })
}

/// Without the genitive.
fn base(word: &str) -> String {
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// A role with a capital, and not explained where it stands: "Huvudmannen (kommunen)", "Huvudmannen för skolan".
fn is_role(sentence: &Said<'_>, at: usize) -> bool {
    let Some(word) = sentence.words.get(at) else { return false };
    let after = sentence.passage.text.get(word.range.end..).unwrap_or_default().trim_start_matches(['”', '"']);
    ROLES.contains(&base(&word.key).as_str())
        && sentence.raw(word).starts_with(char::is_uppercase)
        && !after.trim_start().starts_with(['(', ')', '”', ','])
        && !matches!(sentence.key(at + 1), "för" | "i" | "är")
}

/// Every word that the agreement itself names somebody by.
fn names(agreement: &Agreement) -> HashSet<String> {
    let parties = agreement.parties.iter().flat_map(|party| party.name.known().into_iter().chain(&party.short_names));
    let groups = agreement.party_groups.iter().filter_map(|group| group.name.known());
    let others = agreement.participants.iter().filter_map(|other| other.name.known());
    let terms = agreement.definitions.iter().filter_map(|own| own.term.known());
    let all = parties.chain(groups).chain(others).chain(terms);
    all.flat_map(|name| name.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(base).collect::<Vec<_>>())
        .collect()
}
