//! Its page is the Markdown file beside this one.
#![doc = include_str!("private_telephone.md")]

use std::ops::Range;

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::who::phrase;

pub(super) const RULE: Rule = Rule {
    id: "privacy/private-telephone",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 5.1") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("private_telephone.md"),
    check,
};

/// Words for a telephone that is someone's own.
const OWN: &[&str] = &[
    "privat telefon*",
    "privat mobil*",
    "privat nummer",
    "privata telefon*",
    "privata mobil*",
    "privata nummer",
    "privattelefon*",
    "privatnummer*",
    "hemtelefon*",
    "hemnummer*",
    "hemma på",
    "hem på",
    "telefon hem",
    "tel hem",
    "tfn hem",
    "telefon bostad",
    "tel bostad",
    "home phone",
    "private phone",
    "private mobile",
    "private number",
];

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for (passage, hit) in said::every(context, OWN) {
        let after = passage.text.get(hit.end..).unwrap_or_default();
        // A number begins within a name's length, and is read to the end of the sentence.
        let near: String = after.chars().take(NEAR).take_while(|c| !matches!(c, '.' | ';' | '\n')).collect();
        // The house and the post code of an address are no number: a mark or a letter stands between them.
        let mut runs = near.split(|c: char| !matches!(c, '0'..='9' | ' ' | '-' | '+' | '/' | '(' | ')'));
        if runs.any(|run| run.chars().filter(char::is_ascii_digit).count() >= LEAST) {
            faults.push(Fault::at(Spot::Words(passage.pointer.clone(), hit)));
        }
    }
    faults.extend(mobiles(context));
    for (index, party) in context.agreement.parties.iter().enumerate() {
        for (number, contact) in party.contacts.iter().enumerate() {
            if contact.phone.as_ref().is_some_and(|phone| {
                reader::has(phone, &["privat*", "hem", "hemma", "hemnummer*", "bostad*", "kväll*", "home", "private"])
            }) {
                let place =
                    iop_core::Pointer::root().key("parties").index(index).key("contacts").index(number).key("phone");
                faults.push(Fault::at(Spot::Value(place)));
            }
        }
    }
    Answer::from_faults(faults)
}

/// Between the word and the number no more than a name stands.
// no law: how far apart words of one thought stand, in bytes
const NEAR: usize = 24;

/// The fewest digits of a telephone number.
const LEAST: usize = 6;

/// Mobile numbers of people who are named where no contacts are told, and who are no contact of a party.
fn mobiles(context: &Context<'_>) -> Vec<Fault> {
    let parties = &context.agreement.parties;
    let contacts: Vec<String> = parties
        .iter()
        .flat_map(|party| &party.contacts)
        .filter_map(|own| own.name.known())
        .map(|name| phrase(name))
        .collect();
    let names: Vec<String> = parties
        .iter()
        .flat_map(|party| party.name.known().into_iter().chain(&party.short_names))
        .map(|name| phrase(name))
        .collect();
    let elsewhere = |topic: Topic| {
        let told = [ClauseKind::Contacts, ClauseKind::Parties, ClauseKind::Signatures];
        matches!(topic, Topic::Clause(..) | Topic::Commitment(..)) && !told.into_iter().any(|kind| topic.is_about(kind))
    };
    let said: Vec<_> = said::about(context, elsewhere).collect();
    let found = said.iter().filter_map(|sentence| {
        let number = mobile(sentence.text())?;
        let person = sentence.words.windows(2).any(|pair| {
            let capital = |word: &Word| {
                let raw = sentence.raw(word);
                raw.starts_with(char::is_uppercase) && raw.chars().skip(1).all(char::is_lowercase)
            };
            let both = format!("{} {}", pair[0].key, pair[1].key);
            // The first word of a sentence has its capital from that.
            let inside = pair[0].range.start > sentence.range.start;
            let known = names.iter().any(|name| name.contains(&pair[0].key) || name.contains(&pair[1].key));
            inside && pair.iter().all(capital) && !known && !contacts.contains(&both)
        });
        let start = sentence.range.start;
        person
            .then(|| Fault::at(Spot::Words(sentence.passage.pointer.clone(), start + number.start..start + number.end)))
    });
    found.collect()
}

/// The first Swedish mobile number of a text: `070-000 00 00`.
fn mobile(text: &str) -> Option<Range<usize>> {
    const DIGITS: usize = 10;
    text.match_indices("07").find_map(|(start, _)| {
        let alone = text[..start].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        let number: String =
            text[start..].chars().take_while(|c| c.is_ascii_digit() || matches!(c, ' ' | '-')).collect();
        let number = number.trim_end();
        let digits = number.chars().filter(char::is_ascii_digit).count();
        (alone && digits == DIGITS).then_some(start..start + number.len())
    })
}
