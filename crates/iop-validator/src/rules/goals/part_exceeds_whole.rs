//! Its page is the Markdown file beside this one.
#![doc = include_str!("part_exceeds_whole.md")]

use iop_core::Pointer;
use iop_core::model::{Stage, Target};
use iop_law::Basis;

use super::least;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "goals/part-exceeds-whole",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("part_exceeds_whole.md"),
    check,
};

/// Words after which those who are told before are fewer.
const SOME: &[&str] = &["som", "med", "i", "vars", "who", "that", "with", "in", "whose"];

fn check(context: &Context<'_>) -> Answer {
    let targets: Vec<(Pointer, &Target)> =
        super::targets(context.agreement).map(|(_, at, target)| (at, target)).collect();
    let mut asked = false;
    let mut faults = Vec::new();
    for (place, part) in &targets {
        let Some(((key, number), measure)) = least(part).zip(part.measure.known()) else { continue };
        let wholes = targets.iter().filter(|(_, whole)| whole.basis() == part.basis());
        let mut wholes = wholes.filter(|(_, whole)| whole.measure.known().is_some_and(|whole| is_part(measure, whole)));
        let Some((at, (_, most))) = wholes.find_map(|(at, whole)| Some((at, size(whole)?))) else { continue };
        asked = true;
        if number > most {
            let fault = Fault::at(Spot::Value(place.key(key))).related(Spot::Value(at.clone()), "whole");
            faults.push(fault.arg("measure", measure.as_str()).arg("number", number).arg("whole", most));
        }
    }
    if !asked {
        return Answer::does_not_apply("reason-no-part");
    }
    Answer::from_faults(faults)
}

/// How many the whole is taken to be.
fn size(target: &Target) -> Option<(&'static str, u64)> {
    let at_most = target.at_most.known().map(|number| ("at_most", *number));
    at_most.or_else(|| least(target)).or(target.about.known().map(|number| ("about", *number)))
}

/// Whether what is counted is some of what the other counts: "deltagare som går vidare" of "deltagare".
fn is_part(part: &str, whole: &str) -> bool {
    let key = |text: &str| reader::words(text, 0..text.len()).into_iter().map(|word| word.key).collect::<Vec<_>>();
    let (part, whole) = (key(part), key(whole));
    let Some(rest) = part.strip_prefix(whole.as_slice()).filter(|_| !whole.is_empty()) else { return false };
    rest.first().is_some_and(|word| SOME.contains(&word.as_str()))
}
