//! Its page is the Markdown file beside this one.
#![doc = include_str!("org_number_two_names.md")]

use iop_core::model::{Party, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
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

/// Whether it is a municipality or a region by its name.
fn is_authority(party: &Party) -> bool {
    let named = |name: &String| reader::has(name, &["kommun", "region", "stad"]);
    party.role.known() == Some(&Role::Public) && party.name.known().is_some_and(named)
}

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let earlier: Vec<_> = others.iter().filter(|other| other.is_earlier()).collect();
    let mut faults = Vec::new();
    for (index, own) in context.agreement.parties.iter().enumerate() {
        let Some((number, name)) = own.org_number.known().zip(own.name.known()) else { continue };
        let same = earlier.iter().find_map(|other| {
            let one_register = share_another(context.agreement, index, other.agreement);
            let parties = other.agreement.parties.iter().enumerate();
            let mut same = parties.filter(|(_, their)| their.org_number.known() == Some(number));
            // No two municipalities or regions have one number, whoever keeps the register.
            let both = |their: &Party| is_authority(own) && is_authority(their);
            let (place, their) =
                same.find(|(_, their)| is_called_otherwise(own, their) && (one_register || both(their)))?;
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
