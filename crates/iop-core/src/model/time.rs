//! The term of the agreement and the days within it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::PartyRef;
use crate::{Due, Prose, Slot, StatedDate};

/// From when to when the agreement applies, both days included.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Avtalstid", description = "Tiden som överenskommelsen gäller, första och sista dagen medräknade.")]
pub struct Period {
    /// The first day.
    #[schemars(title = "Från", description = "Första dagen, till exempel 2019-01-01.")]
    pub start: Slot<StatedDate>,
    /// The last day.
    #[schemars(title = "Till", description = "Sista dagen, till exempel 2019-06-30.")]
    pub end: Slot<StatedDate>,
}

/// When the parties consider what happens next.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Översyn", description = "När parterna prövar vad som ska hända sedan.")]
pub struct Review {
    /// The last day for it.
    #[schemars(title = "Senast", description = "Sista dag för översynen.")]
    pub by: Slot<StatedDate>,
    /// Who sees to it.
    #[schemars(title = "Ansvarig", description = "Partens id, eller all för alla parter.")]
    pub responsible: Slot<PartyRef>,
    /// What is decided then.
    #[schemars(title = "Avgör", description = "Vad som avgörs, till exempel om överenskommelsen ska fortsätta.")]
    pub decides: Option<String>,
}

/// A report that is due.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Rapport", description = "En rapport som ska lämnas.")]
pub struct Report {
    /// Who gives it.
    #[schemars(title = "Part", description = "Partens id, eller all för alla parter.")]
    pub party: Slot<PartyRef>,
    /// When it is due.
    #[schemars(
        title = "Senast",
        description = "Ett datum, period.end, eller en tid därefter: 6 weeks after period.end."
    )]
    pub due: Slot<Due>,
    /// What it tells.
    #[schemars(title = "Text", description = "Vad rapporten ska innehålla.")]
    pub text: Option<Prose>,
}
