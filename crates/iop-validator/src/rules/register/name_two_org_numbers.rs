//! Its page is the Markdown file beside this one.
#![doc = include_str!("name_two_org_numbers.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::{others, plain, share_another};
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "register/name-two-org-numbers",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("name_two_org_numbers.md"),
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
        let name = plain(name);
        let of_one_register = earlier.iter().filter(|other| share_another(context.agreement, index, other.agreement));
        let other = of_one_register.into_iter().find_map(|other| {
            let mut parties = other.agreement.parties.iter().enumerate();
            let (place, _) = parties.find(|(_, their)| {
                let same = their.name.known().is_some_and(|their| plain(their) == name);
                same && their.org_number.known().is_some_and(|their| their != number)
            })?;
            Some((other.at, place))
        });
        if let Some((file, place)) = other {
            let fault = Fault::at(Spot::Value(at("parties", index).key("org_number")));
            let there = Spot::Elsewhere(file, at("parties", place).key("org_number"));
            let name = own.name.known().cloned().unwrap_or_default();
            faults.push(fault.related(there, "other").arg("name", name));
        }
    }
    Answer::from_faults(faults)
}
