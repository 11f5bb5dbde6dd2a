//! A kind of legal person that nobody in the agreement is: "stiftelsen" where the parties are a municipality and an
//! association. Knows no names.

use std::ops::Range;

use iop_core::model::{Agreement, Role};

use super::DUTIES;
use crate::context::Context;
use crate::reader;
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

/// What one kind of legal person is called, and the words of a name or a legal form by which someone is one.
const FORMS: &[(&str, &[&str])] = &[
    ("stiftelsen", &["*stiftelse*"]),
    ("bolaget", &["*bolag*", "ab", "hb", "kb"]),
    ("klubben", &["*klubb*", "if", "ik", "ff", "bk", "sk", "fk", "ifk", "bik", "ok", "aik"]),
    ("kooperativet", &["*kooperativ*", "*ekonomisk*"]),
    ("församlingen", &["*församling*", "*pastorat*", "*kyrka*"]),
    ("kåren", &["*kår*", "*scout*"]),
    ("studieförbundet", &["*studieförbund*", "*förbund*", "*bildning*", "abf", "nbv"]),
    ("regionen", &["*region*", "*landsting*"]),
];

/// Those of which one word is enough wherever it stands: whoever is meant must have been told of before.
const ALONE: &[&str] = &["stiftelsen", "stiftelsens", "bolaget", "bolagets", "kooperativet", "kooperativets"];

/// What a region does as a region, party or not.
const OF_REGIONS: &[&str] = &["*vård*", "*trafik*", "*sjukhus*", "länet*", "utveckling*"];

/// A word for a legal person of a kind that neither a party nor anybody else in the agreement is of.
pub(super) fn stranger(said: &Said<'_>, context: &Context<'_>) -> Option<(String, Range<usize>)> {
    if !told::tells_work(said.passage) {
        return None;
    }
    let (at, kin) = opening(said).or_else(|| within(said))?;
    let agreement = context.agreement;
    let elsewhere = || said::every(context, kin).count() > 1;
    let word = said.words.get(at)?;
    (all_told(agreement) && !is_someone(agreement, kin) && !elsewhere()).then(|| (word.key.clone(), word.range.clone()))
}

/// The first word of a sentence that goes on with what a party does: "Stiftelsen samråder".
fn opening(said: &Said<'_>) -> Option<(usize, &'static [&'static str])> {
    const DOES: &[&str] = &["samråder", "anmäler", "söker", "håller", "får", "ger", "styr", "bevarar", "tillämpar"];
    let [first, verb, ..] = said.words else { return None };
    // "Simklubben" is a club too; what only ends so, "årskåren", no party need be.
    let (form, kin) =
        FORMS.iter().find(|(form, _)| first.key == *form || *form == "klubben" && first.key.ends_with(form))?;
    let other = *form == "regionen" && said.has(OF_REGIONS);
    (!other && (verb.is(DUTIES) || verb.is(DOES))).then_some((0, *kin))
}

/// Such a word anywhere in a sentence, with no name after it: "betalar stiftelsen tillbaka".
fn within(said: &Said<'_>) -> Option<(usize, &'static [&'static str])> {
    // "Försäkringen är tecknad hos bolaget": the company of what the sentence is about.
    let at = said.find(ALONE).filter(|_| !said.has(&["*försäkring*", "*bank*", "*fond*"]))?;
    let named = said.words.get(at + 1).is_some_and(|next| said.raw(next).starts_with(char::is_uppercase));
    let (_, kin) = FORMS.iter().find(|(form, _)| said.key(at).starts_with(form))?;
    (!named).then_some((at, *kin))
}

/// Whether it is told of everyone on the private side what kind they are; whose form is not told may be of any.
fn all_told(agreement: &Agreement) -> bool {
    agreement.parties.iter().all(|party| {
        let public = party.role.known() == Some(&Role::Public);
        let association = party.name.known().is_some_and(|name| reader::has(name, &["*förening*"]));
        public || party.legal_form.is_some() || association
    })
}

/// Whether a party, or anybody else whom the facts name, is of the kind.
fn is_someone(agreement: &Agreement, kin: &[&str]) -> bool {
    let parties = agreement.parties.iter().flat_map(|party| {
        let own = party.name.known().into_iter().chain(&party.short_names).chain(&party.legal_form);
        own.chain(&party.body).chain(&party.unit).chain(&party.part_of).chain(&party.former_names)
    });
    let others = agreement.participants.iter().filter_map(|other| other.name.known());
    let terms = agreement.definitions.iter().filter_map(|own| own.term.known());
    parties.chain(others).chain(terms).any(|name| reader::has(name, kin))
}
