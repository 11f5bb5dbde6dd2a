//! Its page is the Markdown file beside this one.
#![doc = include_str!("competence_unassessed.md")]

use iop_core::Pointer;
use iop_core::model::{AssessmentMatter, ClauseKind, Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::municipal;
use crate::rules::procurement::worth::assessments;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/competence-unassessed",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("2 kap. 1 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("competence_unassessed.md"),
    check,
};

const COMPETENCE: &[&str] = &["kompetens*", "befogenhet*", "competence*"];
const GENERAL: &[&str] = &["allmänt*", "allmän*"];
const INTEREST: &[&str] = &["intresse"];
/// A task that the municipality may take on without a special act.
const VOLUNTARY: &[&str] = &["frivillig uppgift*", "frivilliga uppgift*", "frivillig kommunal*"];

fn check(context: &Context<'_>) -> Answer {
    // What has been weighed is often written down last.
    if context.stage < Stage::Signing {
        return Answer::does_not_apply("reason-stage");
    }
    let agreement = context.agreement;
    if municipal(agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    // A grant is decided on by itself, and what an amendment changes has been assessed.
    if !matches!(agreement.kind.known(), Some(Kind::Partnership | Kind::Cooperation | Kind::Agreement)) {
        return Answer::does_not_apply("reason-no-contract-kind");
    }
    let has = |matter| assessments(agreement, matter).next().is_some();
    // Only those who have weighed the other two questions have left this one out.
    if !has(AssessmentMatter::Procurement) || !has(AssessmentMatter::StateAid) {
        return Answer::does_not_apply("reason-few-assessments");
    }
    // A task of general interest is a ground for processing data, and the services of one are of state aid.
    let other = |said: &Said<'_>| {
        said.passage.topic.is_about(ClauseKind::DataProtection)
            || said.passage.pointer.to_string().starts_with("/assessments/")
            || said.has(&["personuppgift*", "rättslig* grund*", "ekonomiskt intresse"])
    };
    let interest = said::with(context, GENERAL).any(|said| said.has(INTEREST) && !other(&said));
    let told = said::together(context, &[COMPETENCE]) || said::anywhere(context, VOLUNTARY) || interest;
    if has(AssessmentMatter::MunicipalLaw) || told {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("assessments")))])
}
