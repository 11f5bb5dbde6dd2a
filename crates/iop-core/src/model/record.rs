//! Papers around the agreement: decisions, related agreements, criteria and annexes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Id;
use crate::{Slot, StatedDate};

/// A decision the agreement rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Beslut", description = "Ett beslut som överenskommelsen vilar på.")]
pub struct Decision {
    /// Who decided.
    #[schemars(title = "Organ", description = "Organet som beslutade, till exempel Kommunstyrelsen.")]
    pub body: Slot<String>,
    /// When.
    #[schemars(title = "Dag", description = "Beslutsdagen.")]
    pub date: Slot<StatedDate>,
    /// The paragraph of the minutes.
    #[schemars(title = "Paragraf", description = "Paragrafen i protokollet, till exempel § 125.")]
    pub section: Option<String>,
    /// What was decided.
    #[schemars(title = "Saken", description = "Vad beslutet gällde.")]
    pub matter: Option<String>,
}

/// An agreement that this one has to do with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Anknytande avtal", description = "Ett avtal som överenskommelsen har samband med.")]
pub struct Related {
    /// How it is related.
    #[schemars(
        title = "Samband",
        description = "predecessor: föregående avtal. parallel: avtal vid sidan av. framework: överordnat avtal. amends: avtal som ändras."
    )]
    pub kind: Slot<RelatedKind>,
    /// Its id, where it has a file.
    #[schemars(title = "Id", description = "Avtalets id, om det finns som fil.")]
    pub id: Option<Id>,
    /// Its title.
    #[schemars(title = "Titel", description = "Avtalets rubrik.")]
    pub title: Slot<String>,
    /// From when it applied.
    #[schemars(title = "Från", description = "Från när avtalet gällde.")]
    pub from: Option<StatedDate>,
    /// Until when it applied.
    #[schemars(title = "Till", description = "Till när avtalet gällde.")]
    pub to: Option<StatedDate>,
    /// Its case number.
    #[schemars(title = "Diarienummer", description = "Avtalets diarienummer.")]
    pub case_number: Option<String>,
}

/// How another agreement is related.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum RelatedKind {
    /// This one follows it.
    Predecessor,
    /// It runs beside this one.
    Parallel,
    /// It stands above this one.
    Framework,
    /// This one changes it.
    Amends,
}

/// Why a partnership is the right form, and who judged so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Kriterier", description = "Skälen för att formen partnerskap används.")]
pub struct Criteria {
    /// The published set the criteria come from.
    #[schemars(
        title = "Kriterielista",
        description = "Den publicerade lista som kriterierna är hämtade ur, till exempel forum-2010."
    )]
    pub set: Option<Id>,
    /// Who judged them.
    #[schemars(title = "Bedömda av", description = "Vem som har bedömt kriterierna.")]
    pub assessed_by: Option<String>,
    /// When they were judged.
    #[schemars(title = "Bedömda den", description = "När kriterierna bedömdes.")]
    pub assessed_on: Option<StatedDate>,
    /// The criteria.
    #[schemars(title = "Skäl", description = "Skälen, ett i taget.")]
    pub items: Vec<Criterion>,
}

/// One criterion and how it is met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Skäl", description = "Ett kriterium och hur det är uppfyllt.")]
pub struct Criterion {
    /// The criterion in words.
    #[schemars(title = "Text", description = "Skälet i ord.")]
    pub text: Slot<String>,
    /// Whether it is met.
    #[schemars(title = "Uppfyllt", description = "true om skälet är uppfyllt, false om inte.")]
    pub met: Option<bool>,
    /// Why.
    #[schemars(title = "Motivering", description = "Varför skälet är uppfyllt eller inte.")]
    pub reason: Option<String>,
}

/// A paper that belongs to the agreement.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Bilaga", description = "En handling som hör till överenskommelsen.")]
pub struct Annex {
    /// The id of the annex.
    #[schemars(title = "Id", description = "Bilagans korta namn i filen.")]
    pub id: Slot<Id>,
    /// Its title.
    #[schemars(title = "Titel", description = "Bilagans rubrik.")]
    pub title: Slot<String>,
    /// Its date.
    #[schemars(title = "Daterad", description = "Bilagans datum.")]
    pub dated: Option<StatedDate>,
}
