//! Its page is the Markdown file beside this one.
#![doc = include_str!("ground_unstated.md")]

use iop_core::model::{AssessmentFinding, AssessmentMatter, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::procurement::worth::assessments;
use crate::rules::said;
use crate::rules::state_aid::facts::regulations_in;
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "state-aid/ground-unstated",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
        Basis::Act { act: "2013:388", locus: None },
    ],
    waivable: true,
    page: include_str!("ground_unstated.md"),
    check,
};

/// Words for the other grounds on which aid may be given.
const GROUNDS: &[&str] = &[
    "gruppundantag*",
    "651 2014",
    "2012 21",
    "107.3",
    "108.3",
    "kommissionen har godkänt",
    "godkänts av kommissionen",
    "godkänt av kommissionen",
    "anmäls till kommissionen",
    "anmälts till kommissionen",
    "block exemption*",
    "approved by the commission",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.state_aid.is_some() {
        return Answer::Holds;
    }
    let mut assessed = assessments(agreement, AssessmentMatter::StateAid);
    let applies = assessed.find(|(_, own)| own.finds.known() == Some(&AssessmentFinding::Applies));
    let Some((index, _)) = applies else { return Answer::does_not_apply("reason-no-state-aid") };
    let regulated = context.passages.iter().any(|passage| !regulations_in(passage.text).is_empty());
    if regulated || said::anywhere(context, GROUNDS) || !told::stands_alone(agreement) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Value(at("assessments", index).key("finds")))])
}
