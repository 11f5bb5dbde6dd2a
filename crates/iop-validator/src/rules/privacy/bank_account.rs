//! Its page is the Markdown file beside this one.
#![doc = include_str!("bank_account.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "privacy/bank-account",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("bank_account.md"),
    check,
};

/// Words for an account at a bank.
const ACCOUNT: &[&str] = &[
    "konto",
    "kontot",
    "kontonummer",
    "kontonr",
    "konto nr",
    "konto nummer",
    "bankkonto",
    "bankkontot",
    "personkonto",
    "clearingnummer",
    "clearingnr",
    "clearing",
    "account number",
    "account no",
    "iban",
];

/// The fewest digits of an account.
const SHORTEST: usize = 7;

fn check(context: &Context<'_>) -> Answer {
    let told = said::every(context, ACCOUNT);
    let mut numbers: Vec<_> =
        told.filter_map(|(passage, hit)| Some((&passage.pointer, number_after(passage.text, hit.end)?))).collect();
    // "Konto: clearing 1234" leads to one number in two ways.
    numbers.dedup();
    let fault = |(place, number): (&Pointer, _)| Fault::at(Spot::Words(place.clone(), number));
    Answer::from_faults(numbers.into_iter().map(fault).collect())
}

/// The number that follows, with its blanks and hyphens; no more than a few words stand before it.
fn number_after(text: &str, at: usize) -> Option<std::ops::Range<usize>> {
    const NEAR: usize = 12;
    let rest = text.get(at..)?;
    let (skip, _) = rest.char_indices().take(NEAR).find(|(_, c)| c.is_ascii_digit())?;
    if rest.get(..skip)?.contains('\n') {
        return None;
    }
    let number = rest.get(skip..)?;
    let length =
        number.find(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '-' | ',' | '.'))).unwrap_or(number.len());
    let number = number.get(..length)?.trim_end_matches([' ', '-', ',', '.']);
    (number.chars().filter(char::is_ascii_digit).count() >= SHORTEST).then(|| at + skip..at + skip + number.len())
}
