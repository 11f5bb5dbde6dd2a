//! Its page is the Markdown file beside this one.
#![doc = include_str!("processor_without_agreement.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, DataRoleKind, Stage};
use iop_law::Basis;

use super::told;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/processor-without-agreement",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 28.3") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("processor_without_agreement.md"),
    check,
};

/// Words for an agreement with a processor.
const AGREED: &[&str] = &[
    "*biträdesavtal*",
    "*biträdesöverenskommelse*",
    "*biträdesinstruktion*",
    "pub avtal*",
    "avtal med personuppgiftsbiträd*",
    "artikel 28",
    "art 28",
    "article 28",
    "processor agreement*",
    "data processing agreement*",
    "processing agreement*",
];

/// Words for a processor.
const PROCESSOR: &[&str] = &[
    "personuppgiftsbiträde",
    "personuppgiftsbiträden",
    "personuppgiftsbiträdet",
    "kommunens biträde",
    "regionens biträde",
    "föreningens biträde",
    "som biträde åt",
    "efter * instruktion",
    "efter * instruktioner",
    "data processor*",
];

const NAMED: &[&str] = &["*personuppgift*", "data processor*"];

fn check(context: &Context<'_>) -> Answer {
    let facts = context.agreement.data_protection.as_ref();
    let agreed = facts.is_some_and(|facts| facts.processor_agreement.is_some());
    let role = facts
        .iter()
        .flat_map(|facts| &facts.roles)
        .position(|role| role.role.known() == Some(&DataRoleKind::Processor));
    let place = Pointer::root().key("data_protection").key("roles");
    let typed = role.map(|index| Spot::Value(place.index(index).key("role")));
    let spot = typed.or_else(|| {
        let named: Vec<_> = said::with(context, PROCESSOR).collect();
        // Instructions are given on other things too.
        let of_data = |said: &Said<'_>| said.passage.topic.is_about(ClauseKind::DataProtection) || said.has(NAMED);
        let named = named.into_iter().find(|one| of_data(one) && !one.has(NOT));
        named.map(|sentence| sentence.spot())
    });
    match spot {
        None => Answer::does_not_apply("reason-no-processor"),
        Some(_) if agreed || told::says(context, AGREED) => Answer::Holds,
        Some(spot) => Answer::Fails(vec![Fault::at(spot)]),
    }
}
