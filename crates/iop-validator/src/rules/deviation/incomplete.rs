//! Its page is the Markdown file beside this one.
#![doc = include_str!("incomplete.md")]

use iop_core::Slot;
use iop_core::model::{Deviation, Stage};
use iop_law::Basis;

use super::{each, place};
use crate::context::Context;
use crate::deviation::says_nothing;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "deviation/incomplete",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("incomplete.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    each(context, |at, deviation| {
        let Deviation { rule, reason, decided_by, on, until, .. } = deviation;
        let empty = |text: &Slot<String>| text.known().is_none_or(|text| says_nothing(text));
        let missing = [
            ("rule", rule.is_blank()),
            ("reason", empty(reason)),
            ("decided_by", empty(decided_by)),
            ("on", on.is_blank()),
            // No last day may be stated, but one that is to be filled in has been forgotten.
            ("until", until.label().is_some()),
        ];
        // A label that is to be filled in is told by another rule, once the agreement is to be signed.
        let told = |key: &str| {
            let place = place(at).key(key);
            context.told.findings.iter().any(|finding| finding.place.pointer == place)
        };
        let faults = missing.into_iter().filter(|(key, missing)| *missing && !told(key)).map(|(key, _)| {
            let fault = Fault::at(Spot::Value(place(at).key(key)));
            match key {
                "rule" => fault.variant("rule"),
                "reason" => fault,
                "decided_by" => fault.variant("decided-by"),
                "on" => fault.variant("on"),
                _ => fault.variant("until"),
            }
        });
        faults.collect()
    })
}
