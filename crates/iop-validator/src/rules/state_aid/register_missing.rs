//! Its page is the Markdown file beside this one.
#![doc = include_str!("register_missing.md")]

use iop_core::model::Stage;
use iop_core::{Duration, Pointer, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::state_aid::facts::{de_minimis, granted, of_aid};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/register-missing",
    severity: Severity::Warning,
    stage: Stage::Signed,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: Some("artikel 6.1") },
        Basis::Act { act: "2013:388", locus: None },
    ],
    waivable: true,
    page: include_str!("register_missing.md"),
    check,
};

/// How long the rule waits. The law counts working days; however they fall, the time is over by then.
const MONTHS: u32 = 3;

/// Words by which nothing is registered.
const DENIED: &[&str] = &[
    "behöver inte registreras",
    "registreras inte",
    "ska inte registreras",
    "behöver inte föras in",
    "förs inte in",
    "registrering behövs inte",
    "registrering krävs inte",
    "ingen registrering",
    "need not be registered",
    "not be registered",
];

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    let Some(on) = granted(context.agreement) else { return Answer::not_judged("reason-no-grant-day") };
    if context.law.amount("state_aid.register_mandatory_from", on.first()).known().is_none() {
        return Answer::does_not_apply("reason-register-not-yet");
    }
    let denied = said::with(context, DENIED).find(|said| said.has(&["stöd*", "aid"]));
    if let Some(spot) = denied.map(|said| said.spot()) {
        return Answer::Fails(vec![Fault::at(spot).variant("denied").arg("on", on)]);
    }
    if let Some(registered) = aid.registered.known() {
        let early = registered.last() < on.first();
        let fault = || Fault::at(Spot::Value(of_aid("registered"))).variant("early").arg("on", on);
        return Answer::from_faults(early.then(fault).into_iter().collect());
    }
    let over = Duration::new(MONTHS, TimeUnit::Month).after(on.last()).is_some_and(|last| last < context.now);
    match (over, aid.register_number.is_some()) {
        (_, true) => Answer::Holds,
        (false, false) => Answer::does_not_apply("reason-register-time"),
        (true, false) => Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("state_aid"))).arg("on", on)]),
    }
}
