//! Its page is the Markdown file beside this one.
#![doc = include_str!("extent_differs.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Ground, Repayment, RepaymentExtent, Stage};
use iop_law::Basis;

use super::{EARLY, REPAY, UNSPENT};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "repayment/extent-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("extent_differs.md"),
    check,
};

/// The whole of what was paid.
const WHOLE: &[&str] = &[
    "hela bidraget",
    "hela beloppet",
    "hela summan",
    "hela stödet",
    "hela ersättningen",
    "bidraget i sin helhet",
    "beloppet i sin helhet",
    "the whole grant",
    "the entire grant",
    "the whole amount",
    "the full amount",
    "the full grant",
];

/// Words by which it is the whole of a part, or the whole only at times.
const PART: &[&str] = &["del", "delar", "delvis", "andel*", "återstående", "remaining", "part of"];

/// Words of misuse, for which more may be paid back than otherwise.
const MISUSE: &[&str] = &["*annat*", "oriktig*", "felaktig*", "falsk*", "missbruk*", "vilseled*", "misuse*", "false*"];

/// Words of a part that the time left decides.
const BY_TIME: &[&str] = &[
    "återstående tid*",
    "återstående avtalstid*",
    "återstående del av avtal*",
    "återstår av avtal*",
    "återstår av tiden*",
    "tid som återstår*",
    "avtalstiden inte har löpt*",
    "tiden inte har löpt*",
    "tiden som återstår*",
    "avtalstid som återstår*",
    "tid som inte har gått*",
    "proportion till tid*",
    "förhållande till tid*",
    "förhållande till den tid*",
    "remaining term*",
    "remaining time*",
    "remaining part of the term*",
    "time left*",
    "term left*",
    "pro rata*",
];

/// Words of an end in its time, when what is left is another matter.
const AT_END: &[&str] = &[
    "avtalstidens slut*",
    "avtalstidens utgång*",
    "löpt ut*",
    "löper ut*",
    "avtalstiden är slut*",
    "end of the term*",
];

/// Words of a part that is not said.
const VAGUE: &[&str] =
    &["hela eller*", "helt eller*", "delar*", "viss del*", "skälig*", "whole or*", "all or*", "part or*"];

fn check(context: &Context<'_>) -> Answer {
    let stated = context.agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let stated = stated.and_then(|repayment| Some((repayment, *repayment.extent.known()?)));
    let Some((repayment, extent)) = stated else { return Answer::does_not_apply("reason-no-extent") };
    if let Some((words, variant)) = part(context, repayment, extent) {
        let fact = Spot::Value(Pointer::root().key("termination").key("repayment").key("extent"));
        return Answer::Fails(vec![Fault::at(words).related(fact, "fact").variant(variant)]);
    }
    if !matches!(extent, RepaymentExtent::Unused | RepaymentExtent::Proportional) {
        return Answer::Holds;
    }
    let for_misuse = repayment.grounds.iter().any(|ground| matches!(ground, Ground::Misuse | Ground::FalseInformation));
    let ours = |one: &Said<'_>| {
        let ending = one.passage.topic.is_about(ClauseKind::Termination) || one.has(EARLY);
        ending && one.has(REPAY) && !one.has(PART)
    };
    let whole = |one: &Said<'_>| one.has(WHOLE) && !one.has(UNSPENT) && !one.denies() && one.has(MISUSE) == for_misuse;
    // Where the text tells of a part too, the whole is for another case.
    let said: Vec<_> = said::with(context, REPAY).filter(ours).collect();
    if said.iter().any(|one| one.has(UNSPENT)) {
        return Answer::Holds;
    }
    let place = Pointer::root().key("termination").key("repayment").key("extent");
    let fault = |one: &Said<'_>| Fault::at(one.mark(WHOLE)).related(Spot::Value(place.clone()), "fact");
    Answer::from_faults(said.iter().find(|one| whole(one)).map(fault).into_iter().collect())
}

/// The part that every sentence on an end before its time tells, where it is another than the fact.
fn part(context: &Context<'_>, repayment: &Repayment, extent: RepaymentExtent) -> Option<(Spot, &'static str)> {
    // What is repaid on certain grounds, or told in words of its own, is one case of several.
    if !repayment.grounds.is_empty() || repayment.text.is_some() {
        return None;
    }
    let ending =
        |one: &Said<'_>| one.passage.topic.is_about(ClauseKind::Termination) && (!one.has(AT_END) || one.has(BY_TIME));
    let said: Vec<_> = said::with(context, REPAY).filter(|one| ending(one) || one.has(EARLY)).collect();
    if said.iter().any(|one| one.has(WHOLE) || one.has(VAGUE) || one.denies() && !one.has(UNSPENT)) {
        return None;
    }
    let unspent = said.iter().find_map(|one| one.spot_of(UNSPENT));
    let by_time = said.iter().find_map(|one| one.spot_of(BY_TIME));
    match (unspent, by_time, extent) {
        (Some(words), None, RepaymentExtent::Proportional | RepaymentExtent::PartOrWhole | RepaymentExtent::Whole) => {
            Some((words, "unused"))
        }
        (None, Some(words), RepaymentExtent::Unused | RepaymentExtent::PartOrWhole | RepaymentExtent::Whole) => {
            Some((words, "proportional"))
        }
        _ => None,
    }
}
