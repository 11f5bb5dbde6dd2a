//! How the work is led.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::PartyRef;
use crate::{Frequency, Prose, Slot};

/// The steering group, its meetings and its decisions.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Styrning", description = "Styrgruppen, dess möten och beslut.")]
pub struct Steering {
    /// Who sits in the group.
    #[schemars(title = "Ledamöter", description = "Vilka som ingår i styrgruppen.")]
    pub members: Option<String>,
    /// The meetings.
    #[schemars(title = "Möten", description = "Hur ofta styrgruppen möts och vem som kallar.")]
    pub meetings: Option<Meetings>,
    /// How the group decides.
    #[schemars(
        title = "Beslutsordning",
        description = "consensus: enighet. majority: flertalet. each-party: varje part har veto."
    )]
    pub decides_by: Option<DecisionRule>,
    /// What the group is for.
    #[schemars(title = "Uppdrag", description = "Styrgruppens uppgifter, en i taget.")]
    pub tasks: Vec<Prose>,
}

/// How often and by whom a group is called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Möten", description = "Hur ofta gruppen möts, vem som kallar och vem som för anteckningar.")]
pub struct Meetings {
    /// How many.
    #[schemars(title = "Antal", description = "Antal möten per tidsenhet.")]
    pub times: Slot<u32>,
    /// Per what.
    #[schemars(title = "Per", description = "Tidsenheten, till exempel half-year.")]
    pub per: Slot<Frequency>,
    /// Who calls them.
    #[schemars(title = "Sammankallande", description = "Id på den part som kallar.")]
    pub convened_by: Option<PartyRef>,
    /// Who keeps the minutes.
    #[schemars(title = "Dokumentation", description = "Id på den part som för anteckningar.")]
    pub minutes_by: Option<PartyRef>,
}

/// How a group comes to a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum DecisionRule {
    /// All agree.
    Consensus,
    /// Most agree.
    Majority,
    /// Every party can say no.
    EachParty,
}
