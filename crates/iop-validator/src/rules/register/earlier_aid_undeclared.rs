//! Its page is the Markdown file beside this one.
#![doc = include_str!("earlier_aid_undeclared.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::minor_aid::aid;
use crate::rules::state_aid::facts::exceeds;

pub(super) const RULE: Rule = Rule {
    id: "register/earlier-aid-undeclared",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: None },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
    ],
    waivable: true,
    page: include_str!("earlier_aid_undeclared.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let aid = match aid(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    // Where it makes the sum too large, that is said instead.
    if aid.sum().is_some_and(|sum| exceeds(sum, aid.most)) {
        return Answer::Holds;
    }
    let missing = aid.given.iter().filter(|given| !given.is_listed);
    let faults = missing.map(|given| {
        Fault::at(Spot::Key(Pointer::root().key("state_aid")))
            .related(Spot::Elsewhere(given.at, given.place.clone()), "other")
            .arg("amount", given.euro)
            .arg("on", given.on)
    });
    Answer::from_faults(faults.collect())
}
