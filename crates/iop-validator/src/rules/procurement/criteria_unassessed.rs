//! Its page is the Markdown file beside this one.
#![doc = include_str!("criteria_unassessed.md")]

use iop_core::Pointer;
use iop_core::model::{AssessmentMatter, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::{assessments, partnership};

pub(super) const RULE: Rule = Rule {
    id: "procurement/criteria-unassessed",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[
        Basis::Case { case: "HFD 2020 ref. 15" },
        Basis::Act { act: "2016:1145", locus: Some("1 kap. 15 §") },
        Basis::Act { act: "2007:1091", locus: None },
    ],
    waivable: true,
    page: include_str!("criteria_unassessed.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let agreement = context.agreement;
    let Some(criteria) = agreement.criteria.as_ref().filter(|criteria| !criteria.items.is_empty()) else {
        return Answer::does_not_apply("reason-no-criteria");
    };
    let assessed =
        assessments(agreement, AssessmentMatter::Procurement).any(|(_, own)| !own.by.is_blank() && !own.on.is_blank());
    let fault = Fault::at(Spot::Key(Pointer::root().key("criteria")));
    match (criteria.assessed_by.is_some(), !criteria.assessed_on.is_blank()) {
        (true, true) => Answer::Holds,
        // A named and dated assessment of the question is one of the criteria too, where they tell of none of their own.
        (false, false) if assessed => Answer::Holds,
        (true, false) => Answer::Fails(vec![fault.variant("undated")]),
        (false, true) => Answer::Fails(vec![fault.variant("unnamed")]),
        (false, false) => Answer::Fails(vec![fault]),
    }
}
