//! Its page is the Markdown file beside this one.
#![doc = include_str!("statute_replaced_in_term.md")]

use std::collections::HashSet;

use iop_core::model::{ClauseKind, Stage};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::{said, term};

pub(super) const RULE: Rule = Rule {
    id: "references/statute-replaced-in-term",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("statute_replaced_in_term.md"),
    check,
};

/// What a sentence says that reckons with another act after this one.
const FOLLOWED: &[&str] = &[
    "upphäv*",
    "upphör*",
    "upphört",
    "ersätt*",
    "ersatt*",
    "träder*",
    "i dess ställe",
    "motsvarande bestämmelse*",
    "motsvarande regel*",
    "motsvarande regler*",
    "den nya *lagen",
    "repeal*",
    "replace*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some((_, last)) = derive::term(context.agreement) else { return term::no_term(context.agreement) };
    let mut any = false;
    let mut told = HashSet::new();
    let mut faults = Vec::new();
    for passage in context.passages.iter().filter(|passage| !passage.topic.is_about(ClauseKind::Background)) {
        for said in said::sentences(passage) {
            for mention in said.mentions {
                let What::Statute { number, name, locus, .. } = &mention.what else { continue };
                any = true;
                // A bare name means the act that applies at each time.
                if number.is_none() && locus.is_none() {
                    continue;
                }
                let by_number = number.as_deref().and_then(|number| context.law.statute(&number.parse().ok()?));
                let by_name = || name.as_deref().and_then(|name| context.law.statute_by_name(name, context.date));
                let Some(statute) = (if number.is_some() { by_number } else { by_name() }) else { continue };
                let Some(repealed) = statute.repealed.as_ref().and_then(|repealed| repealed.known()).copied() else {
                    continue;
                };
                // What was repealed before the agreement's day is another rule's.
                let within = repealed > context.date && repealed <= last;
                if !within || said.has(FOLLOWED) || !told.insert(statute.id) {
                    continue;
                }
                let successor = statute.successor.as_ref().and_then(|successor| successor.known());
                let successor = successor.and_then(|id| context.law.statute(id)).map(|next| next.cited.clone());
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()))
                    .related(Spot::Value(Pointer::root().key("period")), "term")
                    .arg("act", statute.cited.clone())
                    .arg("date", repealed);
                faults.push(match successor {
                    Some(successor) => fault.variant("replaced").arg("successor", successor),
                    None => fault,
                });
            }
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-statute");
    }
    Answer::from_faults(faults)
}
