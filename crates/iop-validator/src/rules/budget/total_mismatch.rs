//! Its page is the Markdown file beside this one.
#![doc = include_str!("total_mismatch.md")]

use std::cmp::Ordering;

use iop_core::derive::{self, Sum};
use iop_core::model::{Agreement, Funding, Stage};
use iop_core::{Money, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::agreed::{unindexed, unknown};
use crate::rules::said;
use crate::rules::words::IN_ALL;

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
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding");
    let stated = [
        (&funding.total, derive::cash_total(agreement), written(funding), root.key("total"), root.key("contributions")),
        (&funding.costs_total, derive::costs_total(agreement), None, root.key("costs_total"), root.key("costs")),
    ];
    if stated.iter().all(|(total, ..)| total.is_blank()) {
        return Answer::does_not_apply("reason-no-stated-total");
    }
    let mut faults = Vec::new();
    let mut unclear = None;
    let plain = unindexed(agreement);
    for (total, sum, written, place, parts) in stated {
        let Some(total) = total.known().copied() else { continue };
        let sum = match before_index(context, &plain, &sum, total) {
            Some(known) if place == root.key("total") => Sum::Known(known),
            _ => sum,
        };
        // Of amounts per year the paper may state what they come to in a year.
        if written == Some(total) && !tells_whole(context, &sum, total) {
            continue;
        }
        match sum {
            Sum::Known(sum) if total != sum => faults.push(fault(total, sum, place, parts)),
            Sum::AtMost(most) if total.checked_cmp(most).is_ok_and(Ordering::is_gt) => {
                faults.push(fault(total, most, place, parts));
            }
            // What is given without an end has no sum; only that of a year, which was not what is stated.
            Sum::Unending if written.is_some_and(|year| year.currency() == total.currency()) => {
                let fault = Fault::at(Spot::Value(place)).related(Spot::Key(parts), "yearly").variant("unending");
                faults.push(fault.arg("total", total));
            }
            Sum::Known(_) | Sum::AtMost(_) => {}
            Sum::About(_) | Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable => unclear = Some(sum),
        }
    }
    match unclear.filter(|_| faults.is_empty()) {
        Some(sum) => unknown(agreement, &sum),
        None => Answer::from_faults(faults),
    }
}

/// Whether the text says what all the years come to, so that the total is meant as that and not as what a year does.
fn tells_whole(context: &Context<'_>, sum: &Sum, total: Money) -> bool {
    const WHOLE: &[&str] = &["tillsammans", "hela", "avtalstiden", "alltså", "total", "whole"];
    let Sum::Known(sum) = sum else { return false };
    let told = |sentence: &said::Said<'_>| {
        sentence.mentions.iter().any(|one| matches!(one.what, What::Amount { money, per: None, .. } if money == *sum))
    };
    *sum != total && said::with(context, &[IN_ALL, WHOLE].concat()).any(|sentence| told(&sentence))
}

/// What the contributions come to before any index has moved them, where it is the index that is not known and the
/// total is meant as that: some text says so, or the total is less.
fn before_index(context: &Context<'_>, plain: &Agreement, sum: &Sum, total: Money) -> Option<Money> {
    const BEFORE: &[&str] = &[
        "före uppräkning*",
        "före indexering*",
        "före indexuppräkning*",
        "före index",
        "exklusive uppräkning*",
        "exklusive index*",
        "utan uppräkning*",
        "utan indexuppräkning*",
        "before indexation",
        "excluding indexation",
    ];
    if !matches!(sum, Sum::About(_) | Sum::Blank) {
        return None;
    }
    let known = derive::cash_total(plain).known()?;
    let less = total.checked_cmp(known) == Ok(Ordering::Less);
    (less || said::anywhere(context, BEFORE)).then_some(known)
}

/// What the contributions in money come to in one unit of time, where all are for the same.
fn written(funding: &Funding) -> Option<Money> {
    let per = derive::cash(funding).next()?.per.known()?;
    let amounts = derive::cash(funding).map(|one| one.amount.known().copied().filter(|_| one.per.known() == Some(per)));
    Money::sum(amounts.collect::<Option<Vec<_>>>()?).ok().flatten()
}

fn fault(total: Money, sum: Money, place: Pointer, parts: Pointer) -> Fault {
    let fault = Fault::at(Spot::Value(place)).related(Spot::Key(parts), "parts").arg("total", total).arg("sum", sum);
    // Amounts in different currencies have no difference to tell.
    match total.checked_sub(sum) {
        Ok(difference) => fault.arg("difference", Money::new(difference.minor().abs(), difference.currency())),
        Err(_) => fault.variant("currency"),
    }
}
