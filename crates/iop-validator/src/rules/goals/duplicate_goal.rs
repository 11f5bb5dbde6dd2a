//! Its page is the Markdown file beside this one.
#![doc = include_str!("duplicate_goal.md")]

use std::collections::HashMap;

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "goals/duplicate-goal",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("duplicate_goal.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut faults = Vec::new();
    let place = |index: usize| Pointer::root().key("goals").index(index).key("text");
    for (index, goal) in context.agreement.goals.iter().enumerate() {
        let Some(text) = goal.text.known() else { continue };
        let words = reader::normal_paragraph(text.as_str());
        // Longer ones are told as paragraphs that come twice.
        if words.is_empty() || words.split(' ').count() > SHORT {
            continue;
        }
        match first.get(&words) {
            Some(earlier) => {
                let fault = Fault::at(Spot::Value(place(index)));
                faults.push(fault.related(Spot::Value(place(*earlier)), "first"));
            }
            None => {
                first.insert(words, index);
            }
        }
    }
    if first.is_empty() {
        return Answer::does_not_apply("reason-no-goals");
    }
    Answer::from_faults(faults)
}

/// The words of a paragraph that no other rule compares.
const SHORT: usize = 8;
