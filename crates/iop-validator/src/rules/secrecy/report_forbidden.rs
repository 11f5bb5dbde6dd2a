//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_forbidden.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "secrecy/report-forbidden",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2001:453", locus: None }, Basis::Act { act: "2025:400", locus: None }],
    waivable: false,
    page: include_str!("report_forbidden.md"),
    check,
};

/// Words by which a report is forbidden or made to depend on somebody.
const FORBIDDEN: &[&str] = &[
    "ingen anmälan får",
    "ingen anmälan kan",
    "ingen orosanmälan får",
    "ingen orosanmälan kan",
    "anmälan får inte",
    "anmälan får aldrig",
    "anmälan får göras bara",
    "anmälan får göras endast",
    "anmälan får bara",
    "anmälan får endast",
    "anmälan görs inte",
    "anmälan görs bara",
    "anmälan görs endast",
    "orosanmälan får inte",
    "orosanmälan får aldrig",
    "orosanmälan får bara",
    "orosanmälan får endast",
    "orosanmälan görs bara",
    "orosanmälan görs endast",
    "får inte anmäla",
    "får inte göra anmälan",
    "får inte göra en anmälan",
    "får inte göra någon anmälan",
    "får inte göra en orosanmälan",
    "no report may",
];

/// Words that show that the report is one on a child, and not a registration.
const ON_CHILD: &[&str] = &[
    "*socialnämnd*",
    "socialtjänst*",
    "orosanmäl*",
    "*orosanmälan",
    "oro",
    "far illa",
    "fara illa",
    "tystnadsplikt*",
    "*sekretess*",
    "child",
];

fn check(context: &Context<'_>) -> Answer {
    let reports = ["anmäl*", "orosanmäl*", "report*"];
    let said: Vec<_> = said::with(context, &reports).collect();
    let said: Vec<_> = said.iter().filter(|sentence| sentence.has(ON_CHILD)).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-report-on-child");
    }
    Answer::from_faults(said.iter().filter_map(|sentence| sentence.spot_of(FORBIDDEN)).map(Fault::at).collect())
}
