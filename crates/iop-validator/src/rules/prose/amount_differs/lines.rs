//! What a cost line is said to cost: "52 000 kr till material", where the line has 48 000 kr.

use std::ops::Range;

use iop_core::derive::Ledger;
use iop_core::model::{Agreement, Funding};
use iop_core::{Frequency, Money, Pointer};

use super::sums::Sums;
use crate::finding::{Fault, Spot};
use crate::reader::{Mention, What};
use crate::rules::around;
use crate::rules::item::Item;
use crate::rules::said::Said;
use crate::rules::words::EACH_YEAR;

/// All that may stand between an item and the amount after it.
const AFTER: &[&str] = &[
    "är",
    "uppgår",
    "till",
    "beräknas",
    "beräknad",
    "beräknade",
    "beräknats",
    "budgeteras",
    "budgeterad",
    "budgeterats",
    "kostar",
    "blir",
    "om",
    "på",
    "med",
    "har",
    "avsätts",
    "avsatts",
    "används",
    "går",
    "kostnaden",
    "kostnader",
    "posten",
    "parterna",
    "budgeterat",
    "avsatt",
    "avsätter",
    "sammanlagt",
    "totalt",
    "högst",
    "is",
    "costs",
    "amounts",
    "to",
    "at",
    "comes",
];

/// All that may stand between an amount and the item after it, of which one must be among those that lead to it.
const BEFORE: &[&str] = &[
    "kr",
    "kronor",
    "sek",
    "går",
    "avser",
    "avsätts",
    "används",
    "är",
    "avsatta",
    "avsatt",
    "budgeterade",
    "betalas",
    "får",
    "användas",
    "den",
    "det",
    "de",
    "kostnaden",
    "kostnader",
    "posten",
    "per",
    "år",
    "året",
    "om",
    "goes",
    "is",
];
const LEADS: &[&str] = &["till", "för", "avser", "åt", "i", "to", "for"];

/// What makes the amount a part of the line, more than it, or another's.
const OTHER: &[&str] = &[
    "varav",
    "därav",
    "ytterligare",
    "därutöver",
    "utöver",
    "extra",
    "öka*",
    "ökn*",
    "höj*",
    "minsk*",
    "sänk*",
    "del",
    "delen",
    "delar",
    "tidigare",
    "inte",
    "vardera",
    "värde",
    "värderas",
    "exempelvis",
    "liknande",
    "annan",
    "andra",
    "annat",
    "grannkommun*",
    "similar",
    "other",
    "of which",
    "each",
    "more",
];

/// A cost line under its name, with every amount that it may be told by.
struct Line<'a> {
    item: Item,
    name: &'a str,
    place: Pointer,
    amount: Money,
    amounts: Vec<Money>,
    /// Whether it is for all the time of the agreement, and no other line has its name.
    is_whole: bool,
}

/// The lines of the budget; those of one name are told one by one, or together.
pub(super) struct Lines<'a>(Vec<Line<'a>>);

impl<'a> Lines<'a> {
    pub(super) fn of(agreement: &Agreement, funding: &'a Funding) -> Self {
        let ledger = Ledger::of(agreement);
        let mut lines: Vec<Line<'a>> = Vec::new();
        let mut unknown: Vec<Item> = Vec::new();
        for (index, cost) in funding.costs.iter().enumerate() {
            let Some((name, item)) = cost.item.known().and_then(|name| Some((name.as_str(), Item::of(name)?))) else {
                continue;
            };
            let Some(amount) = cost.amount.known().copied() else {
                unknown.push(item);
                continue;
            };
            let yearly =
                cost.per.known().and_then(|per| per.per_year()).and_then(|times| amount.checked_mul(times).ok());
            let own = [Some(amount), yearly, ledger.cost_total(cost).money()].into_iter().flatten();
            if let Some(line) = lines.iter_mut().find(|line| line.item.is_same(&item)) {
                let sum = line.amounts.iter().zip(own.clone()).filter_map(|(one, more)| one.checked_add(more).ok());
                let sums: Vec<Money> = sum.collect();
                line.amounts.extend(own.chain(sums));
                line.is_whole = false;
            } else {
                let place = Pointer::root().key("funding").key("costs").index(index).key("amount");
                let is_whole = cost.per.is_blank() && cost.during.is_blank();
                lines.push(Line { item, name, place, amount, amounts: own.collect(), is_whole });
            }
        }
        // Several lines of a name may be told together by any of the sums that they come to.
        lines.retain(|line| !unknown.iter().any(|item| item.is_same(&line.item)));
        Self(lines)
    }

    /// What the sentence says that a line costs each year, where the line has it once for all of several years.
    pub(super) fn yearly<'s>(&'s self, said: &'s Said<'s>, sums: &'s Sums) -> impl Iterator<Item = Fault> + 's {
        let several = sums.times_in_term(Frequency::Year).is_none_or(|years| years > 1);
        let lines =
            self.0.iter().filter(move |line| several && line.is_whole && said.has(EACH_YEAR) && !said.has(OTHER));
        lines.filter_map(move |line| {
            let mention = said.mentions.iter().find(|mention| {
                let own =
                    matches!(mention.what, What::Amount { money, approximate: false, .. } if money == line.amount);
                own && line.item.places(said.words).iter().any(|place| is_told_of(said, place, mention))
            })?;
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).variant("pace");
            Some(fault.related(Spot::Value(line.place.clone()), "fact").arg("told", line.amount))
        })
    }

    /// What the sentence says that a line costs, where it costs something else.
    pub(super) fn wrong<'s>(&'s self, said: &'s Said<'s>, sums: &'s Sums) -> impl Iterator<Item = Fault> + 's {
        let places: Vec<(&Line<'a>, Range<usize>)> = if said.has(OTHER) {
            Vec::new()
        } else {
            let all = |line: &'s Line<'a>| line.item.places(said.words).into_iter().map(move |place| (line, place));
            self.0.iter().flat_map(all).collect()
        };
        said.mentions.iter().filter_map(move |mention| {
            let What::Amount { money, approximate: false, ceiling, each: false, .. } = mention.what else {
                return None;
            };
            // The amount of another line is wrong here where the sentence is about this one alone.
            let alone = || {
                let mut named = places.iter().map(|(line, _)| &line.place);
                let first = named.next();
                first.is_some() && named.all(|place| Some(place) == first)
            };
            let of_line =
                || alone() && self.0.iter().any(|line| line.amounts.contains(&money)) && !sums.is_put_in(money);
            if sums.has(money) && !of_line() || around::is_earlier(said, &mention.range, None) {
                return None;
            }
            let own = places.iter().filter(|(_, place)| is_told_of(said, place, mention));
            let own: Vec<&Line<'a>> = own.map(|(line, _)| *line).collect();
            let fits = |line: &&Line<'a>| fits(line, mention, money, sums);
            let line = own.iter().max_by_key(|line| line.item.len()).filter(|_| !own.iter().any(fits))?;
            // Less than the line may be spent where there is a ceiling, but not more.
            if ceiling && money.minor() > line.amount.minor() {
                return None;
            }
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).variant("line");
            let fault = fault.related(Spot::Value(line.place.clone()), "fact").arg("told", money);
            Some(fault.arg("fact", line.amount).arg("item", line.name))
        })
    }
}

/// Whether the amount is one of the line's, or comes to one so often.
fn fits(line: &Line<'_>, mention: &Mention, money: Money, sums: &Sums) -> bool {
    let What::Amount { per, .. } = mention.what else { return false };
    let often = per.and_then(Frequency::per_year).map(u64::from);
    let in_term = per.and_then(|per| sums.times_in_term(per));
    let same = |times: u64| {
        let minor = i64::try_from(times).ok().and_then(|times| money.minor().checked_mul(times));
        line.amounts.iter().any(|own| Some(own.minor()) == minor && own.currency() == money.currency())
    };
    line.amount.currency() != money.currency() || [Some(1), often, in_term].into_iter().flatten().any(same)
}

/// Whether the words between say that the amount is what the item at the place costs.
fn is_told_of(said: &Said<'_>, item: &Range<usize>, mention: &Mention) -> bool {
    let number = |at: usize| said.words.partition_point(|word| word.range.start < at);
    let (start, end) = (number(mention.range.start), number(mention.range.end));
    let all =
        |from: usize, to: usize, words: &[&[&str]]| (from..to).all(|at| words.iter().any(|words| said.is(at, words)));
    let between = |from: usize, to: usize| said.passage.text.get(from..to).unwrap_or_default();
    if item.end <= start {
        // "Av lönen till samordnaren är 60 000 kr …" is a part of it; after a comma the next item's amount may come.
        let part = item.start.checked_sub(1).is_some_and(|before| said.is(before, &["av", "of"]));
        let text = between(said.words[item.end - 1].range.end, mention.range.start);
        let beside = item.end < start || !text.contains(',');
        return !part && beside && !text.contains([';', '.']) && all(item.end, start, &[AFTER]);
    }
    if item.start < end {
        return false;
    }
    let text = between(mention.range.end, said.words[item.start].range.start);
    let led = item.start == end || said.has_in(end..item.start, LEADS);
    led && !text.contains([',', ';', '.']) && all(end, item.start, &[BEFORE, LEADS])
}
