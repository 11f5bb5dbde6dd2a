//! A percentage beside the amount that it makes: "3 900 000 kr, 65 procent", and of what. Knows no stated shares.

use std::ops::Range;

use iop_core::{Money, Share};

use super::Amounts;
use crate::context::Passage;
use crate::finding::{Fault, Spot};
use crate::reader::{Mention, What};
use crate::rules::said::{self, Said};

/// What a sentence about other percentages says: of what is added, taken off or worked.
const OTHER: &[&str] = &[
    "index*",
    "ränt*",
    "höj*",
    "ök*",
    "minsk*",
    "sänk*",
    "löne*",
    "moms*",
    "mervärd*",
    "påslag*",
    "avdrag*",
    "rabatt*",
    "uppräkn*",
    "skatt*",
    "avgift*",
    "arbetsgivaravg*",
    "tjänst*",
    "heltid*",
    "deltid*",
    "anställ*",
    "sjukskriv*",
    "interest*",
    "increase*",
    "reduc*",
    "tax*",
    "full-time*",
    "part-time*",
];

/// All that may stand between a percentage and the amount that it makes.
const LINKS: &[&str] = &[
    "eller",
    "dvs",
    "det",
    "vill",
    "säga",
    "alltså",
    "motsvarar",
    "motsvarande",
    "vilket",
    "är",
    "utgör",
    "blir",
    "som",
    "or",
    "that",
    "is",
    "i",
    "e",
    "which",
];

/// The percentages of a text that are not what their amounts make of the whole.
pub(super) fn faults(passage: &Passage<'_>, known: &Amounts) -> Vec<Fault> {
    let mut before: Vec<Money> = Vec::new();
    let mut faults = Vec::new();
    for said in said::sentences(passage) {
        if !said.has(OTHER) {
            faults.extend(wrong(&said, &before, known));
        }
        before = amounts(&said).map(|(_, money)| money).collect();
    }
    faults
}

fn wrong(said: &Said<'_>, before: &[Money], known: &Amounts) -> Option<Fault> {
    said.mentions.iter().enumerate().find_map(|(at, mention)| {
        let What::Percent(share) = mention.what else { return None };
        let (amount, part) = beside(said, at)?;
        let others = amounts(said).filter(|(one, _)| *one != amount).map(|(_, money)| money);
        let near: Vec<Money> = others.chain(before.iter().copied()).filter(|whole| is_more(*whole, part)).collect();
        // Told of nothing, the percentage may be of anything.
        let whole = *near.first()?;
        let mut wholes = near.iter().copied().chain(known.of_currency(part.currency()));
        if wholes.any(|whole| makes(share, part, whole)) {
            return None;
        }
        let spot = |range: &Range<usize>| Spot::Words(said.passage.pointer.clone(), range.clone());
        let fault = Fault::at(spot(&mention.range)).related(spot(&amount.range), "amount").variant("share");
        Some(fault.arg("told", share).arg("part", part).arg("whole", whole))
    })
}

/// The amount just before or after the percentage.
fn beside<'a>(said: &Said<'a>, at: usize) -> Option<(&'a Mention, Money)> {
    let percent = said.mentions.get(at)?;
    let linked = |from: usize, to: usize| {
        let mut between = said.words.iter().filter(|word| word.range.start >= from && word.range.end <= to);
        let text = said.passage.text.get(from..to).unwrap_or_default();
        between.all(|word| LINKS.contains(&word.key.as_str())) && !text.contains(';')
    };
    let plain = |mention: &'a Mention| match mention.what {
        What::Amount { money, approximate: false, ceiling: false, each: false, .. } => Some((mention, money)),
        _ => None,
    };
    // "60 procent (2 400 000 kr)"; in "60 procent, 900 000 kr till …" the amount may be the next party's.
    let bracket = || {
        let later = plain(said.mentions.get(at + 1)?)?;
        let between = said.passage.text.get(percent.range.end..later.0.range.start)?;
        (between.trim() == "(").then_some(later)
    };
    // "1 000 000 kr, 60 procent är bidrag" tells of the whole first.
    let ends = || {
        let after = said.passage.text.get(percent.range.end..said.range.end).unwrap_or_default().trim_start();
        after.is_empty()
            || after.starts_with(['.', ',', ';', ')', ':'])
            || after.starts_with("av ")
            || after.starts_with("of ")
    };
    let earlier = || {
        let (amount, money) = plain(&said.mentions[at.checked_sub(1)?])?;
        (linked(amount.range.end, percent.range.start) && ends()).then_some((amount, money))
    };
    bracket().or_else(earlier)
}

fn amounts<'a>(said: &Said<'a>) -> impl Iterator<Item = (&'a Mention, Money)> {
    said.mentions.iter().filter_map(|mention| match mention.what {
        What::Amount { money, .. } => Some((mention, money)),
        _ => None,
    })
}

fn is_more(whole: Money, part: Money) -> bool {
    whole.currency() == part.currency() && whole.minor() > part.minor()
}

/// Whether the part is the share of the whole, but for a rounding to whole percent.
pub(super) fn makes(share: Share, part: Money, whole: Money) -> bool {
    let (told, of) = (i128::from(share.numerator()), i128::from(share.denominator()));
    let (part, whole) = (i128::from(part.minor()), i128::from(whole.minor()));
    // no law: one percent of the whole
    part.saturating_mul(of).abs_diff(told.saturating_mul(whole)).saturating_mul(100)
        <= of.saturating_mul(whole).unsigned_abs()
}
