//! Its page is the Markdown file beside this one.
#![doc = include_str!("identity_number_misspelt.md")]

use std::ops::Range;

use chrono::NaiveDate;
use iop_core::model::Stage;
use iop_core::{Pointer, personal_numbers};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "privacy/identity-number-misspelt",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 5.1") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("identity_number_misspelt.md"),
    check,
};

/// Words that say what a number is.
const NAMED: &[&str] = &[
    "personnummer",
    "personnr",
    "pnr",
    "samordningsnummer",
    "samordningsnr",
    "född",
    "personal identity number",
    "identity number",
];

/// Words of other numbers.
const ELSE: &[&str] = &[
    "dnr",
    "diarie*",
    "*ärende*",
    "faktura*",
    "konto*",
    "bankgiro*",
    "plusgiro*",
    "ref*",
    "telefon*",
    "tfn",
    "tel",
    "org*",
    "account",
    "case",
];

/// Between the word and its number no more than so many letters stand.
const NEAR: usize = 12;

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    let signers = context.agreement.signatures.iter().enumerate().flat_map(|(index, signature)| {
        let place = Pointer::root().key("signatures").index(index);
        let name = signature.name.known().map(|name| (place.key("name"), name.as_str()));
        let title = signature.title.as_deref().map(|title| (place.key("title"), title));
        let mandate = signature.mandate.as_deref().map(|mandate| (place.key("mandate"), mandate));
        name.into_iter().chain(title).chain(mandate)
    });
    let contacts = context.agreement.parties.iter().enumerate().flat_map(|(index, party)| {
        let place = Pointer::root().key("parties").index(index).key("contacts");
        party.contacts.iter().enumerate().flat_map(move |(number, contact)| {
            let place = place.index(number);
            let name = contact.name.known().map(|name| (place.key("name"), name.as_str()));
            let title = contact.title.as_deref().map(|title| (place.key("title"), title));
            name.into_iter().chain(title)
        })
    });
    let texts = context.passages.iter().map(|passage| (passage.pointer.clone(), passage.text));
    for (pointer, text) in
        texts.chain(signers).chain(contacts).filter(|(_, text)| text.contains(|c: char| c.is_ascii_digit()))
    {
        let told: Vec<Range<usize>> = personal_numbers(text);
        let seen = numbers(text).filter(|range| !told.iter().any(|own| own.start < range.end && range.start < own.end));
        faults.extend(seen.map(|range| Fault::at(Spot::Words(pointer.clone(), range))));
    }
    Answer::from_faults(faults)
}

/// What is written as an identity number: a day of birth and four digits after a hyphen, or, after a word that says so,
/// in any of the usual ways. The number of an organisation has no month in it, and after a word for papers or accounts
/// it is theirs.
fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text.get(from..)?.find(|c: char| c.is_ascii_digit())?;
            let rest = text.get(start..)?;
            let length =
                rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '+' | ' '))).unwrap_or(rest.len());
            from = start + length.max(1);
            let run = rest.get(..length)?.trim_end_matches([' ', '-', '+']);
            let before = text.get(..start).unwrap_or_default();
            if text.get(..start).is_some_and(|before| before.ends_with(char::is_alphanumeric)) {
                continue;
            }
            let near: String = before.chars().rev().take(NEAR + NEAR).collect::<Vec<_>>().into_iter().rev().collect();
            if reader::has(&near, ELSE) {
                continue;
            }
            if is_number(run, reader::has(&near, NAMED)) {
                return Some(start..start + run.len());
            }
        }
    })
}

fn is_number(run: &str, named: bool) -> bool {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let marks = run.len() - digits.len();
    let parts = run.split(['-', '+', ' ']).map(str::len).collect::<Vec<_>>();
    let shape = matches!(parts[..], [8 | 6, 4] | [12 | 10]);
    let hyphened = matches!(parts[..], [8 | 6, 4]) && run.contains(['-', '+']);
    if marks > 1 || !shape || !(named || hyphened) {
        return false;
    }
    let whole = if digits.len() == 12 { digits } else { format!("19{digits}") };
    let part = |range: Range<usize>| whole.get(range).and_then(|part| part.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (part(0..4), part(4..6), part(6..8)) else { return false };
    let day = if day > super::COORDINATION { day - super::COORDINATION } else { day };
    // no law: what may be a year
    (1900..=2100).contains(&year) && NaiveDate::from_ymd_opt(year.cast_signed(), month, day).is_some()
}
