//! Money that is added for everyone who comes. Knows no rule.

use super::{ELSE, MONEY, by_users};
use crate::finding::Spot;
use crate::rules::procurement::PUBLIC;
use crate::rules::said::Said;
use crate::rules::words::PAYS;

/// The words by which money is added for everyone who comes: "310 kr för var och en av dem och natt".
pub(super) fn for_everyone(sentence: &Said<'_>) -> Option<Spot> {
    const EVERYONE: &[&str] = &[
        "för var och en av dem",
        "för var och en av de",
        "för var och en som",
        "för envar",
        "för var person",
        "för var gäst",
        "för vardera gäst*",
        "för vardera deltagar*",
        "för var ny",
        "för varje natt",
        "för varje dygn",
        "för varje gäst",
        "för varje person",
        "för varje deltagare",
        "för varje barn",
        "för varje besök*",
        "för varje hushåll",
        "för varje familj",
        "för varje extra",
        "för varje ytterligare",
        "för varje ny",
        "och natt",
        "och dygn",
        "och tillfälle",
        "och besök",
        "for each of them",
    ];
    const ADDS: &[&[&str]] = &[
        PAYS,
        &["lämnar", "skjuter * till", "skjuter till", "ersätter", "ger", "utgår", "tillkommer", "höjs", "ökar"],
    ];
    // The years, the parties and the places of an agreement are no guests.
    const FEW: &[&str] = &["åren", "året", "månad*", "parterna", "kommunerna", "föreningarna", "orterna", "lokalerna"];
    let money = sentence.has(MONEY);
    let counts = money && sentence.has_any(ADDS) && sentence.has(PUBLIC) && !sentence.has(FEW) && !sentence.has(ELSE);
    // "Betalar kommunen 500 kr till för var och en."
    let last = || sentence.words.len().checked_sub(4).filter(|at| sentence.is(*at, &["för var och en"]));
    let everyone = || sentence.spot_of(EVERYONE).or_else(|| last().map(|at| sentence.spot_between(at, at + 3)));
    everyone().filter(|_| counts && !sentence.denies() && !by_users(sentence))
}
