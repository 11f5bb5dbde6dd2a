//! Its page is the Markdown file beside this one.
#![doc = include_str!("passed_on_exceeds_costs.md")]

use std::cmp::Ordering;
use std::collections::BTreeMap;

use iop_core::derive::{self, Ledger, Sum};
use iop_core::model::{Agreement, Funding, Id, PartyRef, Payment, Stage};
use iop_core::{Money, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::agreed::unindexed;

pub(super) const RULE: Rule = Rule {
    id: "payment/passed-on-exceeds-costs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("passed_on_exceeds_costs.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let mut passed: BTreeMap<&Id, Vec<(usize, &Payment)>> = BTreeMap::new();
    for (index, payment) in funding.payments.iter().enumerate().filter(|(_, payment)| payment.passes_on) {
        if let Some(to) = payment.to.known().and_then(PartyRef::id) {
            passed.entry(to).or_default().push((index, payment));
        }
    }
    if passed.is_empty() {
        return Answer::does_not_apply("reason-nothing-passed-on");
    }
    // A cost that is no one's may be anyone's.
    if funding.costs.is_empty() || funding.costs.iter().any(|line| line.party.is_none()) {
        return Answer::does_not_apply("reason-no-costs-of-parties");
    }
    let plain = unindexed(agreement);
    let ledger = Ledger::of(&plain);
    let root = Pointer::root().key("funding");
    let faults = passed.into_iter().filter_map(|(party, payments)| {
        let (first, costs) = costs(&plain, funding, party)?;
        let instalments: Option<Vec<Money>> =
            payments.iter().map(|(_, payment)| whole(ledger.instalments(payment).ok()?)).collect();
        let paid = Money::sum(instalments?).ok()??;
        if paid.checked_cmp(costs) != Ok(Ordering::Greater) {
            return None;
        }
        let (index, payment) = payments.first()?;
        let key = if payment.amount.known().is_some() { "amount" } else { "to" };
        let fault = Fault::at(Spot::Value(root.key("payments").index(*index).key(key)));
        let fault = fault.related(Spot::Value(root.key("costs").index(first).key("amount")), "costs");
        let name = agreement.name_of(party).and_then(|name| name.known().cloned()).unwrap_or_default();
        let excess = paid.checked_sub(costs).ok()?;
        Some(fault.arg("name", name).arg("paid", paid).arg("costs", costs).arg("excess", excess))
    });
    Answer::from_faults(faults.collect())
}

fn whole(instalments: Vec<derive::Instalment>) -> Option<Money> {
    Money::sum(instalments.into_iter().map(|one| one.amount)).ok()?
}

/// What the party's costs come to, and the place of the first of them; none where it has none.
fn costs(agreement: &Agreement, funding: &Funding, party: &Id) -> Option<(usize, Money)> {
    let first = funding.costs.iter().position(|line| line.party.as_ref() == Some(party))?;
    let mut own = agreement.clone();
    own.funding.as_mut()?.costs.retain(|line| line.party.as_ref() == Some(party));
    match derive::costs_total(&own) {
        Sum::Known(costs) => Some((first, costs)),
        _ => None,
    }
}
