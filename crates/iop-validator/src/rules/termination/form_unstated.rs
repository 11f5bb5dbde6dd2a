//! Its page is the Markdown file beside this one.
#![doc = include_str!("form_unstated.md")]

use iop_core::model::{ClauseKind, Kind, Stage};
use iop_law::Basis;

use super::wording::NOTICE;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::{IN_THAT_CASE, MAY, NOT};

pub(super) const RULE: Rule = Rule {
    id: "termination/form-unstated",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:400", locus: Some("5 kap. 1 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("form_unstated.md"),
    check,
};

/// Words of a form: what is written or said, and how it is handed over.
const FORM: &[&str] = &[
    "*skrift*",
    "underteckna*",
    "brev",
    "brevet",
    "brevledes",
    "e post*",
    "epost*",
    "mejl*",
    "muntlig*",
    "per telefon",
    "säger ifrån",
    "säga ifrån",
    "på * möte",
    "vid * möte",
    "på möte*",
    "vid möte*",
    "vid * sammanträde",
    "per sms",
    "säger till",
    "orally",
    "writing",
    "written",
    "letter",
    "e mail",
    "email",
];

/// What is written before the agreement is rescinded, or of the money.
const DEMAND: &[&str] = &[
    "anman*",
    "uppman*",
    "varning*",
    "påminn*",
    "rättelse*",
    "rättar",
    "rättas",
    "begäran",
    "häv*",
    "demand",
    "warning",
];

fn check(context: &Context<'_>) -> Answer {
    if context.agreement.kind.known() == Some(&Kind::Amendment) {
        return Answer::does_not_apply("reason-another-kind");
    }
    let own = |topic: Topic| matches!(topic, Topic::Clause(_, Some(ClauseKind::Termination)));
    // "Om parterna inte kommer överens får var och en säga upp": the denial belongs to another clause or to a case.
    let gives = |one: &Said<'_>| {
        let mut own = (0..one.words.len()).filter(|at| one.is(*at, NOTICE));
        let free = one.has(MAY) || one.has(&["uppsägningstid*"]) && !one.has(IN_THAT_CASE);
        free && own.any(|at| !one.has_in(one.clause(at), NOT))
    };
    let Some(given) = said::about(context, own).find(gives) else {
        return Answer::does_not_apply("reason-no-notice-in-text");
    };
    // A clause on notices between the parties tells their form for all of them; that a demand is written tells nothing.
    let of_notices = |one: &Said<'_>| {
        let topic = one.passage.topic.is_about(ClauseKind::Termination) && !one.has(DEMAND);
        topic || one.has(&["meddelande*", "*uppsäg*", "sägs upp", "säga upp", "notice", "notices"])
    };
    if said::with(context, FORM).any(|one| of_notices(&one)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(given.mark(NOTICE))])
}
