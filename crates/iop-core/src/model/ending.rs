//! How an agreement ends before its time, and what is paid back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::PartyRef;
use crate::{Due, Duration, Prose, Share, Slot};

/// Notice, renegotiation, rescission and repayment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
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
        description = "breach: avtalsbrott. material-breach: väsentligt avtalsbrott. late-report: sen redovisning. changed-circumstances: väsentligt ändrade förhållanden. no-funding: medel saknas. misuse: medel används till annat. false-information: oriktiga uppgifter. insolvency: obestånd. law-change: ändrad lag eller myndighetsbeslut."
    )]
    pub grounds: Vec<Ground>,
    /// What one party's notice does to the others.
    #[schemars(
        title = "Verkan",
        description = "ends: överenskommelsen upphör för alla. leaves: bara den part som säger upp lämnar den. Utan uppgift: ends."
    )]
    pub effect: Slot<NoticeEffect>,
    /// From when the notice is counted.
    #[schemars(
        title = "Räknas från",
        description = "notice: från uppsägningen. month-end: från månadsskiftet efter uppsägningen. Utan uppgift: notice."
    )]
    pub counted_from: Slot<NoticeStart>,
    /// Rights to give notice beside the ordinary one, with a time of their own.
    #[schemars(
        title = "Särskild uppsägning",
        description = "Rätt att säga upp på särskilda grunder eller för en viss part, med egen uppsägningstid."
    )]
    pub special_notices: Vec<SpecialNotice>,
    /// Talks before anyone gives notice.
    #[schemars(title = "Omförhandling", description = "När parterna ska omförhandla, och hur länge.")]
    pub renegotiation: Option<Renegotiation>,
    /// What a fault leads to that is not money.
    #[schemars(
        title = "Andra följder",
        description = "Följder av brister som inte är pengar, till exempel en åtgärdsplan."
    )]
    pub consequences: Vec<Consequence>,
    /// Ending at once.
    #[schemars(title = "Hävning", description = "Rätten att avsluta överenskommelsen genast.")]
    pub rescission: Option<Rescission>,
    /// Further rights to end at once, on other grounds or with other times.
    #[schemars(
        title = "Fler hävningsrätter",
        description = "Rätt att häva på andra grunder, för en annan part eller med annan rättelsetid."
    )]
    pub other_rescissions: Vec<Rescission>,
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
    /// A party does not do its part, and the fault is essential to the other.
    MaterialBreach,
    /// A report or an account does not come in time.
    LateReport,
    /// Circumstances have changed materially.
    ChangedCircumstances,
    /// The money is not granted.
    NoFunding,
    /// Money is used for something else.
    Misuse,
    /// What a party has told is not true.
    FalseInformation,
    /// A party cannot pay its debts.
    Insolvency,
    /// The law, or a decision of an authority, stands in the way.
    LawChange,
}

/// Ending the agreement at once.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Hävning", description = "Rätten att avsluta överenskommelsen genast.")]
pub struct Rescission {
    /// The grounds.
    #[schemars(title = "Grunder", description = "Grunderna för hävning.")]
    pub grounds: Vec<Ground>,
    /// Who may do it.
    #[schemars(title = "Part", description = "Id på den part som får häva. Utan uppgift: vilken part som helst.")]
    pub party: Option<PartyRef>,
    /// How long the other party has to put things right.
    #[schemars(title = "Rättelsetid", description = "Tid för rättelse, till exempel 30 days.")]
    pub cure: Slot<Duration>,
    /// More in words.
    #[schemars(title = "Text", description = "Det som behöver sägas därutöver.")]
    pub text: Option<Prose>,
}

/// Paying back.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
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
    /// On what grounds.
    #[schemars(
        title = "Grunder",
        description = "Grunderna för återbetalning. Utan uppgift: när överenskommelsen upphör i förtid."
    )]
    pub grounds: Vec<Ground>,
    /// By when.
    #[schemars(title = "Senast", description = "När det ska vara återbetalt, till exempel 30 days after request.")]
    pub due: Slot<Due>,
    /// What interest is owed on late money.
    #[schemars(
        title = "Ränta",
        description = "none: ingen ränta. statutory: dröjsmålsränta enligt räntelagen. agreed: avtalad ränta."
    )]
    pub interest: Slot<Interest>,
    /// The agreed rate per year.
    #[schemars(title = "Räntesats", description = "Den avtalade räntan per år, till exempel 4 %.")]
    pub interest_rate: Slot<Share>,
    /// More in words.
    #[schemars(title = "Text", description = "Det som behöver sägas därutöver, till exempel hur beloppet räknas ut.")]
    pub text: Option<Prose>,
}

/// What interest is owed on late money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Interest {
    /// None.
    None,
    /// That of the Interest Act.
    Statutory,
    /// That which is agreed.
    Agreed,
}

/// From when a notice is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum NoticeStart {
    /// The day it is given.
    Notice,
    /// The end of the month in which it is given.
    MonthEnd,
}

/// What one party's notice does to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum NoticeEffect {
    /// The agreement ends for all.
    Ends,
    /// Only the party that gives notice leaves.
    Leaves,
}

/// A right to give notice beside the ordinary one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Särskild uppsägning", description = "En rätt att säga upp med egen uppsägningstid.")]
pub struct SpecialNotice {
    /// The grounds.
    #[schemars(title = "Grunder", description = "Grunderna för uppsägningen.")]
    pub grounds: Vec<Ground>,
    /// Who may give it.
    #[schemars(title = "Part", description = "Id på den part som har rätten. Utan uppgift: vilken part som helst.")]
    pub party: Option<PartyRef>,
    /// How long the notice is.
    #[schemars(title = "Uppsägningstid", description = "Till exempel 1 month.")]
    pub notice: Slot<Duration>,
    /// More in words.
    #[schemars(title = "Text", description = "Grunden i ord, när den inte finns bland grunderna.")]
    pub text: Option<Prose>,
}

/// Talks before anyone gives notice.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Omförhandling", description = "När parterna ska omförhandla överenskommelsen.")]
pub struct Renegotiation {
    /// What calls for it.
    #[schemars(title = "Grunder", description = "Grunderna för omförhandling.")]
    pub grounds: Vec<Ground>,
    /// How long they have.
    #[schemars(title = "Inom", description = "Tiden som parterna har på sig, till exempel 60 days.")]
    pub within: Slot<Duration>,
    /// More in words.
    #[schemars(
        title = "Text",
        description = "Det som behöver sägas därutöver, till exempel vad som sker om parterna inte enas."
    )]
    pub text: Option<Prose>,
}

/// What a fault leads to that is not money.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Följd", description = "En följd av en brist som inte är pengar.")]
pub struct Consequence {
    /// Of what.
    #[schemars(title = "Grunder", description = "Bristerna som leder till följden.")]
    pub grounds: Vec<Ground>,
    /// Within what time.
    #[schemars(title = "Inom", description = "Tiden inom vilken följden inträder.")]
    pub within: Slot<Duration>,
    /// What follows.
    #[schemars(title = "Text", description = "Följden i ord.")]
    pub text: Slot<Prose>,
}

/// How disputes are settled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Tvist", description = "Hur tvister löses.")]
pub struct Disputes {
    /// The steps, in order.
    #[schemars(title = "Steg", description = "Stegen i ordning.")]
    pub steps: Vec<DisputeStep>,
    /// Which law applies.
    #[schemars(title = "Lag", description = "Vilken lag som gäller, till exempel svensk rätt.")]
    pub law: Option<String>,
}

/// A step on the way to settling a dispute.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Steg", description = "Ett steg för att lösa en tvist.")]
pub struct DisputeStep {
    /// By what means.
    #[schemars(
        title = "Genom",
        description = "dialogue: samtal. steering-group: styrgruppen. mediation: medling. arbitration: skiljeförfarande. court: allmän domstol."
    )]
    pub by: Slot<DisputeMeans>,
    /// How long it may take before the next step.
    #[schemars(title = "Inom", description = "Hur länge steget får ta innan nästa, till exempel 30 days.")]
    pub within: Slot<Duration>,
    /// Before whom.
    #[schemars(title = "Inför", description = "Domstolen, medlaren eller institutet, till exempel Gävle tingsrätt.")]
    pub forum: Option<String>,
}

/// By what means a dispute is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum DisputeMeans {
    /// The parties talk.
    Dialogue,
    /// The steering group tries.
    SteeringGroup,
    /// A mediator helps.
    Mediation,
    /// Arbitrators decide.
    Arbitration,
    /// A court decides.
    Court,
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
