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
    let end = amends.find_map(|(at, own)| Some((at, own.to.known().copied()?)));
    let (Some(effective), Some((at, end))) = (amendment.effective.known().copied(), end) else {
        // The file of the agreement itself tells its end, which another rule then looks at.
        let known = matches!(amended::file(context), Ok(Some((_, base))) if derive::end(base).is_some());
        let told = known && amendment.effective.known().is_some();
        return if told { Answer::Holds } else { Answer::not_judged("reason-no-amended-end") };
    };
    // What takes effect on the day after goes on where the agreement stopped.
    let next = end.last().succ_opt();
    if next.is_none_or(|next| effective.first() <= next) || said::anywhere(context, WENT_ON) {
        return Answer::Holds;
    }
    let root = Pointer::root();
    let fault = Fault::at(Spot::Value(root.key("amendment").key("effective")));
    let fault = fault.related(Spot::Value(root.key("related").index(at).key("to")), "fact");
    Answer::from_faults(vec![fault.arg("effective", effective).arg("end", end)])
}
