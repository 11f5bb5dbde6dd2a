//! Its page is the Markdown file beside this one.
#![doc = include_str!("private_contact.md")]

use std::ops::Range;

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "privacy/private-contact",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 5.1") }],
    waivable: true,
    page: include_str!("private_contact.md"),
    check,
};

/// Services that give addresses to anyone, under several top domains.
const SERVICES: &[&str] = &[
    "gmail",
    "googlemail",
    "hotmail",
    "live",
    "outlook",
    "yahoo",
    "ymail",
    "icloud",
    "msn",
    "gmx",
    "aol",
    "protonmail",
];

/// Services and providers with one domain.
const DOMAINS: &[&str] = &[
    "me.com",
    "mac.com",
    "proton.me",
    "telia.com",
    "comhem.se",
    "tele2.se",
    "bredband.net",
    "bredband2.com",
    "swipnet.se",
    "spray.se",
    "home.se",
    "passagen.se",
    "glocalnet.net",
];

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    let mut any = false;
    for (index, party) in context.agreement.parties.iter().enumerate() {
        for (number, contact) in party.contacts.iter().enumerate() {
            let Some(email) = &contact.email else { continue };
            any = true;
            let Some(domain) = private_domain(email) else { continue };
            let place = Pointer::root().key("parties").index(index).key("contacts").index(number).key("email");
            faults.push(Fault::at(Spot::Value(place)).arg("domain", domain));
        }
    }
    for passage in context.passages.iter().filter(|passage| passage.text.contains('@')) {
        for (range, address) in addresses(passage.text) {
            any = true;
            if let Some(domain) = private_domain(address) {
                faults.push(Fault::at(Spot::Words(passage.pointer.clone(), range)).arg("domain", domain));
            }
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-email");
    }
    Answer::from_faults(faults)
}

/// The addresses in a text, with their bytes.
fn addresses(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let outside = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '(' | ')' | '<' | '>' | '[' | ']' | '"');
    let mut start = 0;
    text.split_inclusive(outside).filter_map(move |part| {
        let from = start;
        start += part.len();
        let address = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        let (name, domain) = address.split_once('@')?;
        (!name.is_empty() && domain.contains('.')).then_some((from..from + address.len(), address))
    })
}

/// The domain of an address, if it is one that private persons have.
fn private_domain(email: &str) -> Option<String> {
    let (_, domain) = email.rsplit_once('@')?;
    let domain = domain.trim_end_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let labels: Vec<&str> = domain.split('.').collect();
    let service = match labels[..] {
        [service, _] | [service, "co" | "com", _] => SERVICES.contains(&service),
        _ => false,
    };
    (service || DOMAINS.contains(&domain.as_str())).then_some(domain)
}
