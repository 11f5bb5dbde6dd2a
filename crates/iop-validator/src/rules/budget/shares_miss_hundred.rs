//! Its page is the Markdown file beside this one.
#![doc = include_str!("shares_miss_hundred.md")]

use std::collections::BTreeMap;

use iop_core::model::{Contribution, ContributionForm, Funding, Stage};
use iop_core::{Interval, Money, Pointer, Share};
use iop_law::Basis;

use super::share_and_amount::is_share;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

mod told;

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
    if let Some(fault) = told::fault(context) {
        return Answer::Fails(vec![fault]);
    }
    let all: Vec<Entry<'_>> = funding.contributions.iter().enumerate().collect();
    if all.iter().all(|(_, contribution)| contribution.share.is_blank()) {
        return Answer::does_not_apply("reason-no-share");
    }
    // Several shares of the same base can be less than all of it, but never more.
    let beyond: Vec<Vec<Entry<'_>>> = by_base(&all).into_iter().filter(|group| is_beyond(group)).collect();
    if let Some(group) = beyond.first() {
        return sum_fault(funding, group);
    }
    // Shares that make the whole of one base come to it in money too.
    let of_base = by_base(&all).into_iter().filter(|group| is_whole(group));
    let differing: Vec<Fault> = of_base.flat_map(|group| amounts_that_differ(funding, &group)).collect();
    if !differing.is_empty() {
        return Answer::Fails(differing);
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
        (None, Some(group)) => sum_fault(funding, &group),
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

fn sum_fault(funding: &Funding, group: &[Entry<'_>]) -> Answer {
    let Some(sum) = sum(group) else { return Answer::not_judged("reason-blank-share") };
    let (numerator, denominator) = (sum.numerator(), sum.denominator());
    let Ok(difference) = Share::new(numerator.abs_diff(denominator), denominator) else {
        return Answer::not_judged("reason-blank-share");
    };
    // The one share that does not fit its amount is the wrong one; else it may be any of them.
    let wrong = misfits(funding, group).and_then(|(_, wrong)| match &wrong[..] {
        [(index, ..)] => Some(*index),
        _ => None,
    });
    let Some(marked) = wrong.or_else(|| group.last().map(|(index, _)| *index)) else { return Answer::Holds };
    let others = group.iter().map(|(index, _)| *index).filter(|index| *index != marked);
    let mut places = others.map(|index| Spot::Value(place(index).key("share"))).rev();
    let last = Spot::Value(place(marked).key("share"));
    let fault = Fault::at(last).arg("sum", sum).arg("difference", difference);
    // More marks than a dozen would only hide the place.
    let earlier = places.by_ref().take(12).collect::<Vec<_>>().into_iter().rev();
    let fault = earlier.fold(fault, |fault, place| fault.related(place, "other"));
    Answer::Fails(vec![if numerator > denominator { fault.variant("above") } else { fault }])
}

/// What a contribution is worth: its amount, or so many units at so much each.
fn worth(one: &Contribution) -> Option<Money> {
    let counted = || one.quantity.known()?.times(*one.rate.known()?).ok();
    one.amount.known().copied().or_else(counted)
}

/// The shares and amounts of a group that do not fit, and the whole that most of them do fit: their sum, the costs, or
/// what one of them makes it.
fn misfits<'a>(funding: &Funding, group: &[Entry<'a>]) -> Option<(Money, Vec<Misfit<'a>>)> {
    // Amounts for different units of time are no parts of one whole.
    let per = group.first().and_then(|(_, one)| one.per.known());
    let known = |(index, one): &Entry<'a>| {
        let share = *one.share.known()?;
        worth(one).filter(|_| one.per.known() == per).map(|worth| (*index, *one, worth, share))
    };
    let parts: Vec<Misfit<'a>> = group.iter().map(known).collect::<Option<_>>()?;
    let total = Money::sum(parts.iter().map(|(_, _, worth, _)| *worth)).ok()??;
    let lines = funding.costs.iter().map(|line| line.amount.known().copied().filter(|_| line.per.is_blank()));
    let lines = lines.collect::<Option<Vec<_>>>().and_then(|lines| Money::sum(lines).ok()?);
    let costs = [funding.costs_total.known().copied(), lines].into_iter().flatten().filter(|_| per.is_none());
    // The whole that the largest part makes is told by a contribution that is seldom the wrong one.
    let made = parts.iter().filter_map(|(_, _, worth, share)| {
        let minor = worth.minor().checked_mul(i64::try_from(share.denominator()).ok()?)?;
        let numerator = i64::try_from(share.numerator()).ok().filter(|numerator| *numerator > 0)?;
        Some(Money::new(minor / numerator, worth.currency()))
    });
    // Of what is counted in units the shares are rounded.
    let exact = group.iter().all(|(_, one)| one.amount.known().is_some());
    let fits = |(_, _, worth, share): &Misfit<'a>, whole: Money| {
        // The last öre of a sum that does not divide evenly must go to someone.
        if exact { worth.minor().abs_diff(share.of(whole).minor()) <= 1 } else { is_share(*worth, *share, whole) }
    };
    // Of two, either may be the wrong one.
    let made = made.take(12).filter(|_| parts.len() > 2);
    let wholes = std::iter::once(total).chain(costs).chain(made);
    let all = wholes.map(|whole| {
        let wrong: Vec<Misfit<'a>> = parts.iter().filter(|part| !fits(part, whole)).copied().collect();
        (whole, wrong)
    });
    all.min_by_key(|(_, wrong)| wrong.len())
}

/// A contribution with its place, what it is worth and its share.
type Misfit<'a> = (usize, &'a Contribution, Money, Share);

/// The amounts that are not their shares of the whole.
fn amounts_that_differ(funding: &Funding, group: &[Entry<'_>]) -> Vec<Fault> {
    let Some((total, wrong)) = misfits(funding, group) else { return Vec::new() };
    let faults = wrong.into_iter().map(|(index, contribution, amount, share)| {
        let key = if contribution.amount.known().is_some() { "amount" } else { "quantity" };
        let fault = Fault::at(Spot::Value(place(index).key("share"))).variant("amount");
        let fault = fault.related(Spot::Value(place(index).key(key)), "amount");
        fault.arg("share", share).arg("amount", amount).arg("expected", share.of(total)).arg("total", total)
    });
    let faults: Vec<Fault> = faults.collect();
    // One of two that differ makes the other differ too: one thought, told once.
    if funding.contributions.len() == 2 { faults.into_iter().take(1).collect() } else { faults }
}

fn place(index: usize) -> Pointer {
    Pointer::root().key("funding").key("contributions").index(index)
}
