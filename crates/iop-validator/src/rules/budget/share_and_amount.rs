//! Its page is the Markdown file beside this one.
#![doc = include_str!("share_and_amount.md")]

use iop_core::derive::Ledger;
use iop_core::model::{Contribution, ContributionForm, Funding, Stage};
use iop_core::{Money, Pointer, Share};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/share-and-amount",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("share_and_amount.md"),
    check,
};

/// A share in whole percent is one of so many.
// no law: per cent in a whole
const PERCENT: u64 = 100;

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let both = |one: &Contribution| one.share.known().is_some() && one.amount.known().is_some();
    if !funding.contributions.iter().any(both) {
        return Answer::does_not_apply("reason-no-share-and-amount");
    }
    if each_has_a_share(funding) {
        // What the shares of all come to is compared with the amounts by the rule for shares.
        return Answer::does_not_apply("reason-every-share");
    }
    let ledger = Ledger::of(context.agreement);
    let wholes = wholes(&ledger, funding);
    let Some(stated) = wholes.first().copied() else { return Answer::not_judged("reason-no-whole") };
    let mut faults = Vec::new();
    for (index, one) in funding.contributions.iter().enumerate() {
        let (Some(share), Some(amount)) = (one.share.known().copied(), one.amount.known().copied()) else { continue };
        let total = ledger.contribution_total(one).known();
        let amounts = [Some(amount), total];
        let fits = |whole: &Money| amounts.iter().flatten().any(|amount| is_share(*amount, share, *whole));
        // Amounts of a part of the time are shares of what that time costs, which the facts do not give.
        if one.during.known().is_some() || wholes.iter().any(fits) {
            continue;
        }
        let place = Pointer::root().key("funding").key("contributions").index(index);
        let fault = Fault::at(Spot::Value(place.key("share")))
            .related(Spot::Value(place.key("amount")), "amount")
            .arg("share", share)
            .arg("amount", total.unwrap_or(amount))
            .arg("whole", stated);
        faults.push(fault.arg("expected", share.of(stated)));
    }
    Answer::from_faults(faults)
}

/// Whether all contributions say their share, or all in money do and make the whole.
fn each_has_a_share(funding: &Funding) -> bool {
    let has = |one: &&Contribution| one.share.known().is_some();
    let cash: Vec<&Contribution> =
        funding.contributions.iter().filter(|one| one.form.known() == Some(&ContributionForm::Cash)).collect();
    let sum = cash.iter().map(|one| one.share.known().copied()).reduce(|sum, share| sum?.checked_add(share?).ok());
    let is_part = sum.flatten().is_none_or(|sum| sum.numerator() < sum.denominator());
    funding.contributions.iter().all(|one| has(&one)) || cash.iter().all(has) && !is_part
}

/// What a share may be of, the most likely first: the costs, the sums that are stated, the money, and all that is put
/// in.
fn wholes(ledger: &Ledger<'_>, funding: &Funding) -> Vec<Money> {
    let all: Option<Vec<Money>> =
        funding.contributions.iter().map(|one| ledger.contribution_total(one).known()).collect();
    let all = all.and_then(|all| Money::sum(all).ok().flatten());
    let costs = ledger.costs_total().known();
    let stated = [funding.costs_total.known().copied(), funding.total.known().copied()];
    let wholes = [costs, stated[0], stated[1], ledger.cash_total().known(), all];
    wholes.into_iter().flatten().collect()
}

/// Whether the amount is that share of the whole, as precisely as the share is stated: a third is exact, 33 % is
/// anything that is rounded to it.
pub(super) fn is_share(amount: Money, share: Share, whole: Money) -> bool {
    if amount.currency() != whole.currency() {
        return true;
    }
    let exact = share.of(whole);
    if exact.minor().abs_diff(amount.minor()) <= 1 {
        return true;
    }
    let precision = [PERCENT, PERCENT * 10].into_iter().find(|precision| precision.is_multiple_of(share.denominator()));
    let Some(precision) = precision else { return false };
    let (amount, whole) = (i128::from(amount.minor()), i128::from(whole.minor()));
    let (numerator, denominator) = (i128::from(share.numerator()), i128::from(share.denominator()));
    let apart = (amount * denominator - numerator * whole).abs();
    apart * 2 * i128::from(precision) <= whole * denominator
}
