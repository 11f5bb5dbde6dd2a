//! A percentage that a cost of the facts is said to be of a whole: "samordnarens lön tar 62,5 procent av bidraget". Knows no
//! amount in the text.

use iop_core::derive::Ledger;
use iop_core::model::{Agreement, CostLine, Funding};
use iop_core::{Money, Pointer};

use super::shares::makes;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::item::Item;
use crate::rules::said::Said;

/// The wholes that a cost is a part of.
const OF: &[&str] = &[
    "av bidraget",
    "av stödet",
    "av medlen",
    "av det totala bidraget",
    "av hela bidraget",
    "av kostnaderna",
    "av de totala kostnaderna",
    "av budgeten",
    "av hela budgeten",
    "of the grant",
    "of the budget",
    "of the costs",
];

/// Words that make the percentage a limit, an estimate or another time's.
const NOT_PLAIN: &[&str] = &[
    "högst", "minst", "cirka", "ca", "omkring", "ungefär", "drygt", "knappt", "nästan", "under", "över", "upp", "till",
    "index*", "höj*", "öka*", "minsk*", "sänk*", "tidigare", "förra", "most", "least", "about",
];

/// The percentage of a sentence, without an amount of its own, that the one cost it names is not.
pub(super) fn fault(said: &Said<'_>, agreement: &Agreement) -> Option<Fault> {
    let funding = agreement.funding.as_ref()?;
    let of = said.find(OF)?;
    let mut shares = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Percent(share) => Some((mention, share)),
        _ => None,
    });
    let (mention, told) = shares.next().filter(|_| shares.next().is_none())?;
    let amounts = said.mentions.iter().any(|mention| matches!(mention.what, What::Amount { .. }));
    let beside = said.words.get(of)?.range.start;
    let joined = said.passage.text.get(mention.range.end..beside).is_some_and(|between| between.trim().is_empty());
    if amounts || !joined || said.has(NOT_PLAIN) || said.denies() {
        return None;
    }
    let mut named = funding.costs.iter().enumerate().filter(|(_, line)| names(said, line, of));
    let (index, line) = named.next().filter(|_| named.next().is_none())?;
    let part = *line.amount.known()?;
    let wholes = wholes(agreement, funding)?;
    let parts = [Some(part), Ledger::of(agreement).cost_total(line).money()];
    if parts.into_iter().flatten().any(|part| wholes.iter().any(|whole| makes(told, part, *whole))) {
        return None;
    }
    let cost = Pointer::root().key("funding").key("costs").index(index).key("amount");
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).variant("named");
    Some(fault.related(Spot::Value(cost), "cost").arg("told", told).arg("part", part))
}

/// Whether the sentence names the cost beside what it is a part of.
fn names(said: &Said<'_>, line: &CostLine, of: usize) -> bool {
    let item = line.item.known().and_then(|item| Item::of(item));
    let (before, after) = said.words.split_at(of);
    item.is_some_and(|item| item.is_touched(before) || item.is_touched(after.get(2..).unwrap_or_default()))
}

/// What the cost may be a part of, where all of it is known.
fn wholes(agreement: &Agreement, funding: &Funding) -> Option<Vec<Money>> {
    let ledger = Ledger::of(agreement);
    let given = funding.contributions.iter().filter_map(|one| one.amount.known().copied());
    let in_all = funding.contributions.iter().filter_map(|one| ledger.contribution_total(one).money());
    let totals = [ledger.cash_total().money()?, ledger.costs_total().money()?];
    Some(given.chain(in_all).chain(totals).chain(funding.costs_total.known().copied()).collect())
}
