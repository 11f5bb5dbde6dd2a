//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_to_another.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::AT_HARM;
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "children/report-to-another",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2001:453", locus: None }, Basis::Act { act: "2025:400", locus: None }],
    waivable: true,
    page: include_str!("report_to_another.md"),
    check,
};

/// Words for somebody who is not the social welfare committee.
const ANOTHER: &[&str] = &[
    "till *chef*",
    "till *chefen",
    "till *direktör*",
    "till rektor*",
    "till *ledare",
    "till *ledaren",
    "till *handläggare*",
    "till fritids*",
    "till kultur*",
    "till *förvaltningen",
    "till trygghets*",
    "till kansli*",
    "to the manager",
    "to the head",
    "to the leader",
    "to the municipality's",
    "till styrgrupp*",
    "till styrelse*",
    "till ordförande*",
    "till *ordförande",
    "till verksamhetsledar*",
    "till verksamhetschef*",
    "till samordnar*",
    "till projektledar*",
    "till kontaktperson*",
    "till kommunens kontaktperson*",
    "till kommunens samordnar*",
    "till föreningen",
    "till föreningens",
    "till jourens",
    "till stiftelsens",
    "till polis*",
    "to the board",
    "to the steering",
    "to the coordinator",
];

/// Words for the committee.
const COMMITTEE: &[&str] =
    &["*socialnämnd*", "socialtjänsten*", "socialjour*", "orosanmäl*", "social welfare committee*", "social services"];

fn check(context: &Context<'_>) -> Answer {
    let reported = |said: &said::Said<'_>| said.has(&["anmäl*", "rapporter*", "report*"]);
    let harm: Vec<_> = said::with(context, AT_HARM).filter(reported).collect();
    if harm.is_empty() {
        return Answer::does_not_apply("reason-no-report-on-child");
    }
    if said::with(context, COMMITTEE).any(|said| reported(&said) || said.has(AT_HARM)) {
        return Answer::Holds;
    }
    let another = harm.iter().filter(|said| !said.denies()).find_map(|said| said.spot_of(ANOTHER));
    Answer::from_faults(another.map(Fault::at).into_iter().collect())
}
