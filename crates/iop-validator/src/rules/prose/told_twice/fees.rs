//! What costs nothing in one text and something in another: "utlåning utan avgift", "för varje lån betalas en avgift om
//! 50 kr".

use std::ops::Range;

use iop_core::model::ClauseKind;

use super::super::told::Names;
use super::{Place, fault, holds};
use crate::context::{Context, Topic};
use crate::finding::Fault;
use crate::reader::{What, Word, stem};
use crate::rules::said::{self, Said};

const FREE: &[&str] = &[
    "utan avgift",
    "avgiftsfri*",
    "gratis",
    "kostnadsfri*",
    "utan kostnad",
    "ingen avgift",
    "inga avgifter",
    "kostar ingenting",
    "kostar inget",
    "kostar inte något",
    "free of charge",
    "without charge",
    "no fee",
    "costs nothing",
];

const FEE: &[&str] = &[
    "avgift",
    "avgiften",
    "avgifter",
    "deltagaravgift*",
    "deltagaravgiften",
    "kostar",
    "betalar",
    "betalas",
    "fee",
    "charged",
    "costs",
];

/// Who pays, that the activity is for.
const PERSONS: &[&str] =
    &["deltagar*", "besökar*", "gäst*", "låntagar*", "elev*", "barn*", "famil*", "den som", "participant*", "visitor*"];

/// What makes either of them not the rule, or about other money.
const OTHER: &[&str] = &[
    "medlem*",
    "utom",
    "förutom",
    "undantag*",
    "frivillig*",
    "lokal*",
    "hyra*",
    "försenad*",
    "förlor*",
    "skad*",
    "registerutdrag*",
    "utdrag*",
    "kopia*",
    "kopior",
    "ersätt*",
    "member*",
];

/// What all that is done is called.
const WHOLE: &[&str] = &["verksamhet*", "deltagande*", "aktivitet*", "insats*", "besök*", "allt", "activit*"];

/// Times and persons, which a fee for anything may be counted by.
const COUNTED_BY: &[&str] = &[
    "gång*",
    "tillfälle*",
    "termin*",
    "vecka*",
    "månad*",
    "år",
    "person*",
    "deltagar*",
    "barn*",
    "famil*",
    "time",
    "month*",
    "year*",
    "participant*",
];

pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let names = Names::of(context.agreement);
    let (mut free, mut fees) = (Vec::new(), Vec::new());
    for (number, passage) in context.passages.iter().enumerate().filter(|(_, passage)| is_judged(passage.topic)) {
        for said in said::all(passage).filter(|said| !said.has(OTHER)) {
            if let Some(range) = said.bytes(FREE) {
                let words = free_of_charge(&said, &range);
                // What is judged before the agreement is made is what people take part in.
                free.push((Place::of(&said, number, range), words, is_assessed(passage.topic)));
            } else if let Some((things, range)) = fee(&said).filter(|_| !is_paid_by_party(&said, &names)) {
                let to_take_part = said.has(&["deltagaravgift*"]) || said.has(&["avgift", "fee"]) && said.has(PERSONS);
                fees.push((Place::of(&said, number, range), things, to_take_part));
            }
        }
    }
    let found = fees.iter().find_map(|(fee, things, to_take_part)| {
        let same = |(_, words, assessed): &&(Place, &[Word], bool)| {
            let thing = |word: &Word| word.is(WHOLE) || things.iter().any(|thing| word.key.contains(thing));
            *assessed && *to_take_part || !assessed && words.iter().any(thing)
        };
        free.iter().find(same).map(|(free, ..)| fault(fee, free, "fee"))
    });
    found.into_iter().collect()
}

/// The words of what costs nothing: up to the next thing that is done, where a list tells of several: "upplåta badet utan
/// avgift, ordna bussresor".
fn free_of_charge<'a>(said: &Said<'a>, free: &Range<usize>) -> &'a [Word] {
    let begins = |at: &usize| {
        let (word, before) = (&said.words[*at], &said.words[at - 1]);
        let parted = said.passage.text[before.range.end..word.range.start].contains([',', ';'])
            || matches!(before.key.as_str(), "och" | "samt" | "men" | "and" | "but");
        let is_done = word.key.ends_with(['a', 'r']) || word.is(&["provide*", "arrange*", "offer*"]);
        let joined = matches!(said.key(at + 1), "och" | "eller" | "samt" | "and" | "or");
        parted && is_done && !joined && !said.is(at + 1, FREE)
    };
    let at = said.words.partition_point(|word| word.range.start < free.start);
    let first = (1..=at).rev().find(begins).unwrap_or_default();
    let end = (at + 1..said.words.len()).find(begins).unwrap_or(said.words.len());
    &said.words[first..end]
}

/// Texts on what the activity is; who pays whom for what else is told elsewhere.
fn is_judged(topic: Topic) -> bool {
    let kinds = [
        ClauseKind::Purpose,
        ClauseKind::Scope,
        ClauseKind::Goals,
        ClauseKind::TargetGroups,
        ClauseKind::Values,
        ClauseKind::Relation,
        ClauseKind::Commitments,
        ClauseKind::Economy,
        ClauseKind::Children,
        ClauseKind::Other,
    ];
    holds(topic) && (is_assessed(topic) || kinds.into_iter().any(|kind| topic.is_about(kind)))
}

/// Texts on whether the agreement is one that may be made.
fn is_assessed(topic: Topic) -> bool {
    matches!(topic, Topic::Told(ClauseKind::StateAid | ClauseKind::Procurement))
}

/// Whether a party pays what the sentence tells of: a cost of what is done, and no fee for those whom it is for.
fn is_paid_by_party(said: &Said<'_>, names: &Names) -> bool {
    const PAYS: &[&str] = &["betalar", "bekostar", "står", "svarar", "ersätter", "pays", "covers"];
    let named = |at: usize| said.words.get(at).is_some_and(|word| names.is_public(word));
    let pays = |at: usize| at.checked_sub(1).is_some_and(named) || named(at + 1);
    let by = |at: usize| matches!(said.key(at), "av" | "by" | "kostar") && named(at + 1);
    (0..said.words.len()).any(|at| said.is(at, PAYS) && pays(at) || by(at))
}

/// The amount that those whom the activity is for pay, with the stems of what they pay for.
fn fee(said: &Said<'_>) -> Option<(Vec<String>, Range<usize>)> {
    let called = said.has(&["avgift", "avgiften", "deltagaravgift*", "fee"]);
    let costs = said.find(&["kostar", "costs"]);
    if said.denies() || !said.has(FEE) || !(called || said.has(PERSONS) || costs.is_some()) {
        return None;
    }
    // "Bussarna kostar 45 000 kr; en buss kostar 1 800 kr": what costs is told before its amount.
    let from = costs.and_then(|at| said.words.get(at)).map_or(said.range.start, |word| word.range.end);
    let mut amounts = said.mentions.iter().filter(|mention| matches!(mention.what, What::Amount { .. }));
    let amount = amounts.find(|mention| mention.range.start >= from)?;
    let each = said.find(&["varje", "per", "each", "every"]).and_then(|at| said.words.get(at + 1));
    let subject = costs.and_then(|at| said.words.get(at.checked_sub(1)?));
    let things = each.into_iter().chain(subject).filter(|word| !word.is(COUNTED_BY));
    let things = things.map(|word| stem(&word.key)).filter(|stem| stem.chars().count() >= 3);
    Some((things.collect(), amount.range.clone()))
}
