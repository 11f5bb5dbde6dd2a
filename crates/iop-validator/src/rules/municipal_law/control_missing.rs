//! Its page is the Markdown file beside this one.
#![doc = include_str!("control_missing.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{PRIVATE, PUBLIC, agreed, municipal, performed};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/control-missing",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("10 kap. 8 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("control_missing.md"),
    check,
};

/// To look for oneself.
const CONTROL: &[&str] = &[
    "kontroll*",
    "granska*",
    "granskning*",
    "tillsyn*",
    "inspekt*",
    "revis*",
    "stickprov*",
    "ta del av",
    "audit*",
    "inspect*",
];
/// To follow the work, where the public party does it.
const FOLLOWS: &[&str] = &[
    "uppfölj*",
    "följa",
    "följer",
    "följs",
    "besök",
    "besöka",
    "besöker",
    "besöks",
    "utvärdera*",
    "tillträde",
    "follow*",
    "visit*",
];

/// That nothing else is looked at, and what the organisation says of itself.
const ONLY: &[&str] = &["enbart", "endast", "bara", "uteslutande", "helt", "only", "solely"];
/// To take its word for it.
const TRUSTS: &[&str] = &[
    "litar",
    "lita",
    "förlitar sig",
    "nöjer sig med",
    "nöja sig med",
    "godtar",
    "godtas",
    "utgår från",
    "räcker",
    "är tillräcklig*",
    "anses tillräcklig*",
    "relies on",
    "trusts",
];
const OF_ITSELF: &[&str] = &[
    "egna uppgift*",
    "egen uppgift*",
    "egen rapport*",
    "egna rapport*",
    "egna årsrapport*",
    "egen redovis*",
    "egna redovis*",
    "egen uppfölj*",
    "egen utvärder*",
    "egna utvärder*",
    "egen bedömning*",
    "egna bedömning*",
    "egna ord",
    "egen kontroll*",
    "egenkontroll*",
    "självskattning*",
    "självvärdering*",
    "självutvärdering*",
    "föreningens rapport*",
    "föreningens redovisning*",
    "föreningens årsrapport*",
    "föreningens uppgift*",
    "föreningen själv*",
    "own report*",
    "own information",
    "self assessment*",
];
/// What rests on it.
const FOLLOWED: &[&str] = &["uppfölj*", "kontroll*", "följ*", "gransk*", "insyn*", "follow*", "control*"];

/// To keep from it.
const NONE: &[&str] = &[
    "ingen",
    "inga",
    "inte",
    "ej",
    "varken",
    "utan egen",
    "utan egna",
    "utan någon",
    "avstår*",
    "avsäger*",
    "no",
    "not",
    "neither",
];
/// The same with the verb first, and what it is then said of.
const UNSEEN: &[&str] = &["följer inte upp", "granskar inte", "kontrollerar inte", "besöker inte", "inspekterar inte"];
const WORK: &[&str] = &[
    "verksamhet*",
    "räkenskap*",
    "bokföring*",
    "redovisning*",
    "rapport*",
    "medel*",
    "medlen",
    "driften",
    "skötseln",
    "arbetet",
];
/// What the public party then does not do: in a noun with the denial before it, or in a verb with the denial near.
const LOOKS: &[&str] = &[
    "*kontroll*",
    "*uppföljning",
    "*uppföljningar",
    "följa upp",
    "följer upp",
    "*granskning*",
    "granska",
    "granskar",
    "tillsyn",
    "besök",
    "besöka",
    "besöker",
    "platsbesök",
    "stickprov",
    "revision",
    "checks",
    "inspections",
];
/// Of whom or what it is right not to look, and what is an order of things and no waiver.
const ASIDE: &[&str] = &[
    "enskild*",
    "deltag*",
    "person*",
    "samtal*",
    "journal*",
    "individ*",
    "registerkontroll*",
    "utdrag*",
    "belastningsregist*",
    "anmäl*",
    "identitet*",
    "detalj*",
    "metod*",
    "hem",
    "hemmet",
    "hemma",
    "bostad*",
    "familj*",
    "utöver",
    "revisor*",
    "endast",
    "bara",
    "befria*",
    "hindra*",
    "påverka*",
    "begränsa*",
    "ersätt*",
    "innebär",
    "om",
];

/// The words by which control rests on what the organisation says of itself, or is given up.
fn by_itself(context: &Context<'_>) -> Option<Fault> {
    let only = said::with(context, OF_ITSELF).find(|said| {
        let rests = said.before(&said.hit, 5).any(|word| word.is(ONLY)) && said.has(FOLLOWED) && !said.denies();
        let trusts = said.find(TRUSTS).filter(|_| said.has(PUBLIC));
        let denied = |at: usize| said.find(&["inte", "ej", "aldrig", "not"]).is_some_and(|no| near(no, at));
        rests || trusts.is_some_and(|at| !denied(at))
    });
    let waived = || said::with(context, &[LOOKS, UNSEEN].concat()).find(waives);
    let only = only.map(|said| Fault::at(said.spot()).variant("itself"));
    only.or_else(|| Some(Fault::at(waived()?.spot()).variant("waived")))
}

/// Whether two places are so near that the one is said of the other.
fn near(one: usize, other: usize) -> bool {
    one.abs_diff(other) <= 3
}

/// Whether a sentence says that the public party does not look for itself.
fn waives(said: &Said<'_>) -> bool {
    let Some(who) = said.find(PUBLIC).filter(|_| !said.has(ASIDE)) else { return false };
    let theirs = |at: usize| said.find_before(PRIVATE, at).is_some_and(|private| private > who);
    if let Some(unseen) = said.find(UNSEEN) {
        return who < unseen && !theirs(unseen) && said.has(WORK);
    }
    let Some((no, looks)) = said.find(NONE).zip(said.find(LOOKS)) else { return false };
    let outright = who < no && no < looks && near(no, looks);
    // "Styr inte utan granskar"
    outright && !theirs(no) && !(no + 1..looks).any(|at| said.key(at) == "utan" || said.key(at) == "men")
}

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_some()
        && let Some(fault) = by_itself(context)
    {
        return Answer::Fails(vec![fault]);
    }
    let Some(spot) = performed(context) else { return Answer::does_not_apply("reason-no-handover") };
    if agreed(context, &[CONTROL]) || agreed(context, &[FOLLOWS, PUBLIC]) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(spot)])
}
