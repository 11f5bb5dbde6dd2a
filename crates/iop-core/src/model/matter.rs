//! What an agreement is about beside goals and money: its origin, words, scope, changes, staff and safeguards.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, PartyRef};
use crate::{Due, Duration, Interval, Prose, Share, Slot, StatedDate};

/// Where the contents of a file come from, when it is not the agreement itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Ursprung", description = "Varifrån filens innehåll kommer, när den inte är själva avtalet.")]
pub struct Provenance {
    /// What the file is.
    #[schemars(
        title = "Slag",
        description = "transcript: avskrift. restated: återgivet med andra ord. illustration: påhittad handling efter en notis eller redogörelse. template: mall."
    )]
    pub kind: Slot<ProvenanceKind>,
    /// What it is made from.
    #[schemars(title = "Källa", description = "Vad den bygger på: utgivare, rubrik och dag.")]
    pub source: Option<String>,
}

/// What a file is, when it is not the agreement itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum ProvenanceKind {
    /// The words of the paper, copied.
    Transcript,
    /// The terms of the paper in other words.
    Restated,
    /// Made up to show how an agreement that is only told of might be written.
    Illustration,
    /// To be filled in.
    Template,
}

/// A word used in a sense of its own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Definition", description = "Ett ord med bestämd betydelse.")]
pub struct Definition {
    /// The word.
    #[schemars(title = "Ord", description = "Ordet som definieras.")]
    pub term: Slot<String>,
    /// What it means.
    #[schemars(title = "Betydelse", description = "Vad ordet betyder här.")]
    pub means: Slot<Prose>,
}

/// What the work is, where it is done, and what it does not include.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Omfattning", description = "Verksamheten, var den bedrivs och vad som inte ingår.")]
pub struct Scope {
    /// What the work is called.
    #[schemars(title = "Verksamhet", description = "Verksamhetens namn, till exempel Vänskapa.")]
    pub name: Option<String>,
    /// Where it is done.
    #[schemars(title = "Platser", description = "Var verksamheten bedrivs.")]
    pub places: Vec<String>,
    /// What it includes.
    #[schemars(title = "Ingår", description = "Vad som ingår, en sak i taget.")]
    pub includes: Vec<Prose>,
    /// What it does not include.
    #[schemars(title = "Ingår inte", description = "Vad som uttryckligen inte ingår, en sak i taget.")]
    pub excludes: Vec<Prose>,
}

/// What an amendment changes. The agreement it changes stands among the related ones, as `amends`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(
    title = "Ändring",
    description = "Vad tillägget ändrar. Avtalet som ändras står under Anknytande avtal som amends; nya pengar står under Ekonomi."
)]
pub struct Amendment {
    /// From when.
    #[schemars(title = "Gäller från", description = "Från när ändringen gäller.")]
    pub effective: Slot<StatedDate>,
    /// The changes.
    #[schemars(title = "Ändringar", description = "Ändringarna, en i taget.")]
    pub changes: Vec<Change>,
    /// Whether the rest stands.
    #[schemars(title = "I övrigt oförändrat", description = "true om avtalet i övrigt gäller oförändrat.")]
    pub otherwise_unchanged: bool,
}

/// One change.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Ändring", description = "En ändring av avtalet.")]
pub struct Change {
    /// What is changed.
    #[schemars(title = "Gäller", description = "Avsnittet eller uppgiften som ändras, till exempel Ekonomi.")]
    pub concerns: Slot<String>,
    /// How it was.
    #[schemars(title = "Tidigare lydelse", description = "Den tidigare lydelsen, om den återges.")]
    pub was: Option<Prose>,
    /// Whether it is taken away.
    #[schemars(title = "Utgår", description = "true om det som ändras utgår ur avtalet.")]
    pub removed: bool,
    /// How it becomes.
    #[schemars(title = "Ny lydelse", description = "Den nya lydelsen.")]
    pub becomes: Slot<Prose>,
}

/// Who is employed, by whom.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Personal", description = "Arbetsgivare och tjänster.")]
pub struct Staff {
    /// Who employs.
    #[schemars(
        title = "Arbetsgivare",
        description = "Id på den part som är arbetsgivare, eller all för var och en för sin personal."
    )]
    pub employer: Slot<PartyRef>,
    /// The posts.
    #[schemars(title = "Tjänster", description = "Tjänsterna, en i taget.")]
    pub posts: Vec<Post>,
}

/// A post.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Tjänst", description = "En tjänst.")]
pub struct Post {
    /// What it is called.
    #[schemars(title = "Befattning", description = "Tjänstens benämning, till exempel inkluderingskoordinator.")]
    pub title: Slot<String>,
    /// How many there are.
    #[schemars(title = "Antal", description = "Antal tjänster. Utan uppgift: en.")]
    pub count: Slot<u32>,
    /// How much of full time.
    #[schemars(title = "Omfattning", description = "Andel av heltid, till exempel 50 %.")]
    pub extent: Slot<Share>,
    /// Who employs, where it is another.
    #[schemars(title = "Arbetsgivare", description = "Id på arbetsgivaren, om den är en annan.")]
    pub employer: Option<PartyRef>,
    /// Where in the party it is placed.
    #[schemars(title = "Placering", description = "Förvaltningen eller enheten där tjänsten är placerad.")]
    pub unit: Option<String>,
    /// For how long.
    #[schemars(title = "Under", description = "Tiden för tjänsten, till exempel from 2018.")]
    pub during: Slot<Interval>,
}

/// Extracts from the registers of the police.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Registerutdrag", description = "Utdrag ur polisens register.")]
pub struct RecordChecks {
    /// Which registers.
    #[schemars(
        title = "Register",
        description = "criminal-records: belastningsregistret. suspicion-records: misstankeregistret."
    )]
    pub registers: Vec<Register>,
    /// The statute that calls for it.
    #[schemars(
        title = "Författningar",
        description = "Författningarna som kräver eller tillåter det, med nummer, till exempel 2013:852."
    )]
    pub statutes: Vec<String>,
    /// Who shows them.
    #[schemars(title = "Visas av", description = "De som visar utdrag, till exempel den som erbjuds arbete med barn.")]
    pub shown_by: Option<String>,
    /// Who looks at them and notes it.
    #[schemars(title = "Noteras av", description = "Id på den part som tar del av utdraget och noterar det.")]
    pub noted_by: Slot<PartyRef>,
    /// How old they may be.
    #[schemars(title = "Högst så gammalt", description = "Utdragets högsta ålder, till exempel 1 year.")]
    pub not_older_than: Slot<Duration>,
}

/// A register of the police.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Register {
    /// Of convictions.
    CriminalRecords,
    /// Of suspicions.
    SuspicionRecords,
}

/// Who answers for personal data, and on what ground.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Personuppgifter", description = "Roller och grunder enligt dataskyddsförordningen.")]
pub struct DataProtection {
    /// The roles.
    #[schemars(title = "Roller", description = "Vem som är personuppgiftsansvarig eller biträde, och för vad.")]
    pub roles: Vec<DataRole>,
    /// The legal grounds.
    #[schemars(
        title = "Rättslig grund",
        description = "Grunderna i artikel 6. consent: samtycke. contract: avtal. legal-obligation: rättslig förpliktelse. vital-interests: grundläggande intressen. public-task: uppgift av allmänt intresse. legitimate-interests: berättigat intresse."
    )]
    pub legal_basis: Vec<LegalGround>,
    /// Whether sensitive data are processed.
    #[schemars(title = "Känsliga uppgifter", description = "true om känsliga personuppgifter (artikel 9) behandlas.")]
    pub sensitive: Slot<bool>,
    /// The annex with the processor's agreement.
    #[schemars(title = "Biträdesavtal", description = "Id på bilagan med personuppgiftsbiträdesavtalet.")]
    pub processor_agreement: Option<Id>,
    /// When the data are erased.
    #[schemars(
        title = "Gallras senast",
        description = "När uppgifterna senast gallras, till exempel 6 months after period.end."
    )]
    pub erased: Slot<Due>,
}

/// A party's role for some personal data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Roll", description = "En parts roll för vissa personuppgifter.")]
pub struct DataRole {
    /// Whose role.
    #[schemars(title = "Part", description = "Partens id, eller all för var och en av parterna.")]
    pub party: Slot<PartyRef>,
    /// Which.
    #[schemars(
        title = "Roll",
        description = "controller: personuppgiftsansvarig. joint-controller: gemensamt ansvarig. processor: personuppgiftsbiträde."
    )]
    pub role: Slot<DataRoleKind>,
    /// For what.
    #[schemars(title = "För", description = "Uppgifterna eller behandlingen som rollen gäller.")]
    pub processing: Option<String>,
}

/// A role under the data protection regulation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum DataRoleKind {
    /// Decides why and how.
    Controller,
    /// Decides together with another.
    JointController,
    /// Processes for another.
    Processor,
}

/// A legal ground of article 6 of regulation (EU) 2016/679.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum LegalGround {
    /// Article 6.1 a.
    Consent,
    /// Article 6.1 b.
    Contract,
    /// Article 6.1 c.
    LegalObligation,
    /// Article 6.1 d.
    VitalInterests,
    /// Article 6.1 e.
    PublicTask,
    /// Article 6.1 f.
    LegitimateInterests,
}
