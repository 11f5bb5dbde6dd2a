//! A text by which the agreement goes on of itself, where the facts tell of no extension.

use iop_core::Pointer;
use iop_core::model::Kind;

use super::{lasting, of_period};
use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::Said;
use crate::rules::words::AGREEMENT;

/// That it goes on, and what it is that does.
const GOES_ON: &[&str] = &["förlängs", "förnyas", "is extended", "is renewed", "renews"];
fn is_itself(said: &Said<'_>, at: usize) -> bool {
    said.is(at, &["det", "den", "it"]) || said.is(at, AGREEMENT)
}

/// How far before the verb its subject stands.
const NEAR: usize = 3;

/// That it does so of itself, time after time.
const EACH_TIME: &[&str] =
    &["i sänder", "i taget", "automatiskt", "varje gång", "åt gången", "löpande", "automatically", "at a time"];

/// What leaves it to somebody, or takes it back.
const UNLESS: &[&str] = &[
    "inte automatiskt",
    "förlängs inte",
    "förlängs ej",
    "förlängs den inte",
    "förlängs det inte",
    "inte förlängs",
    "om parterna",
    "efter beslut",
    "genom beslut",
    "skriftlig*",
    "not extended",
    "not renewed",
    "if the parties",
];

/// The sentences that extend it, each where it does so.
pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    if context.agreement.kind.known() == Some(&Kind::Amendment) || context.agreement.period.is_none() {
        return Vec::new();
    }
    let open = context.agreement.period.as_ref().is_some_and(|period| period.open_ended);
    let place = if open { of_period("open_ended") } else { Pointer::root().key("period") };
    let told = lasting(context).filter(goes_on).take(1);
    told.map(|said| Fault::at(said.mark(GOES_ON)).related(Spot::Key(place.clone()), "fact").variant("untold")).collect()
}

fn goes_on(said: &Said<'_>) -> bool {
    let Some(at) = said.find(GOES_ON) else { return false };
    // "Uppsägningstiden förlängs", or that for an agreement, is not that the agreement is.
    let subject = |at: usize| {
        let of =
            at.checked_sub(1).is_some_and(|of| said.is(of, &["för", "i", "enligt", "av", "till", "på", "of", "in"]));
        is_itself(said, at) && !of
    };
    let itself = (at.saturating_sub(NEAR)..at).any(subject) || is_itself(said, at + 1);
    let long = said.mentions.iter().any(|one| matches!(one.what, What::Duration { .. } | What::Date(_)));
    itself && (said.has(EACH_TIME) || long) && !said.has(UNLESS)
}
