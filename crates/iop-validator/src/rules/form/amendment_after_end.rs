//! Its page is the Markdown file beside this one.
#![doc = include_str!("amendment_after_end.md")]

use iop_core::model::{RelatedKind, Stage};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::references::amended;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "form/amendment-after-end",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("amendment_after_end.md"),
    check,
};

/// Words of an agreement that went on after the end that was first agreed.
const WENT_ON: &[&str] = &[
    "förlängts",
    "förlängdes",
    "har förlängt",
    "förlängt",
    "förlängd",
    "förlängs automatiskt",
    "tills vidare",
    "förlängning",
    "förlängningen",
    "extended",
    "renewed",
    "prolonged",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(amendment) = agreement.amendment.as_ref().filter(|_| amended::is_amendment(context)) else {
        return Answer::does_not_apply("reason-no-amendment");
    };
    let amends = agreement.related.iter().enumerate();
    let mut amends = amends.filter(|(_, own)| own.kind.known() == Some(&RelatedKind::Amends));
    let root = Pointer::root();
    let fact = amends
        .find_map(|(at, own)| Some((Spot::Value(root.key("related").index(at).key("to")), own.to.known().copied()?)));
    // The file of the agreement itself tells its end, which another rule then looks at.
    let known = matches!(amended::file(context), Ok(Some((_, base))) if derive::end(base).is_some());
    let effective = amendment.effective.known().copied();
    let Some((spot, end)) = fact.or_else(|| amended::told_end(context)) else {
        let told = known && effective.is_some();
        return if told { Answer::Holds } else { Answer::not_judged("reason-no-amended-end") };
    };
    if effective.is_none() && derive::end(agreement).is_none() {
        return Answer::not_judged("reason-no-amended-end");
    }
    if said::anywhere(context, WENT_ON) {
        return Answer::Holds;
    }
    // What takes effect on the day after goes on where the agreement stopped.
    let late = effective.filter(|effective| end.last().succ_opt().is_some_and(|next| effective.first() > next));
    let outlives = derive::end(agreement).filter(|own| own.first() > end.last() && !known);
    let fault = match (late, outlives) {
        (Some(effective), _) => {
            Fault::at(Spot::Value(root.key("amendment").key("effective"))).arg("effective", effective)
        }
        (None, Some(own)) if !amended::moves_end(context, end.last()) => {
            Fault::at(Spot::Value(root.key("period").key("end"))).variant("outlives").arg("own", own)
        }
        _ => return Answer::Holds,
    };
    Answer::Fails(vec![fault.related(spot, "fact").arg("end", end)])
}
