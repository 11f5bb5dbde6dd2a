//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_to_another.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::{AT_HARM, FREED};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

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

/// Words for somebody who is not the social welfare committee, after "till": alone, or after whose they are.
const ANOTHER: &[&str] = &[
    "*chef*",
    "*direktör*",
    "rektor*",
    "*ledare",
    "*ledaren",
    "*handläggare*",
    "fritids*",
    "kultur*",
    "*förvaltningen",
    "trygghets*",
    "kansli*",
    "styrgrupp*",
    "styrelse*",
    "*ordförande*",
    "*samordnar*",
    "kontaktperson*",
    "föreningen",
    "föreningens",
    "jourens",
    "stiftelsens",
    "klubbens",
    "lärare*",
    "kurator*",
    "mentor*",
    "vårdnadshavar*",
    "föräldra*",
    "polis*",
    "the manager",
    "the head",
    "the leader",
    "the municipality's",
    "the board",
    "the steering",
    "the coordinator",
];

/// Words for the committee.
const COMMITTEE: &[&str] =
    &["*socialnämnd*", "socialtjänsten*", "socialjour*", "orosanmäl*", "social welfare committee*", "social services"];

/// Committees that never are the one for social welfare, whatever a municipality calls it.
const OTHER_COMMITTEES: &[&str] = &[
    "*kulturnämnden",
    "*fritidsnämnden",
    "*utbildningsnämnden",
    "*skolnämnden",
    "*byggnadsnämnden",
    "*miljönämnden",
    "*valnämnden",
];

/// Where a concern for a child is to be told to such a committee.
fn other_committee(context: &Context<'_>) -> Option<Spot> {
    said::with(context, OTHER_COMMITTEES).filter(|said| said.has(AT_HARM) && !said.denies()).find_map(|said| {
        let at = said.find(OTHER_COMMITTEES)?;
        let to = said.find_before(&["till", "hos"], at).filter(|to| at - to <= WHOSE)?;
        Some(said.spot_between(to, at))
    })
}

/// How many words may stand between "till" and the committee: "till kommunens kultur- och fritidsnämnd".
const WHOSE: usize = 4;

fn check(context: &Context<'_>) -> Answer {
    if let Some(spot) = other_committee(context) {
        return Answer::Fails(vec![Fault::at(spot)]);
    }
    let reported = |said: &Said<'_>| said.has(REPORT);
    let harm: Vec<_> = said::with(context, AT_HARM).filter(reported).collect();
    if harm.is_empty() {
        return Answer::does_not_apply("reason-no-report-on-child");
    }
    // That secrecy is in nobody's way does not say who is told.
    let told = |said: &Said<'_>| (reported(said) || said.has(AT_HARM)) && !said.has(FREED);
    if said::with(context, COMMITTEE).any(|said| told(&said)) {
        return Answer::Holds;
    }
    let another = harm.iter().filter(|said| !said.denies()).find_map(another);
    Answer::from_faults(another.map(Fault::at).into_iter().collect())
}

/// To whom it is reported, where that is somebody else: "till rektorn", "till barnets rektor".
fn another(said: &Said<'_>) -> Option<Spot> {
    let report = said.find(REPORT)?;
    (0..said.words.len()).filter(|at| *at > report.saturating_sub(NEAR) && said.is(*at, &["till", "to"])).find_map(
        |at| {
            let whose = said.key(at + 1).ends_with('s');
            let named = (at + 1..=at + 2).find(|near| said.is(*near, ANOTHER) && (*near == at + 1 || whose))?;
            Some(said.spot_between(at, named))
        },
    )
}

/// So many words before the word for reporting may name to whom.
const NEAR: usize = 8;
const REPORT: &[&str] = &["anmäl*", "rapporter*", "report*"];
