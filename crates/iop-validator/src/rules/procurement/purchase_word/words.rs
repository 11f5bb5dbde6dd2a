//! The words of a purchase, and of what is none.

use crate::rules::words::{NOT, WITHOUT};

/// The roles of a purchase. The plain words for two of them are also those of third parties.
pub(super) const ROLES: &[&str] = &[
    "uppdragsgivare",
    "uppdragstagare",
    "beställare",
    "utförare",
    "leverantör",
    "underleverantör",
    "köpare",
    "säljare",
    "entreprenör",
    "konsult",
];

/// The same roles in English, where "the" before one says that it is a party.
pub(super) const ENGLISH_ROLES: &[&str] = &["contractor", "subcontractor", "supplier", "purchaser", "buyer", "seller"];

/// What belongs to a purchase alone: prices by the piece, orders under a contract, and its papers.
pub(super) const TERMS: &[&str] = &[
    "avrop*",
    "kravspecifikation*",
    "anbudstävling*",
    "enhetspris*",
    "styckpris*",
    "timpris*",
    "förfrågningsunderlag*",
    "upphandlingsdokument*",
    "anbudsunderlag*",
    "à-pris*",
    "a-pris*",
    "ápris*",
    "à pris*",
    "prislista*",
    "prisbilaga*",
    "månadspris*",
    "avtalat pris",
    "avtalade priser",
    "köpesumma*",
];

/// What makes a role without article the role of a party: `som uppdragsgivare`, `är leverantör`.
pub(super) const AS: &[&str] = &[
    "som", "såsom", "är", "vara", "blir", "bli", "nedan", "kallad", "kallas", "kallat", "benämns", "agerar", "till",
    "as", "is", "are", "be", "become", "becomes",
];

/// What may stand between such a word and the role: an article, or whose it is.
pub(super) const WHOSE: &[&str] = &[
    "en",
    "a",
    "an",
    "the",
    "our",
    "your",
    "vår",
    "er",
    "kommunens",
    "regionens",
    "stadens",
    "nämndens",
    "municipality's",
    "municipality’s",
    "city's",
    "city’s",
    "region's",
    "region’s",
];

/// Words that take back what a sentence says of a purchase, beside those that deny.
const INSTEAD: &[&str] = &["istället", "stället", "snarare", "undviks"];

/// Whether a word takes back what a sentence says of a purchase.
pub(super) fn denies(word: &str) -> bool {
    [NOT, WITHOUT, INSTEAD].iter().any(|list| list.contains(&word))
}

/// Words that make a purchase a condition or a comparison rather than what the parties do.
pub(super) const IF: &[&str] =
    &["om", "vid", "ifall", "skillnad", "skilt", "skiljer", "undantag", "undantagen", "framtida", "tidigare"];

/// What a purchase between the parties would be about.
pub(super) const SUBJECT: &[&str] =
    &["tjänst*", "verksamhet*", "insats*", "uppdrag*", "föreningen*", "organisationen*", "stiftelsen*"];
