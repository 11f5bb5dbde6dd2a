//! Its page is the Markdown file beside this one.
#![doc = include_str!("law_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Party, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "disputes/law-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("law_missing.md"),
    check,
};

/// Words of which country's law the agreement follows.
const LAW: &[&str] = &[
    "*ländsk rätt",
    "*ländsk lag",
    "*sk rätt",
    "*sk lag",
    "*sk lagstiftning",
    "*sk rett",
    "tillämplig lag",
    "lagval*",
    "landets lag",
    "landets rätt",
    "lagen i",
    "lex rei sitae",
    "*ish law",
    "norwegian law",
    "german law",
    "estonian law",
    "law of",
    "laws of",
    "governing law",
    "governed by",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    // Of two parties in the same country both know which law it is.
    let foreign = |party: &Party| party.registration.is_some() && party.org_number.is_blank();
    let Some(index) = agreement.parties.iter().position(foreign) else {
        return Answer::does_not_apply("reason-no-foreign-party");
    };
    if agreement.parties.iter().all(foreign) {
        return Answer::does_not_apply("reason-no-swedish-party");
    }
    let stated = agreement.disputes.as_ref().is_some_and(|disputes| disputes.law.is_some());
    if stated || said::anywhere(context, LAW) {
        return Answer::Holds;
    }
    let place = Pointer::root().key("parties").index(index).key("registration");
    let disputes = agreement.disputes.is_some().then(|| Spot::Key(Pointer::root().key("disputes")));
    Answer::Fails(vec![match disputes {
        Some(disputes) => Fault::at(disputes).related(Spot::Value(place), "foreign"),
        None => Fault::at(Spot::Value(place)),
    }])
}
