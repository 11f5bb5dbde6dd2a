//! Its page is the Markdown file beside this one.
#![doc = include_str!("conflict_of_interest.md")]

use std::collections::HashMap;

use iop_core::Pointer;
use iop_core::model::{Agreement, Role, Stage};
use iop_law::Basis;

use super::{of_signature, person};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::{names_of, phrase};

pub(super) const RULE: Rule = Rule {
    id: "signing/conflict-of-interest",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2017:725", locus: Some("6 kap. 28 §") },
        Basis::Act { act: "1991:900", locus: None },
        Basis::Logic,
    ],
    waivable: true,
    page: include_str!("conflict_of_interest.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let roles = roles(agreement);
    if roles.is_empty() {
        return Answer::not_judged("reason-nobody-named");
    }
    let mut seen: HashMap<&str, &Named> = HashMap::new();
    let mut faults: Vec<Fault> = Vec::new();
    let mut told: Vec<&str> = Vec::new();
    for role in &roles {
        let Some(first) = seen.get(role.person.as_str()) else {
            seen.insert(&role.person, role);
            continue;
        };
        // Two signatures by one person have a rule of their own.
        let both_sign = first.signs && role.signs;
        if first.party == role.party || both_sign || told.contains(&role.person.as_str()) {
            continue;
        }
        told.push(&role.person);
        let name =
            |at: usize| agreement.parties.get(at).and_then(|party| party.name.known()).cloned().unwrap_or_default();
        let fault = Fault::at(Spot::Value(role.place.clone())).related(Spot::Value(first.place.clone()), "other");
        faults
            .push(fault.arg("name", role.name.as_str()).arg("party", name(role.party)).arg("other", name(first.party)));
    }
    faults.extend(in_words(context, &roles));
    Answer::from_faults(faults)
}

/// Someone named for one side whom a sentence gives a seat on the other: "sitter också i föreningens styrelse".
fn in_words(context: &Context<'_>, roles: &[Named]) -> Vec<Fault> {
    const ALSO: &[&str] = &["också", "även", "samtidigt", "tillika", "dessutom", "därtill", "also"];
    const SEATS: &[&str] =
        &["ordförande", "kassör", "sekreterare", "*ledamot", "anställd", "revisor", "board", "chair"];
    const ORGANS: &[&str] = &["styrelse", "*nämnd", "valberedning", "ordförande", "kassör", "sekreterare", "revisor"];
    /// Someone else who acts beside them, or who has kept out of it.
    const APART: &[&str] =
        &["tillsammans", "och", "jäv*", "avstod", "deltog inte", "lämnade", "var", "varit", "tidigare", "with"];
    let agreement = context.agreement;
    let mut found: Vec<(String, Fault)> = Vec::new();
    for role in roles {
        let public = agreement.parties.get(role.party).and_then(|party| party.role.known()) == Some(&Role::Public);
        let theirs = names_of(agreement, !public);
        let called =
            if public { &["föreningen", "föreningens", "stiftelsen", "stiftelsens"][..] } else { &["kommunens"] };
        let theirs: Vec<String> = theirs.into_iter().chain(called.iter().map(|name| (*name).to_owned())).collect();
        let seated = |said: &Said<'_>| {
            (0..said.words.len()).filter(|at| said.is(*at, &theirs)).any(|at| {
                let after = said.has_in(at + 1..=at + 3, ORGANS);
                let before = said.has_in(at.saturating_sub(3)..at, SEATS);
                after || before
            })
        };
        let called = [phrase(&role.name)];
        let mut named = said::with(context, &called)
            .filter(|said| said.has(ALSO) && seated(said) && !said.has(APART) && !said.denies());
        let Some(said) = named.next().filter(|_| !found.iter().any(|(name, _)| *name == role.person)) else { continue };
        let party = agreement.parties.get(role.party).and_then(|party| party.name.known()).cloned().unwrap_or_default();
        let fault = Fault::at(said.spot()).related(Spot::Value(role.place.clone()), "other").variant("told");
        found.push((role.person.clone(), fault.arg("name", role.name.as_str()).arg("party", party)));
    }
    found.into_iter().map(|(_, fault)| fault).collect()
}

/// Someone named for a party.
struct Named {
    person: String,
    name: String,
    party: usize,
    signs: bool,
    place: Pointer,
}

/// Everyone who is named for a party: contacts, representatives, members of the steering group, signers.
fn roles(agreement: &Agreement) -> Vec<Named> {
    let mut found = Vec::new();
    let mut add = |name: &str, party: usize, signs: bool, place: Pointer| {
        // A title or a lone first name is nobody in particular.
        if let Some(person) = person(name).filter(|person| person.contains(' ')) {
            found.push(Named { person, name: name.trim().to_owned(), party, signs, place });
        }
    };
    for (index, party) in agreement.parties.iter().enumerate() {
        let place = Pointer::root().key("parties").index(index);
        for (key, list) in [("representatives", &party.representatives), ("contacts", &party.contacts)] {
            for (number, contact) in list.iter().enumerate() {
                if let Some(name) = contact.name.known() {
                    add(name, index, false, place.key(key).index(number).key("name"));
                }
            }
        }
    }
    let of = |id: Option<&iop_core::model::Id>| {
        id.and_then(|id| agreement.parties.iter().position(|party| party.id.known() == Some(id)))
    };
    for (number, seat) in agreement.steering.iter().flat_map(|steering| steering.seats.iter().enumerate()) {
        if let (Some(who), Some(party)) = (&seat.who, of(seat.party.as_ref().and_then(|party| party.id()))) {
            add(who, party, false, Pointer::root().key("steering").key("seats").index(number).key("who"));
        }
    }
    for (number, signature) in agreement.signatures.iter().enumerate() {
        if let (Some(name), Some(party)) = (signature.name.known(), of(signature.party.known())) {
            add(name, party, true, of_signature(number, "name"));
        }
    }
    found
}
