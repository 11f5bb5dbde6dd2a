//! Its page is the Markdown file beside this one.
#![doc = include_str!("same_breach_two_ways.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Ground, NoticeRight, Rescission, Stage, Termination};
use iop_law::Basis;

use super::wording::{BREACH, MATERIAL, NOTICE, RESCIND};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::of_termination;

pub(super) const RULE: Rule = Rule {
    id: "termination/same-breach-two-ways",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("same_breach_two_ways.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let termination = context.agreement.termination.as_ref();
    if let Some(termination) = termination.filter(|own| own.rescission.is_some()) {
        let told = of_facts(termination);
        if matches!(told, Answer::Fails(_)) {
            return told;
        }
    }
    let about = |topic: crate::context::Topic| topic.is_about(ClauseKind::Termination);
    let breach: Vec<_> =
        said::about(context, about).filter(|sentence| sentence.has(BREACH) && !sentence.has(MATERIAL)).collect();
    let notice = breach.iter().find(|sentence| sentence.has(NOTICE) && !sentence.has(RESCIND));
    let rescind = breach.iter().find(|sentence| sentence.has(RESCIND) && !sentence.has(NOTICE));
    match (notice, rescind) {
        (Some(notice), Some(rescind)) => {
            Answer::Fails(vec![Fault::at(rescind.spot()).related(notice.spot(), "notice")])
        }
        (None, None) if termination.is_some_and(|own| own.rescission.is_some()) => Answer::Holds,
        (None, None) => Answer::does_not_apply("reason-no-breach"),
        _ => Answer::Holds,
    }
}

fn of_facts(termination: &Termination) -> Answer {
    let mut notices: Vec<(Ground, Pointer)> = Vec::new();
    if termination.right.known() == Some(&NoticeRight::OnGrounds) {
        let place = of_termination("grounds");
        notices.extend(termination.grounds.iter().enumerate().map(|(index, ground)| (*ground, place.index(index))));
    }
    for (index, special) in termination.special_notices.iter().enumerate() {
        let place = of_termination("special_notices").index(index).key("grounds");
        notices.extend(special.grounds.iter().enumerate().map(|(own, ground)| (*ground, place.index(own))));
    }
    let first = termination.rescission.iter().map(|own| (own, of_termination("rescission")));
    let others = termination.other_rescissions.iter().enumerate();
    let others = others.map(|(index, own)| (own, of_termination("other_rescissions").index(index)));
    let mut faults = Vec::new();
    for (rescission, place) in first.chain(others).filter(|(own, _)| !is_ordered(own)) {
        for (index, ground) in rescission.grounds.iter().enumerate() {
            let same = notices.iter().find(|(other, _)| other == ground);
            if let Some((_, notice)) = same {
                let spot = Spot::Value(place.key("grounds").index(index));
                faults.push(Fault::at(spot).related(Spot::Value(notice.clone()), "notice"));
            }
        }
    }
    Answer::from_faults(faults)
}

/// Whether something sets the rescission apart from notice: time to put things right, or more in words.
fn is_ordered(rescission: &Rescission) -> bool {
    rescission.cure.known().is_some() || rescission.text.is_some()
}
