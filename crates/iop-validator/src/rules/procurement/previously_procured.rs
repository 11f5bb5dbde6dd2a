//! Its page is the Markdown file beside this one.
#![doc = include_str!("previously_procured.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::partnership;
use crate::rules::said::{self, Said};
use crate::rules::who::{names_of, phrase};

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

/// Whether it is denied that there was a procurement; "och den har inga andra avtal" denies something else.
fn is_denied(sentence: &Said<'_>) -> bool {
    const DENIALS: &[&str] = &["inte", "ej", "aldrig", "ingen", "inget", "inga", "utan", "not", "never", "no"];
    const NEAR: usize = 6;
    let Some(at) = sentence.find(PROCURED) else { return false };
    (at.saturating_sub(NEAR)..=at + 1).any(|near| sentence.is(near, DENIALS))
}

/// Whether it names the work of the agreement.
fn tells_work(context: &Context<'_>, sentence: &Said<'_>) -> bool {
    let name = context.agreement.scope.as_ref().and_then(|scope| scope.name.as_deref());
    let name = name.map(phrase).filter(|name| !name.is_empty());
    name.is_some_and(|name| sentence.has(&[format!("{name}*")]))
}

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let names = names_of(context.agreement, false);
    let found = said::with(context, PROCURED).filter(|sentence| {
        let own = sentence.has(WORK) || sentence.has(&names);
        let own = own || tells_work(context, sentence);
        own && sentence.has_each(&[BEFORE, OWN]) && !is_denied(sentence) && !sentence.has(&["men", "däremot*", "medan"])
    });
    Answer::from_faults(found.map(|sentence| Fault::at(sentence.mark(PROCURED))).collect())
}
