//! Its page is the Markdown file beside this one.
#![doc = include_str!("forum_missing.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, DisputeMeans, Stage};
use iop_law::Basis;

use super::{ARBITRATION, COURT, DISPUTE};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "disputes/forum-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("forum_missing.md"),
    check,
};

/// Words by which a dispute is left to talks.
const TALKS: &[&str] = &[
    "dialog",
    "dialogen",
    "samtal",
    "samråd",
    "samförstånd",
    "förhandl*",
    "diskussion*",
    "överläggning*",
    "styrgrupp*",
    "medling",
    "parterna själva",
    "i godo",
    "gemensamt",
    "godo",
    "negotiat*",
    "dialogue",
    "amicabl*",
];

fn check(context: &Context<'_>) -> Answer {
    let steps = context.agreement.disputes.as_ref().map_or(&[][..], |disputes| &disputes.steps);
    let ends = |means: &DisputeMeans| matches!(means, DisputeMeans::Court | DisputeMeans::Arbitration);
    let said: Vec<_> = said::with(context, DISPUTE).collect();
    let talks: Vec<_> = said.iter().filter_map(|sentence| talks(context, sentence)).collect();
    if steps.is_empty() && talks.is_empty() {
        return Answer::does_not_apply("reason-no-dispute-steps");
    }
    let settled = steps.iter().any(|step| step.by.known().is_some_and(ends));
    if settled || said::with(context, &[COURT, ARBITRATION].concat()).any(|one| tries(&one)) {
        return Answer::Holds;
    }
    if steps.iter().any(|step| step.by.is_blank()) {
        return Answer::not_judged("reason-blank-dispute-step");
    }
    let last = steps
        .len()
        .checked_sub(1)
        .map(|last| Spot::Value(Pointer::root().key("disputes").key("steps").index(last).key("by")));
    let spot = last.or_else(|| talks.into_iter().next());
    Answer::from_faults(spot.map(Fault::at).into_iter().collect())
}

/// The words by which a sentence leaves disputes to talks: not one of several things that are only counted up, nor what
/// an amendment says of the terms it leaves as they are.
fn talks(context: &Context<'_>, sentence: &Said<'_>) -> Option<Spot> {
    if !told::stands_alone(context.agreement) && !sentence.passage.topic.is_about(ClauseKind::Disputes) {
        return None;
    }
    let comma = |from: usize, to: usize| sentence.passage.text.get(from..to).is_some_and(|gap| gap.contains(','));
    let listed = |at: usize| {
        let around = at.checked_sub(1).and_then(|before| sentence.words.get(before..at + 2));
        let [before, word, after] = around? else { return None };
        Some(comma(before.range.end, word.range.start) && comma(word.range.end, after.range.start))
    };
    let at = (0..sentence.words.len()).find(|at| sentence.is(*at, TALKS) && listed(*at) != Some(true))?;
    Some(sentence.spot_between(at, at))
}

/// Whether a court or arbitrators are named as those who settle what the parties do not agree on: where disputes are
/// told of, or in words of trying them; not what a court might have said of something else.
fn tries(sentence: &Said<'_>) -> bool {
    const TRIES: &[&str] =
        &["prövas", "avgörs", "avgör", "bestäm*", "i sista hand", "talan", "stämning*", "jurisdiction", "settled"];
    let aside = [ClauseKind::Procurement, ClauseKind::StateAid, ClauseKind::Background];
    let topic = sentence.passage.topic;
    topic.is_about(ClauseKind::Disputes)
        || sentence.has(DISPUTE)
        || sentence.has(TRIES) && !aside.into_iter().any(|kind| topic.is_about(kind))
}
