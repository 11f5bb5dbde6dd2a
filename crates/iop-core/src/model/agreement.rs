//! The agreement itself: everything one file holds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Annex, Clause, Commitment, Criteria, Decision, Funding, Goal, Id, Party, Period, Related, Report, Review,
    Signature, Signing, Steering, TargetGroup, Termination,
};
use crate::{Language, Slot, StatedDate};

/// The format version this crate reads and writes.
pub const FORMAT: &str = "iop/1";

/// What kind of agreement it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Kind {
    /// A partnership between the public and civil society (idéburet offentligt partnerskap, IOP).
    Partnership,
    /// A cooperation between several public parties, often with state or EU money.
    Cooperation,
    /// A grant with terms.
    Grant,
    /// A change of another agreement.
    Amendment,
}

/// How far the agreement has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Stage {
    /// Being written; blanks are allowed.
    #[default]
    Draft,
    /// Ready to be signed; nothing may be missing.
    Signing,
    /// Signed by all.
    Signed,
    /// Over.
    Ended,
}

/// One agreement, as its file says it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(
    title = "Överenskommelse",
    description = "En överenskommelse om idéburet offentligt partnerskap (IOP) eller ett närbesläktat avtal, som en fil.",
    extend("required" = ["format"])
)]
pub struct Agreement {
    /// The version of the file format, `iop/1`.
    #[schemars(title = "Format", description = "Filformatets version. Skriv iop/1.", extend("const" = FORMAT))]
    pub format: String,
    /// The agreement's id, also the name of its files.
    #[schemars(
        title = "Id",
        description = "Överenskommelsens korta namn: a–z, siffror och bindestreck. Blir filnamn på handlingarna."
    )]
    pub id: Slot<Id>,
    /// What kind of agreement it is.
    #[schemars(
        title = "Slag",
        description = "partnership: idéburet offentligt partnerskap. cooperation: samverkan mellan flera offentliga parter. grant: bidrag med villkor. amendment: ändring av ett annat avtal."
    )]
    pub kind: Slot<Kind>,
    /// The title on the paper.
    #[schemars(title = "Titel", description = "Handlingens rubrik, som den står på papperet.")]
    pub title: Slot<String>,
    /// What the agreement concerns, below the title.
    #[schemars(title = "Undertitel", description = "Raden under rubriken: vad överenskommelsen gäller.")]
    pub subtitle: Option<String>,
    /// The language of the contents.
    #[schemars(
        title = "Språk",
        description = "Språket i handlingen: sv (svenska) eller en (engelska). Utan uppgift: sv."
    )]
    pub language: Language,
    /// How far the agreement has come.
    #[schemars(
        title = "Skede",
        description = "draft: utkast, luckor är tillåtna. signing: klar att skriva under. signed: undertecknad. ended: avslutad. Utan uppgift: draft."
    )]
    pub stage: Stage,
    /// The date the paper carries.
    #[schemars(title = "Daterad", description = "Dagen som handlingen är daterad.")]
    pub dated: Option<StatedDate>,
    /// The case number.
    #[schemars(title = "Diarienummer", description = "Den offentliga partens diarienummer.")]
    pub case_number: Option<String>,
    /// The legal persons that agree.
    #[schemars(title = "Parter", description = "De juridiska personer som ingår överenskommelsen.")]
    pub parties: Vec<Party>,
    /// The decisions it rests on.
    #[schemars(title = "Beslut", description = "De beslut som överenskommelsen vilar på: organ, dag och paragraf.")]
    pub decisions: Vec<Decision>,
    /// Earlier, parallel and superior agreements.
    #[schemars(title = "Anknytande avtal", description = "Tidigare, parallella och överordnade avtal.")]
    pub related: Vec<Related>,
    /// For whom.
    #[schemars(title = "Målgrupper", description = "Vilka verksamheten är till för, direkt och indirekt.")]
    pub target_groups: Vec<TargetGroup>,
    /// What the parties want to reach.
    #[schemars(title = "Mål", description = "Det som parterna vill uppnå, helst med mätbara mått.")]
    pub goals: Vec<Goal>,
    /// Why the form of a partnership is used.
    #[schemars(
        title = "Kriterier",
        description = "Skälen för att formen partnerskap används, och vem som har bedömt dem."
    )]
    pub criteria: Option<Criteria>,
    /// What each party does.
    #[schemars(title = "Åtaganden", description = "Vad var och en av parterna åtar sig.")]
    pub commitments: Vec<Commitment>,
    /// How the work is led.
    #[schemars(title = "Styrning", description = "Styrgrupp, möten och hur beslut fattas.")]
    pub steering: Option<Steering>,
    /// Reports that are due.
    #[schemars(title = "Rapporter", description = "Rapporter som ska lämnas: av vem, när och i vilken form.")]
    pub reports: Vec<Report>,
    /// From when to when.
    #[schemars(title = "Avtalstid", description = "Tiden som överenskommelsen gäller.")]
    pub period: Option<Period>,
    /// When the parties look at it again.
    #[schemars(title = "Översyn", description = "När parterna prövar om överenskommelsen ska fortsätta.")]
    pub review: Option<Review>,
    /// The money and what else is put in.
    #[schemars(title = "Ekonomi", description = "Parternas insatser i pengar och annat, och hur pengarna betalas.")]
    pub funding: Option<Funding>,
    /// How it ends early.
    #[schemars(title = "Upphörande", description = "Uppsägning, hävning och återbetalning.")]
    pub termination: Option<Termination>,
    /// What is attached.
    #[schemars(title = "Bilagor", description = "Handlingar som hör till överenskommelsen.")]
    pub annexes: Vec<Annex>,
    /// The text of the paper, in its order.
    #[schemars(
        title = "Avsnitt",
        description = "Handlingens text i ordning. Ett avsnitt utan text får standardtext ur uppgifterna; ett avsnitt som saknas men har uppgifter skrivs ut på sin vanliga plats."
    )]
    pub clauses: Vec<Clause>,
    /// How it is signed.
    #[schemars(title = "Undertecknande", description = "Hur överenskommelsen undertecknas: antal exemplar.")]
    pub signing: Option<Signing>,
    /// Who signs.
    #[schemars(title = "Underskrifter", description = "De som undertecknar, i den ordning de står på papperet.")]
    pub signatures: Vec<Signature>,
}

impl Agreement {
    /// The party with this id.
    #[must_use]
    pub fn party(&self, id: &Id) -> Option<&Party> {
        self.parties.iter().find(|party| party.id.known() == Some(id))
    }

    /// The goal with this id.
    #[must_use]
    pub fn goal(&self, id: &Id) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id.known() == Some(id))
    }
}
