//! Its page is the Markdown file beside this one.
#![doc = include_str!("criterion_without_reason.md")]

use iop_core::Pointer;
use iop_core::Verdict;
use iop_core::model::{AssessmentMatter, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::{assessments, partnership};

pub(super) const RULE: Rule = Rule {
    id: "procurement/criterion-without-reason",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[
        Basis::Case { case: "HFD 2020 ref. 15" },
        Basis::Guidance {
            title: "Idéburet offentligt partnerskap (IOP)",
            source: "Malmö stad, arbetsmarknadsområdet, malmo.se, 2021-01-19",
        },
    ],
    waivable: true,
    page: include_str!("criterion_without_reason.md"),
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
    // Who judged is the first question; without an answer to it another rule speaks.
    if criteria.assessed_by.is_none() || criteria.assessed_on.is_blank() {
        return Answer::not_judged("reason-no-assessment");
    }
    let reasoned = criteria.items.iter().filter(|item| item.reason.is_some()).count();
    let bare = criteria.items.iter().filter(|item| item.reason.is_none() && item.met.known() == Some(&Verdict::Met));
    let bare = bare.count();
    let assessed = assessments(agreement, AssessmentMatter::Procurement).next().is_some();
    // Where some are reasoned and one is not, it is that one that was forgotten.
    if bare == 0 || assessed || (reasoned == 0 && bare == 1) {
        return Answer::Holds;
    }
    let at = Pointer::root().key("criteria").key("items");
    if reasoned == 0 {
        let count = criteria.items.len();
        return Answer::Fails(vec![Fault::at(Spot::Key(at)).arg("count", count)]);
    }
    let forgotten = criteria.items.iter().enumerate();
    let forgotten = forgotten.filter(|(_, item)| item.reason.is_none() && item.met.known() == Some(&Verdict::Met));
    Answer::Fails(
        forgotten
            .map(|(index, _)| Fault::at(Spot::Value(at.index(index).key("met"))).variant("one").arg("count", bare))
            .collect(),
    )
}
