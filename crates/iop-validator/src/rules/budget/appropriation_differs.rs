//! Its page is the Markdown file beside this one.
#![doc = include_str!("appropriation_differs.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::EARLIER;

pub(super) const RULE: Rule = Rule {
    id: "budget/appropriation-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("appropriation_differs.md"),
    check,
};

/// Words before the number of an appropriation of the state.
const APPROPRIATION: &[&str] =
    &["anslag", "anslaget", "anslagspost*", "ramanslag*", "sakanslag*", "förvaltningsanslag*", "appropriation*"];

/// Words of another appropriation beside the first, and of one that the money is not taken from.
const BESIDE: &[&[&str]] =
    &[EARLIER, &["också", "även", "dels", "dessutom", "därutöver", "respektive", "inte", "ej", "also", "not"]];

fn check(context: &Context<'_>) -> Answer {
    let funding = context.agreement.funding.iter().flat_map(|funding| funding.contributions.iter().enumerate());
    let facts: Vec<(Spot, &str)> = funding
        .filter_map(|(index, one)| {
            let place = Pointer::root().key("funding").key("contributions").index(index).key("scheme");
            Some((Spot::Value(place), number(one.scheme.as_deref()?)?))
        })
        .collect();
    let told: Vec<(Said<'_>, &str)> = said::with(context, APPROPRIATION)
        .filter_map(|one| Some((number(one.text())?, one)))
        .map(|(n, one)| (one, n))
        .collect();
    // The facts name the appropriation, or else whatever the text names first.
    let first = facts.first().cloned().or_else(|| told.first().map(|(one, number)| (one.spot(), *number)));
    let Some((spot, first)) = first else { return Answer::does_not_apply("reason-no-numbered-appropriation") };
    let known = |number: &str| number == first || facts.iter().any(|(_, own)| *own == number);
    let other = told.iter().find(|(one, number)| !known(number) && !one.has_any(BESIDE));
    let fault = other
        .map(|(one, number)| Fault::at(one.spot()).related(spot, "first").arg("told", *number).arg("first", first));
    Answer::from_faults(fault.into_iter().collect())
}

/// The number right after the first word for an appropriation: "anslaget 2:4 Krisberedskap".
fn number(text: &str) -> Option<&str> {
    let lower = text.to_lowercase();
    // Lower case may change how many bytes there are before the word; then nothing is told.
    let at = lower.find("anslag").or_else(|| lower.find("appropriation")).filter(|_| lower.len() == text.len())?;
    let rest = text.get(at..)?;
    let word = rest.find(|letter: char| !letter.is_alphabetic())?;
    let rest = rest.get(word..)?.trim_start_matches([' ', '\u{a0}', '”', '"', ',']);
    let rest = rest.strip_prefix("nr ").unwrap_or(rest);
    let end = rest.find(|mark: char| !mark.is_ascii_digit() && mark != ':').unwrap_or(rest.len());
    let number = rest.get(..end)?.trim_end_matches(':');
    let (area, item) = number.split_once(':')?;
    // An area and an item have one or two digits each; a decision has more.
    let short = |digits: &str| matches!(digits.len(), 1 | 2);
    (short(area) && short(item)).then_some(number)
}
