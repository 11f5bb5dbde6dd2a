//! Its page is the Markdown file beside this one.
#![doc = include_str!("costs_exceed_funding.md")]

use std::cmp::Ordering;
use std::collections::HashSet;

use iop_core::derive::{Ledger, Sum};
use iop_core::model::{Contribution, ContributionForm, Stage};
use iop_core::{Money, Pointer, Slot};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::agreed::unknown;

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
    // What is given in kind covers a cost where it is counted as one, in units or as a line; a ceiling is the most there
    // can be.
    let ledger = Ledger::of(context.agreement);
    let lines: HashSet<Money> = funding.costs.iter().filter_map(|line| line.amount.known().copied()).collect();
    let in_kind = funding.contributions.iter().filter(|one| one.form.known() != Some(&ContributionForm::Cash));
    let values: Vec<Money> = in_kind
        .filter_map(|one| {
            let counted = one.quantity.known().is_some() && one.rate.known().is_some();
            // A share of the costs is no value of its own where there is one.
            let bare = Contribution { share: Slot::Blank(None), ..one.clone() };
            ledger
                .contribution_total(if counted { &bare } else { one })
                .money()
                .filter(|value| counted || lines.contains(value))
        })
        .collect();
    let (costs, cash) = match (ledger.costs_total(), ledger.cash_total()) {
        (Sum::Known(costs), Sum::Known(cash) | Sum::AtMost(cash)) => (costs, cash),
        (Sum::Known(_), cash) => return unknown(context.agreement, &cash),
        _ => return Answer::not_judged("reason-blank-amount"),
    };
    let Ok(Some(cash)) = Money::sum(values.into_iter().chain([cash])) else {
        return Answer::not_judged("reason-currencies");
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
