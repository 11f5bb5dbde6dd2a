//! Its page is the Markdown file beside this one.
#![doc = include_str!("others_uncounted.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::beside;
use crate::rules::procurement::worth::{may_buy, pays_private};

pub(super) const RULE: Rule = Rule {
    id: "procurement/others-uncounted",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: Some("5 kap. 6 §") },
        Basis::Act { act: "2016:1145", locus: Some("5 kap. 11 §") },
        Basis::Act { act: "2007:1091", locus: None },
    ],
    waivable: true,
    page: include_str!("others_uncounted.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = may_buy(context) {
        return answer;
    }
    if !pays_private(context.agreement) {
        return Answer::does_not_apply("reason-no-money-given");
    }
    let listed: Vec<Fault> = beside::listed(context.agreement)
        .map(|(index, _)| Fault::at(Spot::Value(Pointer::root().key("related").index(index).key("title"))))
        .collect();
    let told = beside::told(context).map(|said| Fault::at(said.spot()));
    let faults: Vec<Fault> = listed.into_iter().chain(told).collect();
    if faults.is_empty() {
        return Answer::does_not_apply("reason-no-other-agreement");
    }
    if beside::adds_up(context) {
        return Answer::Holds;
    }
    Answer::Fails(faults)
}
