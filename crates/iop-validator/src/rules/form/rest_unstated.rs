//! Its page is the Markdown file beside this one.
#![doc = include_str!("rest_unstated.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::references::amended;

pub(super) const RULE: Rule = Rule {
    id: "form/rest-unstated",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("rest_unstated.md"),
    check,
};

/// How a text says that the rest stands.
const SAYS: &[&str] = &[
    "i övrigt",
    "övriga ",
    "oförändra",
    "i andra delar",
    "fortsätter att gälla",
    "fortsatt att gälla",
    "fortsatt gäll",
    "fortfarande",
    "annars gäller",
    "resten av",
    "ersätter avtalet",
    "ersätter överenskommelsen",
    "upphör",
    "otherwise",
    "unchanged",
    "remain",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(amendment) = context.agreement.amendment.as_ref().filter(|_| amended::is_amendment(context)) else {
        return Answer::does_not_apply("reason-no-amendment");
    };
    let says = |text: &str| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        SAYS.iter().any(|says| text.contains(says))
    };
    if amendment.otherwise_unchanged || context.passages.iter().any(|passage| says(passage.text)) {
        return Answer::Holds;
    }
    Answer::from_faults(vec![Fault::at(Spot::Key(Pointer::root().key("amendment")))])
}
