//! What an amount for each makes of a number of them: "90 kr för varje resa, högst 36 000 kr, vilket svarar mot 400 resor".

use std::ops::Range;

use iop_core::Money;

use super::Amounts;
use crate::finding::{Fault, Spot};
use crate::reader::{self, Bound, Mention, What};
use crate::rules::said::Said;

/// What stands between an amount and what it is for one of.
const EACH: &[&str] = &["per", "för varje", "för var", "för vart", "om varje", "for each", "for every"];

/// What says that one number comes of others.
const MAKES: &[&str] = &[
    "motsvara*",
    "svara* mot",
    "svarande mot",
    "blir",
    "ger",
    "innebär",
    "räcker till",
    "räcker för",
    "dvs",
    "det vill säga",
    "alltså",
    "totalt",
    "sammanlagt",
    "tillsammans",
    "tillhopa",
    "i allt",
    "uppgår",
    "vilket är",
    "correspond*",
    "which makes",
    "in total",
    "that is",
];

/// The amount that a sentence makes of so many of each, where it is no amount that the sentence or the facts know.
pub(super) fn fault(said: &Said<'_>, known: &Amounts) -> Option<Fault> {
    said.find(MAKES)?;
    let (rate, money, noun) = only(said.mentions.iter().filter_map(|mention| rate(said, mention)))?;
    let (count, number) = only(said.mentions.iter().filter_map(|mention| count(mention, &noun)))?;
    let product = i128::from(money.minor()).checked_mul(i128::from(number))?;
    let others = || said.mentions.iter().filter(|mention| mention.range != rate.range);
    if others().any(|mention| matches!(mention.what, What::Amount { approximate: true, .. })) {
        return None;
    }
    let wholes: Vec<Money> = others().filter_map(amount).collect();
    // "Bidraget motsvarar 60 kr per kasse", without an amount of its own, is of an amount of the facts.
    if wholes.is_empty() && !said.has(GRANT) {
        return None;
    }
    // An amount for each in whole kronor may be rounded.
    // no law: the minor units of one
    let minor = 100;
    let slack = if money.minor() % minor == 0 { i128::from(minor) * i128::from(number) / 2 } else { 0 };
    let fits = |whole: i128| (whole - product).abs() <= slack;
    let minors = || wholes.iter().map(|whole| i128::from(whole.minor()));
    // "100 000 kr och därutöver 500 kr per deltagare, sammanlagt 150 000 kr".
    let without = minors().any(|whole| minors().any(|other| fits(whole - other)));
    let told = known.of_currency(money.currency()).map(|whole| i128::from(whole.minor())).chain(minors());
    if without || told.into_iter().any(fits) {
        return None;
    }
    let spot = |range: &Range<usize>| Spot::Words(said.passage.pointer.clone(), range.clone());
    let sum = Money::new(i64::try_from(product).ok()?, money.currency());
    let fault = Fault::at(spot(&rate.range)).related(spot(&count.range), "count").variant("units");
    Some(fault.arg("told", money).arg("count", number).arg("sum", sum))
}

/// What the whole is called, where its amount stands elsewhere.
const GRANT: &[&str] =
    &["bidraget", "stödet", "ersättningen", "medlen", "beloppet", "kostnaden", "kostnaderna", "the grant"];

/// The only one.
fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    all.next().filter(|_| all.next().is_none())
}

/// An exact amount for one of something, and of what.
fn rate<'a>(said: &Said<'a>, mention: &'a Mention) -> Option<(&'a Mention, Money, String)> {
    let What::Amount { money, approximate: false, ceiling: false, per: None, .. } = mention.what else { return None };
    let from = said.words.partition_point(|word| word.range.start < mention.range.start);
    let end = said.words.partition_point(|word| word.range.start < mention.range.end);
    let at = said.find_in(from..=end, EACH)?;
    let noun = at + 1 + usize::from(said.key(at) != "per");
    // "Per deltagare och gång" is for two things at once.
    let several = said.is(noun + 1, &["och", "per", "and"]);
    let key = said.key(noun);
    (!several && !key.is_empty() && !key.starts_with("tim")).then(|| (mention, money, key.to_owned()))
}

/// An exact number of the same: "8 000 matkassar" of what is paid for "per kasse".
fn count<'a>(mention: &'a Mention, of: &str) -> Option<(&'a Mention, u64)> {
    let What::Count { number, upper: None, bound: Bound::Exactly, noun, .. } = &mention.what else { return None };
    (reader::same_noun(noun, of) || is_compound(&noun.to_lowercase(), of)).then_some((mention, *number))
}

/// Whether a noun is a compound with the other at its end, inflected: "matkassar" of "kasse".
fn is_compound(noun: &str, last: &str) -> bool {
    const ROOT: usize = 3;
    const ENDING: usize = 5;
    let root = last.trim_end_matches(['a', 'e']);
    root.len() > ROOT && noun.rfind(root).is_some_and(|at| noun.len() - at - root.len() <= ENDING)
}

fn amount(mention: &Mention) -> Option<Money> {
    if let What::Amount { money, .. } = mention.what { Some(money) } else { None }
}
