//! Its page is the Markdown file beside this one.
#![doc = include_str!("insight_missing.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{agreed, performed};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/insight-missing",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("10 kap. 9 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("insight_missing.md"),
    check,
};

const INSIGHT: &[&str] = &["insyn*", "offentlighetsprincip*", "handlingsoffentlig*", "insight*"];
const ANYONE: &[&str] = &["allmänhet*"];
const GIVES: &[&str] = &["lämna*", "ge*", "tillhandahåll*", "bistå*", "redovisa*"];
const INFORMATION: &[&str] = &["information*", "upplysning*", "uppgift*", "underlag*"];
const RECIPIENT: &[&str] = &["begär*", "kommun*", "region*", "nämnd*"];

fn check(context: &Context<'_>) -> Answer {
    let Some(spot) = performed(context) else { return Answer::does_not_apply("reason-no-handover") };
    let kinds = context.agreement.clauses.iter().any(|clause| clause.kind.known() == Some(&ClauseKind::Insight));
    let told = context.passages.iter().any(|passage| passage.topic.is_about(ClauseKind::Insight));
    let given = [&[INSIGHT][..], &[ANYONE, INFORMATION], &[INFORMATION, GIVES, RECIPIENT]];
    if kinds || told || given.iter().any(|groups| agreed(context, groups)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(spot)])
}
