//! A municipality or a region for which no organ is named, or one that has no name. Reports nothing of its own.

use iop_core::model::{Agreement, Party};

use crate::finding::{Fault, Spot};
use crate::reader;
use crate::rules::municipal_law::organs::municipal;
use crate::rules::who::at;

/// What leaves open which organ it is.
const SOME: &[&str] = &[
    "ansvarig nämnd",
    "ansvariga nämnd*",
    "behörig nämnd",
    "berörd nämnd",
    "berörda nämnd*",
    "vederbörande nämnd",
    "aktuell nämnd",
    "relevant nämnd",
    "lämplig nämnd",
    "respektive nämnd",
    "den nämnd som",
    "någon nämnd",
    "en nämnd",
    "ansvarigt organ",
    "behörigt organ",
    "the competent committee",
];

/// The party whose organ is not told, where those of others are and no decision of its own has a place for one.
pub(super) fn fault(agreement: &Agreement) -> Option<Fault> {
    let some = |party: &Party| party.body.as_deref().is_some_and(|body| reader::has(body, SOME));
    if let Some((index, _)) = municipal(agreement).find(|(_, party)| some(party)) {
        return Some(Fault::at(Spot::Value(at("parties", index).key("body"))).variant("unnamed"));
    }
    let told = agreement.parties.iter().any(|party| party.body.is_some());
    let (index, _) = municipal(agreement).find(|(_, party)| told && party.body.is_none())?;
    Some(Fault::at(Spot::Value(at("parties", index).key("name"))).variant("unnamed"))
}
