//! Who decided, and who was to sign, where the signature names another. Knows no days but the mandate's own.

use iop_core::Pointer;
use iop_core::model::{Agreement, Decision, Party, Signature};

use super::{digits, is_for, meeting, names};
use crate::finding::{Fault, Spot};
use crate::reader;
use crate::rules::signing::of_signature;
use crate::rules::words::BODIES;

/// Names of a body that are any party's own.
const BARE: &[&str] = &["nämnden*", "nämnd", "styrelsen*", "utskottet*", "fullmäktige*"];

/// How offices end that a body gives the right to sign.
const OFFICES: &[&str] = &["*chefen", "*chef", "*direktören", "*direktör", "ordföranden", "ordförande", "*rektorn"];

/// Offices that are called otherwise by those who hold them.
const GENERAL: &[&str] =
    &["förvaltningschef", "förvaltningsdirektör", "chef", "direktör", "enhetschef", "verksamhetschef"];

/// Words of signing.
const SIGNS: &[&str] = &["underteckna*", "teckna*", "signera*", "skriva under", "skriver under", "sign*"];

/// Words of who signs in another's place.
const INSTEAD: &[&str] =
    &["fullmakt*", "delegation*", "delegat*", "vidaredeleg*", "ersättare", "förhinder*", "enligt uppdrag"];

/// The last word of a text that names a body.
pub(super) fn body_in(text: &str) -> Option<&str> {
    text.split_whitespace().rev().map(|word| word.trim_end_matches(',')).find(|word| reader::has(word, BODIES))
}

/// A mandate of the day and the paragraph of the party's decision that names another body than it.
pub(super) fn other_body(agreement: &Agreement, index: usize, signature: &Signature, party: &Party) -> Option<Fault> {
    let mandate = signature.mandate.as_deref()?;
    let (day, section) = meeting(mandate, agreement)?;
    // "Nämndens beslut" is that of the party's own.
    let named = reader::find_in(mandate, BODIES).filter(|named| !reader::has(&mandate[named.clone()], BARE))?;
    let same = |decision: &&Decision| {
        decision.date.known() == Some(&day) && decision.section.as_deref().map(digits).as_ref() == Some(&section)
    };
    let mut decisions = of_party(agreement, party).filter(|(_, own)| same(own));
    let ((at, decision), None) = (decisions.next()?, decisions.next()) else { return None };
    let body = decision.body.known()?;
    if names(mandate, body) || body_in(body).is_none_or(|word| reader::has(word, BARE)) {
        return None;
    }
    let place = Pointer::root().key("decisions").index(at).key("body");
    let fault = Fault::at(Spot::Value(of_signature(index, "mandate"))).related(Spot::Value(place), "fact");
    Some(fault.arg("told", mandate.get(named)?).arg("stated", body.as_str()))
}

/// An office that the party's decision gives the right to sign, where nobody who signs for it holds that office.
pub(super) fn other_office(agreement: &Agreement, party: &Party) -> Option<Fault> {
    let (at, office) = of_party(agreement, party).find_map(|(at, decision)| {
        let matter = decision.matter.as_deref().filter(|matter| reader::has(matter, SIGNS))?;
        let found = reader::find_in(matter, OFFICES)?;
        let office = matter.get(found)?.to_lowercase();
        // "Fritidschefen" is the one whose title is fritidschef.
        let bare =
            ["chefen", "direktören"].iter().any(|ending| office.ends_with(ending)).then(|| &office[..office.len() - 2]);
        let bare = bare.unwrap_or_else(|| office.trim_end_matches('n'));
        (!GENERAL.contains(&bare)).then(|| (at, bare.to_owned()))
    })?;
    let signers = || agreement.signatures.iter().enumerate().filter(|(_, own)| is_for(agreement, own, party));
    let held = |signature: &Signature| {
        let title = signature.title.as_deref().unwrap_or_default().to_lowercase();
        let mandate = signature.mandate.as_deref().unwrap_or_default();
        title.trim().is_empty()
            || title.contains(&office)
            || mandate.to_lowercase().contains(&office)
            || reader::has(mandate, INSTEAD)
            || title.contains(['[', '{'])
    };
    let (index, signature) = signers().next().filter(|_| !signers().any(|(_, own)| held(own)))?;
    let place = Pointer::root().key("decisions").index(at).key("matter");
    let fault = Fault::at(Spot::Value(of_signature(index, "title"))).related(Spot::Value(place), "fact");
    Some(fault.variant("office").arg("told", signature.title.clone()?).arg("stated", office))
}

/// The decisions of the party, with their places.
fn of_party<'a>(agreement: &'a Agreement, party: &'a Party) -> impl Iterator<Item = (usize, &'a Decision)> {
    let ours = |decision: &&Decision| decision.party.is_some() && decision.party.as_ref() == party.id.known();
    agreement.decisions.iter().enumerate().filter(move |(_, own)| ours(own))
}
