//! Its page is the Markdown file beside this one.
#![doc = include_str!("too_seldom.md")]

use iop_core::model::{Commitment, Stage, Target};
use iop_core::{Frequency, Pointer, TimeUnit};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Basis as Reference, Bound, Mention, What};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "goals/too-seldom",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("too_seldom.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut asked = false;
    let mut faults = Vec::new();
    for passage in &context.passages {
        let Topic::Commitment(index, _) = passage.topic else { continue };
        let Some((place, number)) = context.agreement.commitments.get(index).and_then(|own| floor(own, index)) else {
            continue;
        };
        let Some((weekly, weeks)) = rate(&passage.mentions) else { continue };
        asked = true;
        let told = weekly.saturating_mul(weeks.0);
        if told < number {
            let fault = Fault::at(Spot::Words(passage.pointer.clone(), weeks.1)).related(Spot::Value(place), "target");
            faults.push(fault.arg("told", told).arg("number", number));
        }
    }
    if !asked {
        return Answer::does_not_apply("reason-no-weeks");
    }
    Answer::from_faults(faults)
}

/// The only number of a commitment, where it is the fewest in a year.
fn floor(commitment: &Commitment, index: usize) -> Option<(Pointer, u64)> {
    let [Target { at_least, exactly, per, .. }] = commitment.targets.as_slice() else { return None };
    let number = *at_least.known().or(exactly.known())?;
    let place = Pointer::root().key("commitments").index(index).key("targets").index(0);
    (per.known() == Some(&Frequency::Year)).then_some((place, number))
}

/// How many times a week, and during how many weeks with its place.
fn rate(mentions: &[Mention]) -> Option<(u64, (u64, std::ops::Range<usize>))> {
    let mut weekly = mentions.iter().filter_map(|mention| match &mention.what {
        What::Count {
            number,
            upper: None,
            bound: Bound::Exactly,
            basis: Some(Reference::Per(Frequency::Week)),
            ..
        } => Some(*number),
        _ => None,
    });
    let mut weeks = mentions.iter().filter_map(|mention| match &mention.what {
        What::Duration { duration, .. } if duration.unit() == TimeUnit::Week => {
            Some((u64::from(duration.count()), mention.range.clone()))
        }
        What::Count { number, upper: None, bound: Bound::Exactly, noun, .. } if noun.to_lowercase() == "veckor" => {
            Some((*number, mention.range.clone()))
        }
        _ => None,
    });
    let only = (weekly.next()?, weeks.next()?);
    (weekly.next().is_none() && weeks.next().is_none()).then_some(only)
}
