//! Its page is the Markdown file beside this one.
#![doc = include_str!("shares_miss_hundred.md")]

use std::collections::BTreeMap;

use iop_core::model::{Contribution, ContributionForm, Funding, Stage};
use iop_core::{Interval, Money, Pointer, Share};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/shares-miss-hundred",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("shares_miss_hundred.md"),
    check,
};

/// A contribution with its place in the list.
type Entry<'a> = (usize, &'a Contribution);

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let all: Vec<Entry<'_>> = funding.contributions.iter().enumerate().collect();
    if all.iter().all(|(_, contribution)| contribution.share.is_blank()) {
        return Answer::does_not_apply("reason-no-share");
    }
    // Several shares of the same base can be less than all of it, but never more.
    let beyond: Vec<Vec<Entry<'_>>> = by_base(&all).into_iter().filter(|group| is_beyond(group)).collect();
    if let Some(group) = beyond.first() {
        return sum_fault(group);
    }
    // What is a share of something of its own is no share of the whole.
    let all: Vec<Entry<'_>> = all.into_iter().filter(|(_, contribution)| contribution.share_of.is_none()).collect();
    if all.iter().all(|(_, contribution)| contribution.share.is_blank()) {
        return Answer::Holds;
    }
    // Shares are of all that is put in, or of the money; of the whole, or of each year.
    let cash: Vec<Entry<'_>> =
        all.iter().copied().filter(|(_, c)| c.form.known() == Some(&ContributionForm::Cash)).collect();
    let mut whole = None;
    let mut missed = None;
    for set in [all, cash] {
        if set.is_empty() || set.iter().any(|(_, contribution)| contribution.share.is_blank()) {
            continue;
        }
        for groups in [vec![set.clone()], by_time(&set)] {
            match groups.iter().find(|group| !is_whole(group)) {
                None => whole = whole.or(Some(groups)),
                Some(group) => missed = missed.or_else(|| Some(group.clone())),
            }
        }
    }
    match (whole, missed) {
        (Some(groups), _) => {
            Answer::from_faults(groups.iter().flat_map(|group| amounts_that_differ(funding, group)).collect())
        }
        // What the money leaves may be put in by those who state no share of their own.
        (None, Some(group)) if group.len() < funding.contributions.len() && is_part(&group) => {
            Answer::not_judged("reason-blank-share")
        }
        (None, Some(group)) => sum_fault(&group),
        (None, None) => Answer::not_judged("reason-blank-share"),
    }
}

fn by_time<'a>(set: &[Entry<'a>]) -> Vec<Vec<Entry<'a>>> {
    let mut groups: BTreeMap<Option<String>, Vec<Entry<'a>>> = BTreeMap::new();
    for (index, contribution) in set {
        groups.entry(contribution.during.known().map(Interval::to_string)).or_default().push((*index, *contribution));
    }
    groups.into_values().collect()
}

/// The shares of each stated base in each time.
fn by_base<'a>(set: &[Entry<'a>]) -> Vec<Vec<Entry<'a>>> {
    let mut groups: BTreeMap<(String, Option<String>), Vec<Entry<'a>>> = BTreeMap::new();
    for (index, one) in set.iter().filter(|(_, one)| one.share.known().is_some()) {
        let Some(base) = &one.share_of else { continue };
        let base = base.trim().to_lowercase();
        groups.entry((base, one.during.known().map(Interval::to_string))).or_default().push((*index, *one));
    }
    groups.into_values().collect()
}

fn sum(group: &[Entry<'_>]) -> Option<Share> {
    let mut shares = group.iter().filter_map(|(_, contribution)| contribution.share.known().copied());
    let first = shares.next()?;
    shares.try_fold(first, |sum, share| sum.checked_add(share).ok())
}

fn is_whole(group: &[Entry<'_>]) -> bool {
    sum(group).is_some_and(Share::is_whole)
}

fn is_beyond(group: &[Entry<'_>]) -> bool {
    sum(group).is_some_and(|sum| sum.numerator() > sum.denominator())
}

fn is_part(group: &[Entry<'_>]) -> bool {
    sum(group).is_some_and(|sum| sum.numerator() < sum.denominator())
}

fn sum_fault(group: &[Entry<'_>]) -> Answer {
    let Some(sum) = sum(group) else { return Answer::not_judged("reason-blank-share") };
    let (numerator, denominator) = (sum.numerator(), sum.denominator());
    let Ok(difference) = Share::new(numerator.abs_diff(denominator), denominator) else {
        return Answer::not_judged("reason-blank-share");
    };
    let mut places = group.iter().map(|(index, _)| Spot::Value(place(*index).key("share"))).rev();
    let Some(last) = places.next() else { return Answer::Holds };
    let fault = Fault::at(last).arg("sum", sum).arg("difference", difference);
    // More marks than a dozen would only hide the place.
    let earlier = places.take(12).collect::<Vec<_>>().into_iter().rev();
    let fault = earlier.fold(fault, |fault, place| fault.related(place, "other"));
    Answer::Fails(vec![if numerator > denominator { fault.variant("above") } else { fault }])
}

/// The amounts that are not their shares of the sum of the group.
fn amounts_that_differ(funding: &Funding, group: &[Entry<'_>]) -> Vec<Fault> {
    // Amounts for different units of time are no parts of one whole.
    let per = group.first().and_then(|(_, contribution)| contribution.per.known());
    let amount =
        |contribution: &Contribution| contribution.amount.known().copied().filter(|_| contribution.per.known() == per);
    let amounts: Option<Vec<Money>> = group.iter().map(|(_, contribution)| amount(contribution)).collect();
    let Some(Ok(Some(total))) = amounts.map(Money::sum) else { return Vec::new() };
    let differs = group.iter().filter_map(|(index, contribution)| {
        let (amount, share) = (*contribution.amount.known()?, *contribution.share.known()?);
        let expected = share.of(total);
        // The last öre of a sum that does not divide evenly must go to someone.
        if amount.minor().abs_diff(expected.minor()) <= 1 {
            return None;
        }
        let fault = Fault::at(Spot::Value(place(*index).key("share"))).variant("amount");
        let fault = fault.related(Spot::Value(place(*index).key("amount")), "amount");
        let fault = fault.arg("share", share).arg("amount", amount).arg("expected", expected).arg("total", total);
        Some(fault)
    });
    let faults: Vec<Fault> = differs.collect();
    // One of two that differ makes the other differ too: one thought, told once.
    if funding.contributions.len() == 2 { faults.into_iter().take(1).collect() } else { faults }
}

fn place(index: usize) -> Pointer {
    Pointer::root().key("funding").key("contributions").index(index)
}
