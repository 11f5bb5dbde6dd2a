//! Its page is the Markdown file beside this one.
#![doc = include_str!("declaration_after_grant.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::state_aid::facts::{de_minimis, granted_at, of_aid};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/declaration-after-grant",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: None },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
    ],
    waivable: true,
    page: include_str!("declaration_after_grant.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    let Some(declared) = aid.declared.known().copied() else { return Answer::does_not_apply("reason-no-declaration") };
    let Some((on, place)) = granted_at(context.agreement) else { return Answer::not_judged("reason-no-grant-day") };
    if declared.first() <= on.last() {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(of_aid("declared"))).arg("declared", declared).arg("on", on);
    Answer::Fails(vec![fault.related(Spot::Value(place), "granted")])
}
