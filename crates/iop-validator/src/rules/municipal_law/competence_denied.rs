//! Its page is the Markdown file beside this one.
#![doc = include_str!("competence_denied.md")]

use iop_core::model::{AssessmentFinding, AssessmentMatter, ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::denied::{self, Provision};
use crate::rules::procurement::worth::assessments;
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/competence-denied",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("2 kap. 1 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("competence_denied.md"),
    check,
};

/// What the power of a municipality rests on, as it is there or not.
const POWER: Provision = Provision {
    words: &[
        "allmänt intresse",
        "kommunala kompetensen",
        "kommunal kompetens",
        "kommunala befogenheten",
        "kommunens befogenheter",
        "general interest",
    ],
    with: &["kommun*", "region*", "angelägenhet*", "municipal*"],
    aside: &["ekonomiskt intresse", "personuppgift*", "rättslig*", "artikel*", "förening*", "klubben*"],
};

fn check(context: &Context<'_>) -> Answer {
    let told =
        denied::taken_back(context, &POWER).find(|said| !said.passage.topic.is_about(ClauseKind::DataProtection));
    if let Some(said) = told {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("told")]);
    }
    let mut asked = assessments(context.agreement, AssessmentMatter::MunicipalLaw).peekable();
    if asked.peek().is_none() {
        return Answer::does_not_apply("reason-competence-unassessed");
    }
    let found = asked.filter_map(|(index, own)| {
        let fault = Fault::at(Spot::Value(at("assessments", index).key("finds")));
        match own.finds.known()? {
            AssessmentFinding::Applies => None,
            AssessmentFinding::DoesNotApply => Some(fault),
            AssessmentFinding::Unclear => Some(fault.variant("unclear")),
        }
    });
    Answer::from_faults(found.collect())
}
