//! Its page is the Markdown file beside this one.
#![doc = include_str!("case_number_transposed.md")]

use std::collections::HashMap;

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "form/case-number-transposed",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("case_number_transposed.md"),
    check,
};

/// The digits that a serial number has at least, for an exchange in it to be a slip rather than another case.
const DIGITS: usize = 3;

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let root = Pointer::root();
    let list = |name: &str, index: usize| root.key(name).index(index).key("case_number");
    let own = agreement.case_number.as_deref().map(|number| (root.key("case_number"), number));
    let decisions = agreement.decisions.iter().enumerate();
    let decisions = decisions.filter_map(|(at, one)| Some((list("decisions", at), one.case_number.as_deref()?)));
    let assessments = agreement.assessments.iter().enumerate();
    let assessments = assessments.filter_map(|(at, one)| Some((list("assessments", at), one.case_number.as_deref()?)));
    let numbers: Vec<(Pointer, String)> =
        own.into_iter().chain(decisions).chain(assessments).map(|(at, number)| (at, plain(number))).collect();
    if numbers.len() < 2 {
        return Answer::does_not_apply("reason-no-case-numbers");
    }
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for (_, number) in &numbers {
        *uses.entry(number).or_default() += 1;
    }
    // Each number beside the one it may have been: used more, or given earlier in the file.
    let mut meant: HashMap<&str, Option<&(Pointer, String)>> = HashMap::new();
    for (at, (_, number)) in numbers.iter().enumerate() {
        meant.entry(number).or_insert_with(|| {
            let mut others = numbers.iter().enumerate().filter(|(_, (_, other))| is_transposed(number, other));
            let better = others.find(|(place, (_, other))| {
                let (mine, theirs) = (uses.get(number.as_str()), uses.get(other.as_str()));
                theirs > mine || theirs == mine && *place < at
            });
            better.map(|(_, other)| other)
        });
    }
    let faults = numbers.iter().filter_map(|(at, number)| {
        let (there, other) = (*meant.get(number.as_str())?)?;
        let fault = Fault::at(Spot::Value(at.clone())).related(Spot::Value(there.clone()), "there");
        Some(fault.arg("here", number.as_str()).arg("there", other.as_str()))
    });
    Answer::from_faults(faults.collect())
}

/// A case number with single spaces.
fn plain(number: &str) -> String {
    number.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two neighbouring digits of the last number have changed places, and nothing else differs.
fn is_transposed(one: &str, other: &str) -> bool {
    let serial =
        |number: &str| number.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| number.ceil_char_boundary(at + 1));
    let at = serial(one);
    if one.len() != other.len() || one.len() - at < DIGITS || serial(other) != at || one[..at] != other[..at] {
        return false;
    }
    let (one, other) = (&one.as_bytes()[at..], &other.as_bytes()[at..]);
    let differing: Vec<usize> = (0..one.len()).filter(|at| one[*at] != other[*at]).collect();
    match differing[..] {
        [first, second] => second == first + 1 && one[first] == other[second] && one[second] == other[first],
        _ => false,
    }
}
