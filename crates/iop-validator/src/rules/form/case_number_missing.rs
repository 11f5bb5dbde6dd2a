//! Its page is the Markdown file beside this one.
#![doc = include_str!("case_number_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "form/case-number-missing",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("case_number_missing.md"),
    check,
};

/// What a case number is called.
const NAMES: &[&str] = &["dnr", "diarienummer", "diarienr", "ärendenummer", "ärendenr", "diarienumret"];

/// Whether words stand in the place of the number: "se nämndens protokoll".
fn is_pointed(number: &str) -> bool {
    let words = number.chars().any(char::is_alphabetic);
    words && !number.chars().any(|mark| mark.is_ascii_digit() || matches!(mark, '[' | '{' | '_' | '…' | '.'))
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let public = agreement.parties.iter().position(|party| party.role.known() == Some(&Role::Public));
    let Some(public) = public else { return Answer::does_not_apply("reason-no-public-party") };
    let pointed = agreement.case_number.as_deref().is_some_and(is_pointed);
    if agreement.decisions.is_empty() && !pointed {
        return Answer::does_not_apply("reason-no-decisions");
    }
    let of_decision = agreement.decisions.iter().any(|decision| decision.case_number.is_some());
    if agreement.case_number.is_some() && !pointed || of_decision {
        return Answer::Holds;
    }
    // The number of another agreement is not this one's.
    let others = || agreement.related.iter().filter_map(|related| related.case_number.as_deref());
    let mut told = context.passages.iter().flat_map(|passage| said::within(passage, NAMES));
    if told.any(|said| !others().any(|number| said.text().contains(number))) {
        return Answer::Holds;
    }
    let party = Pointer::root().key("parties").index(public).key("role");
    if pointed {
        let fault = Fault::at(Spot::Value(Pointer::root().key("case_number"))).variant("pointed");
        return Answer::Fails(vec![fault.related(Spot::Value(party), "party")]);
    }
    let decision = Spot::Key(Pointer::root().key("decisions"));
    Answer::Fails(vec![Fault::at(decision).related(Spot::Value(party), "party")])
}
