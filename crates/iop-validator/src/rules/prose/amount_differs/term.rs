//! An amount that the text gives to the whole term, where that is what comes each year: "340 000 kr för hela avtalstiden".

use super::sums::Sums;
use super::words::PAYS;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::Said;

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
