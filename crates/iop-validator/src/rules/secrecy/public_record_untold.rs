//! Its page is the Markdown file beside this one.
#![doc = include_str!("public_record_untold.md")]

use iop_core::model::{ClauseKind, Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "secrecy/public-record-untold",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1949:105", locus: None }],
    waivable: true,
    page: include_str!("public_record_untold.md"),
    check,
};

/// Words of papers that anyone may ask for.
const PUBLIC: &[&str] = &[
    "allmän* handling*",
    "allmänna handling*",
    "blir allmän*",
    "blir * * allmän*",
    "blir * allmän*",
    "är allmän*",
    "är * allmän",
    "är * allmänna",
    "utgör allmän*",
    "offentlig* handling*",
    "offentlighetsprincip*",
    "offentlighetslagstiftning*",
    "offentlighetens",
    "är offentliga",
    "är * offentliga",
    "är * * offentliga",
    "blir offentliga",
    "äro allmän*",
    "allmänhet*",
    "insyn i * handlingar*",
    "tryckfrihet*",
    "handlingsoffentlig*",
    "meddelarfrihet*",
    "lämnas ut",
    "lämna ut",
    "utlämn*",
    "begära ut",
    "diarieför*",
    "public record*",
    "public document*",
    "freedom of information",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    // The act on secrecy is told where it binds those who work at the authority, and says nothing of the papers.
    let full = told::goes_through_everything(agreement) && told::stands_alone(agreement);
    if !full
        || !told::has_private_party(agreement)
        || !matches!(agreement.kind.known(), Some(Kind::Partnership | Kind::Grant))
    {
        return Answer::does_not_apply("reason-not-a-full-partnership");
    }
    let mut own = agreement.clauses.iter().filter(|clause| clause.kind.known() == Some(&ClauseKind::Insight));
    // The standard text tells it.
    if !own.any(|clause| clause.text.is_some()) {
        return Answer::does_not_apply("reason-no-insight-text");
    }
    if said::anywhere(context, PUBLIC) || told::names(context, PUBLIC) {
        return Answer::Holds;
    }
    let place = told::clause_spot(agreement, ClauseKind::Insight);
    Answer::from_faults(place.map(Fault::at).into_iter().collect())
}
