//! Its page is the Markdown file beside this one.
#![doc = include_str!("home_address.md")]

use std::ops::Range;

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::who::{at, phrase};

pub(super) const RULE: Rule = Rule {
    id: "privacy/home-address",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 5.1") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("home_address.md"),
    check,
};

/// Words for where someone lives.
const HOME: &[&str] = &[
    "hemadress*",
    "bostadsadress*",
    "privatadress*",
    "privat adress",
    "privata adress",
    "folkbokförd på",
    "folkbokförd i",
    "bosatt på",
    "boende på",
    "bor på",
    "hemma hos",
    "i hemmet på",
    "i sitt hem på",
    "hemma på",
    "home address*",
    "living at",
];

fn check(context: &Context<'_>) -> Answer {
    let homes = of_parties(context);
    let said: Vec<_> = said::with(context, HOME).collect();
    let named: Vec<_> = of_persons(context);
    let titled = of_contacts(context);
    if said.is_empty() && homes.is_empty() && named.is_empty() && titled.is_empty() {
        return Answer::does_not_apply("reason-no-home");
    }
    let given = said
        .into_iter()
        .filter(|sentence| street(sentence.passage.text.get(sentence.hit.end..sentence.range.end).unwrap_or_default()));
    let given: Vec<Spot> = given.map(|sentence| sentence.spot()).collect();
    let found = if given.is_empty() { named } else { given };
    Answer::from_faults(homes.into_iter().chain(titled).chain(found.into_iter().map(Fault::at)).collect())
}

/// The titles of contacts and of those who sign in which a street stands that is no party's own.
fn of_contacts(context: &Context<'_>) -> Vec<Fault> {
    let agreement = context.agreement;
    let contacts = agreement.parties.iter().enumerate().flat_map(|(index, party)| {
        let place = at("parties", index).key("contacts");
        party.contacts.iter().enumerate().map(move |(own, contact)| (place.index(own), contact.title.as_deref()))
    });
    let signers = agreement.signatures.iter().enumerate();
    let signers = signers.map(|(index, own)| (at("signatures", index), own.title.as_deref()));
    let addresses: Vec<&str> = agreement.parties.iter().filter_map(|party| party.address.as_deref()).collect();
    let lives = |title: &str| {
        let street = street_in(title).and_then(|street| title.get(street));
        street.is_some_and(|street| !addresses.iter().any(|address| address.contains(street)))
    };
    let found = contacts.chain(signers).filter(|(_, title)| title.is_some_and(lives));
    found.map(|(place, _)| Fault::at(Spot::Value(place.key("title")))).collect()
}

/// The addresses of parties that are somebody's home: an apartment, or in the care of one who signs or is a contact.
fn of_parties(context: &Context<'_>) -> Vec<Fault> {
    let agreement = context.agreement;
    let signers = agreement.signatures.iter().filter_map(|own| own.name.known());
    let contacts = agreement.parties.iter().flat_map(|party| &party.contacts).filter_map(|own| own.name.known());
    let names: Vec<String> = signers.chain(contacts).map(|name| phrase(name)).filter(|name| !name.is_empty()).collect();
    let mut faults = Vec::new();
    for (index, party) in agreement.parties.iter().enumerate() {
        let Some(address) = party.address.as_deref() else { continue };
        let cared = reader::has(address, &["c o"]) && reader::has(address, &names);
        let apartment = reader::has(address, &["lgh", "lägenhet", "apartment"]);
        if street(address) && (cared || apartment) {
            faults.push(Fault::at(Spot::Value(at("parties", index).key("address"))));
        }
    }
    faults
}

/// The streets that stand right after the name of one who signs or is asked, and that are no party's own address:
/// "Siv Hermansson nås på Björkvägen 7".
fn of_persons(context: &Context<'_>) -> Vec<Spot> {
    /// The most words between a name and its street.
    const NEAR: usize = 3;
    let agreement = context.agreement;
    let signers = agreement.signatures.iter().filter_map(|one| one.name.known());
    let contacts = agreement.parties.iter().flat_map(|party| &party.contacts).filter_map(|one| one.name.known());
    let names: Vec<String> =
        signers.chain(contacts).map(|name| phrase(name)).filter(|name| name.contains(' ')).collect();
    let addresses: Vec<&str> = agreement.parties.iter().filter_map(|party| party.address.as_deref()).collect();
    let mut found = Vec::new();
    for sentence in said::with(context, &names) {
        let after = sentence.passage.text.get(sentence.hit.end..sentence.range.end).unwrap_or_default();
        let Some(street) = street_in(after) else { continue };
        let told = after.get(street.clone()).unwrap_or_default();
        let between = after.get(..street.start).unwrap_or_default();
        let postcode = after.get(street.end..).unwrap_or_default().trim_start_matches([',', ' ']);
        let own = addresses.iter().any(|address| address.contains(told));
        let reached = reader::has(between, &["nås", "bor", "bosatt", "adress*", "post"])
            || postcode.starts_with(|c: char| c.is_ascii_digit());
        if !own && reached && between.split_whitespace().count() <= NEAR {
            let start = sentence.hit.end;
            found.push(Spot::Words(sentence.passage.pointer.clone(), start + street.start..start + street.end));
        }
    }
    found
}

/// Whether a street with a number follows.
fn street(after: &str) -> bool {
    street_in(after).is_some()
}

/// The bytes of the first street with a number: a word that ends as streets do, and then a number that is no year.
pub(super) fn street_in(text: &str) -> Option<Range<usize>> {
    const STREETS: &[&str] = &[
        "*gatan", "*vägen", "*stigen", "*gränd", "*backen", "*torget", "*allén", "*väg", "*gata", "*stig", "*plan",
        "*street", "*road",
    ];
    let hit = reader::find_in(text, STREETS)?;
    let rest = text.get(hit.end..)?;
    let blank = rest.len() - rest.trim_start().len();
    let digits = rest.trim_start().chars().take_while(char::is_ascii_digit).count();
    (1..=3).contains(&digits).then_some(hit.start..hit.end + blank + digits)
}
