//! State aid as it is recorded: on what ground, how much, and what had been given before. Says nothing of whether the
//! record is right.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Id;
use crate::{Decimal, Money, Slot, StatedDate};

/// What is recorded of state aid.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(
    title = "Statligt stöd",
    description = "Det som är antecknat om statligt stöd: grund, belopp, tidigare stöd, försäkran och registrering."
)]
pub struct StateAid {
    /// The ground on which it is given.
    #[schemars(
        title = "Grund",
        description = "none: inget statligt stöd enligt den bedömning som har gjorts. de-minimis: stöd av mindre betydelse. sgei-de-minimis: stöd av mindre betydelse till den som utför tjänster av allmänt ekonomiskt intresse. block-exemption: stöd enligt ett gruppundantag. notified: stöd som har anmälts till kommissionen."
    )]
    pub ground: Slot<AidGround>,
    /// The regulation it rests on.
    #[schemars(
        title = "Förordning",
        description = "Numret på den EU-förordning som stödet vilar på, till exempel 2023/2831. För anmält stöd kommissionens ärendenummer."
    )]
    pub regulation: Option<String>,
    /// Who receives it.
    #[schemars(title = "Mottagare", description = "Id på den part, eller medverkande, som tar emot stödet.")]
    pub recipient: Option<Id>,
    /// How much it is.
    #[schemars(
        title = "Belopp",
        description = "Stödets belopp, i kronor eller euro. Utan uppgift: det som de offentliga parterna betalar i pengar."
    )]
    pub amount: Slot<Money>,
    /// Kronor for one euro.
    #[schemars(
        title = "Eurokurs",
        description = "Antal kronor för en euro enligt den kurs som används, till exempel 11,45."
    )]
    pub rate: Slot<Decimal>,
    /// The day of the rate.
    #[schemars(title = "Kursens dag", description = "Dagen som kursen avser.")]
    pub rate_on: Slot<StatedDate>,
    /// When the right to it was given.
    #[schemars(title = "Beviljat", description = "Dagen då rätten till stödet gavs. Utan uppgift: avtalets dag.")]
    pub granted: Slot<StatedDate>,
    /// What the recipient had been given before.
    #[schemars(
        title = "Tidigare stöd",
        description = "Annat stöd av mindre betydelse som mottagaren har fått, också från andra än parterna, ett stöd i taget."
    )]
    pub earlier: Vec<EarlierAid>,
    /// When the recipient declared what it had been given before.
    #[schemars(
        title = "Försäkran",
        description = "Dagen för mottagarens skriftliga försäkran om vilket annat stöd den har fått."
    )]
    pub declared: Slot<StatedDate>,
    /// When it was entered in the register.
    #[schemars(
        title = "Registrerat",
        description = "Dagen då stödet registrerades i det centrala registret över stöd av mindre betydelse."
    )]
    pub registered: Slot<StatedDate>,
    /// The register's number for it.
    #[schemars(title = "Registrets nummer", description = "Stödets nummer i det centrala registret.")]
    pub register_number: Option<String>,
    /// The act by which a service of general economic interest is entrusted.
    #[schemars(
        title = "Tilldelning",
        description = "Beslutet, eller det avsnitt i överenskommelsen, som ger mottagaren i uppdrag att utföra tjänsten av allmänt ekonomiskt intresse."
    )]
    pub entrustment: Option<String>,
}

/// The ground on which support is given under the rules on state aid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum AidGround {
    /// It is no state aid, as someone has judged.
    None,
    /// De minimis.
    DeMinimis,
    /// De minimis for services of general economic interest.
    SgeiDeMinimis,
    /// A block exemption.
    BlockExemption,
    /// Notified to the Commission.
    Notified,
}

/// Aid that the recipient had been given before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Tidigare stöd", description = "Ett stöd som mottagaren har fått förut.")]
pub struct EarlierAid {
    /// Who gave it.
    #[schemars(title = "Från", description = "Den som gav stödet, till exempel en region eller en myndighet.")]
    pub from: Slot<String>,
    /// How much it was.
    #[schemars(title = "Belopp", description = "Beloppet, i euro eller kronor.")]
    pub amount: Slot<Money>,
    /// When the right to it was given.
    #[schemars(title = "Beviljat", description = "Dagen då rätten till stödet gavs.")]
    pub granted: Slot<StatedDate>,
    /// The regulation it rested on.
    #[schemars(
        title = "Förordning",
        description = "Numret på den EU-förordning som stödet vilade på, till exempel 1407/2013."
    )]
    pub regulation: Option<String>,
}
