//! Ceilings on what a public party pays. A ceiling on a part of it is one of many that an agreement may have; one on
//! the whole is the amount itself.

use iop_core::Money;

use super::super::told::Names;
use super::sums::Sums;
use super::words::{OTHER, PARTS};
use crate::reader::{Mention, What, Word};
use crate::rules::said::Said;

/// What a party does that pays.
pub(super) const PAYS: &[&str] = &[
    "finansierar",
    "bidrar",
    "betalar",
    "ersätter",
    "tilldelar",
    "utger",
    "lämnar",
    "anslår",
    "avsätter",
    "satsar",
    "står",
    "täcker",
    "bekostar",
    "vidareförmedlar",
    "förmedlar",
    "för vidare",
    "tillför",
    "ger",
    "beviljar",
    "contributes",
    "pays",
    "funds",
    "grants",
    "gives",
];

/// What is paid for, when it is the whole.
const WHOLE: &[&str] =
    &["verksamheten", "partnerskapet", "överenskommelsen", "insatsen", "insatserna", "samverkan", "projektet"];

/// The ceilings that contradict the amounts among the facts.
pub(super) fn contradicting<'a>(said: &Said<'a>, names: &Names, sums: &Sums) -> Vec<(&'a Mention, Money)> {
    let ceilings = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Amount { money, ceiling: true, each: false, per, .. } => Some((mention, money, per)),
        _ => None,
    });
    let mut ceilings = ceilings.peekable();
    if ceilings.peek().is_none() || !is_payer(said, names) || is_other(said, names) {
        return Vec::new();
    }
    ceilings
        .filter(|(mention, money, per)| {
            if sums.has(*money) {
                return false;
            }
            let times = per.and_then(|per| sums.times_in_term(per)).unwrap_or(1);
            sums.is_less_than(*money, times) || is_whole(said, mention)
        })
        .map(|(mention, money, _)| (mention, money))
        .collect()
}

/// Whether a public party passes money on to the others.
pub(super) fn passes_on(said: &Said<'_>, names: &Names) -> bool {
    verb(said, names).is_some_and(|at| said.is(at, &["vidareförmedlar", "förmedlar", "för vidare"]))
}

/// Whether a sentence opens with a public party that pays.
pub(super) fn is_payer(said: &Said<'_>, names: &Names) -> bool {
    verb(said, names).is_some()
}

/// The place of the verb, where a sentence opens with a public party that pays: "Regionen betalar", "Därtill förmedlar
/// regionen".
fn verb(said: &Said<'_>, names: &Names) -> Option<usize> {
    let subject = said.words.iter().take(3).position(|word| names.is_public(word))?;
    let mut places = [Some(subject + 1), Some(subject + 2), subject.checked_sub(1)].into_iter().flatten();
    places.find(|at| said.is(*at, PAYS))
}

/// Whether a sentence opens with another party that gets money: "Jouren får 275 000 kronor om året".
pub(super) fn is_receiver(said: &Said<'_>, names: &Names) -> bool {
    const GETS: &[&str] = &["får", "erhåller", "mottar", "tar emot", "tilldelas", "beviljas", "receives", "gets"];
    let is_other = |word: &Word| names.party(word).is_some() && !names.is_public(word);
    let Some(subject) = said.words.iter().take(3).position(is_other) else { return false };
    let Some(verb) = said.words.get(subject + 1).filter(|_| said.is(subject + 1, GETS)) else { return false };
    let amounts = said.mentions.iter().filter(|mention| matches!(mention.what, What::Amount { .. }));
    let near = |mention: &&Mention| said.before(&mention.range, 3).any(|word| word.range == verb.range);
    amounts.into_iter().any(|mention| near(&mention))
}

fn is_other(said: &Said<'_>, names: &Names) -> bool {
    let passes_on = passes_on(said, names);
    said.words.iter().any(|word| {
        let own = passes_on && word.is(&["statsbidrag*", "vidare*", "förmedl*"]);
        !own && (word.is(OTHER) || word.is(PARTS))
    })
}

/// Whether the ceiling is on all that the party pays: "finansierar verksamheten med högst …".
fn is_whole(said: &Said<'_>, mention: &Mention) -> bool {
    let narrowed = said
        .after(&mention.range, 1)
        .any(|word| matches!(word.key.as_str(), "till" | "för" | "i" | "per" | "for" | "to"));
    let limit = |word: &&Word| matches!(word.key.as_str(), "högst" | "upp" | "till" | "maximalt" | "max");
    let mut before = said.before(&mention.range, 5).skip_while(limit);
    let with = before.next().is_some_and(|word| word.key == "med");
    with && !narrowed
        && before.next().is_some_and(|word| WHOLE.contains(&word.key.as_str()) || PAYS.contains(&word.key.as_str()))
}
