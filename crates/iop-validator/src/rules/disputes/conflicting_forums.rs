//! Its page is the Markdown file beside this one.
#![doc = include_str!("conflicting_forums.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, DisputeMeans, Stage};
use iop_law::Basis;

use super::{ARBITRATION, COURT, DISPUTE, is_denied};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "disputes/conflicting-forums",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("conflicting_forums.md"),
    check,
};

/// Words for an institute of arbitration.
const INSTITUTE: &[&str] = &["skiljedomsinstitut*", "arbitration institute*"];

fn check(context: &Context<'_>) -> Answer {
    let steps = context.agreement.disputes.as_ref().map_or(&[][..], |disputes| &disputes.steps);
    let place = |index: usize| Spot::Value(Pointer::root().key("disputes").key("steps").index(index).key("by"));
    let step = |means: DisputeMeans| steps.iter().position(|step| step.by.known() == Some(&means)).map(place);
    let said = said::with(context, COURT).chain(said::with(context, ARBITRATION));
    // The clause on disputes speaks of them without the word: "löses den inte där avgörs den slutligt av …".
    let said = said.filter(|sentence| sentence.passage.topic.is_about(ClauseKind::Disputes) || sentence.has(DISPUTE));
    let said: Vec<_> = said.filter(|sentence| !sentence.has(&["utan att", "verkställ*", "klander*"])).collect();
    let told = |words: &[&str], other: &[&str]| {
        let mut of = said.iter().filter(|sentence| !(sentence.has(&["eller", "or"]) && sentence.has(other)));
        of.find_map(|sentence| {
            let hit = sentence.bytes(words)?;
            // An institute that appoints the mediator tries nothing by that.
            let institute = sentence.has(&["medl*", "mediat*"]) && sentence.find(words) == sentence.find(INSTITUTE);
            (!institute && !is_denied(sentence, &hit)).then(|| sentence.spot_of(words)).flatten()
        })
    };
    if let Some(fault) = other_court(context, &said) {
        return Answer::Fails(vec![fault]);
    }
    let court = step(DisputeMeans::Court).or_else(|| told(COURT, ARBITRATION));
    let arbitration = step(DisputeMeans::Arbitration).or_else(|| told(ARBITRATION, COURT));
    match (court, arbitration) {
        (None, None) => Answer::does_not_apply("reason-no-dispute-end"),
        (Some(court), Some(arbitration)) => {
            // What stands in the text is held against what stands among the facts.
            let (wrong, other, label) = match (&court, &arbitration) {
                (Spot::Words(..), Spot::Value(_)) => (court, arbitration, "arbitration"),
                _ => (arbitration, court, "court"),
            };
            Answer::Fails(vec![Fault::at(wrong).related(other, label)])
        }
        _ => Answer::Holds,
    }
}

/// A district court in the text that is another than the one among the facts.
fn other_court(context: &Context<'_>, said: &[Said<'_>]) -> Option<Fault> {
    const COURT: &[&str] = &["tingsrätt", "tingsrätten", "tingsrätts"];
    let steps = context.agreement.disputes.as_ref().map_or(&[][..], |disputes| &disputes.steps);
    let (index, fact) = steps.iter().enumerate().find_map(|(index, step)| {
        let forum = step.forum.as_deref()?;
        let words = reader::words(forum, 0..forum.len());
        let at = reader::find(&words, COURT)?.start.checked_sub(1)?;
        Some((index, words.get(at)?.key.clone()))
    })?;
    let of_place = |key: &str| key.trim_end_matches('s').to_owned();
    let wrong = said.iter().find_map(|sentence| {
        let at = sentence.find(COURT)?;
        let place = at.checked_sub(1)?;
        let named = sentence.raw(sentence.words.get(place)?).starts_with(char::is_uppercase);
        let other = of_place(sentence.key(place)) != of_place(&fact);
        // Where the fact's own court is named too, the other tries something else.
        let both = sentence.words.iter().any(|word| of_place(&word.key) == of_place(&fact));
        (named && other && !both).then(|| sentence.spot_between(place, at))
    })?;
    let place = Pointer::root().key("disputes").key("steps").index(index).key("forum");
    Some(Fault::at(wrong).related(Spot::Value(place), "forum").variant("place"))
}
