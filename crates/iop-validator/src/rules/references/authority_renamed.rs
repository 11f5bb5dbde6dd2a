//! Its page is the Markdown file beside this one.
#![doc = include_str!("authority_renamed.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::{Authority, Basis, Bearing};

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::message::Arg;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "references/authority-renamed",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("authority_renamed.md"),
    check,
};

/// What is told of the time before.
const THEN: &[&str] = &[
    "tidigare",
    "dåvarande",
    "förutvarande",
    "numera",
    "före detta",
    "hette",
    "bildades",
    "then",
    "former*",
    "nowadays",
];

fn check(context: &Context<'_>) -> Answer {
    let (mut faults, mut unread) = (Vec::new(), false);
    for authority in context.law.authorities() {
        let bearing = authority.bearing(context.date);
        if bearing == Bearing::Borne {
            continue;
        }
        let names = spelt(authority);
        let mut told = said::with(context, &names).filter(is_of_today);
        if bearing == Bearing::Unknown {
            unread |= told.next().is_some();
            continue;
        }
        let now = context.law.heirs(authority, context.date).names;
        faults.extend(told.map(|sentence| {
            let (sv, en) = (now.join(" eller "), now.join(" or "));
            Fault::at(sentence.spot()).arg("name", sentence.hit_text()).arg("is", Arg::Either { sv, en })
        }));
    }
    if unread && faults.is_empty() { Answer::not_judged("reason-name-unread") } else { Answer::from_faults(faults) }
}

/// Its names as prose spells them, in the basic form and in the genitive.
fn spelt(authority: &Authority) -> Vec<String> {
    let names = authority.names.iter().map(|name| name.to_lowercase());
    names.flat_map(|name| [format!("{name}s"), name]).collect()
}

/// Whether the sentence tells of what is, and not of the time before.
fn is_of_today(sentence: &Said<'_>) -> bool {
    let history = [ClauseKind::Background, ClauseKind::Related, ClauseKind::Changes];
    !history.iter().any(|kind| sentence.passage.topic.is_about(*kind)) && !sentence.has(THEN)
}
