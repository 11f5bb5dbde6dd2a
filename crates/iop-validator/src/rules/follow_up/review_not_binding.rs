//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_not_binding.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/review-not-binding",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("review_not_binding.md"),
    check,
};

/// Words of looking at the agreement again.
const REVIEW: &[&str] = &[
    "översyn*",
    "utvärder*",
    "uppfölj*",
    "följa upp",
    "följs upp",
    "ses över",
    "se över",
    "omprövning*",
    "review*",
    "evaluat*",
    "follow up",
];

/// Words of deciding on what comes after, in the clause on the review.
const AFTER: &[&str] = &[
    "ta ställning",
    "tar ställning",
    "ställningstagande*",
    "beslut*",
    "avgör*",
    "pröva*",
    "bestäm*",
    "diskutera*",
    "decide*",
    "discuss*",
    "determine*",
];

/// Words of what is meant rather than promised.
const INTENT: &[&str] = &[
    "har för avsikt att",
    "för avsikt att",
    "avser att",
    "är avsikten att",
    "avsikten är att",
    "har ambitionen",
    "ambitionen är",
    "är ambitionen",
    "planerar att",
    "hoppas kunna",
    "hoppas att",
    "vill gärna",
    "kommer att försöka",
    "ska försöka",
    "ska sträva efter att",
    "strävar efter att",
    "bör göra*",
    "bör utvärder*",
    "bör följas",
    "bör ses",
    "bör parterna",
    "parterna bör",
    "bör gemensamt",
    "bör ta",
    "intend to",
    "intends to",
    "aim to",
    "plan to",
    "hope to",
    "should endeavour",
    "should seek to",
    "will endeavour",
    "have the intention",
];

fn check(context: &Context<'_>) -> Answer {
    let told = |topic: Topic| {
        [ClauseKind::Review, ClauseKind::Period, ClauseKind::FollowUp].iter().any(|kind| topic.is_about(*kind))
    };
    let found = said::about(context, told).filter(|sentence| {
        let after = sentence.passage.topic.is_about(ClauseKind::Review) && sentence.has(AFTER);
        (after || sentence.has(REVIEW)) && sentence.has(INTENT)
    });
    Answer::from_faults(found.map(|sentence| Fault::at(sentence.mark(INTENT))).collect())
}
