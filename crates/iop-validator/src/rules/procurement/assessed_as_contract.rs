//! Its page is the Markdown file beside this one.
#![doc = include_str!("assessed_as_contract.md")]

use iop_core::model::{Assessment, AssessmentFinding, AssessmentMatter, Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::services::{Held, amounts, held};
use crate::rules::procurement::value_without_options::understated;
use crate::rules::procurement::worth::{GENERAL, assessments, limit, may_be_contract, reaches, worth, worth_at};
use crate::rules::said;
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "procurement/assessed-as-contract",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: Some("19 a kap. 2 §") },
        Basis::Act { act: "2007:1091", locus: None },
        Basis::Case { case: "HFD 2020 ref. 15" },
    ],
    waivable: true,
    page: include_str!("assessed_as_contract.md"),
    check,
};

/// What says that it has been procured.
const PROCURED: &[&str] =
    &["upphandlats*", "upphandlad*", "upphandlat*", "annonserad*", "annonserats*", "tilldelningsbeslut*"];

/// What says that it is awarded directly, which a contract that is called one has to say before anything is amiss.
const DIRECT: &[&str] = &["direktupphandl*", "direktkontrakt*", "direkttilldel*"];

/// How an assessment tells that the contract may be awarded without competition.
const ALLOWED: &[&str] = &["*gräns*", "tröskel*", "undantag*", "bilaga", "threshold*", "limit*", "exempt*"];

fn check(context: &Context<'_>) -> Answer {
    let kind = match may_be_contract(context) {
        Ok(kind) => kind,
        Err(answer) => return answer,
    };
    let agreement = context.agreement;
    let mut own = assessments(agreement, AssessmentMatter::Procurement).peekable();
    if own.peek().is_none() {
        return Answer::does_not_apply("reason-no-assessment");
    }
    let applies = own.find(|(_, own)| own.finds.known() == Some(&AssessmentFinding::Applies));
    let Some((index, assessed)) = applies else { return Answer::Holds };
    let direct = kind == Kind::Partnership || said::together(context, &[DIRECT]);
    let allowed = assessed.outcome.known().is_some_and(|outcome| reader::has(outcome.as_str(), ALLOWED));
    if !direct || is_procured(context, assessed) {
        return Answer::Holds;
    }
    let Some(value) = worth(context.law, agreement, context.date) else {
        return Answer::not_judged("reason-no-value");
    };
    // Above the general limit it has to be said which limit or exception makes it possible.
    let over = limit(context.law, GENERAL, context.date).is_some_and(|general| reaches(value, general));
    let named = |sentence: said::Said<'_>| sentence.has(ALLOWED) || !amounts(&sentence).is_empty();
    if over && said::together(context, &[DIRECT]) && !allowed && !said::with(context, DIRECT).any(named) {
        let fault = Fault::at(Spot::Value(at("assessments", index).key("finds"))).variant("unfounded");
        return Answer::Fails(vec![fault.related(Spot::Value(worth_at(agreement)), "value").arg("value", value)]);
    }
    let limit = match held(context, value) {
        Held::Reaches(limit) => limit,
        // Services for which the procurement may be reserved: that they are such is no reason to let it be.
        Held::Below if kind == Kind::Partnership && is_unreserved(context, assessed) => {
            let fault = Fault::at(Spot::Value(at("assessments", index).key("finds"))).variant("unreserved");
            return Answer::Fails(vec![fault]);
        }
        // Below the limit it may be awarded directly, but then somebody has to say so.
        Held::Below if allowed || said::together(context, &[DIRECT]) => return Answer::Holds,
        Held::Below => {
            let fault = Fault::at(Spot::Value(at("assessments", index).key("finds"))).variant("below");
            return Answer::Fails(vec![fault]);
        }
        Held::Unsure(reason) => return Answer::not_judged(reason),
    };
    // Where the value is told too low, that is the fault.
    if understated(context) {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(at("assessments", index).key("finds")));
    let fault = fault.related(Spot::Value(worth_at(agreement)), "value");
    Answer::Fails(vec![fault.arg("value", value).arg("limit", limit)])
}

/// Whether a contract for social or other services of the annex is said to be given away, and nothing is said of a limit, an exception or a
/// reserved procurement.
fn is_unreserved(context: &Context<'_>, assessed: &Assessment) -> bool {
    const SPECIAL: &[&str] = &["bilaga", "social* tjänst*", "särskilda tjänster", "välfärdstjänst*"];
    const LIMITED: &[&str] =
        &["*gräns*", "tröskel*", "undantag*", "direktupphandl*", "threshold*", "limit*", "exempt*"];
    const GIVEN: &[&str] = &[
        "utan konkurrens",
        "utan annons*",
        "tilldelas",
        "tilldelar",
        "köper",
        "väljs därför",
        "får uppdraget",
        "får kontraktet",
        "awarded",
    ];
    let outcome = assessed.outcome.known().map(iop_core::Prose::as_str).unwrap_or_default();
    let reserved = said::anywhere(context, &["reserver*", "19 kap 25"]);
    reader::has(outcome, SPECIAL) && reader::has(outcome, GIVEN) && !reader::has(outcome, LIMITED) && !reserved
}

/// Whether it is said that the agreement has been procured, or advertised.
pub(super) fn is_procured(context: &Context<'_>, assessed: &Assessment) -> bool {
    let procured = assessed.outcome.known().is_some_and(|outcome| outcome.as_str().contains("har upphandlats"));
    // Asking who is interested is no procurement.
    procured || said::with(context, PROCURED).any(|one| !one.has(&["intresse*"]) && !one.denies())
}

/// Whether the assessment is told to contradict the value.
pub(super) fn is_contract(context: &Context<'_>) -> bool {
    matches!(check(context), Answer::Fails(_))
}
