//! Its page is the Markdown file beside this one.
#![doc = include_str!("org_number_kind.md")]

use iop_core::model::{Party, Role, Stage};
use iop_core::{LegalKind, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "parties/org-number-kind",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1974:174", locus: None }],
    waivable: true,
    page: include_str!("org_number_kind.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    let mut unknown = context.agreement.parties.is_empty();
    for (index, party) in context.agreement.parties.iter().enumerate() {
        match (party.role.known(), party.org_number.known()) {
            (Some(Role::CivilSociety | Role::Other), _) => {}
            (Some(Role::Public), Some(number)) => {
                if !fits(party, number.kind()) && super::other_role(party).is_none() {
                    let place = Pointer::root().key("parties").index(index);
                    let fault =
                        Fault::at(Spot::Value(place.key("org_number"))).related(Spot::Value(place.key("role")), "role");
                    faults.push(fault.arg("number", number.to_string()).arg("digit", first_digit(&number.to_string())));
                }
            }
            (Some(Role::Public), None) if party.registration.is_some() => {}
            (None, _) | (_, None) => unknown = true,
        }
    }
    if faults.is_empty() && unknown {
        return Answer::not_judged("reason-blank-org-number");
    }
    Answer::from_faults(faults)
}

/// Whether a public party may have a number of this kind: companies and foundations that the public owns have numbers
/// of their own kinds, and their names say so.
fn fits(party: &Party, kind: LegalKind) -> bool {
    let name = party.name.known().map(|name| name.to_lowercase()).unwrap_or_default();
    let says = |stems: &[&str]| {
        name.split([' ', '-', ',', '(', ')']).any(|word| stems.iter().any(|stem| word.ends_with(stem)))
    };
    match kind {
        LegalKind::Public => true,
        LegalKind::LimitedCompany => says(&["ab", "bolag", "bolaget", "ltd"]),
        LegalKind::TradingPartnership => says(&["hb", "kb", "bolag", "bolaget"]),
        LegalKind::NonProfit | LegalKind::EconomicAssociation => says(&[
            "stiftelse",
            "stiftelsen",
            "förening",
            "föreningen",
            "förbund",
            "förbundet",
            "foundation",
            "association",
        ]),
        _ => false,
    }
}

fn first_digit(number: &str) -> String {
    number.chars().take(1).collect()
}
