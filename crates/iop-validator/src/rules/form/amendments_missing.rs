//! Its page is the Markdown file beside this one.
#![doc = include_str!("amendments_missing.md")]

use iop_core::model::{ClauseKind, Kind, Stage};
use iop_core::{Duration, Pointer, TimeUnit, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "form/amendments-missing",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("amendments_missing.md"),
    check,
};

/// The fewest clauses of a paper that goes through everything, so that a rule on changes is missed.
const CLAUSES: usize = 12;

/// A longer term than this sees changes.
const YEAR: Duration = Duration::new(1, TimeUnit::Year);

/// Words by which changes are spoken of.
const CHANGED: &[&str] = &[
    "ändring*",
    "tillägg",
    "tillägget",
    "tilläggs*",
    "tillägg i",
    "ändras",
    "ändra",
    "ändrar",
    "revidera*",
    "revidering*",
    "amend*",
    "supplement*",
    "varied",
    "variation*",
    "modif*",
];

/// What is changed when it is the agreement.
const AGREEMENT: &[&str] = &[
    "*avtal*",
    "överenskommelse*",
    "partnerskap*",
    "kontrakt*",
    "skriftlig*",
    "agreement*",
    "writing",
    "written",
    "parterna",
    "dokument*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let kind = matches!(agreement.kind.known(), Some(Kind::Partnership | Kind::Cooperation | Kind::Agreement));
    if !kind || !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-another-kind");
    }
    let long = derive::term(agreement).is_some_and(|(first, last)| YEAR.after(first).is_some_and(|end| end <= last));
    let open = agreement.period.as_ref().is_some_and(|period| period.open_ended);
    if !(long || open) || agreement.clauses.len() < CLAUSES {
        return Answer::does_not_apply("reason-brief");
    }
    let told = said::with(context, CHANGED).any(|sentence| sentence.has(AGREEMENT) && !of_circumstances(&sentence));
    if told::has_clause(context, ClauseKind::Amendments) || told || told::names(context, CHANGED) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("clauses")))])
}

/// Whether it is the circumstances that change: "om förhållandena ändras ska parterna omförhandla".
fn of_circumstances(sentence: &Said<'_>) -> bool {
    const CIRCUMSTANCES: &[&str] =
        &["förhållande*", "omständighet*", "förutsättning*", "lagstiftning*", "behov*", "circumstances"];
    const PAPER: &[&str] = &["*tillägg*", "skriftlig*", "underteckna*", "amend*", "writing"];
    sentence.has(CIRCUMSTANCES) && !sentence.has(PAPER)
}
