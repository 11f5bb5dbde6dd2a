//! The term of the agreement and the days within it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, PartyRef};
use crate::{Due, Duration, Prose, Slot, StatedDate};

/// From when to when the agreement applies, both days included.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Avtalstid", description = "Tiden som överenskommelsen gäller, första och sista dagen medräknade.")]
pub struct Period {
    /// The first day.
    #[schemars(title = "Från", description = "Första dagen, till exempel 2019-01-01.")]
    pub start: Slot<StatedDate>,
    /// The last day.
    #[schemars(title = "Till", description = "Sista dagen, till exempel 2019-06-30.")]
    pub end: Slot<StatedDate>,
    /// How long, where the paper says that instead of the last day.
    #[schemars(
        title = "Längd",
        description = "Tidens längd, till exempel 5 months, när papperet inte anger sista dagen."
    )]
    pub length: Slot<Duration>,
    /// Whether it applies until someone gives notice.
    #[schemars(title = "Tills vidare", description = "true om överenskommelsen gäller tills vidare, utan sista dag.")]
    pub open_ended: bool,
    /// What makes it begin.
    #[schemars(
        title = "Börjar när",
        description = "date: på första dagen. signing: när alla har undertecknat. approval: när alla organ under Beslut har godkänt. receipt: när den undertecknade handlingen har tagits emot. Utan uppgift: date."
    )]
    pub starts_on: Slot<StartEvent>,
    /// What else must be so before it applies.
    #[schemars(
        title = "Villkor",
        description = "Villkor för att överenskommelsen ska börja gälla eller fortsätta gälla."
    )]
    pub conditions: Vec<Condition>,
    /// How it goes on after its end.
    #[schemars(title = "Förlängning", description = "Hur överenskommelsen förlängs efter sista dagen.")]
    pub extension: Option<Extension>,
}

/// What makes an agreement begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum StartEvent {
    /// Its first day.
    Date,
    /// The last signature.
    Signing,
    /// The last approval by the bodies listed.
    Approval,
    /// The signed paper has been received.
    Receipt,
}

/// Something that must be so.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Villkor", description = "Något som måste vara uppfyllt.")]
pub struct Condition {
    /// What.
    #[schemars(title = "Text", description = "Villkoret i ord, till exempel att fullmäktige anvisar medel.")]
    pub text: Slot<Prose>,
    /// By when.
    #[schemars(title = "Senast", description = "När villkoret senast ska vara uppfyllt.")]
    pub by: Slot<Due>,
}

/// How an agreement goes on after its end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Förlängning", description = "Hur överenskommelsen förlängs efter sista dagen.")]
pub struct Extension {
    /// Of itself, or when someone wants it.
    #[schemars(
        title = "Slag",
        description = "automatic: av sig självt om ingen säger upp. option: om den som har rätten begär det. agreed: om parterna kommer överens."
    )]
    pub kind: Slot<ExtensionKind>,
    /// How long each time.
    #[schemars(title = "Med", description = "Tiden för varje förlängning, till exempel 1 year.")]
    pub by: Slot<Duration>,
    /// How long before the end notice must be given, or the option used.
    #[schemars(
        title = "Besked senast",
        description = "Hur lång tid före sista dagen som uppsägning ska ha skett eller förlängning begärts, till exempel 6 months."
    )]
    pub notice: Slot<Duration>,
    /// Who may ask for it.
    #[schemars(title = "Rätten har", description = "Id på den part som får begära förlängning.")]
    pub party: Option<PartyRef>,
    /// How many times at most.
    #[schemars(title = "Gånger", description = "Högsta antal förlängningar.")]
    pub times: Slot<u32>,
    /// The last day there can be.
    #[schemars(title = "Längst till", description = "Sista dag som förlängningar kan nå.")]
    pub until: Slot<StatedDate>,
}

/// How an extension comes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum ExtensionKind {
    /// Of itself, unless notice is given.
    Automatic,
    /// When the one who has the right asks for it.
    Option,
    /// When the parties agree.
    Agreed,
}

/// When the parties consider what happens next.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Översyn", description = "När parterna prövar vad som ska hända sedan.")]
pub struct Review {
    /// The last day for it.
    #[schemars(
        title = "Senast",
        description = "Sista dag för översynen: ett datum, 3 months before period.end, 04-30 every year."
    )]
    pub by: Slot<Due>,
    /// How often, where it comes again.
    #[schemars(title = "Vart", description = "Tiden mellan översynerna, till exempel 3 years för vart tredje år.")]
    pub every: Slot<Duration>,
    /// After what event.
    #[schemars(title = "Efter", description = "Händelsen som utlöser översynen, till exempel varje allmänt val.")]
    pub after: Option<String>,
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
    /// Who gets it.
    #[schemars(title = "Till", description = "Id på den som får rapporten.")]
    pub to: Option<PartyRef>,
    /// What sort of report.
    #[schemars(
        title = "Slag",
        description = "final: slutrapport. interim: delrapport. financial: ekonomisk redovisning. activity: verksamhetsberättelse."
    )]
    pub kind: Slot<ReportKind>,
    /// When it is due.
    #[schemars(
        title = "Senast",
        description = "Ett datum, period.end, 6 weeks after period.end, 03-01 every year, 1 month after tertial.end."
    )]
    pub due: Slot<Due>,
    /// How it is made.
    #[schemars(
        title = "Form",
        description = "written: skriftlig. oral: muntlig. template: på fastställd mall. audited: granskad av revisor."
    )]
    pub form: Slot<ReportForm>,
    /// The annex that says what it looks like.
    #[schemars(title = "Bilaga", description = "Id på bilagan med mall eller anvisning.")]
    pub annex: Option<Id>,
    /// What it tells.
    #[schemars(title = "Text", description = "Vad rapporten ska innehålla.")]
    pub text: Option<Prose>,
}

/// What sort of report it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum ReportKind {
    /// At the end.
    Final,
    /// On the way.
    Interim,
    /// Of the money.
    Financial,
    /// Of the work.
    Activity,
}

/// How a report is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum ReportForm {
    /// In writing.
    Written,
    /// By word of mouth.
    Oral,
    /// On a given form.
    Template,
    /// Examined by an auditor.
    Audited,
}
