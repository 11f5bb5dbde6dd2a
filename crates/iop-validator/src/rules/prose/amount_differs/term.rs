//! An amount that the text gives to the whole term, where that is what comes each year: "340 000 kr för hela avtalstiden".

use iop_core::Pointer;
use iop_core::model::Funding;

use super::sums::Sums;
use super::words::PAYS;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::Said;

/// The amount that is told of all payments together and is another than their sum.
pub(super) fn all_payments(said: &Said<'_>, funding: &Funding, sums: &Sums) -> Option<Fault> {
    const ALL: &[&str] = &[
        "samtliga betalningar",
        "alla betalningar",
        "summan av betalningarna",
        "summan av alla betalningar",
        "sammanlagda betalningar*",
        "betalningarna sammanlagt",
        "betalningarna tillsammans",
        "all payments",
    ];
    const APART: &[&str] = &["*förläng*", "tidigare*", "hittills", "därefter", "per", "varje", "gräns*", "option*"];
    let at = said.bytes(ALL)?;
    let end = said.mentions.iter().find(|one| one.range.start > at.start && matches!(one.what, What::Amount { .. }))?;
    let What::Amount { money, approximate: false, ceiling: false, each: false, per: None, during: None } = end.what
    else {
        return None;
    };
    let between = said.after(&at, 9).take_while(|word| word.range.start < end.range.start);
    let apart = between.into_iter().any(|word| word.is(APART));
    let total = sums.cash.filter(|total| *total != money && !apart)?;
    let root = Pointer::root().key("funding");
    let place = if funding.total.is_blank() { root.key("contributions").index(0) } else { root.key("total") };
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), end.range.clone())).variant("term");
    Some(fault.related(Spot::Value(place), "fact").arg("told", money).arg("fact", total))
}

/// The amounts of the sentence that are told of the whole term and come more often.
pub(super) fn wrong<'a>(said: &'a Said<'a>, sums: &'a Sums) -> impl Iterator<Item = Fault> + 'a {
    const WHOLE: &[&str] = &["hela", "whole", "entire"];
    const TERM: &[&str] =
        &["avtalstid*", "avtalsperiod*", "period*", "partnerskap*", "löptid*", "term*", "överenskommelse*"];
    said.mentions.iter().filter_map(|mention| {
        let What::Amount { money, approximate: false, ceiling: false, each: false, per: None, during: None } =
            mention.what
        else {
            return None;
        };
        let mut after = said
            .after(&mention.range, 4)
            .skip_while(|word| matches!(word.key.as_str(), "för" | "under" | "over" | "for" | "the"));
        let whole = after.next().is_some_and(|word| WHOLE.contains(&word.key.as_str()))
            && after.next().is_some_and(|word| word.is(TERM));
        let (total, place) = sums.over_term(money).filter(|_| whole && said.has(PAYS))?;
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).variant("term");
        Some(fault.related(Spot::Value(place.clone()), "fact").arg("told", money).arg("fact", total))
    })
}
