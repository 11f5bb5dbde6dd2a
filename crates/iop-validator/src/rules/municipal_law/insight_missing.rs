//! Its page is the Markdown file beside this one.
#![doc = include_str!("insight_missing.md")]

use iop_core::model::{Clause, ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{agreed, performed};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/insight-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("10 kap. 9 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("insight_missing.md"),
    check,
};

const INSIGHT: &[&str] = &["insyn*", "offentlighetsprincip*", "handlingsoffentlig*", "insight*"];
/// What makes it more than a word, such as in the name of a programme.
const GIVEN: &[&str] = &[
    "rätt*",
    "ha",
    "har",
    "få",
    "får",
    "ges",
    "ger",
    "lämna*",
    "säkerställ*",
    "tillförsäkra*",
    "garantera*",
    "möjlig*",
    "underlätta*",
    "medverka*",
    "allmänhet*",
    "right*",
    "given",
    "have",
    "has",
    "sämre",
    "i egen regi",
    "frågar",
    "fråga",
];
const ANYONE: &[&str] =
    &["allmänhet*", "var och en", "envar", "den som frågar", "the public", "invånare*", "medborgare*"];
const GIVES: &[&str] = &[
    "lämna*",
    "ge",
    "ger",
    "ges",
    "få",
    "får",
    "tillhandahåll*",
    "bistå*",
    "redovisa*",
    "överlämna*",
    "ställer",
    "svara*",
    "gives",
    "provides",
];
const INFORMATION: &[&str] =
    &["information*", "upplysning*", "uppgift*", "underlag*", "frågor", "svar", "svaret", "handling*", "besked"];
const REQUESTED: &[&str] = &["begär*", "anmod*", "efterfråga*", "request*"];
const RECIPIENT: &[&str] = &["kommun*", "region*", "nämnd*", "municipality"];

fn check(context: &Context<'_>) -> Answer {
    // A clause on insight that leaves the public out does so in a draft too; a clause that is not written yet is not missing.
    let written = || said::about(context, |topic| matches!(topic, Topic::Clause(_, Some(ClauseKind::Insight)))).next();
    if context.stage < Stage::Signing && written().is_none() {
        return Answer::does_not_apply("reason-stage");
    }
    let Some(spot) = performed(context) else { return Answer::does_not_apply("reason-no-handover") };
    // A clause without words of its own says what the agreement's form lets it say.
    let bare = |clause: &Clause| clause.kind.known() == Some(&ClauseKind::Insight) && clause.text.is_none();
    let commitment = |passage: &Passage<'_>| matches!(passage.topic, Topic::Commitment(_, ClauseKind::Insight));
    let told = context.agreement.clauses.iter().any(bare) || context.passages.iter().any(commitment);
    // What is given for follow-up, a report as a rule, is not what anyone may ask for.
    let mut here = said::about(context, |topic| topic.is_about(ClauseKind::Insight));
    let told = told || here.any(|said| said.has_each(&[INFORMATION, GIVES, RECIPIENT]));
    let given = [&[INSIGHT, GIVEN][..], &[ANYONE, INFORMATION], &[INFORMATION, GIVES, REQUESTED]];
    if told || given.iter().any(|groups| agreed(context, groups)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(spot)])
}
