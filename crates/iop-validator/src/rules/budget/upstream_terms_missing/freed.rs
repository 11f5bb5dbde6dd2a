//! What a text says of money that somebody else has given: that it comes from there, and that its terms bind nobody but the one
//! who got it. Reports nothing of its own.

use iop_core::model::ClauseKind;

use super::GIVERS;
use crate::context::{Context, Topic};
use crate::finding::Spot;
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;
use crate::rules::words::{BACK, EARLIER, MONEY};

/// That terms bind one alone, or not the other.
const NOT_BOUND: &[&str] = &[
    "gäller inte",
    "gäller ej",
    "binder inte",
    "omfattar inte",
    "berör inte",
    "angår inte",
    "behöver inte",
    "inte bunden",
    "inte bundet",
    "inte bundna",
    "gäller bara",
    "gäller endast",
    "gäller enbart",
    "binder bara",
    "binder endast",
    "binder enbart",
    "svarar ensam",
    "svarar ensamt",
    "ansvarar ensam",
    "ansvarar ensamt",
    "ensam ansvarig",
    "ensamt ansvarig",
    "förs inte vidare",
    "berör bara",
    "berör endast",
    "berör enbart",
    "rör bara",
    "rör endast",
    "rör enbart",
    "avser bara",
    "avser endast",
    "stannar hos",
    "do not apply",
    "does not apply",
    "do not bind",
];

/// That nothing is paid back to the one who has to pay it back.
const NOT_REPAID: &[&str] = &[
    "behöver inte betala",
    "behöver inte återbetala",
    "behöver inte ersätta",
    "behöver inte lämna",
    "ska inte betala",
    "ska inte återbetala",
    "inte skyldig att betala",
    "inte skyldigt att betala",
    "inte skyldig att återbetala",
    "inte skyldigt att återbetala",
    "är inte skyldig",
    "är inte skyldigt",
    "slipper betala",
    "slipper återbetala",
    "svarar inte för",
    "svarar inte * för",
    "ansvarar inte * för",
    "ansvarar inte för",
    "need not repay",
];

/// What binds whoever has the money.
const TERMS: &[&str] = &["villkor*", "krav*", "kräver", "återkrav*", "terms*", "conditions*"];

/// The money of the one who pays, to which the terms of others do not apply.
const OWN: &[&str] = &["egna", "egen", "eget", "övriga", "own"];

/// The words by which the terms bind nobody but the one who got the money.
pub(super) fn freed(context: &Context<'_>) -> Option<Spot> {
    /// How far after the verb the one who bears it may stand.
    const FAR: usize = 6;
    /// Who has to bear it when the giver claims its money back.
    const BORNE: &[&str] = &["bärs", "bäres", "stannar hos", "stannar på", "faller på", "is borne by"];
    let parties = parties(context);
    let public = names_of(context.agreement, true);
    let public: Vec<String> = public.into_iter().chain(["kommunen", "regionen"].map(str::to_owned)).collect();
    said::with(context, GIVERS).find_map(|said| {
        // What an authority that is party says of itself is another matter.
        let giver = (0..said.words.len()).any(|at| said.is(at, GIVERS) && !said.is(at, &parties));
        if !giver || said.has(OWN) {
            return None;
        }
        let unpaid = said.spot_of(NOT_REPAID).filter(|_| said.has(BACK));
        let borne = || said.find(BORNE).filter(|at| said.has(BACK) && said.has_in(*at..at + FAR, &public));
        let borne = || borne().map(|at| said.spot_between(at, at + 1));
        unpaid.or_else(borne).or_else(|| said.spot_of(NOT_BOUND).filter(|_| said.has(TERMS)))
    })
}

/// Authorities and funds of the state whose names end so.
const NAMES: &[&str] = &["*myndigheten", "*verket", "*fonden", "*telestyrelsen", "kammarkollegiet", "*rådet"];

/// That money has been given, or comes from somewhere.
const COMES: &[&str] = &[
    "beviljat",
    "beviljats",
    "beviljar",
    "finansieras",
    "bekostas",
    "kommer från",
    "rekvireras från",
    "tas ur",
    "has granted",
];

/// That it is a part of the money here: "av beloppet är 150 000 kronor bidrag från länsstyrelsen".
const PART_OF: &[&str] =
    &["av beloppet", "av bidraget", "av stödet", "av pengarna", "av medlen", "varav", "därav", "of the grant"];
/// How far before the giver the money may stand.
const NEAR: usize = 4;

/// An earlier time, or what was not given.
const NOT_NOW: &[&str] = &["slutredovisa*", "avslag", "avslutad*", "avslutat", "sökte", "fick", "då", "om", "ifall"];

/// The words by which the public party's money comes from the state.
pub(super) fn comes_from(context: &Context<'_>) -> Option<Spot> {
    let own = parties(context);
    let about = |topic: Topic| {
        [ClauseKind::Economy, ClauseKind::Payments, ClauseKind::UseOfFunds].iter().any(|kind| topic.is_about(*kind))
    };
    let giver = |said: &Said<'_>| {
        (0..said.words.len()).find(|at| (said.is(*at, GIVERS) || said.is(*at, NAMES)) && !said.is(*at, &own))
    };
    said::about(context, about).find_map(|said| {
        let at = giver(&said)?;
        let from = said.has_in(at.saturating_sub(1)..at, &["från", "from"])
            && said.has_in(at.saturating_sub(NEAR)..at, MONEY)
            && said.has(PART_OF);
        let told = from || said.has_each(&[COMES, MONEY]);
        let comes = told && !said.denies() && !said.has_any(&[EARLIER, NOT_NOW]);
        comes.then(|| said.spot_between(at, at))
    })
}

/// What the parties are called.
fn parties(context: &Context<'_>) -> Vec<String> {
    [true, false].into_iter().flat_map(|public| names_of(context.agreement, public)).collect()
}
