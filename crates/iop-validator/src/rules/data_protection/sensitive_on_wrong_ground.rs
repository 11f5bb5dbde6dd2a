//! Its page is the Markdown file beside this one.
#![doc = include_str!("sensitive_on_wrong_ground.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "data-protection/sensitive-on-wrong-ground",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 9") }],
    waivable: true,
    page: include_str!("sensitive_on_wrong_ground.md"),
    check,
};

/// Words for data of the special categories.
const SENSITIVE: &[&str] = &[
    "känslig*",
    "särskilda kategorier*",
    "uppgift* om hälsa*",
    "uppgift* om deras hälsa*",
    "uppgift* om deltagar* hälsa*",
    "hälsouppgift*",
    "diagnos*",
    "läkarintyg*",
    "sexualliv*",
    "sexuell läggning",
    "etnisk*",
    "religiös*",
    "trosuppfattning*",
    "sensitive data",
    "special categories",
    "data on health",
    "health data",
];

/// Grounds of Article 6 that are no exceptions of Article 9.
const GROUNDS: &[&str] = &[
    "berättigat intresse",
    "berättigade intresse*",
    "intresseavvägning*",
    "fullgöra ett avtal",
    "fullgöra avtal*",
    "fullgörande av avtal*",
    "legitimate interest*",
    "performance of a contract",
];

/// Exceptions of Article 9, and words that deny.
const EXCEPTION: &[&str] = &[
    "samtyck*",
    "artikel 9",
    "art 9",
    "article 9",
    "consent*",
    "inte",
    "inga",
    "aldrig",
    "utan",
    "endast om det finns stöd",
    "lag",
    "not",
    "no",
    "never",
];

fn check(context: &Context<'_>) -> Answer {
    let said = said::with(context, GROUNDS).collect::<Vec<_>>();
    if said.is_empty() {
        return Answer::does_not_apply("reason-nothing-sensitive");
    }
    let wrong = said.iter().filter(|sentence| {
        let bare = reader::has(sentence.text(), SENSITIVE) && !sentence.has(EXCEPTION);
        bare && !next(sentence)
            .is_some_and(|text| reader::has(text, &["samtyck*", "artikel 9", "art 9", "consent*", "article 9"]))
    });
    Answer::from_faults(wrong.map(|sentence| Fault::at(sentence.spot()).arg("words", sentence.hit_text())).collect())
}

/// The sentence that follows in the same text.
fn next<'a>(sentence: &Said<'a>) -> Option<&'a str> {
    let mut later = sentence.passage.sentences.iter().map(|other| other.range.clone());
    sentence.passage.text.get(later.find(|range| range.start >= sentence.range.end)?)
}
