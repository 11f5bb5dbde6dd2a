//! Papers around the agreement: decisions, related agreements, criteria and annexes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ClauseKind, Id, PartyRef};
use crate::{Prose, Slot, StatedDate, Verdict};

/// A decision the agreement rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Beslut", description = "Ett beslut som överenskommelsen vilar på.")]
pub struct Decision {
    /// For which party.
    #[schemars(title = "Part", description = "Id på den part som beslutet binder.")]
    pub party: Option<Id>,
    /// Who decided.
    #[schemars(title = "Organ", description = "Organet som beslutade, till exempel Kommunstyrelsen.")]
    pub body: Slot<String>,
    /// When.
    #[schemars(title = "Dag", description = "Beslutsdagen.")]
    pub date: Slot<StatedDate>,
    /// The paragraph of the minutes.
    #[schemars(title = "Paragraf", description = "Paragrafen i protokollet, till exempel § 125.")]
    pub section: Option<String>,
    /// The case number of the decision.
    #[schemars(title = "Diarienummer", description = "Ärendets diarienummer.")]
    pub case_number: Option<String>,
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
        description = "predecessor: föregående avtal. parallel: avtal vid sidan av. framework: överordnat avtal. amends: avtal som ändras. terms: allmänna villkor. special-terms: särskilda villkor. guideline: riktlinje eller plan."
    )]
    pub kind: Slot<RelatedKind>,
    /// Its id, where it has a file.
    #[schemars(title = "Id", description = "Avtalets id: filens id om det finns som fil, annars ett eget kort namn.")]
    pub id: Option<Id>,
    /// Its title.
    #[schemars(title = "Titel", description = "Avtalets rubrik.")]
    pub title: Slot<String>,
    /// Its date.
    #[schemars(title = "Daterat", description = "Avtalets datum.")]
    pub dated: Slot<StatedDate>,
    /// From when it applied.
    #[schemars(title = "Från", description = "Från när avtalet gällde.")]
    pub from: Slot<StatedDate>,
    /// Until when it applied.
    #[schemars(title = "Till", description = "Till när avtalet gällde.")]
    pub to: Slot<StatedDate>,
    /// Whether this agreement binds only as long as that one does.
    #[schemars(
        title = "Förutsättning",
        description = "true om överenskommelsen bara gäller så länge det andra avtalet gäller."
    )]
    pub while_in_force: bool,
    /// Whether the two shall end on the same day.
    #[schemars(title = "Gemensamt slut", description = "true om avtalen ska upphöra samma dag.")]
    pub ends_with: bool,
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
    /// Its terms apply here too.
    Terms,
    /// Its terms are special to this agreement and go before the general ones.
    SpecialTerms,
    /// A guideline, plan or programme it rests on.
    Guideline,
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
    pub assessed_on: Slot<StatedDate>,
    /// The criteria.
    #[schemars(title = "Skäl", description = "Skälen, ett i taget.")]
    pub items: Vec<Criterion>,
}

/// One criterion and how it is met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Skäl", description = "Ett kriterium och hur det är uppfyllt.")]
pub struct Criterion {
    /// Which criterion of the set it is.
    #[expect(clippy::struct_field_names, reason = "the key in the file, where `id` names what others refer to")]
    #[schemars(title = "Kriterium", description = "Kriteriets id i listan, om skälet följer en lista.")]
    pub criterion: Option<Id>,
    /// The criterion in words.
    #[schemars(title = "Text", description = "Skälet i ord.")]
    pub text: Slot<String>,
    /// Whether it is met.
    #[schemars(
        title = "Uppfyllt",
        description = "true om skälet är uppfyllt, partly om det är delvis uppfyllt, false om inte."
    )]
    pub met: Slot<Verdict>,
    /// Why.
    #[schemars(title = "Motivering", description = "Varför skälet är uppfyllt eller inte.")]
    pub reason: Option<String>,
}

/// What a legal assessment is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum AssessmentMatter {
    /// Whether it is public procurement.
    Procurement,
    /// Whether it is state aid.
    StateAid,
    /// Whether it lies within the powers of the municipality or region.
    MunicipalLaw,
}

/// What an assessment came to, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum AssessmentFinding {
    /// The rules apply; of municipal law, that it lies within the powers.
    Applies,
    /// They do not apply; of municipal law, that it lies outside the powers.
    DoesNotApply,
    /// It could not be settled.
    Unclear,
}

/// A legal assessment that someone has made. Whether it is right, nobody can tell from the file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Rättslig bedömning", description = "En rättslig bedömning som någon har gjort.")]
pub struct Assessment {
    /// Of what.
    #[schemars(
        title = "Saken",
        description = "procurement: upphandling. state-aid: statligt stöd. municipal-law: den kommunala kompetensen."
    )]
    pub matter: Slot<AssessmentMatter>,
    /// By whom.
    #[schemars(title = "Gjord av", description = "Vem som har gjort bedömningen.")]
    pub by: Slot<String>,
    /// When.
    #[schemars(title = "Dag", description = "När bedömningen gjordes.")]
    pub on: Slot<StatedDate>,
    /// What it came to, in a word.
    #[schemars(
        title = "Slutsats",
        description = "Bedömningens svar i ett ord. applies: reglerna om upphandling eller om statligt stöd är tillämpliga; i frågan om kompetens, att samarbetet ryms inom den. does-not-apply: reglerna är inte tillämpliga; i frågan om kompetens, att samarbetet inte ryms inom den. unclear: frågan gick inte att avgöra."
    )]
    pub finds: Slot<AssessmentFinding>,
    /// What it came to.
    #[schemars(title = "Utfall", description = "Vad bedömningen kom fram till, och varför.")]
    pub outcome: Slot<Prose>,
    /// The case number of the document.
    #[schemars(title = "Diarienummer", description = "Diarienumret för bedömningen.")]
    pub case_number: Option<String>,
}

impl Assessment {
    /// The clause that tells it.
    #[must_use]
    pub fn clause(&self) -> ClauseKind {
        match self.matter.known() {
            Some(AssessmentMatter::StateAid) => ClauseKind::StateAid,
            // What is bought with the money is another matter, and has a clause of its own.
            Some(AssessmentMatter::Procurement | AssessmentMatter::MunicipalLaw) | None => ClauseKind::Form,
        }
    }
}

/// A paper that belongs to the agreement.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Bilaga", description = "En handling som hör till överenskommelsen.")]
pub struct Annex {
    /// The id of the annex.
    #[schemars(title = "Id", description = "Bilagans korta namn i filen.")]
    pub id: Slot<Id>,
    /// Its number, where it is not its place in the list.
    #[schemars(title = "Nummer", description = "Bilagans nummer eller bokstav, om det inte är dess plats i listan.")]
    pub number: Option<String>,
    /// Its title.
    #[schemars(title = "Titel", description = "Bilagans rubrik.")]
    pub title: Slot<String>,
    /// Its date.
    #[schemars(title = "Daterad", description = "Bilagans datum.")]
    pub dated: Slot<StatedDate>,
    /// The party it is about or comes from.
    #[schemars(title = "Part", description = "Id på den part som bilagan gäller.")]
    pub party: Option<PartyRef>,
    /// What it is about.
    #[schemars(title = "Gäller", description = "Vad bilagan gäller, till exempel en verksamhet eller anläggning.")]
    pub concerns: Option<String>,
    /// Whether it is attached.
    #[schemars(
        title = "Bifogad",
        description = "false om handlingen bara nämns och inte följer med. Utan uppgift: bifogad."
    )]
    pub attached: Slot<bool>,
}
