//! Its page is the Markdown file beside this one.
#![doc = include_str!("forum_impossible.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use super::{DISPUTE, is_denied};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "disputes/forum-impossible",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("forum_impossible.md"),
    check,
};

/// Courts and boards that do not try disputes on contracts between parties.
const WRONG: &[&str] = &[
    "*hovrätt*",
    "högsta domstolen",
    "court of appeal",
    "supreme court",
    "förvaltningsrätt*",
    "förvaltningsdomstol*",
    "kammarrätt*",
    "högsta förvaltningsdomstolen",
    "länsrätt*",
    "justitieombudsman*",
    "konkurrensverket*",
    "upphandlingsmyndigheten*",
    "länsstyrelsen*",
    "patent och marknadsdomstol*",
    "arbetsdomstol*",
    "allmänna reklamationsnämnd*",
    "*reklamationsnämnd*",
    "justitiekansler*",
    "integritetsskyddsmyndighet*",
    "konsumentverket*",
    "administrative court*",
];

/// Words of other matters that those courts do try.
const OTHER: &[&str] =
    &["laglighetsprövning*", "överklag*", "upphandling*", "utlämnande*", "tillsyn*", "anställning*", "appeal*"];

fn check(context: &Context<'_>) -> Answer {
    let steps = context.agreement.disputes.as_ref().map_or(&[][..], |disputes| &disputes.steps);
    let mut any = false;
    let mut faults = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let Some(forum) = &step.forum else { continue };
        any = true;
        if reader::has(forum, WRONG) {
            let place = Pointer::root().key("disputes").key("steps").index(index).key("forum");
            faults.push(Fault::at(Spot::Value(place)).arg("forum", forum.trim()));
        }
    }
    // A text that says the same as the facts is no second fault.
    let told = !faults.is_empty();
    for sentence in said::with(context, DISPUTE) {
        any = true;
        if told {
            break;
        }
        let hit = sentence.bytes(WRONG).filter(|hit| !sentence.has(OTHER) && !is_denied(&sentence, hit));
        let Some(hit) = hit else { continue };
        let words = sentence.passage.text.get(hit.clone()).unwrap_or_default();
        faults.push(Fault::at(Spot::Words(sentence.passage.pointer.clone(), hit)).arg("forum", words));
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-dispute-forum") }
}
