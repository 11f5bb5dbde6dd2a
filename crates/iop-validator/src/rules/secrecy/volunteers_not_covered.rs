//! Its page is the Markdown file beside this one.
#![doc = include_str!("volunteers_not_covered.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::SECRECY;
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "secrecy/volunteers-not-covered",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("volunteers_not_covered.md"),
    check,
};

/// Words for those who are employed.
const EMPLOYED: &[&str] = &[
    "anställda",
    "anställd",
    "anställdas",
    "personal",
    "personalen",
    "personalens",
    "medarbetare",
    "medarbetarna",
    "employees",
    "staff",
];

/// Words that cover volunteers too.
const ALL: &[&str] = &[
    "volontär*",
    "ideell*",
    "frivillig*",
    "alla som",
    "alla i",
    "envar",
    "var och en",
    "den som",
    "de som",
    "ingen får",
    "uppdragstagare*",
    "företrädare*",
    "medlem*",
    "parterna",
    "part",
    "parten",
    "vardera",
    "andra som",
    "övriga som",
    "verksamma",
    "förtroendevald*",
    "ledare",
    "familjer*",
    "mentor*",
    "läxhjälpar*",
    "stödperson*",
    "kontaktperson*",
    "volunteer*",
    "everyone",
    "anyone",
];

/// Words of the act that binds the public party.
const ACT: &[&str] = &["*sekretesslag*", "osl", "2009 400"];

fn check(context: &Context<'_>) -> Answer {
    if !told::volunteers(context) {
        return Answer::does_not_apply("reason-no-volunteers");
    }
    let said: Vec<_> = said::with(context, SECRECY).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-secrecy");
    }
    if said.iter().any(|sentence| sentence.has(ALL)) {
        return Answer::Holds;
    }
    let employed = said.iter().filter(|sentence| !sentence.has(ACT)).find_map(|sentence| sentence.spot_of(EMPLOYED));
    Answer::from_faults(employed.map(Fault::at).into_iter().collect())
}
