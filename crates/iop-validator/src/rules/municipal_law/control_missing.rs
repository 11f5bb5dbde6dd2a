//! Its page is the Markdown file beside this one.
#![doc = include_str!("control_missing.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{agreed, municipal, performed};
use crate::rules::said;

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

const CONTROL: &[&str] = &[
    "kontroll*",
    "granska*",
    "granskning*",
    "uppfölj*",
    "följa*",
    "följer*",
    "följs*",
    "besök*",
    "tillsyn*",
    "inspekt*",
    "revis*",
    "stickprov*",
    "audit*",
    "inspect*",
];

/// That nothing else is looked at, and what the organisation says of itself.
const ONLY: &[&str] = &["enbart", "endast", "bara", "uteslutande", "förlitar sig på", "only", "solely", "relies on"];
const OF_ITSELF: &[&str] = &[
    "egna uppgift*",
    "egen uppgift*",
    "egen rapport*",
    "egna rapport*",
    "egen redovis*",
    "egna redovis*",
    "egen uppfölj*",
    "egen utvärder*",
    "egenkontroll*",
    "självskattning*",
    "självvärdering*",
    "självutvärdering*",
    "own report*",
    "own information",
    "self assessment*",
];
/// That the public party does not look for itself.
const UNSEEN: &[&str] = &[
    "inga egna kontroller",
    "ingen egen kontroll",
    "ingen egen uppföljning",
    "utan egen kontroll",
    "no checks of its own",
];

/// The words by which control rests on what the organisation says of itself.
fn by_itself(context: &Context<'_>) -> Option<Fault> {
    let only = said::with(context, OF_ITSELF).find(|said| {
        let near = said.before(&said.hit, 5).any(|word| word.is(ONLY)) || said.has(&["förlitar sig på", "relies on"]);
        near && said.has(FOLLOWED) && !said.denies()
    });
    let unseen = || said::with(context, UNSEEN).next();
    Some(Fault::at(only.or_else(unseen)?.spot()).variant("itself"))
}

/// What rests on it.
const FOLLOWED: &[&str] = &["uppfölj*", "kontroll*", "följ*", "förlitar", "gransk*", "follow*", "control*", "relies"];

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_some()
        && let Some(fault) = by_itself(context)
    {
        return Answer::Fails(vec![fault]);
    }
    let Some(spot) = performed(context) else { return Answer::does_not_apply("reason-no-handover") };
    if agreed(context, &[CONTROL]) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(spot)])
}
