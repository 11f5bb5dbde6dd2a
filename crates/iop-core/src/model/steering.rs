//! How the work is led.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::PartyRef;
use crate::{Frequency, Prose, Share, Slot};

/// The steering group, its meetings and its decisions.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Styrning", description = "Styrgruppen, dess möten och beslut.")]
pub struct Steering {
    /// What the group is called.
    #[schemars(title = "Namn", description = "Gruppens namn, till exempel ledningsgrupp. Utan uppgift: styrgrupp.")]
    pub name: Option<String>,
    /// Who sits in the group.
    #[schemars(title = "Ledamöter", description = "Vilka som ingår i styrgruppen.")]
    pub members: Option<String>,
    /// The seats, where they are told one by one.
    #[schemars(
        title = "Platser",
        description = "Platserna i gruppen: hur många, för vem, och vem som nominerar och utser."
    )]
    pub seats: Vec<Seat>,
    /// Who holds the chair.
    #[schemars(
        title = "Ordförande",
        description = "Id på den part som är ordförande, eller all om ordförandeskapet växlar mellan parterna."
    )]
    pub chair: Option<PartyRef>,
    /// The meetings.
    #[schemars(title = "Möten", description = "Hur ofta styrgruppen möts och vem som kallar.")]
    pub meetings: Option<Meetings>,
    /// How the group decides.
    #[schemars(
        title = "Beslutsordning",
        description = "consensus: enighet. majority: flertalet. each-party: varje part har veto. casting-vote: flertalet, med utslagsröst för ordföranden. qualified-majority: kvalificerad majoritet, se majority."
    )]
    pub decides_by: Slot<DecisionRule>,
    /// How many must agree, of all.
    #[schemars(title = "Majoritet", description = "Andelen som krävs vid kvalificerad majoritet, till exempel 2/3.")]
    pub majority: Slot<Share>,
    /// What happens when the group does not agree.
    #[schemars(
        title = "Vid oenighet",
        description = "Vad som gäller när gruppen inte kan enas, till exempel att frågan lämnas till parternas firmatecknare. En hel mening."
    )]
    pub otherwise: Option<String>,
    /// What the group is for.
    #[schemars(title = "Uppdrag", description = "Styrgruppens uppgifter, en i taget.")]
    pub tasks: Vec<Prose>,
}

/// Places in a group.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Plats", description = "En eller flera platser i gruppen.")]
pub struct Seat {
    /// How many.
    #[schemars(title = "Antal", description = "Antal platser. Utan uppgift: en.")]
    pub count: Slot<u32>,
    /// For which party.
    #[schemars(title = "Part", description = "Id på den part som platsen är för.")]
    pub party: Option<PartyRef>,
    /// Who sits there.
    #[schemars(title = "Vem", description = "Befattningen eller funktionen, till exempel verksamhetschef.")]
    pub who: Option<String>,
    /// Who proposes.
    #[schemars(title = "Nomineras av", description = "Den som föreslår ledamoten.")]
    pub nominated_by: Option<String>,
    /// Who decides.
    #[schemars(title = "Utses av", description = "Den som utser ledamoten.")]
    pub appointed_by: Option<String>,
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
    /// Most agree, and the chair decides a tie.
    CastingVote,
    /// More than half must agree, as many as are stated.
    QualifiedMajority,
}
