//! Its page is the Markdown file beside this one.
#![doc = include_str!("duplicate_org_number.md")]

use std::collections::HashMap;

use iop_core::model::Stage;
use iop_core::{OrgNumber, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "parties/duplicate-org-number",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("duplicate_org_number.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let place = |index: usize| Spot::Value(Pointer::root().key("parties").index(index).key("org_number"));
    let mut seen: HashMap<OrgNumber, usize> = HashMap::new();
    let mut faults = Vec::new();
    let mut unknown = 0;
    for (index, party) in context.agreement.parties.iter().enumerate() {
        let Some(number) = party.org_number.known() else {
            unknown += usize::from(party.registration.is_none());
            continue;
        };
        match seen.get(number) {
            Some(first) => {
                let fault = Fault::at(place(index)).related(place(*first), "first");
                faults.push(fault.arg("number", number.to_string()));
            }
            None => {
                seen.insert(*number, index);
            }
        }
    }
    if faults.is_empty() && unknown > 0 {
        return Answer::not_judged("reason-blank-org-number");
    }
    Answer::from_faults(faults)
}
