//! What an hour is worth: "värderas till 220 kr per timme".

use super::sums::Sums;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::Said;

/// The values that the sentence gives an hour, where the facts give it another.
pub(super) fn wrong<'a>(said: &'a Said<'a>, sums: &'a Sums) -> impl Iterator<Item = Fault> + 'a {
    let valued = said.has(&["värde*", "timvärd*", "valued*"]) && !said.has(&["lön*", "tjänsteköp*", "konsult*"]);
    said.mentions.iter().filter(move |_| valued).filter_map(|mention| {
        let What::Amount { money, approximate: false, .. } = mention.what else { return None };
        // "Värderar en timme till 200 kronor".
        let named = said.before(&mention.range, 1).any(|word| matches!(word.key.as_str(), "till" | "at" | "på"))
            && said.before(&mention.range, 2).any(|word| matches!(word.key.as_str(), "timme" | "timma" | "hour"));
        let hour = named
            || said
                .after(&mention.range, 2)
                .any(|word| matches!(word.key.as_str(), "timme" | "timma" | "timmen" | "tim" | "hour"))
            || said.passage.text.get(mention.range.clone()).is_some_and(|text| text.contains("tim"));
        let (rate, place) = sums.other_rate(money).filter(|_| hour)?;
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).variant("hour");
        Some(fault.related(Spot::Value(place.clone()), "fact").arg("told", money).arg("fact", rate))
    })
}
