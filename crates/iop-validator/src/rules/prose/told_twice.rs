//! Its page is the Markdown file beside this one.
#![doc = include_str!("told_twice.md")]

use std::ops::Range;

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::Said;

mod days;
mod enough;
mod excluded;
mod fees;
mod numbers;
mod opening;
mod starts;
mod within;

pub(super) const RULE: Rule = Rule {
    id: "prose/told-twice",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("told_twice.md"),
    check,
};

/// The letters that two forms of a word have in common.
const LETTERS: usize = 5;

fn check(context: &Context<'_>) -> Answer {
    if context.passages.len() < 2 {
        return Answer::does_not_apply("reason-no-own-text");
    }
    let mut faults = starts::faults(context);
    let within = within::faults(context);
    // "Inom tio arbetsdagar" is a time and a number, and one thought.
    let told = |fault: &Fault| within.iter().any(|other| overlap(&fault.spot, &other.spot));
    faults.extend(numbers::faults(context).into_iter().filter(|fault| !told(fault)));
    faults.extend(days::months(context));
    faults.extend(days::weekdays(context));
    faults.extend(opening::faults(context));
    faults.extend(within);
    faults.extend(fees::faults(context));
    faults.extend(excluded::faults(context));
    faults.extend(enough::faults(context));
    Answer::from_faults(faults)
}

/// The two places of what is told twice, the later one first.
fn fault(later: &Place, earlier: &Place, variant: &'static str) -> Fault {
    let fault = Fault::at(later.spot.clone()).related(earlier.spot.clone(), "first").variant(variant);
    fault.arg("told", later.words.as_str()).arg("first", earlier.words.as_str())
}

/// Whether two places are words of one text that have a word in common.
fn overlap(one: &Spot, other: &Spot) -> bool {
    match (one, other) {
        (Spot::Words(a, own), Spot::Words(b, told)) => a == b && own.start < told.end && told.start < own.end,
        _ => false,
    }
}

/// Where something is told, and how.
#[derive(Clone)]
struct Place {
    /// The number of the passage.
    passage: usize,
    spot: Spot,
    words: String,
}

impl Place {
    fn of(said: &Said<'_>, passage: usize, range: Range<usize>) -> Self {
        let words = said.passage.text.get(range.clone()).unwrap_or_default();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        Self { passage, spot: Spot::Words(said.passage.pointer.clone(), range), words }
    }
}

/// Whether the text is one whose statements hold now: not the wording that a change or a definition of a register gives.
fn holds(topic: Topic) -> bool {
    !matches!(topic, Topic::Told(iop_core::model::ClauseKind::Changes) | Topic::Title)
}

/// What a word is known by, whatever its form.
fn key(word: &str) -> String {
    word.chars().take(LETTERS).collect()
}
