//! What costs nothing in one text and something in another: "utlåning utan avgift", "för varje lån betalas en avgift om
//! 50 kr".

use std::ops::Range;

use iop_core::model::ClauseKind;

use super::{Place, fault, holds};
use crate::context::{Context, Topic};
use crate::finding::Fault;
use crate::reader::{What, stem};
use crate::rules::said::{self, Said};

const FREE: &[&str] = &[
    "utan avgift",
    "avgiftsfri*",
    "gratis",
    "kostnadsfri*",
    "utan kostnad",
    "ingen avgift",
    "inga avgifter",
    "free of charge",
    "without charge",
    "no fee",
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
    let (mut free, mut fees) = (Vec::new(), Vec::new());
    for (number, passage) in context.passages.iter().enumerate().filter(|(_, passage)| is_judged(passage.topic)) {
        for said in said::all(passage).filter(|said| !said.has(OTHER)) {
            if let Some(range) = said.bytes(FREE) {
                free.push((Place::of(&said, number, range), said));
            } else if let Some((things, range)) = fee(&said) {
                fees.push((Place::of(&said, number, range), things));
            }
        }
    }
    let found = fees.iter().find_map(|(fee, things)| {
        let same = |(_, said): &&(Place, Said<'_>)| {
            said.has(WHOLE) || things.iter().any(|thing| said.words.iter().any(|word| word.key.contains(thing)))
        };
        free.iter().find(same).map(|(free, _)| fault(fee, free, "fee"))
    });
    found.into_iter().collect()
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
    ];
    holds(topic) && kinds.into_iter().any(|kind| topic.is_about(kind))
}

/// The amount that those whom the activity is for pay, with the stems of what they pay for.
fn fee(said: &Said<'_>) -> Option<(Vec<String>, Range<usize>)> {
    let called = said.has(&["avgift", "avgiften", "deltagaravgift*", "fee"]);
    let costs = said.find(&["kostar", "costs"]);
    if said.denies() || !said.has(FEE) || !(called || said.has(PERSONS) || costs.is_some()) {
        return None;
    }
    let amount = said.mentions.iter().find(|mention| matches!(mention.what, What::Amount { .. }))?;
    let each = said.find(&["varje", "per", "each", "every"]).and_then(|at| said.words.get(at + 1));
    let subject = costs.and_then(|at| said.words.get(at.checked_sub(1)?));
    let things = each.into_iter().chain(subject).filter(|word| !word.is(COUNTED_BY));
    let things = things.map(|word| stem(&word.key)).filter(|stem| stem.chars().count() >= 3);
    Some((things.collect(), amount.range.clone()))
}
