//! Money that is taken off for each time that is not held, which is the sanction of a purchase. Reports nothing of its own.

use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::{self, Said};

/// To take off.
const OFF: &[&str] = &[
    "dra av",
    "drar av",
    "dras av",
    "dras * av",
    "dras * * av",
    "dras * * * av",
    "avdrag",
    "avdraget",
    "prisavdrag*",
    "dra ifrån",
    "dras ifrån",
    "räknas av",
    "avräknas",
    "hålla inne",
    "håller inne",
    "hålls inne",
    "innehåll*",
    "sätts ned",
    "sätta ned",
    "minskas",
    "minska",
    "reduceras",
    "förlorar",
    "betalar då",
    "ersätter kommunen med",
    "straffavgift*",
    "förseningsavgift*",
    "sanktionsavgift*",
    "deducted",
    "deduct",
    "withheld",
];

/// What was not done, or too late.
const UNDONE: &[&str] = &[
    "uteblir",
    "utebli*",
    "inställd*",
    "ställs in",
    "ställer in",
    "hålls inte",
    "inte hålls",
    "inte hållits",
    "genomförs inte",
    "inte genomför*",
    "inte utförs",
    "utförs inte",
    "försenad*",
    "försening*",
    "för sent",
    "dröjer",
    "missa*",
    "brister",
    "brist*",
    "inte fullgör*",
    "fullgörs inte",
    "inte levererar",
    "not held",
    "cancelled",
    "late",
];

/// What is paid, of which it is taken off.
const PAID: &[&str] = &[
    "betal*",
    "utbetal*",
    "delbetal*",
    "bidrag*",
    "ersättning*",
    "belopp*",
    "kr",
    "kronor",
    "rekvisition*",
    "payment*",
];

/// What those who take part pay, what has not been used, and whose wages it is.
const ELSE: &[&str] = &[
    "deltagar*",
    "*avgiften",
    "hyra*",
    "lön*",
    "skatt*",
    "anställ*",
    "oanvän*",
    "inte använ*",
    "inte förbruka*",
    "skäligt",
    "skälig*",
    "tillbaka*",
    "återbetal*",
    "rapport*",
    "redovis*",
    "dröjsmålsränta*",
    "räntelag*",
];

/// The sentences that take a sum off for what is not done.
pub(super) fn deducted(context: &Context<'_>) -> impl Iterator<Item = Fault> {
    let sum =
        |said: &Said<'_>| said.mentions.iter().any(|one| matches!(one.what, What::Amount { .. } | What::Percent(_)));
    let found = said::with(context, OFF).filter(move |said| {
        said.has_each(&[UNDONE, PAID]) && sum(said) && !said.has(ELSE) && !said.has(&["ingen", "inga", "inget"])
    });
    found.map(|said| Fault::at(Spot::Words(said.passage.pointer.clone(), said.hit.clone())).variant("deducted"))
}
