//! What is charged once more somewhere else: the same post, the same hours, the same receipts.

use super::told::{ALSO, COST, ELSE, OURS, OWN_COST, PUBLIC};
use crate::context::Context;
use crate::finding::Spot;
use crate::rules::item::Item;
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

/// What may be charged twice, where the text says that it is the same.
const CHARGED: &[&str] = &[
    "kostnad*",
    "*kostnad",
    "*kostnader",
    "halvtid*",
    "heltid*",
    "deltid*",
    "procent",
    "arbetstid*",
    "timmar*",
    "tim",
    "*tjänst",
    "*tjänster",
    "anställning*",
    "befattning*",
    "hyra*",
    "*hyra",
    "kvitto*",
    "kvitton*",
    "verifikat*",
    "faktur*",
    "underlag*",
    "utlägg*",
    "belopp*",
    "hours",
    "invoice*",
    "receipt*",
];

/// That it is charged somewhere.
const CHARGES: &[&str] = &[
    "redovisa*",
    "rekvirera*",
    "söks",
    "sökt*",
    "söker",
    "belasta*",
    "bokför*",
    "kontera*",
    "debitera*",
    "fakturera*",
    "finansiera*",
    "bekosta*",
    "betala*",
    "ersätt*",
    "täck*",
    "tas upp",
    "tas även upp",
    "tas också upp",
    "tagits upp",
    "tar upp",
    "räknas in",
    "räknas med",
    "räkna",
    "räknar",
    "räknas",
    "läggs",
    "lagts",
    "lämnas in",
    "används",
    "ingår",
    "charged",
    "claimed",
    "reported",
    "paid",
    "funded",
];

/// Another project or giver than this agreement.
const ELSEWHERE: &[&str] = &[
    "projekt",
    "projektet",
    "projektets",
    "*projekt",
    "*projektet",
    "finansiär*",
    "bidragsgivare*",
    "annan överenskommelse",
    "andra överenskommelse*",
    "annat avtal",
    "ett annat bidrag",
    "stiftelse*",
    "studieförbund*",
    "ansökan",
    "*förbundet",
    "*förbund",
    "project",
    "another grant",
    "funder",
];

/// What is paid for work, of which there may be as much elsewhere.
const PAY: &[&str] = &["lön*", "*lön", "*löner", "*lönerna", "ersättning*", "arvode*", "salar*"];
const BOTH: &[&str] = &["både", "såväl", "dels", "två gånger", "båda", "twice", "both"];

/// "Löneposten tas upp både i redovisningen till fonden och i den till kommunen": one cost in two accounts. What several pay
/// together is no cost charged twice.
pub(super) fn in_two_accounts(context: &Context<'_>, items: &[Item]) -> Option<Spot> {
    const ENTERED: &[&str] = &[
        "tas upp",
        "tas * upp",
        "ta upp",
        "tar upp",
        "redovisas",
        "redovisa",
        "redovisar",
        "räknas",
        "räkna",
        "rekvireras",
        "rekvirera",
        "bokförs",
        "debiteras",
        "belasta",
        "be charged",
        "be claimed",
    ];
    const TWICE: &[&str] =
        &["både i", "både mot", "både till", "både hos", "både på", "dels i", "dels mot", "dels till"];
    const PARTS: &[&str] = &["delas", "hälften", "hälft", "del av", "delen", "procent", "var för sig", "särskilt"];
    let is_cost = |sentence: &Said<'_>| {
        let budgeted = items.iter().any(|item| !item.places(sentence.words).is_empty());
        budgeted || sentence.has_any(&[COST, OWN_COST, &["*löner", "*lönerna"]])
    };
    let told = said::with(context, TWICE).filter(|one| one.has(ENTERED) && !one.has(PARTS) && !one.has(NOT));
    // One's own account and report may both tell of a cost.
    let outside = |one: &Said<'_>| (0..one.words.len()).any(|at| one.is(at, PUBLIC) && !one.is(at, OURS));
    let mut told = told.filter(|one| is_cost(one) && (outside(one) || one.has(ELSEWHERE)));
    told.next().map(|one| one.spot())
}

/// "Samma halvtid redovisas också i projektet": the same thing, charged to somebody else too.
pub(super) fn again(sentence: &Said<'_>) -> Option<Spot> {
    /// How far after "samma" the thing may stand.
    const NEAR: usize = 2;
    let things = [CHARGED, PAY].concat();
    let thing = |at: &usize| sentence.find_in(at + 1..=at + NEAR, &things);
    let same = |at: &usize| matches!(sentence.key(*at), "samma" | "same");
    let (at, thing) = (0..sentence.words.len()).filter(same).find_map(|at| Some((at, thing(&at)?)))?;
    let elsewhere = sentence.has(PUBLIC) || sentence.has(ELSEWHERE);
    // Two projects may pay the same wage; it is another matter where one wage is paid by both.
    // "Aktivitetsbidraget söks för samma löner": asked for, and for just these.
    let asked = || {
        let purpose = at.checked_sub(1).is_some_and(|before| sentence.is(before, &["för", "till", "mot", "for"]));
        purpose && sentence.has(&["söks", "sökt*", "söker", "rekvirera*"]) && sentence.has(PUBLIC)
    };
    let paid = sentence.is(thing, PAY) && !(sentence.has(ALSO) || sentence.has(BOTH) || asked());
    (elsewhere && !paid && sentence.has(CHARGES)).then(|| sentence.spot_between(at, thing))
}

/// "Verksamhetsbidraget betalar också caféets samordnare": the cost is paid by a grant that has a name of its own.
pub(super) fn by_other_grant(sentence: &Said<'_>, items: &[Item]) -> Option<Spot> {
    const OTHER: &[&str] = &[
        "*sbidrag",
        "*sbidraget",
        "*sbidraget*",
        "aktivitetsstöd*",
        "lok-stöd*",
        "projektbidrag*",
        "folkhälsobidrag*",
    ];
    const PAYS: &[&str] = &["betalar", "täcker", "bekostar", "finansierar", "ersätter", "betalas", "täcks", "covers"];
    let touched = || items.iter().any(|item| item.is_touched(sentence.words));
    let paid = (0..sentence.words.len()).find(|at| sentence.is(*at, PAYS))?;
    let beside = sentence.find_in(paid.saturating_sub(2)..=paid + 3, ALSO)?;
    let other = sentence.has(OTHER) && !sentence.has(ELSE);
    (other && (sentence.has(OWN_COST) || touched())).then(|| sentence.spot_between(paid, beside))
}
