//! Its page is the Markdown file beside this one.
#![doc = include_str!("person_differs.md")]

use std::collections::HashSet;
use std::ops::Range;

use iop_core::model::{Agreement, ClauseKind, Stage};
use iop_core::{Id, Pointer};
use iop_law::Basis;

use super::told::Names;
use super::two_names_one_post::{OF_ONE_SIDE, OTHERS};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "prose/person-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("person_differs.md"),
    check,
};

/// How a text calls those that a party answers through.
const CONTACT: &[&str] = &["kontaktperson*", "contact person*", "contacts are", "contact is"];

/// The bytes of the shortest office that a longer title may be shortened to.
const CHAIR: usize = 9;

/// A contact or a signer.
struct Person<'a> {
    written: &'a str,
    /// The words of the name, in lower case.
    name: Vec<String>,
    title: Option<&'a str>,
    party: Option<&'a Id>,
    place: Pointer,
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let (contacts, signers) = (contacts(agreement), signers(agreement));
    if contacts.is_empty() && signers.is_empty() {
        return Answer::does_not_apply("reason-no-contacts-or-signers");
    }
    let mut faults = Vec::new();
    for signer in &signers {
        let near =
            contacts.iter().find(|contact| contact.party == signer.party && is_near(&contact.name, &signer.name));
        let known = contacts.iter().any(|contact| contact.name == signer.name);
        if let Some(contact) = near.filter(|_| !known) {
            faults.push(other_than(contact, Spot::Value(signer.place.clone()), signer.written));
        }
    }
    let names = Names::of(agreement);
    let mut told = HashSet::new();
    let all: Vec<&Person<'_>> = contacts.iter().chain(&signers).collect();
    for passage in &context.passages {
        // What is changed is told as it was.
        let told_in = matches!(passage.topic, Topic::Clause(..) | Topic::Report(_));
        if !told_in || passage.topic.is_about(ClauseKind::Changes) {
            continue;
        }
        for said in said::all(passage).filter(|said| !said.has(OTHERS)) {
            // One side's post is another's too, but its contact is its own.
            let one_side = said.has(OF_ONE_SIDE) && !said.has(CONTACT);
            let contacts_of_all = &contacts;
            let contacts = of_parties(&said, &names, agreement, &contacts);
            for at in 0..said.words.len().saturating_sub(1) {
                let Some(range) = full_name(&said, at) else { continue };
                let written = passage.text.get(range.clone()).unwrap_or_default();
                let name = words(written);
                if all.iter().any(|person| is_same(&person.name, &name)) || told.contains(&name) {
                    continue;
                }
                let near = all.iter().find(|person| is_near(&person.name, &name)).filter(|_| !one_side);
                let near = near.map(|person| (*person, "near"));
                let holder = || holder(&said, at, &all).filter(|_| !one_side);
                let owned = || of_organisation(&said, at, &names, agreement, &all);
                let post = || holder().or_else(owned).or_else(|| named_as(&said, at, contacts_of_all));
                let post = || post().map(|person| (person, "post"));
                let contact = || contacts.first().map(|person| (*person, "contact"));
                if let Some((person, variant)) = near.or_else(post).or_else(contact) {
                    let spot = Spot::Words(passage.pointer.clone(), range);
                    faults.push(other_than(person, spot, written).variant(variant));
                    told.insert(name);
                }
            }
        }
    }
    Answer::from_faults(faults)
}

fn other_than(person: &Person<'_>, spot: Spot, written: &str) -> Fault {
    let fault = Fault::at(spot).related(Spot::Value(person.place.clone()), "other");
    fault.arg("written", written).arg("other", person.written)
}

fn contacts(agreement: &Agreement) -> Vec<Person<'_>> {
    let parties = agreement.parties.iter().enumerate();
    let all = parties.flat_map(|(index, party)| {
        let place = Pointer::root().key("parties").index(index).key("contacts");
        let contacts = party.contacts.iter().enumerate();
        contacts.map(move |(at, contact)| (party.id.known(), contact, place.index(at).key("name")))
    });
    let person = all.filter_map(|(party, contact, place)| {
        let written = contact.name.known()?;
        Some(Person { written, name: words(written), title: contact.title.as_deref(), party, place })
    });
    person.collect()
}

fn signers(agreement: &Agreement) -> Vec<Person<'_>> {
    let all = agreement.signatures.iter().enumerate();
    let person = all.filter_map(|(index, signer)| {
        let place = Pointer::root().key("signatures").index(index).key("name");
        let written = signer.name.known()?;
        Some(Person {
            written,
            name: words(written),
            title: signer.title.as_deref(),
            party: signer.party.known(),
            place,
        })
    });
    person.collect()
}

fn words(name: &str) -> Vec<String> {
    reader::words(name, 0..name.len()).into_iter().map(|word| word.key).collect()
}

/// Whether two names are one, the second perhaps in the genitive.
fn is_same(name: &[String], told: &[String]) -> bool {
    let [rest @ .., last] = name else { return false };
    let [others @ .., told] = told else { return false };
    rest == others && (last == told || told.strip_suffix('s') == Some(last))
}

/// Whether two names are one with a slip of the pen: one word is the same, and the other differs in a letter or two.
fn is_near(name: &[String], told: &[String]) -> bool {
    if name.len() != told.len() || name.len() < 2 || is_same(name, told) {
        return false;
    }
    let mut differing = name.iter().zip(told).filter(|(own, told)| own != told);
    let (Some((own, told)), None) = (differing.next(), differing.next()) else { return false };
    let letters = own.chars().count().min(told.chars().count());
    match strsim::damerau_levenshtein(own, told) {
        1 => letters > 3,
        2 => letters > 4 && own.chars().next() == told.chars().next(),
        _ => false,
    }
}

/// A name in two words with capitals that begins at a word.
pub(super) fn full_name(said: &Said<'_>, at: usize) -> Option<Range<usize>> {
    let [first, last, ..] = said.words.get(at..)? else { return None };
    let capital = |word: &Word| {
        let raw = said.raw(word);
        raw.starts_with(char::is_uppercase) && raw.chars().any(char::is_lowercase)
    };
    let apart = said.passage.text.get(first.range.end..last.range.start) != Some(" ");
    (capital(first) && capital(last) && !apart).then_some(first.range.start..last.range.end)
}

/// The only one who has the office that stands right before the name: "kassören Åsa Wall", "Kassör är Åsa Wall".
fn holder<'a>(said: &Said<'_>, at: usize, all: &[&'a Person<'a>]) -> Option<&'a Person<'a>> {
    let is = at.checked_sub(1).is_some_and(|before| matches!(said.key(before), "är" | "is"));
    let post = said.words.get(at.checked_sub(1 + usize::from(is))?)?;
    // Another body has a chair of its own.
    let owned = said.before(&post.range, 1).any(|word| word.key.ends_with('s'));
    let beside = said.passage.text.get(post.range.end..said.words.get(at)?.range.start)?;
    if owned || beside.contains(|c: char| !c.is_alphanumeric() && c != ' ') {
        return None;
    }
    let office = reader::stem(&post.key);
    // A "kårordförande" is called "ordförande" for short.
    let has = |title: &str| {
        let title = reader::stem(title);
        title == office || office.len() >= CHAIR && title.ends_with(&office) && !title.starts_with("vice")
    };
    let mut holders = all.iter().filter(|person| person.title.is_some_and(has));
    let first = holders.next()?;
    holders.all(|other| other.name == first.name).then_some(*first)
}

/// The only one who has that office at the organisation that stands before it: "föreningens samordnare Åsa Wall". A
/// municipality has several of most.
fn of_organisation<'a>(
    said: &Said<'_>,
    at: usize,
    names: &Names,
    agreement: &Agreement,
    all: &[&'a Person<'a>],
) -> Option<&'a Person<'a>> {
    let [owner, post, name] = said.words.get(at.checked_sub(2)?..=at)? else { return None };
    let party = names.party(owner).filter(|_| owner.key.ends_with('s') && !names.is_public(owner))?;
    let id = agreement.parties.get(party)?.id.known()?;
    let beside = said.passage.text.get(post.range.end..name.range.start)?;
    let office = reader::stem(&post.key);
    let has = |title: &str| {
        reader::stem(title) == office || post.key.strip_suffix('a') == Some(title.to_lowercase().as_str())
    };
    let mut holders = all.iter().filter(|one| one.party == Some(id) && one.title.is_some_and(has));
    let first = holders.next().filter(|_| beside.trim_matches(',').trim().is_empty())?;
    holders.all(|other| other.name == first.name).then_some(*first)
}

/// The only contact who is what somebody is named to be: "anställer Åsa Wall som samordnare".
fn named_as<'a>(said: &Said<'_>, at: usize, contacts: &'a [Person<'a>]) -> Option<&'a Person<'a>> {
    const AT: &[&str] = &["anställer", "anställt", "anställs", "utser", "utsett", "engagerar", "employs", "appoints"];
    let as_post = matches!(said.key(at + 2), "som" | "as") && said.has_in(..at, AT);
    let office = reader::stem(said.key(at + 3));
    // Every group has a chair of its own.
    let has = |title: &str| reader::stem(title) == office && !office.contains("ordförande");
    let mut holders = contacts.iter().filter(|one| as_post && one.title.is_some_and(has));
    holders.next().filter(|_| holders.next().is_none())
}

/// The contacts of the parties that a sentence about contacts names.
fn of_parties<'a>(
    said: &Said<'_>,
    names: &Names,
    agreement: &Agreement,
    contacts: &'a [Person<'a>],
) -> Vec<&'a Person<'a>> {
    if !said.has(CONTACT) {
        return Vec::new();
    }
    let named = said.words.iter().filter_map(|word| names.party(word));
    let ids: Vec<&Id> = named.filter_map(|index| agreement.parties.get(index)?.id.known()).collect();
    contacts.iter().filter(|contact| contact.party.is_some_and(|party| ids.contains(&party))).collect()
}
