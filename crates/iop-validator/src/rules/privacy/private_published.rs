//! Its page is the Markdown file beside this one.
#![doc = include_str!("private_published.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "privacy/private-published",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 5.1") }],
    waivable: true,
    page: include_str!("private_published.md"),
    check,
};

/// What belongs to somebody's private life.
const PRIVATE: &[&str] = &[
    "hemadress*",
    "bostadsadress*",
    "privatadress*",
    "privata adress*",
    "privata *nummer",
    "privat *nummer",
    "privata telefon*",
    "privata mobil*",
    "privata e*",
    "personnummer*",
    "födelsedat*",
    "hälsouppgift*",
    "home address*",
    "private telephone*",
];

/// Words by which something is made known to everyone.
const PUBLISHED: &[&str] = &[
    "publicera*",
    "offentliggör*",
    "webbplats*",
    "webben",
    "hemsida*",
    "hemsidan",
    "sociala medier",
    "anslås",
    "anslagstavla*",
    "tidning*",
    "sprids",
    "trycks",
    "offentliga register",
    "offentligt register",
    "öppna register",
    "affisch*",
    "publish*",
    "website*",
];

/// Words of a sentence that sees to that it is not.
const KEPT: &[&str] = &["undantag*", "förutom", "utom", "maskera*", "stryks", "tas bort", "aldrig", "except", "masked"];

fn check(context: &Context<'_>) -> Answer {
    let mut told = said::with(context, PRIVATE).filter(|said| said.has(PUBLISHED)).peekable();
    if told.peek().is_none() {
        return Answer::does_not_apply("reason-nothing-private-published");
    }
    Answer::from_faults(
        told.filter(|said| !said.denies() && !said.has(KEPT))
            .map(|said| Fault::at(said.spot()).arg("words", said.hit_text()))
            .collect(),
    )
}
