//! Its page is the Markdown file beside this one.
#![doc = include_str!("entrustment_missing.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
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

/// By which nothing is left of it in writing.
const ORAL: &[&str] = &[
    "muntlig*",
    "per telefon",
    "i telefon",
    "vid möte*",
    "vid ett möte",
    "i samtal",
    "underförstå*",
    "informell*",
    "inte skriftlig*",
    "orally",
    "oral",
    "by telephone",
];

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    if !is_sgei(aid) {
        return Answer::does_not_apply("reason-no-sgei");
    }
    let oral = |said: &Said<'_>| said.has_each(&[ORAL, SERVICE]);
    if let Some(said) = said::with(context, ENTRUSTED).find(oral) {
        return Answer::Fails(vec![Fault::at(said.mark(ORAL)).variant("oral")]);
    }
    let stated = aid.entrustment.as_deref();
    if stated.is_some_and(|stated| reader::has(stated, ORAL)) {
        let place = Pointer::root().key("state_aid").key("entrustment");
        return Answer::Fails(vec![Fault::at(Spot::Value(place)).variant("oral")]);
    }
    if stated.is_some() || said::together(context, &[ENTRUSTED, SERVICE]) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Value(Pointer::root().key("state_aid").key("ground")))])
}
