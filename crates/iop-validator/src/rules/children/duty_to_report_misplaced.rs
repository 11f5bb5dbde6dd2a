//! Its page is the Markdown file beside this one.
#![doc = include_str!("duty_to_report_misplaced.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::words::VOLUNTEERS;

pub(super) const RULE: Rule = Rule {
    id: "children/duty-to-report-misplaced",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2001:453", locus: None }, Basis::Act { act: "2025:400", locus: None }],
    waivable: true,
    page: include_str!("duty_to_report_misplaced.md"),
    check,
};

/// Words for a duty to report.
const DUTY: &[&str] = &[
    "anmälningsskyld*",
    "anmälningsplikt*",
    "skyldig* att anmäla",
    "skyldig* att genast anmäla",
    "skyldig* att omedelbart anmäla",
    "skyldig* att göra en *anmälan",
    "måste enligt socialtjänstlag*",
    "måste enligt lag*",
    "måste anmäla enligt",
    "skyldig* enligt lag att anmäla",
    "skyldig* enligt socialtjänstlag* att anmäla",
    "enligt lag skyldig* att anmäla",
    "lagstadgad skyldighet att anmäla",
];

/// Words for those whom the act does not oblige, beside volunteers.
const FREE: &[&str] = &["medlem", "medlemmar*", "värdfamilj*", "vänfamilj*", "familjerna"];

/// Words that make it something else than a duty under the act.
const OTHERWISE: &[&str] = &[
    "inte",
    "saknar",
    "bör",
    "åtar sig",
    "åtagit sig",
    "avtalad*",
    "informera*",
    "utbild*",
    "känner till",
    "känna till",
    "kännedom",
    "till föreningens",
    "till verksamhetsledar*",
    "till samordnar*",
    "anställda och",
    "not",
];

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, DUTY).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-duty-to-report");
    }
    let unpaid = [VOLUNTEERS, FREE].concat();
    let wrong = said.iter().filter(|sentence| sentence.has(&unpaid) && !sentence.has(OTHERWISE));
    Answer::from_faults(wrong.filter_map(|sentence| sentence.spot_of(&unpaid)).map(Fault::at).collect())
}
