//! Its page is the Markdown file beside this one.
#![doc = include_str!("conflict_of_interest.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/conflict-of-interest",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("6 kap. 28 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("conflict_of_interest.md"),
    check,
};

/// Words for those who decide for the public party.
const DECIDERS: &[&str] = &[
    "kommunalråd*",
    "regionråd*",
    "nämndens ordförande",
    "nämndordförande*",
    "*nämndens ordförande",
    "kommunstyrelsens ordförande",
    "ledamot i *nämnden",
    "ledamot i kommunstyrelsen",
    "ledamot av *nämnden",
    "förvaltningschef*",
    "förvaltningsdirektör*",
    "handläggaren",
];

/// Words for their place on the other side.
const OTHER_SIDE: &[&str] = &[
    "medlem i",
    "ordförande i föreningen",
    "föreningens ordförande",
    "kooperativets ordförande",
    "stiftelsens ordförande",
    "jourens ordförande",
    "kårens ordförande",
    "ledamot i föreningens styrelse",
    "sitter i föreningens styrelse",
    "sitter i styrelsen för",
    "styrelseledamot i",
    "kassör i",
    "gift med",
    "anställd av föreningen",
];

/// Words by which they kept out of it, or which make it a tie that is meant.
const KEPT_OUT: &[&str] = &[
    "deltog inte",
    "inte deltagit",
    "deltar inte",
    "jäv*",
    "avstod",
    "lämnade",
    "anmälde",
    "utser",
    "styrgrupp*",
    "söka",
    "sökt",
];

/// Words by which the two are one person, and not two who act together.
const SAME: &[&str] = &[
    "som också",
    "som även",
    "som är",
    "också är",
    "även är",
    "samtidigt är",
    "tillika",
    "är medlem",
    "är ordförande",
    "är ledamot",
    "är styrelseledamot",
    "är kassör",
    "är gift",
    "är anställd",
    "sitter i",
];

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    let both =
        said::with(context, DECIDERS).filter(|said| said.has(OTHER_SIDE) && said.has(SAME) && !said.has(KEPT_OUT));
    Answer::from_faults(both.filter_map(|said| said.spot_of(OTHER_SIDE)).map(Fault::at).collect())
}
