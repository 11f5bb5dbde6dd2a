//! Its page is the Markdown file beside this one.
#![doc = include_str!("decided_by_one.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "disputes/decided-by-one",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("decided_by_one.md"),
    check,
};

/// Words by which one alone has the last word.
const ALONE: &[&str] = &[
    "avgör kommunen",
    "avgör regionen",
    "avgör nämnden",
    "avgör föreningen",
    "avgörs av kommunen",
    "avgörs av regionen",
    "avgörs av nämnden",
    "avgörs av föreningen",
    "avgörs ensidigt",
    "kommunen avgör",
    "regionen avgör",
    "nämnden avgör",
    "kommunens tolkning gäller",
    "regionens tolkning gäller",
    "kommunens tolkning har företräde",
    "kommunens uppfattning gäller",
    "bestämmer kommunen",
    "bestämmer regionen",
    "decided by the municipality",
    "the municipality decides",
];

/// Words for what the parties do not agree on.
const DISAGREE: &[&str] = &["tvist*", "tolkning*", "dispute*", "interpretation*"];

fn check(context: &Context<'_>) -> Answer {
    let mut said = said::with(context, DISAGREE).peekable();
    if said.peek().is_none() {
        return Answer::does_not_apply("reason-no-dispute-steps");
    }
    let alone = said.filter(|said| {
        !said.has(&["inte", "tillsammans", "och föreningen", "gemensamt", "avvaktan", "domstol*", "not", "court*"])
    });
    Answer::from_faults(alone.filter_map(|said| said.spot_of(ALONE)).map(Fault::at).collect())
}
