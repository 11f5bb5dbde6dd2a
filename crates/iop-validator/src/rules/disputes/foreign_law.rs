//! Its page is the Markdown file beside this one.
#![doc = include_str!("foreign_law.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use super::is_denied;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "disputes/foreign-law",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("foreign_law.md"),
    check,
};

/// Names of laws other than the Swedish.
const FOREIGN: &[&str] = &[
    "norsk rätt",
    "norsk lag",
    "dansk rätt",
    "dansk lag",
    "finsk rätt",
    "finsk lag",
    "finländsk rätt",
    "finländsk lag",
    "tysk rätt",
    "engelsk rätt",
    "brittisk rätt",
    "amerikansk rätt",
    "schweizisk rätt",
    "english law",
    "german law",
    "norwegian law",
    "estnisk rätt",
    "isländsk rätt",
    "utländsk rätt",
    "danish law",
    "finnish law",
];

fn check(context: &Context<'_>) -> Answer {
    let parties = &context.agreement.parties;
    if parties.iter().any(|party| party.registration.is_some()) {
        return Answer::does_not_apply("reason-foreign-party");
    }
    if parties.iter().all(|party| party.org_number.is_blank()) {
        return Answer::not_judged("reason-blank-org-number");
    }
    let law = context.agreement.disputes.as_ref().and_then(|disputes| disputes.law.as_deref());
    let typed = law.filter(|law| reader::has(law, FOREIGN));
    let typed = typed.map(|_| Fault::at(Spot::Value(Pointer::root().key("disputes").key("law"))));
    let said: Vec<_> = said::with(context, FOREIGN).collect();
    let said = said.iter().filter(|sentence| !is_denied(sentence, &sentence.hit));
    let said = said.map(|sentence| Fault::at(sentence.spot()));
    Answer::from_faults(typed.into_iter().chain(said).collect())
}
