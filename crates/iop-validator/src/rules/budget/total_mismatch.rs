//! Its page is the Markdown file beside this one.
#![doc = include_str!("total_mismatch.md")]

use iop_core::derive::{self, Sum};
use iop_core::model::Stage;
use iop_core::{Money, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/total-mismatch",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("total_mismatch.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding");
    let stated = [
        (funding.total, derive::cash_total(funding), root.key("total"), root.key("contributions")),
        (funding.costs_total, derive::costs_total(funding), root.key("costs_total"), root.key("costs")),
    ];
    if stated.iter().all(|(total, ..)| total.is_none()) {
        return Answer::does_not_apply("reason-no-stated-total");
    }
    let mut faults = Vec::new();
    let mut unknown = false;
    for (total, sum, place, parts) in stated {
        match (total, sum) {
            (Some(total), Sum::Known(sum)) if total != sum => faults.push(fault(total, sum, place, parts)),
            (Some(_), Sum::Nothing | Sum::Blank | Sum::NotAddable) => unknown = true,
            (Some(_), Sum::Known(_)) | (None, _) => {}
        }
    }
    if faults.is_empty() && unknown {
        return Answer::not_judged("reason-blank-amount");
    }
    Answer::from_faults(faults)
}

fn fault(total: Money, sum: Money, place: Pointer, parts: Pointer) -> Fault {
    let fault = Fault::at(Spot::Value(place)).related(Spot::Key(parts), "parts").arg("total", total).arg("sum", sum);
    // Amounts in different currencies have no difference to tell.
    match total.checked_sub(sum) {
        Ok(difference) => fault.arg("difference", Money::new(difference.minor().abs(), difference.currency())),
        Err(_) => fault.variant("currency"),
    }
}
