//! Its page is the Markdown file beside this one.
#![doc = include_str!("protected_address.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::home_address::street_in;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "privacy/protected-address",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("protected_address.md"),
    check,
};

/// Words for an address.
const ADDRESS: &[&str] = &["adress*", "address*", "var lokalen ligger", "var boendet ligger"];

/// Words by which it is kept.
const KEPT: &[&str] = &[
    "hemlig*",
    "skyddad*",
    "skyddas",
    "aldrig ut",
    "inte ut",
    "röj*",
    "avslöja*",
    "inte offentlig*",
    "inte känd",
    "lämnar aldrig",
    "lämnar inte",
    "lämnas inte",
    "lämnas aldrig",
    "secret*",
    "confidential*",
    "never disclose*",
    "not disclose*",
];

/// Words for a place that those who seek shelter come to.
const SHELTER: &[&str] = &[
    "skyddat boende",
    "skyddade boende*",
    "skyddade lägenhet*",
    "skyddad lägenhet",
    "kvinnojour*",
    "tjejjour*",
    "stödsamtal*",
    "samtalen",
    "shelter*",
];

fn check(context: &Context<'_>) -> Answer {
    let promised = said::with(context, ADDRESS).any(|sentence| sentence.has(KEPT));
    let sheltered =
        said::anywhere(context, &["skyddat boende", "skyddade boende*", "kvinnojour*", "tjejjour*", "shelter*"]);
    let named = || {
        context.agreement.parties.iter().any(|party| {
            party.name.known().is_some_and(|name| reader::has(name, &["kvinnojour*", "tjejjour*", "mansjour*"]))
        })
    };
    if !promised && !sheltered && !named() {
        return Answer::does_not_apply("reason-no-protected-place");
    }
    let mut faults = Vec::new();
    for passage in &context.passages {
        for sentence in &passage.sentences {
            let text = passage.text.get(sentence.range.clone()).unwrap_or_default();
            let Some(street) = street_in(text).filter(|_| promised || reader::has(text, SHELTER)) else { continue };
            let start = sentence.range.start;
            faults.push(Fault::at(Spot::Words(passage.pointer.clone(), start + street.start..start + street.end)));
        }
    }
    Answer::from_faults(faults)
}
