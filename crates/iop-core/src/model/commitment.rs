//! What each party takes upon itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ClauseKind, Id, PartyRef, Target};
use crate::{Due, Interval, Prose, Slot};

/// Something a party shall do.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Åtagande", description = "Något som en part ska göra.")]
pub struct Commitment {
    /// Who shall do it.
    #[schemars(title = "Part", description = "Partens id, eller all för alla parter.")]
    pub party: Slot<PartyRef>,
    /// The unit of the party that does it.
    #[schemars(
        title = "Enhet",
        description = "Den förvaltning eller enhet hos parten som ska göra det, om den är en annan än partens."
    )]
    pub unit: Option<String>,
    /// Who does it in the party's stead.
    #[schemars(
        title = "Utförs av",
        description = "Id på den part eller medverkande som utför åtagandet i partens ställe."
    )]
    pub performed_by: Option<Id>,
    /// The clause it is told in.
    #[schemars(
        title = "Avsnitt",
        description = "Slaget av avsnitt där åtagandet skrivs, till exempel insurance, secrecy eller communication. Utan uppgift: commitments."
    )]
    pub clause: Option<ClauseKind>,
    /// The annex that tells more.
    #[schemars(title = "Bilaga", description = "Id på bilagan som beskriver åtagandet närmare.")]
    pub annex: Option<Id>,
    /// The goals it serves.
    #[schemars(title = "Mål", description = "Id på de mål som åtagandet tjänar.")]
    pub goals: Vec<Id>,
    /// On what condition.
    #[schemars(title = "Om", description = "Villkoret för åtagandet, till exempel när ett ärende öppnas.")]
    pub when: Option<Prose>,
    /// For what part of the term.
    #[schemars(title = "Under", description = "Tiden som åtagandet gäller, om det inte är hela avtalstiden.")]
    pub during: Slot<Interval>,
    /// By when, or how often.
    #[schemars(
        title = "Senast",
        description = "När det ska vara gjort: ett datum, 30 days after signing, quarter.end, 03-01 every year."
    )]
    pub due: Slot<Due>,
    /// What shall be done.
    #[schemars(title = "Text", description = "Åtagandet i ord.")]
    pub text: Slot<Prose>,
    /// The numbers promised.
    #[schemars(title = "Mått", description = "Antal som utlovas.")]
    pub targets: Vec<Target>,
}
