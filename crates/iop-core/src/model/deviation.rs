//! Deviations: findings that someone has decided to let stand, and why. Knows no rule.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Slot, StatedDate};

/// A decision that the agreement deviates from a rule. It is about the check, and does not stand on the paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(
    title = "Avsteg",
    description = "Ett beslut att avvika från en regel. Det visas i varje rapport från kontrollen och står inte på papperet."
)]
pub struct Deviation {
    /// The id of the rule.
    #[schemars(title = "Regel", description = "Regelns id, till exempel budget/one-sided.")]
    pub rule: Slot<String>,
    /// Where it is deviated from.
    #[schemars(
        title = "Ställe",
        description = "Stället i filen, så som iop skriver det, till exempel /funding. Utan uppgift: hela avtalet."
    )]
    pub place: Option<String>,
    /// Why.
    #[schemars(title = "Skäl", description = "Varför avtalet avviker från regeln.")]
    pub reason: Slot<String>,
    /// Who decided so.
    #[schemars(title = "Beslutat av", description = "Den funktion eller det organ som har beslutat om avsteget.")]
    pub decided_by: Slot<String>,
    /// When it was decided.
    #[schemars(title = "Beslutat den", description = "Dagen för beslutet.")]
    pub on: Slot<StatedDate>,
    /// The last day on which it applies.
    #[schemars(title = "Gäller till", description = "Sista dagen som avsteget gäller.")]
    pub until: Slot<StatedDate>,
}
