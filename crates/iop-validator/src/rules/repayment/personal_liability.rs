//! Its page is the Markdown file beside this one.
#![doc = include_str!("personal_liability.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

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
    "*ledamöter",
    "*ledamöterna",
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
    // What has "inte har använts" is no denial of it.
    let denied = |said: &Said<'_>| {
        let near = said.before(&said.hit, 3).chain(said.after(&said.hit, 2));
        near.into_iter().any(|word| word.is(NOT))
    };
    Answer::from_faults(said.filter(|said| !denied(said)).map(|said| Fault::at(said.spot())).collect())
}
