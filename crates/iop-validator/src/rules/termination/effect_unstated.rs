//! Its page is the Markdown file beside this one.
#![doc = include_str!("effect_unstated.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::wording::NOTICE;
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "termination/effect-unstated",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("effect_unstated.md"),
    check,
};

/// Words of what becomes of the others.
const OTHERS: &[&str] = &[
    "övriga parter*",
    "*kvarvarande*",
    "*resterande part*",
    "*mellan övriga*",
    "*återstående part*",
    "utträd*",
    "utträde*",
    "lämnar",
    "lämna partner*",
    "lämna samarbet*",
    "samtliga parter*",
    "alla parter*",
    "för alla",
    "sin del*",
    "*i sin helhet*",
    "*egen del*",
    "*remaining part*",
    "*other parties*",
    "*withdraw*",
    "all parties*",
    "*its part*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.parties.len() < 3 || agreement.series.is_some() {
        return Answer::does_not_apply("reason-two-parties");
    }
    if agreement.termination.as_ref().is_some_and(|own| own.effect.known().is_some()) {
        return Answer::Holds;
    }
    let about = |topic: crate::context::Topic| topic.is_about(ClauseKind::Termination);
    let mut notices = said::about(context, about).filter(|sentence| sentence.has(NOTICE));
    let Some(notice) = notices.next() else { return Answer::does_not_apply("reason-no-notice-in-prose") };
    if said::anywhere(context, OTHERS) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(notice.spot())])
}
