//! Its page is the Markdown file beside this one.
#![doc = include_str!("home_address.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "privacy/home-address",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 5.1") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("home_address.md"),
    check,
};

/// Words for where someone lives.
const HOME: &[&str] = &[
    "hemadress*",
    "bostadsadress*",
    "privatadress*",
    "privat adress",
    "privata adress",
    "folkbokförd på",
    "folkbokförd i",
    "bosatt på",
    "boende på",
    "bor på",
    "home address*",
    "living at",
];

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, HOME).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-home");
    }
    let given = said
        .into_iter()
        .filter(|sentence| street(sentence.passage.text.get(sentence.hit.end..sentence.range.end).unwrap_or_default()));
    Answer::from_faults(given.map(|sentence| Fault::at(sentence.spot())).collect())
}

/// Whether a street with a number follows: a word with a capital, and then a number that is no year.
fn street(after: &str) -> bool {
    const STREETS: &[&str] = &[
        "*gatan", "*vägen", "*stigen", "*gränd", "*backen", "*torget", "*allén", "*väg", "*gata", "*stig", "*plan",
        "*street", "*road",
    ];
    let Some(hit) = reader::find_in(after, STREETS) else { return false };
    let number = after.get(hit.end..).unwrap_or_default().trim_start();
    let digits = number.chars().take_while(char::is_ascii_digit).count();
    (1..=3).contains(&digits)
}
