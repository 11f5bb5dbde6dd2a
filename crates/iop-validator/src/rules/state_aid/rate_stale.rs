//! Its page is the Markdown file beside this one.
#![doc = include_str!("rate_stale.md")]

use iop_core::model::Stage;
use iop_core::{Duration, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::state_aid::facts::{de_minimis, granted, of_aid};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/rate-stale",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: Some("artikel 3.2") },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
    ],
    waivable: true,
    page: include_str!("rate_stale.md"),
    check,
};

/// How old a rate may be without anyone asking why. No law sets it.
const MONTHS: u32 = 3;

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    let Some(rate) = aid.rate_on.known().copied() else { return Answer::does_not_apply("reason-no-euro-rate") };
    let Some(on) = granted(context.agreement) else { return Answer::not_judged("reason-no-grant-day") };
    let Some(oldest) = Duration::new(MONTHS, TimeUnit::Month).before(on.first()) else { return Answer::Holds };
    let fault = || Fault::at(Spot::Value(of_aid("rate_on"))).arg("rate", rate).arg("on", on);
    if rate.last() < oldest {
        return Answer::Fails(vec![fault()]);
    }
    if rate.first() > on.last() {
        return Answer::Fails(vec![fault().variant("later")]);
    }
    Answer::Holds
}
