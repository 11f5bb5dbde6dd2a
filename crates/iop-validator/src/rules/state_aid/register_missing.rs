//! Its page is the Markdown file beside this one.
#![doc = include_str!("register_missing.md")]

use chrono::Days;
use iop_core::model::{ClauseKind, Stage};
use iop_core::{Duration, Pointer, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::state_aid::facts::{de_minimis, granted, of_aid};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "state-aid/register-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
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

/// How long it waits where no text says that the aid will be put on the register: 20 working days with a little beside.
// no law: 20 working days are four weeks, and two days for holidays
const DAYS: u64 = 30;

/// Putting the aid on the register.
const REGISTERED: &[&str] = &[
    "registrera",
    "registreras",
    "registrering",
    "registreringen",
    "registreringsplikt*",
    "registreringsskyld*",
    "föras in i *regist*",
    "förs in i *regist*",
    "anmälas till *regist*",
    "anmäls till *regist*",
    "registered",
    "register",
    "registration",
    "anteckning",
    "anteckningen",
    "antecknas",
    "införs",
    "införing",
    "införande",
    "rapportering",
    "rapporteras",
    "inrapporter*",
    "anmälan",
    "anmäls",
    "centrala registret",
    "stödregist*",
];

/// Words by which something is left out, and those by which it is only not done yet.
const EXEMPT: &[&str] = &["undantas", "undantaget", "utan registrering*", "without registration", "exempt"];
const YET: &[&str] = &[
    "har", "hade", "ännu", "än", "förrän", "innan", "om", "endast", "bara", "has", "had", "yet", "until", "before",
    "if", "only",
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
    if let Some(spot) = said::with(context, REGISTERED).find_map(|said| denied(&said)) {
        return Answer::Fails(vec![Fault::at(spot).variant("denied").arg("on", on)]);
    }
    if context.stage < Stage::Signed {
        return Answer::does_not_apply("reason-register-unsigned");
    }
    if let Some(registered) = aid.registered.known() {
        let early = registered.last() < on.first();
        let fault = |how| Fault::at(Spot::Value(of_aid("registered"))).variant(how).arg("on", on);
        let last = on.last().checked_add_days(Days::new(DAYS));
        let late = last.is_some_and(|last| registered.first() > last);
        let fault = early.then(|| fault("early")).or_else(|| late.then(|| fault("late")));
        return Answer::from_faults(fault.into_iter().collect());
    }
    let untold =
        !said::together(context, &[&["*register*", "*registr*"], &["stöd", "stödet", "*minimis*", "centrala", "aid"]]);
    let soon = on.last().checked_add_days(Days::new(DAYS)).filter(|_| untold);
    let last = soon.or_else(|| Duration::new(MONTHS, TimeUnit::Month).after(on.last()));
    let over = last.is_some_and(|last| last < context.now);
    match (over, aid.register_number.is_some()) {
        (_, true) => Answer::Holds,
        (false, false) => Answer::does_not_apply("reason-register-time"),
        (true, false) => Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("state_aid"))).arg("on", on)]),
    }
}

/// The words by which the aid is said not to need registration.
fn denied(said: &Said<'_>) -> Option<Spot> {
    const NEAR: usize = 6;
    const AID: &[&str] = &["stöd", "stödet", "bidraget", "stöden", "minimis*", "mindre betydelse", "aid", "grant"];
    // In its own clause "ingen registrering görs" is enough.
    let own = said.passage.topic.is_about(ClauseKind::StateAid)
        && said.has(&["registrering*", "registration", "anteckning*", "*registret", "myndighet*"]);
    let of_aid = own || said.has(AID) && !said.passage.topic.is_about(ClauseKind::DataProtection);
    let at = said.find(REGISTERED)?;
    let not = (at.saturating_sub(NEAR)..=at + NEAR).find(|near| said.is(*near, NOT) || said.is(*near, EXEMPT))?;
    (of_aid && !said.has(YET)).then(|| said.spot_between(not, at))
}
