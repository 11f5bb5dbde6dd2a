//! Its page is the Markdown file beside this one.
#![doc = include_str!("not_measurable.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Bound, What};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "goals/not-measurable",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("not_measurable.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.goals.is_empty() {
        return Answer::does_not_apply("reason-no-goals");
    }
    if agreement.goals.iter().all(|goal| goal.text.is_blank()) {
        return Answer::not_judged("reason-no-goals");
    }
    let stated = super::targets(agreement).next().is_some();
    if stated || measured_in_words(context) {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Key(Pointer::root().key("goals"))).arg("goals", agreement.goals.len());
    Answer::Fails(vec![fault])
}

/// Whether the text of a goal or of the clause about goals gives a number to reach.
fn measured_in_words(context: &Context<'_>) -> bool {
    let about = context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Goals));
    about.flat_map(|passage| &passage.mentions).any(|mention| match &mention.what {
        What::Percent(_) => true,
        What::Count { bound, basis, .. } => *bound != Bound::Exactly || basis.is_some(),
        _ => false,
    })
}
