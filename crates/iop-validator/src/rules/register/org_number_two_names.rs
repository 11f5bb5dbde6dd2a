//! Its page is the Markdown file beside this one.
#![doc = include_str!("org_number_two_names.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::{is_called_otherwise, others, share_another};
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "register/org-number-two-names",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("org_number_two_names.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let earlier: Vec<_> = others.iter().filter(|other| other.is_earlier()).collect();
    let mut faults = Vec::new();
    for (index, own) in context.agreement.parties.iter().enumerate() {
        let Some((number, name)) = own.org_number.known().zip(own.name.known()) else { continue };
        let of_one_register = earlier.iter().filter(|other| share_another(context.agreement, index, other.agreement));
        let same = of_one_register.into_iter().find_map(|other| {
            let parties = other.agreement.parties.iter().enumerate();
            let mut same = parties.filter(|(_, their)| their.org_number.known() == Some(number));
            let (place, their) = same.find(|(_, their)| is_called_otherwise(own, their))?;
            Some((other.at, place, their))
        });
        if let Some((file, place, their)) = same {
            let fault = Fault::at(Spot::Value(at("parties", index).key("name")));
            let fault = fault.related(Spot::Elsewhere(file, at("parties", place).key("name")), "other");
            let other = their.name.known().cloned().unwrap_or_default();
            faults.push(fault.arg("name", name.as_str()).arg("other", other));
        }
    }
    Answer::from_faults(faults)
}
