//! Its page is the Markdown file beside this one.
#![doc = include_str!("extent_differs.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Ground, RepaymentExtent, Stage};
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

fn check(context: &Context<'_>) -> Answer {
    let stated = context.agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let stated = stated.and_then(|repayment| Some((repayment, *repayment.extent.known()?)));
    let Some((repayment, RepaymentExtent::Unused | RepaymentExtent::Proportional)) = stated else {
        return Answer::does_not_apply("reason-no-part-repaid");
    };
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
