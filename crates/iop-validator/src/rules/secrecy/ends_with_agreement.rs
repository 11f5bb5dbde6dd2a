//! Its page is the Markdown file beside this one.
#![doc = include_str!("ends_with_agreement.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::SECRECY;
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "secrecy/ends-with-agreement",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("ends_with_agreement.md"),
    check,
};

/// Words by which it ends.
const ENDS: &[&str] = &[
    "upphör",
    "gäller under avtalstiden",
    "gäller under tiden",
    "gäller under överenskommelse*",
    "under överenskommelsens giltighetstid",
    "under avtalets giltighetstid",
    "under avtalstiden",
    "så länge överenskommelsen gäller",
    "så länge avtalet gäller",
    "så länge partnerskapet",
    "så länge uppdraget",
    "till och med avtalstidens slut",
    "till avtalstidens slut",
    "till dess avtalet upphör",
    "during the term",
    "as long as the agreement",
    "ends with",
];

/// Words by which it goes on.
const LASTS: &[&str] = &[
    "även efter",
    "också efter",
    "efter att",
    "efter det att",
    "efter avtal*",
    "efter överenskommelse*",
    "efter uppdrag*",
    "efter partnerskap*",
    "och därefter",
    "och efter",
    "sedan",
    "när avtalet har upphört",
    "fortsätter",
    "inte upphör",
    "upphör inte",
    "består",
    "kvarstår",
    "utan begränsning i tid",
    "obegränsad*",
    "after",
    "survive*",
];

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, SECRECY).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-secrecy");
    }
    if said.iter().any(|sentence| sentence.has(LASTS)) {
        return Answer::Holds;
    }
    let ended = said.iter().filter_map(|sentence| sentence.spot_of(ENDS));
    Answer::from_faults(ended.map(Fault::at).collect())
}
