//! Its page is the Markdown file beside this one.
#![doc = include_str!("hours_cover_costs.md")]

use std::cmp::Ordering;

use iop_core::derive::{Ledger, Sum};
use iop_core::model::{Contribution, ContributionForm, Funding, Stage};
use iop_core::{Money, Pointer, Slot};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::agreed::unknown;
use crate::rules::words::UNPAID;

pub(super) const RULE: Rule = Rule {
    id: "budget/hours-cover-costs",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("hours_cover_costs.md"),
    check,
};

/// What a cost line is called that is not paid in money, beside unpaid work.
const IN_KIND: &[&str] = &[
    "obetal*",
    "oavlön*",
    "egeninsats*",
    "egen insats",
    "egna insatser",
    "timmar",
    "arbetstid",
    "volunt*",
    "unpaid",
    "in kind",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.costs.is_empty() {
        return Answer::does_not_apply("reason-no-costs");
    }
    let ledger = Ledger::of(context.agreement);
    let (costs, cash) = match (ledger.costs_total(), ledger.cash_total()) {
        (Sum::Known(costs), Sum::Known(cash)) => (costs, cash),
        (Sum::Known(_), cash) => return unknown(context.agreement, &cash),
        _ => return Answer::not_judged("reason-blank-amount"),
    };
    let lines: Vec<Money> = funding.costs.iter().filter_map(|line| line.amount.known().copied()).collect();
    let in_kind = funding.contributions.iter().filter(|one| one.form.known() != Some(&ContributionForm::Cash));
    let (mut hours, mut other) = (Vec::new(), vec![cash]);
    for one in in_kind {
        let counted = one.quantity.known().is_some() && one.rate.known().is_some();
        // A share of the costs is no value of its own.
        let bare = Contribution { share: Slot::Blank(None), ..one.clone() };
        let Some(value) = ledger.contribution_total(&bare).money() else { continue };
        if counted && is_time(one, funding) {
            hours.push(value);
        } else if counted || lines.contains(&value) {
            other.push(value);
        }
    }
    if hours.is_empty() {
        return Answer::does_not_apply("reason-no-hours");
    }
    let covered = Money::sum(hours.iter().chain(&other).copied());
    let (Ok(Some(paid)), Ok(Some(covered))) = (Money::sum(other), covered) else {
        return Answer::not_judged("reason-currencies");
    };
    let short = costs.checked_cmp(paid) == Ok(Ordering::Greater);
    // What not even the hours cover is told by another rule.
    let by_hours = costs.checked_cmp(covered) != Ok(Ordering::Greater);
    let (true, true, false, Ok(excess)) = (short, by_hours, has_unpaid_line(funding, &hours), costs.checked_sub(paid))
    else {
        return Answer::Holds;
    };
    let root = Pointer::root().key("funding");
    let fault = Fault::at(Spot::Key(root.key("costs"))).related(Spot::Key(root.key("contributions")), "cash");
    Answer::Fails(vec![fault.arg("costs", costs).arg("cash", paid).arg("excess", excess)])
}

/// Whether it is work that pays no cost: unpaid, or of employees where every cost is another party's.
fn is_time(one: &Contribution, funding: &Funding) -> bool {
    let of_others = |giver| funding.costs.iter().all(|line| line.party.as_ref().is_some_and(|party| party != giver));
    match one.form.known() {
        Some(ContributionForm::VolunteerWork) => true,
        Some(ContributionForm::Staff) => one.party.known().is_some_and(of_others),
        _ => false,
    }
}

/// Whether some cost line is the voluntary work, by its name or its amount.
fn has_unpaid_line(funding: &Funding, hours: &[Money]) -> bool {
    funding.costs.iter().any(|line| {
        line.item.known().is_some_and(|item| reader::has(item, UNPAID) || reader::has(item, IN_KIND))
            || line.amount.known().is_some_and(|amount| hours.contains(amount))
    })
}
