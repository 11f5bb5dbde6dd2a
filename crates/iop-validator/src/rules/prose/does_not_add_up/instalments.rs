//! An amount that is paid in parts, each on its day: "400 000 kr per år betalas med 200 000 kr den 1 januari och …".

use crate::finding::{Fault, Spot};
use crate::reader::{Mention, What};
use crate::rules::said::Said;

/// What goes before the parts.
const PAID_IN: &[&str] = &[
    "betalas med",
    "betalas ut med",
    "utbetalas med",
    "utgår med",
    "rekvireras med",
    "betalas * med",
    "is paid in",
    "is paid by",
];

/// What leaves some of it for another day, or makes the parts of something else.
const OTHER: &[&str] = &[
    "resten",
    "återstoden",
    "återstående",
    "resterande",
    "därefter",
    "vardera",
    "varje",
    "kvartal*",
    "månad*",
    "minst",
    "högst",
    "tillägg*",
    "procent",
    "the rest",
    "each",
];

/// What stands for the same amount once more.
const AS_MUCH: &[&str] = &["lika mycket", "lika stort belopp", "samma belopp", "detsamma", "the same amount"];

/// The amount, where its parts with a day each come to another sum.
pub(super) fn fault(said: &Said<'_>) -> Option<Fault> {
    let marker = said.bytes(PAID_IN).filter(|_| !said.has(OTHER))?;
    let money = |mention: &Mention| match mention.what {
        What::Amount { money, approximate: false, ceiling: false, each: false, .. } => Some(money),
        _ => None,
    };
    let own = said.mentions.iter().filter_map(|mention| Some((mention, money(mention)?)));
    let (before, parts): (Vec<_>, Vec<_>) = own.partition(|(mention, _)| mention.range.start < marker.start);
    let [.., (whole, amount)] = before[..] else { return None };
    let days = said.mentions.iter().filter(|mention| matches!(mention.what, What::Date(_) | What::DayOfYear { .. }));
    let days = days.filter(|mention| mention.range.start > marker.end).count();
    // "Med 180 000 kr i januari och lika mycket i juli".
    let twice = parts.len() == 1 && said.has(AS_MUCH);
    let mut sum = parts.first()?.1;
    for (_, part) in &parts[1..] {
        sum = sum.checked_add(*part).ok()?;
    }
    let spot = |mention: &Mention| Spot::Words(said.passage.pointer.clone(), mention.range.clone());
    if twice {
        sum = sum.checked_add(sum).ok()?;
    }
    let wrong = (twice || parts.len() > 1 && days == parts.len()) && sum != amount;
    wrong.then(|| {
        let fault = Fault::at(spot(whole)).arg("told", amount).arg("sum", sum);
        parts.iter().fold(fault, |fault, (part, _)| fault.related(spot(part), "part"))
    })
}
