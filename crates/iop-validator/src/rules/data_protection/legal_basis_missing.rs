//! Its page is the Markdown file beside this one.
#![doc = include_str!("legal_basis_missing.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::told;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/legal-basis-missing",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 6.1") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("legal_basis_missing.md"),
    check,
};

/// Words for a legal ground.
const GROUND: &[&str] = &[
    "*rättslig* grund*",
    "*laglig* grund*",
    "*rättsligt stöd*",
    "med stöd av",
    "samtyck*",
    "allmänt intresse",
    "allmänintresse*",
    "berättigat intresse",
    "berättigade intressen",
    "intresseavvägning*",
    "rättslig förpliktelse",
    "rättsliga förpliktelser",
    "myndighetsutövning",
    "artikel 6",
    "art 6",
    "legal ground*",
    "legal bas*",
    "lawful bas*",
    "public interest",
    "public task*",
    "consent",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(facts) = context.agreement.data_protection.as_ref().filter(|facts| !facts.roles.is_empty()) else {
        return Answer::does_not_apply("reason-no-data-roles");
    };
    // Sensitive data without a ground have a rule of their own.
    if !facts.legal_basis.is_empty() || facts.sensitive.known() == Some(&true) || is_told(context) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("data_protection")))])
}

/// Whether a text tells the ground of the processing; that somebody consents to something else is no ground.
fn is_told(context: &Context<'_>) -> bool {
    const PROCESSING: &[&str] = &[
        "*personuppgift*",
        "behandla*",
        "behandling*",
        "registrera*",
        "dataskydd*",
        "gdpr",
        "*rättslig* grund*",
        "*laglig* grund*",
        "artikel 6",
        "art 6",
        "process*",
        "personal data",
    ];
    // An agreement with a processor gives the processor its task, and the processing no ground.
    const ANNEXED: &[&str] =
        &["personuppgiftsbehandling*", "behandling av personuppgift*", "dataskydd*", "gdpr", "personal data"];
    let said: Vec<_> = said::with(context, GROUND).collect();
    said.iter().any(|sentence| sentence.passage.topic.is_about(ClauseKind::DataProtection) || sentence.has(PROCESSING))
        || told::names(context, ANNEXED)
}
