//! Its page is the Markdown file beside this one.
#![doc = include_str!("de_minimis_over_ceiling.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::minor_aid::aid;
use crate::rules::state_aid::facts::exceeds;

pub(super) const RULE: Rule = Rule {
    id: "register/de-minimis-over-ceiling",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: Some("artikel 3.2") },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
    ],
    waivable: false,
    page: include_str!("de_minimis_over_ceiling.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let aid = match aid(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    let alone = aid.own.0.checked_add(aid.listed).ok();
    let Some((sum, alone)) = aid.sum().zip(alone) else { return Answer::not_judged("reason-no-aid-amount") };
    // What is too much by its own facts is another rule's.
    if !exceeds(sum, aid.most) || exceeds(alone, aid.most) {
        return Answer::Holds;
    }
    let mut fault = Fault::at(Spot::Value(aid.own.1.clone()));
    for given in aid.given.iter().filter(|given| !given.is_listed) {
        fault = fault.related(Spot::Elsewhere(given.at, given.place.clone()), "other");
    }
    Answer::Fails(vec![fault.arg("sum", sum).arg("most", aid.most).arg("on", aid.on)])
}
