//! Its page is the Markdown file beside this one.
#![doc = include_str!("health_of_named_person.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "privacy/health-of-named-person",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 9") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("health_of_named_person.md"),
    check,
};

/// Words for the health of someone.
const HEALTH: &[&str] = &[
    "sjukskriven",
    "sjukskrivning",
    "sjukledig",
    "sjukdom",
    "diagnos",
    "diagnosen",
    "cancer",
    "depression",
    "utmattning*",
    "utbränd",
    "adhd",
    "autism",
    "alkoholist",
    "missbrukare",
    "gravid",
    "funktionsnedsatt",
    "on sick leave",
    "diagnosed",
    "pregnant",
];

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, HEALTH).collect();
    let agreement = context.agreement;
    // A title is that of one person, named or not.
    let titles = titles(agreement).filter(|(_, title)| reader::has(title, HEALTH));
    let titles: Vec<Fault> = titles.map(|(place, _)| Fault::at(Spot::Value(place))).collect();
    if said.is_empty() && titles.is_empty() {
        return Answer::does_not_apply("reason-no-health");
    }
    let contacts = agreement.parties.iter().flat_map(|party| party.contacts.iter().chain(&party.representatives));
    let names = contacts.filter_map(|contact| contact.name.known());
    let names: Vec<String> = names
        .chain(agreement.signatures.iter().filter_map(|signature| signature.name.known()))
        .filter(|name| name.trim().contains(' '))
        .map(|name| name.trim().to_lowercase())
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let about = said.into_iter().filter(|sentence| sentence.has(&names) || named(sentence.text()));
    Answer::from_faults(about.map(|sentence| Fault::at(sentence.spot())).chain(titles).collect())
}

/// The titles of those who sign and of those to turn to, with their places.
fn titles(agreement: &Agreement) -> impl Iterator<Item = (Pointer, &str)> {
    let people = agreement.parties.iter().enumerate().flat_map(|(index, party)| {
        let place = at("parties", index);
        let contacts = party.contacts.iter().enumerate().map(|own| ("contacts", own));
        let all = contacts.chain(party.representatives.iter().enumerate().map(|own| ("representatives", own)));
        all.map(move |(list, (number, own))| (place.key(list).index(number), own.title.as_deref()))
    });
    let signed = agreement.signatures.iter().enumerate();
    let signed = signed.map(|(index, own)| (at("signatures", index), own.title.as_deref()));
    people.chain(signed).filter_map(|(place, title)| Some((place.key("title"), title?)))
}

/// Whether a first and a last name stand in the sentence, after its first word.
fn named(text: &str) -> bool {
    const NO_NAMES: &[&str] = &[
        "region",
        "kommun",
        "stiftelsen",
        "föreningen",
        "röda",
        "svenska",
        "sveriges",
        "socialstyrelsen",
        "rädda",
        "individuell",
    ];
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().count() > 1
            && letters.all(char::is_lowercase)
            && !NO_NAMES.contains(&word.to_lowercase().as_str())
    };
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(2).skip(1).any(|pair| {
        let [first, last] = pair else { return false };
        capital(first) && capital(last.trim_end_matches(|c: char| !c.is_alphanumeric()))
    })
}
