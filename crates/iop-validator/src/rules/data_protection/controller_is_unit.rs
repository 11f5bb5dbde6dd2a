//! Its page is the Markdown file beside this one.
#![doc = include_str!("controller_is_unit.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/controller-is-unit",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 4") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("controller_is_unit.md"),
    check,
};

/// How someone is said to be controller.
const CONTROLLER: &[&str] =
    &["personuppgiftsansvarig", "personuppgiftsansvariga", "personuppgiftsansvaret", "data controller*"];

/// What is no legal person and no authority.
const UNITS: &[&str] = &[
    "*förvaltningen",
    "*kontoret",
    "*avdelningen",
    "*enheten",
    "projektledaren",
    "projektgruppen",
    "projektet",
    "samordnaren",
    "*samordnaren",
    "*chefen",
    "*ledaren",
    "föreståndaren",
    "handläggaren",
    "kassören",
    "sekreteraren",
    "ordföranden",
    "volontärerna",
    "personalen",
    "styrgruppen",
    "arbetsgruppen",
    "kontaktpersonen",
    "partnerskapet",
    "lokalföreningens ordförande",
];

/// Between who and what no more than so many letters stand.
// no law: how far apart words of one thought stand, in bytes
const BETWEEN: usize = 40;

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, CONTROLLER).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-controller");
    }
    let mut faults = Vec::new();
    for sentence in &said {
        let text = sentence.text();
        let (Some(unit), Some(role)) = (reader::find_in(text, UNITS), reader::find_in(text, CONTROLLER)) else {
            continue;
        };
        let between = text.get(unit.end.min(role.end)..unit.start.max(role.start)).unwrap_or_default();
        let linked = [" är ", " har ", " ska vara ", " blir ", ": "]
            .iter()
            .any(|link| between.starts_with(link) || between.ends_with(link));
        let stands_in = sentence.has(&["*nämnden", "*nämnd", "styrelsen", "inte", "genom"]);
        if linked && !stands_in && between.chars().count() <= BETWEEN {
            let words = text.get(unit).unwrap_or_default();
            faults.extend(sentence.spot_of(UNITS).map(|spot| Fault::at(spot).arg("unit", words)));
        }
    }
    Answer::from_faults(faults)
}
