//! Its page is the Markdown file beside this one.
#![doc = include_str!("oral.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "form/oral",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:400", locus: Some("5 kap. 1 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("oral.md"),
    check,
};

/// That something is done by word of mouth.
const ORAL: &[&str] = &["muntlig*", "per telefon", "orally", "oral", "verbally", "by telephone", "by word of mouth"];

/// What changes or ends an agreement.
const ENDS: &[&str] = &[
    "säg* upp",
    "säga upp",
    "sägas upp",
    "uppsägning*",
    "häv*",
    "ändr*",
    "tillägg*",
    "förläng*",
    "notice",
    "terminat*",
    "rescind*",
    "rescission",
    "amend*",
    "extend*",
];

/// What is written after all.
const WRITTEN: &[&str] = &["skrift*", "bekräft*", "tjänsteanteckn*", "writing", "written", "confirm*"];

fn check(context: &Context<'_>) -> Answer {
    let about = |topic: Topic| {
        matches!(topic, Topic::Clause(..))
            && !topic.is_about(ClauseKind::Background)
            && !topic.is_about(ClauseKind::Disputes)
    };
    let mut said = said::about(context, about).filter(|said| said.has(ORAL) && said.has(ENDS)).peekable();
    if said.peek().is_none() {
        return Answer::does_not_apply("reason-nothing-oral");
    }
    let bare = said.filter(|said| !said.denies() && !said.has(WRITTEN));
    Answer::from_faults(bare.map(|said| Fault::at(said.mark(ORAL))).collect())
}
