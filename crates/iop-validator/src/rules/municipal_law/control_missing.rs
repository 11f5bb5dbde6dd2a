//! Its page is the Markdown file beside this one.
#![doc = include_str!("control_missing.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told::tells_work;
use crate::rules::municipal_law::organs::{PRIVATE, PUBLIC, agreed, municipal, performed};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

mod left;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/control-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
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
const ONLY: &[&str] = &[
    "enbart",
    "endast",
    "bara",
    "uteslutande",
    "helt",
    "begränsas",
    "begränsar",
    "inskränk*",
    "stannar",
    "only",
    "solely",
];
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
    "uppgifter som * lämnar",
    "uppgifter * lämnar",
    "det som * berättar",
    "vad * berättar",
    "själv* skriver",
    "själv* uppger",
    "själv* rapporterar",
    "själv* redovisar",
    "själv* berättar",
    "själv* lämnar",
    "föreningens årsrapport*",
    "föreningens uppgift*",
    "föreningen själv*",
    "själv* väljer att",
    "själv* vill berätta",
    "väljer att berätta",
    "väljer att lämna",
    "väljer att visa",
    "own report*",
    "own information",
    "self assessment*",
    "själv* lämnat",
    "själv* skrivit",
    "själv* upprättar",
    "rapporter som föreningen*",
    "rapport som föreningen*",
    "redovisning som föreningen*",
    "redogörelse*",
];
/// By which something rests on something else.
const RESTS: &[&str] = &[
    "sker genom",
    "sker på grundval",
    "görs genom",
    "görs på grundval",
    "bygger på",
    "bygger * på",
    "vilar på",
    "vilar * på",
    "grundas på",
    "baseras på",
    "utgörs av",
    "består av",
    "består i",
    "utgår från",
    "rests on",
    "is based on",
];
/// What rests on it.
const FOLLOWED: &[&str] = &["uppfölj*", "kontroll*", "följ*", "gransk*", "insyn*", "follow*", "control*"];

/// To keep from it.
const KEEPS_FROM: &[&str] = &["utan egen", "utan egna", "utan någon", "avstår*", "avsäger*", "avstått", "avsagt*"];
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
    "komma till",
    "begära in",
    "gå igenom",
    "läsa",
    "bokföring",
    "bokföringen",
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
    "arbetsmaterial",
    "medlemsregist*",
    "volontär*",
];

/// That nobody looks, without a word of who might, and what is left to the organisation itself.
const UNCHECKED: &[&str] = &[
    "kontrolleras inte",
    "granskas inte",
    "följs inte upp",
    "revideras inte",
    "inspekteras inte",
    "ensak",
    "ensaker",
    "ingen annans sak",
    "is not checked",
    "are not checked",
    "not audited",
];
/// What is beside the agreement, or is looked at otherwise.
const BESIDE: &[&str] = &["övrig*", "annan", "annat", "andra", "utöver", "varje", "fler*", "förrän", "innan", "other"];

/// That nothing is asked for by which the accounts can be seen.
const ASKS_NOTHING: &[&str] = &[
    "begär inga underlag",
    "begär inga kvitton",
    "begär inga verifikation*",
    "begär inte in",
    "begär inte underlag",
    "begär inte några underlag",
    "begär inte några kvitton",
    "underlag begärs inte",
    "inga underlag begärs",
];

/// The words by which control rests on what the organisation says of itself, or is given up.
fn by_itself(context: &Context<'_>) -> Option<Fault> {
    let only = said::with(context, OF_ITSELF).find(|said| {
        let only = said.before(&said.hit, 5).any(|word| word.is(ONLY));
        // "Grundas på föreningens uppgifter och på kommunens besök": then somebody looks.
        let end = said.words.partition_point(|word| word.range.start < said.hit.end);
        let looked_at = said.has_in(end.., LOOKS) || said.has_in(end.., FOLLOWS);
        let rests = (only || said.has(RESTS) && !looked_at) && said.has(FOLLOWED) && !said.denies();
        let trusts = said.find(TRUSTS).filter(|_| said.has(PUBLIC));
        let denied = |at: usize| said.find(NOT).is_some_and(|no| near(no, at));
        rests || trusts.is_some_and(|at| !denied(at))
    });
    let asks = || said::with(context, ASKS_NOTHING).find(|said| said.has(PUBLIC) && !said.has(ASIDE));
    let waived = || said::with(context, &[LOOKS, UNSEEN].concat()).find(waives).or_else(asks);
    let unchecked = || said::with(context, UNCHECKED).find(|said| tells_work(said.passage) && is_unchecked(said));
    let only = only.or_else(|| left::itself(context)).map(|said| Fault::at(said.spot()).variant("itself"));
    let at_will = || said::with(context, LOOKS).find(|said| left::is_at_will(context, said));
    only.or_else(|| Some(Fault::at(waived().or_else(unchecked).or_else(at_will)?.spot()).variant("waived")))
}
/// Whether a sentence says that nobody looks at the work or the money.
fn is_unchecked(said: &Said<'_>) -> bool {
    const CLAUSES: [ClauseKind; 8] = [
        ClauseKind::Insight,
        ClauseKind::FollowUp,
        ClauseKind::Economy,
        ClauseKind::UseOfFunds,
        ClauseKind::Payments,
        ClauseKind::Relation,
        ClauseKind::Steering,
        ClauseKind::Other,
    ];
    let about = CLAUSES.iter().any(|kind| said.passage.topic.is_about(*kind));
    about && said.has(WORK) && !said.has(ASIDE) && !said.has(BESIDE)
}

/// Whether two places are so near that the one is said of the other.
fn near(one: usize, other: usize) -> bool {
    one.abs_diff(other) <= 3
}

/// Whether a sentence says that the public party does not look for itself.
fn waives(said: &Said<'_>) -> bool {
    let Some(who) = said.find(PUBLIC).filter(|_| !said.has(ASIDE)) else { return false };
    // "Kommunen har förtroende för föreningen": who is trusted is not the one who does something.
    let trusted = |private: usize| said.is(private.saturating_sub(1), &["för", "till", "på", "med", "hos", "av"]);
    let theirs = |at: usize| said.find_before(PRIVATE, at).is_some_and(|private| private > who && !trusted(private));
    if let Some(unseen) = said.find(UNSEEN) {
        return who < unseen && !theirs(unseen) && said.has(WORK);
    }
    let Some((no, looks)) = said.find(&[NOT, KEEPS_FROM].concat()).zip(said.find(LOOKS)) else { return false };
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
    // What is given up in words is wrong in a draft too; what is not told yet is not missing there.
    if context.stage < Stage::Signing {
        return Answer::does_not_apply("reason-stage");
    }
    let Some(spot) = performed(context) else { return Answer::does_not_apply("reason-no-handover") };
    if agreed(context, &[CONTROL]) || agreed(context, &[FOLLOWS, PUBLIC]) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(spot)])
}
