//! How an agreement ends before its time, and what is paid back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::PartyRef;
use crate::{Duration, Slot};

/// Notice, rescission and repayment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Upphörande", description = "Uppsägning, hävning och återbetalning.")]
pub struct Termination {
    /// How long the notice is.
    #[schemars(title = "Uppsägningstid", description = "Till exempel 3 months (3 månader).")]
    pub notice: Slot<Duration>,
    /// When notice may be given.
    #[schemars(
        title = "Rätt till uppsägning",
        description = "free: när som helst. on-grounds: bara på de grunder som anges. none: ingen uppsägning i förtid."
    )]
    pub right: Slot<NoticeRight>,
    /// The grounds for notice.
    #[schemars(
        title = "Grunder",
        description = "breach: avtalsbrott. changed-circumstances: väsentligt ändrade förhållanden. no-funding: medel saknas."
    )]
    pub grounds: Vec<Ground>,
    /// Ending at once.
    #[schemars(title = "Hävning", description = "Rätten att avsluta överenskommelsen genast.")]
    pub rescission: Option<Rescission>,
    /// Paying back.
    #[schemars(title = "Återbetalning", description = "Vem som betalar tillbaka, och hur mycket.")]
    pub repayment: Option<Repayment>,
}

/// When notice may be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum NoticeRight {
    /// At any time, without a ground.
    Free,
    /// Only on the grounds listed.
    OnGrounds,
    /// Never.
    None,
}

/// A ground for ending the agreement early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Ground {
    /// A party does not do its part.
    Breach,
    /// Circumstances have changed materially.
    ChangedCircumstances,
    /// The money is not granted.
    NoFunding,
}

/// Ending the agreement at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Hävning", description = "Rätten att avsluta överenskommelsen genast.")]
pub struct Rescission {
    /// The grounds.
    #[schemars(title = "Grunder", description = "Grunderna för hävning.")]
    pub grounds: Vec<Ground>,
    /// How long the other party has to put things right.
    #[schemars(title = "Rättelsetid", description = "Tid för rättelse, till exempel 30 days.")]
    pub cure: Option<Duration>,
}

/// Paying back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Återbetalning", description = "Vem som betalar tillbaka, och hur mycket.")]
pub struct Repayment {
    /// Who pays back.
    #[schemars(title = "Part", description = "Id på den part som betalar tillbaka.")]
    pub party: Slot<PartyRef>,
    /// How much.
    #[schemars(
        title = "Omfattning",
        description = "unused: det som inte har använts. proportional: i förhållande till återstående tid. part-or-whole: en del eller allt. whole: allt."
    )]
    pub extent: Slot<RepaymentExtent>,
}

/// How much is paid back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum RepaymentExtent {
    /// What has not been used.
    Unused,
    /// In proportion to the time left.
    Proportional,
    /// A part or the whole, not said which.
    PartOrWhole,
    /// The whole.
    Whole,
}
