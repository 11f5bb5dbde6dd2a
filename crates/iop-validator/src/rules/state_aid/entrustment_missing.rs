//! Its page is the Markdown file beside this one.
#![doc = include_str!("entrustment_missing.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::state_aid::facts::{de_minimis, is_sgei};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/entrustment-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "(EU) 2023/2832", locus: None }, Basis::Act { act: "(EU) nr 360/2012", locus: None }],
    waivable: true,
    page: include_str!("entrustment_missing.md"),
    check,
};

const ENTRUSTED: &[&str] = &["anförtro*", "tilldelningsbeslut*", "ålägg*", "ålagd*", "uppdra*", "entrust*"];
const SERVICE: &[&str] = &["tjänst*", "sgei*", "allmänt*", "intresse*", "service*"];

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    if !is_sgei(aid) {
        return Answer::does_not_apply("reason-no-sgei");
    }
    if aid.entrustment.is_some() || said::together(context, &[ENTRUSTED, SERVICE]) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Value(Pointer::root().key("state_aid").key("ground")))])
}
