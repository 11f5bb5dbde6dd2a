//! Its page is the Markdown file beside this one.
#![doc = include_str!("finds_contradict_outcome.md")]

use iop_core::model::{AssessmentFinding, AssessmentMatter, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::assessments;
use crate::rules::said::{self, Said};
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "procurement/finds-contradict-outcome",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("finds_contradict_outcome.md"),
    check,
};

const BE: &[&str] = &["är", "utgör", "anses", "is", "constitutes"];
const CONTRACT: &[&str] =
    &["kontrakt", "tjänstekontrakt", "upphandlingskontrakt", "köp", "tjänsteköp", "upphandlingspliktig*"];
const AWARDED: &[&str] = &["direktupphandlas", "upphandlas"];
const ACT: &[&str] = &["lou", "lagen", "upphandlingslagen", "upphandlingsreglerna", "reglerna"];
const APPLIES: &[&str] = &["tillämplig", "tillämpliga", "gäller", "omfattas", "applicable"];
const NOTHING: &[&str] = &["köper ingen", "köper inga", "köper inget", "köper inte", "buys no", "buys nothing"];
/// What makes a sentence a supposition, or tells of something else.
const IF: &[&str] = &[
    "ifall",
    "även",
    "ändå",
    "skulle",
    "annars",
    "endast",
    "bara",
    "andra",
    "tidigare",
    "hade",
    "själv",
    "sig",
    "däremot",
    "delar",
    "delarna",
    "delen",
    "övrigt",
    "itself",
    "separately",
];

fn check(context: &Context<'_>) -> Answer {
    let mut found = assessments(context.agreement, AssessmentMatter::Procurement).filter_map(|(index, own)| {
        let finds = match own.finds.known()? {
            AssessmentFinding::Applies => true,
            AssessmentFinding::DoesNotApply => false,
            AssessmentFinding::Unclear => return None,
        };
        Some((index, finds))
    });
    let mut faults = Vec::new();
    let mut asked = false;
    for (index, finds) in found.by_ref() {
        asked = true;
        let place = at("assessments", index).key("outcome");
        let Some(passage) = context.passages.iter().find(|own| own.pointer == place) else { continue };
        let triggers = [CONTRACT, AWARDED, APPLIES, NOTHING].concat();
        let said: Vec<(bool, Spot)> = said::within(passage, &triggers).filter_map(|sentence| says(&sentence)).collect();
        // An outcome that says both is not one that says the opposite.
        if said.iter().any(|(applies, _)| *applies == finds) {
            continue;
        }
        if let Some((_, spot)) = said.into_iter().next() {
            let fault = Fault::at(Spot::Value(at("assessments", index).key("finds"))).related(spot, "outcome");
            faults.push(if finds { fault } else { fault.variant("none") });
        }
    }
    if asked { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-assessment") }
}

/// Whether a sentence says that it is a contract under the act, and where.
fn says(sentence: &Said<'_>) -> Option<(bool, Spot)> {
    // "if", and not the "on" of "the act on public procurement".
    let supposes = (0..sentence.words.len()).any(|at| {
        sentence.key(at) == "om"
            && !["offentlig", "upphandling"].iter().any(|own| sentence.key(at + 1).starts_with(own))
    });
    if supposes || sentence.has(IF) {
        return None;
    }
    let contract = sentence.find(CONTRACT).filter(|at| sentence.find_before(BE, *at).is_some_and(|be| at - be <= 4));
    // "Kommunen köper ingen tjänst": nothing is bought, in other words.
    if let Some(at) = sentence.find(NOTHING) {
        return Some((false, sentence.spot_between(at, at + 1)));
    }
    let applies = sentence.find(APPLIES).filter(|_| sentence.has(ACT) || sentence.key(0) == "lou");
    let at = contract.or_else(|| sentence.find(AWARDED)).or(applies)?;
    Some((!sentence.denies(), sentence.spot_between(at, at)))
}
