//! Its page is the Markdown file beside this one.
#![doc = include_str!("earlier_outside_time.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::state_aid::facts::{ceiling, de_minimis, granted, of_aid, window};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/earlier-outside-time",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: Some("artikel 3.2") },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
    ],
    waivable: true,
    page: include_str!("earlier_outside_time.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    if aid.earlier.is_empty() {
        return Answer::does_not_apply("reason-no-earlier-aid");
    }
    let Some(on) = granted(context.agreement) else { return Answer::not_judged("reason-no-grant-day") };
    let from = ceiling(context.law, aid, on.first()).and_then(|limit| window(limit, on.first()));
    let Some(from) = from else { return Answer::not_judged("reason-no-ceiling") };
    let found = aid.earlier.iter().enumerate().filter_map(|(index, earlier)| {
        let given = earlier.granted.known().copied()?;
        let fault = Fault::at(Spot::Value(of_aid("earlier").index(index).key("granted")));
        let fault = fault.arg("given", given).arg("on", on);
        if given.first() > on.last() {
            return Some(fault.variant("later"));
        }
        (given.last() < from).then(|| fault.arg("from", from))
    });
    Answer::from_faults(found.collect())
}
