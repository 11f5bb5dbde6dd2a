//! Its page is the Markdown file beside this one.
#![doc = include_str!("one_name_two_parties.md")]

use std::collections::HashMap;

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "parties/one-name-two-parties",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("one_name_two_parties.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let parties = &context.agreement.parties;
    if parties.len() < 2 {
        return Answer::does_not_apply("reason-one-party");
    }
    let mut seen: HashMap<String, (usize, Pointer)> = HashMap::new();
    let mut faults = Vec::new();
    for (index, party) in parties.iter().enumerate() {
        let place = Pointer::root().key("parties").index(index);
        let name = party.name.known().map(|name| (place.key("name"), name));
        let short =
            party.short_names.iter().enumerate().map(|(number, name)| (place.key("short_names").index(number), name));
        for (place, name) in name.into_iter().chain(short) {
            let key = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            if key.is_empty() {
                continue;
            }
            match seen.get(&key) {
                Some((other, first)) if *other != index => {
                    let fault = Fault::at(Spot::Value(place)).related(Spot::Value(first.clone()), "first");
                    faults.push(fault.arg("name", name.trim()));
                }
                Some(_) => {}
                None => {
                    seen.insert(key, (index, place));
                }
            }
        }
    }
    Answer::from_faults(faults)
}
