//! An amount of the facts that the text gives to another length of time: "250 000 kr per månad", which is what comes each
//! year. Knows no party.

use iop_core::model::Funding;
use iop_core::{Frequency, Money, Pointer};

use super::sums::Sums;
use super::words::{COSTS, OTHER};
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::Said;

/// The first amount of the sentence whose contribution has another pace.
pub(super) fn wrong(said: &Said<'_>, funding: &Funding, sums: &Sums) -> Option<Fault> {
    if said.has(OTHER) || said.has(COSTS) {
        return None;
    }
    said.mentions.iter().find_map(|mention| {
        let What::Amount { money, approximate: false, ceiling: false, each: false, per: Some(per), .. } = mention.what
        else {
            return None;
        };
        let index = other_pace(funding, money, per).filter(|_| !sums.has_part(money, per))?;
        let place = Pointer::root().key("funding").key("contributions").index(index).key("per");
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).variant("pace");
        Some(fault.related(Spot::Value(place), "fact").arg("told", money))
    })
}

/// The contribution of that amount, where each of that amount is for another length of time.
fn other_pace(funding: &Funding, money: Money, per: Frequency) -> Option<usize> {
    let same = funding.contributions.iter().enumerate().filter(|(_, one)| one.amount.known() == Some(&money));
    let mut same = same.peekable();
    let (first, _) = *same.peek()?;
    same.all(|(_, one)| one.per.known().is_some_and(|own| *own != per)).then_some(first)
}
