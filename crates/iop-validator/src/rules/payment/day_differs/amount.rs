//! What is paid on each of several days: "200 000 kr den 31 januari och 280 000 kr den 31 juli".

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use iop_core::derive::Ledger;
use iop_core::model::{Funding, Kind};
use iop_core::{Money, Pointer, StatedDate};

use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::agreed::unindexed;
use crate::rules::said::Said;

/// What makes an amount something else than all that is paid that day.
const OTHER: &[&str] =
    &["varav", "därav", "håll*", "innehåll*", "avdrag*", "minsk*", "inte", "högst", "minst", "of which", "withh*"];

/// A day as a text tells it, with or without its year.
#[derive(Clone, Copy)]
struct Day {
    year: Option<i32>,
    month: u32,
    of_month: u32,
}

/// A payment that falls due on a known day, and its place in the list.
struct Paid {
    index: usize,
    due: NaiveDate,
    money: Money,
}

/// The first amount told for a day on which another amount is paid.
pub(super) fn differing(context: &Context<'_>, funding: &Funding, said: &[&Said<'_>]) -> Option<Fault> {
    let plain = unindexed(context.agreement);
    let ledger = Ledger::of(&plain);
    let plans = plain.funding.iter().flat_map(|funding| funding.payments.iter().enumerate());
    let paid: Vec<Paid> = plans
        .filter_map(|(index, payment)| Some((index, ledger.instalments(payment).ok()?)))
        .flat_map(|(index, all)| {
            all.into_iter().filter_map(move |one| Some(Paid { index, due: one.due?, money: one.amount }))
        })
        .collect();
    // What is paid in all is told by another rule, where texts are held against it.
    let all = Money::sum(paid.iter().map(|one| one.money)).ok().flatten();
    let held = context.agreement.kind.known() != Some(&Kind::Amendment) && funding.indexation.is_none();
    let adds_up = |told: &[(Day, Money, Range<usize>)]| {
        !held || Money::sum(told.iter().map(|(_, money, _)| *money)).ok().flatten() == all
    };
    let told = said.iter().filter(|sentence| !sentence.has(OTHER)).map(|sentence| (*sentence, pairs(sentence)));
    let mut told = told
        .filter(|(_, pairs)| adds_up(pairs))
        .flat_map(|(sentence, pairs)| pairs.into_iter().map(move |(day, money, range)| (sentence, day, money, range)));
    told.find_map(|(sentence, day, money, range)| {
        let then: Vec<&Paid> = paid.iter().filter(|one| is_on(one.due, day)).collect();
        let first = then.first()?;
        let sum = Money::sum(then.iter().map(|one| one.money)).ok().flatten();
        let known = then.iter().any(|one| one.money == money || one.money.currency() != money.currency());
        // Where no other payment is told to be of that amount, the amount of the day may be a part of it.
        let right = known || sum == Some(money);
        let key = if funding.payments.get(first.index)?.amount.known().is_some() { "amount" } else { "from" };
        let place = Pointer::root().key("funding").key("payments").index(first.index).key(key);
        let fault = || Fault::at(Spot::Words(sentence.passage.pointer.clone(), range.clone())).variant("amount");
        let fault = || fault().related(Spot::Value(place.clone()), "fact").arg("told", money).arg("fact", first.money);
        (!right).then(|| fault().arg("day", StatedDate::Day(first.due)))
    })
}

/// The days and the amounts of a sentence that tells as many of each, in turn.
fn pairs(said: &Said<'_>) -> Vec<(Day, Money, Range<usize>)> {
    let mut days: Vec<(usize, Day)> = Vec::new();
    let mut amounts: Vec<(Range<usize>, Money)> = Vec::new();
    for mention in said.mentions {
        match mention.what {
            What::Date(StatedDate::Day(day)) => {
                let own = Day { year: Some(day.year()), month: day.month(), of_month: day.day() };
                days.push((mention.range.start, own));
            }
            What::DayOfYear { month, day: Some(day) } => {
                days.push((mention.range.start, Day { year: None, month, of_month: day }));
            }
            What::Amount { money, approximate: false, ceiling: false, each: false, per: None, .. } => {
                amounts.push((mention.range.clone(), money));
            }
            What::Amount { .. } => return Vec::new(),
            // "…; åren därefter betalas hälften": what comes after is another's.
            What::Percent(_) => break,
            _ => {}
        }
    }
    let leads = |first: &[usize], second: &[usize]| {
        first.len() == second.len()
            && first.iter().zip(second).all(|(a, b)| a < b)
            && first.iter().skip(1).zip(second).all(|(a, b)| a > b)
    };
    let at: Vec<usize> = days.iter().map(|(at, _)| *at).collect();
    let of: Vec<usize> = amounts.iter().map(|(range, _)| range.start).collect();
    if days.len() < 2 || !leads(&at, &of) && !leads(&of, &at) {
        return Vec::new();
    }
    days.into_iter().zip(amounts).map(|((_, day), (range, money))| (day, money, range)).collect()
}

fn is_on(due: NaiveDate, told: Day) -> bool {
    due.month() == told.month && due.day() == told.of_month && told.year.is_none_or(|year| year == due.year())
}
