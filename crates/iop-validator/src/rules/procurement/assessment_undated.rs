//! Its page is the Markdown file beside this one.
#![doc = include_str!("assessment_undated.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told::leaves_nothing_out;
use crate::rules::who::at;
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "procurement/assessment-undated",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("assessment_undated.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.assessments.is_empty() {
        return Answer::does_not_apply("reason-no-assessments");
    }
    let undated = agreement.assessments.iter().enumerate().filter(|(_, own)| {
        let told = own.outcome.known().is_some_and(|outcome| {
            let dates = reader::read(outcome.as_str(), agreement.language);
            dates.iter().any(|mention| matches!(mention.what, What::Date(_)))
        });
        // A blank that is marked is told of as one.
        !is_stated(&own.on) && !own.finds.is_blank() && !told
    });
    let faults = undated.map(|(index, _)| Fault::at(Spot::Value(at("assessments", index).key("finds"))));
    // Where some say who has assessed, or the agreement tells everything else, the one that does not has forgotten it.
    let named = agreement.assessments.iter().any(|own| !own.by.is_blank()) || leaves_nothing_out(agreement);
    let unnamed = agreement
        .assessments
        .iter()
        .enumerate()
        .filter(|(_, own)| named && !is_stated(&own.by) && !own.finds.is_blank());
    let unnamed =
        unnamed.map(|(index, _)| Fault::at(Spot::Value(at("assessments", index).key("finds"))).variant("unnamed"));
    Answer::from_faults(faults.chain(unnamed).collect())
}
