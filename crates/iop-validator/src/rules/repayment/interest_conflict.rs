//! Its page is the Markdown file beside this one.
#![doc = include_str!("interest_conflict.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Interest, Repayment, Stage};
use iop_law::Basis;

use super::{interest_told, repaid};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "repayment/interest-conflict",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1975:635", locus: None }, Basis::Logic],
    waivable: false,
    page: include_str!("interest_conflict.md"),
    check,
};

/// How a sentence goes on about the interest on what was just said to be repaid.
const BEGINNINGS: &[&str] = &[
    "ränta*",
    "räntan*",
    "dröjsmålsränta*",
    "ingen ränta*",
    "därvid*",
    "därefter*",
    "på beloppet*",
    "på belopp*",
    "på det*",
    "på sådan*",
    "beloppet löper*",
    "beloppet ska*",
    "med ränta*",
    "på sen*",
    "vid sen*",
    "vid försen*",
    "för sen*",
    "är betalning*",
    "dröjer betalning*",
    "sker betalning*",
    "interest*",
    "no interest*",
];

fn check(context: &Context<'_>) -> Answer {
    let stated = context.agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let Some(repayment) = stated else { return Answer::does_not_apply("reason-no-repayment") };
    let Some(interest) = repayment.interest.known().copied() else {
        return Answer::does_not_apply("reason-no-interest");
    };
    let place = Pointer::root().key("termination").key("repayment");
    let at = |key: &str| Spot::Value(place.key(key));
    match (interest, repayment.interest_rate.known()) {
        (Interest::None | Interest::Statutory, Some(rate)) => {
            let fault = Fault::at(at("interest_rate")).related(at("interest"), "interest").arg("rate", *rate);
            return Answer::Fails(vec![fault.variant(if interest == Interest::None { "none" } else { "statutory" })]);
        }
        (Interest::Agreed, None) if repayment.interest_rate.label().is_none() && !tells_rate(context, repayment) => {
            return Answer::Fails(vec![Fault::at(at("interest")).variant("no-rate")]);
        }
        _ => {}
    }
    let repaid = repaid(context);
    let after: Vec<Said<'_>> = repaid.iter().filter_map(|sentence| next(sentence, &repaid)).collect();
    let faults = repaid.iter().chain(&after).filter_map(|sentence| {
        let (told, words) = interest_told(sentence)?;
        (told != interest).then(|| {
            Fault::at(words).related(at("interest"), "interest").variant(match told {
                Interest::None => "told-none",
                Interest::Statutory => "told-statutory",
                Interest::Agreed => "told-agreed",
            })
        })
    });
    Answer::from_faults(faults.take(1).collect())
}

/// The sentence after one about repaying, in a text of how the agreement ends, where it begins with the interest.
fn next<'a>(sentence: &Said<'a>, repaid: &[Said<'a>]) -> Option<Said<'a>> {
    let passage = sentence.passage;
    if !passage.topic.is_about(ClauseKind::Termination) {
        return None;
    }
    let next = said::all(passage).find(|next| next.range.start >= sentence.range.end)?;
    let own = !repaid.iter().any(|other| other.is_beside(&next) && other.range == next.range);
    (own && next.is(0, BEGINNINGS)).then_some(next)
}

/// Whether some text says what the rate is, or what it follows.
fn tells_rate(context: &Context<'_>, repayment: &Repayment) -> bool {
    repayment.text.is_some()
        || repaid(context).iter().any(|sentence| {
            sentence.has(&["*ränt*", "interest*"])
                && (sentence.has(&["procent*", "referensränt*", "per cent*", "reference rate*"])
                    || sentence.mentions.iter().any(|mention| matches!(mention.what, What::Percent(_))))
        })
}
