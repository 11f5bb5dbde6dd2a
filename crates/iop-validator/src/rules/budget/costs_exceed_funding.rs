//! Its page is the Markdown file beside this one.
#![doc = include_str!("costs_exceed_funding.md")]

use std::cmp::Ordering;

use iop_core::Pointer;
use iop_core::derive::{self, Sum};
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/costs-exceed-funding",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("costs_exceed_funding.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.costs.is_empty() {
        return Answer::does_not_apply("reason-no-costs");
    }
    // A contribution whose form is blank may be money.
    if funding.contributions.iter().any(|contribution| contribution.form.is_blank()) {
        return Answer::not_judged("reason-blank-amount");
    }
    let (Sum::Known(costs), Sum::Known(cash)) = (derive::costs_total(funding), derive::cash_total(funding)) else {
        return Answer::not_judged("reason-blank-amount");
    };
    let root = Pointer::root().key("funding");
    match (costs.checked_cmp(cash), costs.checked_sub(cash)) {
        (Ok(Ordering::Greater), Ok(excess)) => Answer::Fails(vec![
            Fault::at(Spot::Key(root.key("costs")))
                .related(Spot::Key(root.key("contributions")), "cash")
                .arg("costs", costs)
                .arg("cash", cash)
                .arg("excess", excess),
        ]),
        (Ok(_), _) => Answer::Holds,
        (Err(_), _) => Answer::not_judged("reason-currencies"),
    }
}
