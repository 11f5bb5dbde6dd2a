//! Its page is the Markdown file beside this one.
#![doc = include_str!("half_year_unidentified.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "period/half-year-unidentified",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:600", locus: Some("11 §") }, Basis::Style],
    waivable: true,
    page: include_str!("half_year_unidentified.md"),
    check,
};

/// Parts of a year that a year alone does not point out.
const PARTS: &[&str] =
    &["halvåret", "halvår", "kvartalet", "kvartal", "tertialet", "tertial", "half-year", "half", "quarter"];

/// Words before such a part that point it out, or mean every one of them.
const WHICH: &[&str] = &[
    "första",
    "andra",
    "tredje",
    "fjärde",
    "1",
    "2",
    "3",
    "4",
    "a",
    "e",
    "i",
    "ii",
    "iii",
    "iv",
    "båda",
    "varje",
    "per",
    "hela",
    "samtliga",
    "alla",
    "sista",
    "två",
    "tre",
    "fyra",
    "ett",
    "one",
    "two",
    "first",
    "second",
    "third",
    "fourth",
    "last",
    "each",
    "every",
    "both",
    "st",
    "nd",
    "rd",
    "th",
    "h1",
    "h2",
    "förra",
    "senare",
    "föregående",
];

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for passage in context.passages.iter().filter(|passage| said::is_in(passage, PARTS)) {
        let words = reader::words(passage.text, 0..passage.text.len());
        for (at, part) in words.iter().enumerate().filter(|(_, word)| PARTS.contains(&word.key.as_str())) {
            let before = at.checked_sub(1).and_then(|before| words.get(before));
            let mut after = words[at + 1..].iter().filter(|word| !matches!(word.key.as_str(), "år" | "of" | "under"));
            let Some(year) = after.next().filter(|word| is_year(&word.key)) else { continue };
            // A number or a word before the part says which it is.
            let pointed_out = before.is_some_and(|word| {
                WHICH.contains(&word.key.as_str())
                    || word.key.ends_with("års")
                    || word.key.chars().all(char::is_numeric)
            });
            if !pointed_out {
                let range = part.range.start..year.range.end;
                let written = passage.text.get(range.clone()).unwrap_or_default();
                faults.push(Fault::at(Spot::Words(passage.pointer.clone(), range.clone())).arg("written", written));
            }
        }
    }
    Answer::from_faults(faults)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) && word.bytes().all(|b| b.is_ascii_digit())
}
