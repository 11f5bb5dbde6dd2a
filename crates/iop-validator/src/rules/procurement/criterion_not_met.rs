//! Its page is the Markdown file beside this one.
#![doc = include_str!("criterion_not_met.md")]

use iop_core::model::Stage;
use iop_core::{Pointer, Verdict};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::partnership;

pub(super) const RULE: Rule = Rule {
    id: "procurement/criterion-not-met",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Guidance {
            title: "Idéburet offentligt partnerskap (IOP)",
            source: "Malmö stad, arbetsmarknadsområdet, malmo.se, 2021-01-19",
        },
        Basis::Case { case: "HFD 2020 ref. 15" },
    ],
    waivable: true,
    page: include_str!("criterion_not_met.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let items = context.agreement.criteria.iter().flat_map(|criteria| criteria.items.iter().enumerate());
    let mut faults = Vec::new();
    let mut any = false;
    for (index, item) in items {
        any = true;
        let fault = || Fault::at(Spot::Value(Pointer::root().key("criteria").key("items").index(index).key("met")));
        match item.met.known() {
            Some(Verdict::NotMet) => faults.push(fault()),
            // What is met in part may be enough, when someone says why.
            Some(Verdict::Partly) if item.reason.is_none() => faults.push(fault().variant("partly")),
            Some(Verdict::Met | Verdict::Partly) | None => {}
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-criteria") }
}
