//! The part that a text gives a party of a whole: "sammanlagt 1 000 000 kr, varav kommunen 660 000 kr".

use iop_core::model::{Agreement, ContributionForm};

use super::super::told::Names;
use super::sums::Sums;
use super::words::{COSTS, OTHER, PAYS};
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::Said;

/// The parts that the sentence gives to parties that put in another amount.
pub(super) fn wrong<'a>(
    said: &'a Said<'a>,
    names: &'a Names,
    sums: &'a Sums,
    agreement: &'a Agreement,
) -> impl Iterator<Item = Fault> + 'a {
    let start = said.words.iter().find(|word| word.key == "varav" || word.key == "whereof").map(|word| word.range.end);
    let start = start.filter(|_| said.has(PAYS) && !said.has(OTHER) && !said.has(COSTS));
    let gives = |party: usize| {
        let id = agreement.parties.get(party).and_then(|party| party.id.known());
        let funding = agreement.funding.iter().flat_map(|funding| &funding.contributions);
        let own: Vec<_> = funding.filter(|one| one.party.known() == id).collect();
        let one_sum = own
            .first()
            .is_some_and(|one| one.form.known() == Some(&ContributionForm::Cash) && one.amount.known().is_some());
        own.len() == 1 && one_sum
    };
    said.mentions.iter().filter(move |mention| start.is_some_and(|start| mention.range.start >= start)).filter_map(
        move |mention| {
            let What::Amount { money, approximate: false, ceiling: false, each: false, .. } = mention.what else {
                return None;
            };
            let before = said.before(&mention.range, 1).next()?;
            let party = names.party(before).filter(|party| gives(*party))?;
            let known = sums.has(money) || party >= agreement.parties.len();
            let (near, place) = sums.meant(money, false).filter(|_| !known)?;
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone()));
            Some(fault.related(Spot::Value(place.clone()), "fact").arg("told", money).arg("fact", near))
        },
    )
}
