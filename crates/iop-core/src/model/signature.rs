//! Who signs, for whom, where and when.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Id;
use crate::{Slot, StatedDate};

/// How the paper is signed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Undertecknande", description = "Hur överenskommelsen undertecknas.")]
pub struct Signing {
    /// How many originals are made.
    #[schemars(title = "Exemplar", description = "Antal likalydande exemplar.")]
    pub originals: Slot<u32>,
    /// How it is signed.
    #[schemars(title = "Sätt", description = "paper: på papper. electronic: med elektronisk underskrift.")]
    pub method: Slot<SigningMethod>,
}

/// How a paper is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum SigningMethod {
    /// With ink.
    Paper,
    /// With an electronic signature.
    Electronic,
}

/// One signer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Underskrift", description = "En person som undertecknar för en part.")]
pub struct Signature {
    /// The party signed for.
    #[schemars(
        title = "Part",
        description = "Id på den part som personen undertecknar för, eller på den medverkande som undertecknar."
    )]
    pub party: Slot<Id>,
    /// The party as the signature block names it.
    #[schemars(title = "För", description = "Partens namn så som det står i underskriftsblocket, om det avviker.")]
    pub signs_for: Option<String>,
    /// The signer's name.
    #[schemars(title = "Namn", description = "Namnförtydligande.")]
    pub name: Slot<String>,
    /// The signer's office.
    #[schemars(title = "Befattning", description = "Personens befattning.")]
    pub title: Option<String>,
    /// What gives the right to sign.
    #[schemars(
        title = "Behörighet",
        description = "Vad rätten att underteckna vilar på: delegation, beslut eller firmateckning."
    )]
    pub mandate: Option<String>,
    /// Where it was signed.
    #[schemars(title = "Ort", description = "Orten för underskriften.")]
    pub place: Option<String>,
    /// When it was signed.
    #[schemars(title = "Dag", description = "Dagen för underskriften. Lämnas tom tills handlingen är undertecknad.")]
    pub date: Slot<StatedDate>,
}
