//! Its page is the Markdown file beside this one.
#![doc = include_str!("private_telephone.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

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
    for passage in &context.passages {
        let mut from = 0;
        while let Some(hit) = passage.text.get(from..).and_then(|rest| reader::find_in(rest, OWN)) {
            let hit = from + hit.start..from + hit.end;
            from = hit.end;
            let after = passage.text.get(hit.end..).unwrap_or_default();
            // A number begins within a name's length, and is read to the end of the sentence.
            let near = after.chars().take(NEAR).take_while(|c| !matches!(c, '.' | ';' | '\n'));
            if near.filter(char::is_ascii_digit).count() >= LEAST {
                faults.push(Fault::at(Spot::Words(passage.pointer.clone(), hit)));
            }
        }
    }
    for (index, party) in context.agreement.parties.iter().enumerate() {
        for (number, contact) in party.contacts.iter().enumerate() {
            if contact
                .phone
                .as_ref()
                .is_some_and(|phone| reader::has(phone, &["privat*", "hem", "bostad", "home", "private"]))
            {
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
