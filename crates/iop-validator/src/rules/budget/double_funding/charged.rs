//! What is charged once more somewhere else: the same post, the same hours, the same receipts.

use super::told::{ALSO, PUBLIC};
use crate::finding::Spot;
use crate::rules::said::Said;

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
    "project",
    "another grant",
    "funder",
];

/// What is paid for work, of which there may be as much elsewhere.
const PAY: &[&str] = &["lön*", "*lön", "*löner", "ersättning*", "arvode*", "salar*"];
const BOTH: &[&str] = &["både", "såväl", "dels", "två gånger", "båda", "twice", "both"];

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
    let paid = sentence.is(thing, PAY) && !(sentence.has(ALSO) || sentence.has(BOTH));
    (elsewhere && !paid && sentence.has(CHARGES)).then(|| sentence.spot_between(at, thing))
}
