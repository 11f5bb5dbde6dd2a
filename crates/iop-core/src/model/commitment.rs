//! What each party takes upon itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, PartyRef, Target};
use crate::{Prose, Slot};

/// Something a party shall do.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Åtagande", description = "Något som en part ska göra.")]
pub struct Commitment {
    /// Who shall do it.
    #[schemars(title = "Part", description = "Partens id, eller all för alla parter.")]
    pub party: Slot<PartyRef>,
    /// What shall be done.
    #[schemars(title = "Text", description = "Åtagandet i ord.")]
    pub text: Slot<Prose>,
    /// The goals it serves.
    #[schemars(title = "Mål", description = "Id på de mål som åtagandet tjänar.")]
    pub goals: Vec<Id>,
    /// The numbers promised.
    #[schemars(title = "Mått", description = "Antal som utlovas.")]
    pub targets: Vec<Target>,
}
