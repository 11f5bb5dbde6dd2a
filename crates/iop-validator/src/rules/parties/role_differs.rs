//! Its page is the Markdown file beside this one.
#![doc = include_str!("role_differs.md")]

use iop_core::model::{Party, Role, Stage};
use iop_core::{LegalKind, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "parties/role-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("role_differs.md"),
    check,
};

/// Legal forms of public bodies, and of associations.
const PUBLIC: &[&str] = &[
    "kommun",
    "region",
    "landsting",
    "statlig myndighet",
    "myndighet",
    "kommunalförbund",
    "primärkommun",
    "municipality",
];
/// How the first word of the name of a state agency ends.
const STATE: &[&str] = &["länsstyrelsen", "myndigheten", "arbetsförmedlingen", "försäkringskassan", "kriminalvården"];
const PRIVATE: &[&str] = &["ideell förening", "trossamfund", "registrerat trossamfund"];

/// Words of names that are not the municipality itself, and of associations that municipalities have formed.
const ASSOCIATIONS: &[&str] =
    &["*förening*", "*förbund*", "*stiftelse*", "*klubb*", "*sällskap*", "*krets*", "*distrikt*", "*jour*", "i", "för"];
const FORMED: &[&str] = &["*kommun*", "*region*", "*samordningsförbund*", "*landsting*"];

fn check(context: &Context<'_>) -> Answer {
    let parties = &context.agreement.parties;
    if parties.iter().all(|party| party.role.is_blank()) {
        return Answer::not_judged("reason-blank-party");
    }
    let faults = parties.iter().enumerate().filter_map(|(index, party)| {
        let meant = other_role(party)?;
        let place = Pointer::root().key("parties").index(index);
        let key = if party.legal_form.is_some() { "legal_form" } else { "name" };
        let fault = Fault::at(Spot::Value(place.key("role"))).related(Spot::Value(place.key(key)), "form");
        let fault = fault.arg("name", party.name.known().map_or("–", String::as_str).trim().to_owned());
        Some(match (meant, party.role.known()) {
            (Role::Public, Some(Role::Other)) => fault.variant("other"),
            (Role::Public, _) => fault,
            _ => fault.variant("private"),
        })
    });
    Answer::from_faults(faults.collect())
}

/// The role that the party has by its form, its name and its number, where it is not the one that is stated.
pub(in crate::rules) fn other_role(party: &Party) -> Option<Role> {
    let name = party.name.known().map(|name| name.trim().to_lowercase()).unwrap_or_default();
    let form = party.legal_form.as_deref().map(|form| form.trim().to_lowercase());
    let number = party.org_number.known().map(|number| number.kind());
    match party.role.known()? {
        Role::CivilSociety | Role::Other => {
            let local = name.ends_with(" kommun") || name.ends_with(" stad") || name.starts_with("region ");
            let state = name.split(' ').next().is_some_and(|first| STATE.iter().any(|own| first.ends_with(own)));
            let named = state || local && !reader::has(&name, ASSOCIATIONS);
            let public = form.as_deref().map_or(named, |form| PUBLIC.contains(&form));
            (public && number.is_none_or(|kind| kind == LegalKind::Public)).then_some(Role::Public)
        }
        Role::Public => {
            let private = form.is_some_and(|form| PRIVATE.contains(&form.as_str())) && !reader::has(&name, FORMED);
            (private && number.is_none_or(|kind| kind == LegalKind::NonProfit)).then_some(Role::CivilSociety)
        }
    }
}
