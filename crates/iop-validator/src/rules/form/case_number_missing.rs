//! Its page is the Markdown file beside this one.
#![doc = include_str!("case_number_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

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

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let public = agreement.parties.iter().position(|party| party.role.known() == Some(&Role::Public));
    let Some(public) = public else { return Answer::does_not_apply("reason-no-public-party") };
    if agreement.decisions.is_empty() {
        return Answer::does_not_apply("reason-no-decisions");
    }
    let of_decision = agreement.decisions.iter().any(|decision| decision.case_number.is_some());
    if agreement.case_number.is_some() || of_decision {
        return Answer::Holds;
    }
    let told = context.passages.iter().flat_map(|passage| &passage.sentences).flat_map(|sentence| &sentence.words);
    if told.into_iter().any(|word| NAMES.contains(&word.key.as_str())) {
        return Answer::Holds;
    }
    let party = Pointer::root().key("parties").index(public).key("role");
    let decision = Spot::Key(Pointer::root().key("decisions"));
    Answer::Fails(vec![Fault::at(decision).related(Spot::Value(party), "party")])
}
