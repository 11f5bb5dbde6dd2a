//! Whether a sentence is about what the parties put in, and not about other money.

use iop_core::TimeUnit;

use super::sums::Sums;
use super::words::{COMES_TO, COSTS, ELSEWHERE, OTHER, PAYS, VALUED, WORTH};
use crate::reader::{What, Word};
use crate::rules::said::Said;

/// Whether the sentence tells what the parties pay and put in.
pub(super) fn tells_sums(said: &Said<'_>, sums: &Sums) -> bool {
    let costs = said.has(COSTS);
    let stands =
        said.words.windows(2).any(|pair| matches!(pair[0].key.as_str(), "står" | "svarar") && pair[1].key == "för");
    let valued = said.has(WORTH) && said.has(VALUED) || said.has(&["hyresvärde*"]);
    // "För tre år blir det 3 000 000 kr."
    let term = said.has(&["avtalstid*", "avtalsperiod*"])
        || said.mentions.iter().any(
            |mention| matches!(mention.what, What::Duration { duration, .. } if duration.unit() == TimeUnit::Year),
        );
    let comes = term && said.has(&["blir", "makes"]);
    said.has(PAYS) || stands || valued || comes || if costs { sums.have_costs } else { said.has(COMES_TO) }
}

/// Whether the sentence opens with the whole of what is given, and its amount: "Tillskottet på 75 000 kronor får bara användas
/// till …".
pub(super) fn is_of_whole(said: &Said<'_>) -> bool {
    const WHOLE: &[&str] =
        &["bidraget", "tillskottet", "stödet", "ersättningen", "anslaget", "grant", "contribution", "supplement"];
    let Some(at) = said.find_in(..said.words.len().min(2), WHOLE) else { return false };
    let amount = said.words.get(at + 2).filter(|_| said.is(at + 1, &["på", "om", "of"])).map(|word| word.range.start);
    said.mentions.iter().any(|one| matches!(one.what, What::Amount { .. }) && Some(one.range.start) == amount)
}

/// Whether none of the words says that the amounts are some other money than what the parties put in.
pub(super) fn is_open(words: &[Word], sums: &Sums, passes_on: bool, of_whole: bool) -> bool {
    let fees = ["avgift", "avgiften", "avgifter", "fee", "fees"];
    let fee = words.iter().any(|word| fees.contains(&word.key.as_str()) && !sums.describe(word));
    // "Av bidraget går 10 000 kr till …" is a part of the whole, which the facts need not have.
    let whole =
        ["bidraget", "bidragen", "medlen", "beloppet", "summan", "anslaget", "detta", "dessa", "vilka", "vilket"];
    let part = words.windows(2).any(|pair| pair[0].key == "av" && whole.contains(&pair[1].key.as_str()));
    let excluded = words.windows(2).any(|pair| {
        let (first, second) = (pair[0].key.as_str(), pair[1].key.as_str());
        matches!((first, second), ("ingår" | "omfattas" | "räknas" | "avses", "inte" | "ej") | ("not", "included"))
            || matches!(first, "annan" | "andra" | "annat") && pair[1].is(ELSEWHERE)
    });
    let other = words.iter().any(|word| {
        let own = of_whole && word.is(&["användas*"]) || passes_on && word.key.starts_with("statsbidrag");
        word.is(OTHER) && !word.is(&["hyresvärde*"]) && !own && !sums.describe(word)
    });
    !fee && !part && !excluded && !other
}
