//! Its page is the Markdown file beside this one.
#![doc = include_str!("previously_procured.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::partnership;
use crate::rules::said;
use crate::rules::who::names_of;

pub(super) const RULE: Rule = Rule {
    id: "procurement/previously-procured",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Case { case: "HFD 2020 ref. 15" }],
    waivable: true,
    page: include_str!("previously_procured.md"),
    check,
};

const PROCURED: &[&str] = &["upphandl*", "entreprenad*", "lov", "ramavtal*", "tjänsteköp*", "köptes*", "procured*"];
const BEFORE: &[&str] = &[
    "tidigare*",
    "förut*",
    "dess",
    "dessförinnan*",
    "då",
    "drevs*",
    "bedrevs*",
    "upphandlades*",
    "köptes*",
    "utfördes*",
    "hittills*",
    "var",
    "före",
    "innan",
    "köpte",
    "hade",
    "previously*",
    "was",
];
const WORK: &[&str] = &[
    "verksamheten*",
    "boendet*",
    "träffpunkten*",
    "mötesplatsen*",
    "insatsen*",
    "föreningen*",
    "stiftelsen*",
    "organisationen*",
];
const OWN: &[&str] =
    &["drev*", "bedrev*", "driv*", "utför*", "verksamheten*", "boendet*", "köpt*", "upphandlade*", "skött*"];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let names = names_of(context.agreement, false);
    let found = said::with(context, PROCURED).filter(|sentence| {
        let own = sentence.has(WORK) || sentence.has(&names);
        own && sentence.has_each(&[BEFORE, OWN]) && !sentence.denies() && !sentence.has(&["men", "däremot*", "medan"])
    });
    Answer::from_faults(found.map(|sentence| Fault::at(sentence.mark(PROCURED))).collect())
}
