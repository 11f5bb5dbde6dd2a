//! Its page is the Markdown file beside this one.
#![doc = include_str!("personal_liability.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "repayment/personal-liability",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("personal_liability.md"),
    check,
};

/// Words by which persons answer for the debt of the association.
const PERSONALLY: &[&str] =
    &["personligen", "personligt", "solidariskt personligt", "personally", "personal liability"];

/// Words for answering, and for those who do.
const ANSWER: &[&str] =
    &["svarar*", "ansvar*", "betalningsansvar*", "återbetal*", "betala*", "borgen*", "liable", "repay*"];
const WHO: &[&str] = &[
    "styrelse*",
    "ledamot*",
    "ledamöter*",
    "ordförande*",
    "kassör*",
    "medlem*",
    "volontär*",
    "firmatecknar*",
    "board*",
    "member*",
];

fn check(context: &Context<'_>) -> Answer {
    let mut said = said::with(context, PERSONALLY).filter(|said| said.has(ANSWER) && said.has(WHO)).peekable();
    if said.peek().is_none() {
        return Answer::does_not_apply("reason-no-personal-liability");
    }
    Answer::from_faults(said.filter(|said| !said.denies()).map(|said| Fault::at(said.spot())).collect())
}
