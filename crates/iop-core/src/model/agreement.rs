//! The agreement itself: everything one file holds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Amendment, Annex, Assessment, Clause, Commitment, Criteria, DataProtection, Decision, Definition, Deviation,
    Disputes, Funding, Goal, Id, Participant, Party, PartyGroup, PartyRef, Period, Provenance, Publication,
    RecordChecks, Related, Report, Review, Scope, Series, Signature, Signing, Staff, StateAid, Steering, Target,
    TargetGroup, Termination,
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
    /// Another agreement between the public and civil society.
    Agreement,
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
        description = "partnership: idéburet offentligt partnerskap. cooperation: samverkan mellan flera offentliga parter. grant: bidrag med villkor. agreement: annat avtal mellan det offentliga och en förening, till exempel drift eller samarbete. amendment: ändring av ett annat avtal."
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
    /// The guideline it follows.
    #[schemars(
        title = "Profil",
        description = "Den kommunala eller regionala riktlinje som överenskommelsen följer, till exempel boras-2016. iop profiles visar vilka som finns."
    )]
    pub profile: Slot<Id>,
    /// Where the contents of the file come from, when it is not the agreement itself.
    #[schemars(
        title = "Ursprung",
        description = "Varifrån filens innehåll kommer, när den inte är själva avtalet: en avskrift, en illustration efter en notis eller en mall."
    )]
    pub provenance: Option<Provenance>,
    /// The date the paper carries.
    #[schemars(title = "Daterad", description = "Dagen som handlingen är daterad.")]
    pub dated: Slot<StatedDate>,
    /// The case number.
    #[schemars(title = "Diarienummer", description = "Den offentliga partens diarienummer.")]
    pub case_number: Option<String>,
    /// The legal persons that agree.
    #[schemars(title = "Parter", description = "De juridiska personer som ingår överenskommelsen.")]
    pub parties: Vec<Party>,
    /// Collective names for several parties.
    #[schemars(
        title = "Partsgrupper",
        description = "Gemensamma namn på flera parter, till exempel kommunerna. Gruppens id kan stå där en parts id kan stå."
    )]
    pub party_groups: Vec<PartyGroup>,
    /// Those who have a part in it without being parties.
    #[schemars(
        title = "Medverkande",
        description = "De som har en roll men inte är parter: finansiärer, medlemsföreningar, hyresvärdar, utförare och andra."
    )]
    pub participants: Vec<Participant>,
    /// The counterparts with whom the same text is agreed, one agreement with each.
    #[schemars(
        title = "Serie",
        description = "Motparterna när samma avtalstext ingås med flera, ett avtal med var och en."
    )]
    pub series: Option<Series>,
    /// The decisions it rests on.
    #[schemars(title = "Beslut", description = "De beslut som överenskommelsen vilar på: organ, dag och paragraf.")]
    pub decisions: Vec<Decision>,
    /// Earlier, parallel and superior agreements.
    #[schemars(title = "Anknytande avtal", description = "Tidigare, parallella och överordnade avtal.")]
    pub related: Vec<Related>,
    /// What an amendment changes.
    #[schemars(title = "Ändring", description = "Vad ett tilläggsavtal ändrar och från när.")]
    pub amendment: Option<Amendment>,
    /// The words the agreement uses in a sense of its own.
    #[schemars(title = "Definitioner", description = "Ord som har en bestämd betydelse i överenskommelsen.")]
    pub definitions: Vec<Definition>,
    /// Numbers that tell of the background and promise nothing.
    #[schemars(
        title = "Bakgrundstal",
        description = "Tal som beskriver läget och inte är mål eller löften, till exempel cirka 170 mottagna barn."
    )]
    pub context: Vec<Target>,
    /// What the work is, where it is done, and what it does not include.
    #[schemars(
        title = "Omfattning",
        description = "Verksamhetens namn, platser, vad som ingår och vad som inte ingår."
    )]
    pub scope: Option<Scope>,
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
    /// Legal assessments that have been made.
    #[schemars(
        title = "Rättsliga bedömningar",
        description = "Bedömningar som har gjorts av upphandling, statligt stöd och kommunal kompetens: av vem, när och med vilket utfall."
    )]
    pub assessments: Vec<Assessment>,
    /// What each party does.
    #[schemars(title = "Åtaganden", description = "Vad var och en av parterna åtar sig.")]
    pub commitments: Vec<Commitment>,
    /// Who is employed, by whom.
    #[schemars(title = "Personal", description = "Vem som är arbetsgivare och vilka tjänster som ingår.")]
    pub staff: Option<Staff>,
    /// Extracts from the registers of the police.
    #[schemars(
        title = "Registerutdrag",
        description = "Vilka som visar utdrag ur polisens register, och vem som noterar det."
    )]
    pub record_checks: Option<RecordChecks>,
    /// Who answers for personal data, and on what ground.
    #[schemars(
        title = "Personuppgifter",
        description = "Parternas roller, rättslig grund och gallring enligt dataskyddsförordningen."
    )]
    pub data_protection: Option<DataProtection>,
    /// How the work is led.
    #[schemars(title = "Styrning", description = "Styrgrupp, möten och hur beslut fattas.")]
    pub steering: Option<Steering>,
    /// Further groups on other levels.
    #[schemars(
        title = "Fler grupper",
        description = "Grupper på andra nivåer, till exempel ledningsgrupp och arbetsgrupp."
    )]
    pub other_groups: Vec<Steering>,
    /// Reports that are due.
    #[schemars(title = "Rapporter", description = "Rapporter som ska lämnas: av vem, när och i vilken form.")]
    pub reports: Vec<Report>,
    /// From when to when.
    #[schemars(title = "Avtalstid", description = "Tiden som överenskommelsen gäller.")]
    pub period: Option<Period>,
    /// When the parties look at it again.
    #[schemars(title = "Översyn", description = "När parterna prövar om överenskommelsen ska fortsätta.")]
    pub review: Option<Review>,
    /// Further reviews.
    #[schemars(
        title = "Fler översyner",
        description = "Översyner vid sidan av den första, till exempel efter varje allmänt val."
    )]
    pub other_reviews: Vec<Review>,
    /// The money and what else is put in.
    #[schemars(title = "Ekonomi", description = "Parternas insatser i pengar och annat, och hur pengarna betalas.")]
    pub funding: Option<Funding>,
    /// What is recorded of state aid.
    #[schemars(
        title = "Statligt stöd",
        description = "Grund, belopp, tidigare stöd, försäkran och registrering enligt reglerna om statligt stöd."
    )]
    pub state_aid: Option<StateAid>,
    /// How it ends early.
    #[schemars(title = "Upphörande", description = "Uppsägning, hävning och återbetalning.")]
    pub termination: Option<Termination>,
    /// How disputes are settled.
    #[schemars(title = "Tvist", description = "Hur tvister löses, steg för steg, och vilken lag som gäller.")]
    pub disputes: Option<Disputes>,
    /// What is attached.
    #[schemars(title = "Bilagor", description = "Handlingar som hör till överenskommelsen.")]
    pub annexes: Vec<Annex>,
    /// Which document goes first where they differ.
    #[schemars(
        title = "Rangordning",
        description = "Handlingarnas inbördes ordning om de säger olika: agreement för överenskommelsen själv, och id på bilagor och anknytande avtal."
    )]
    pub precedence: Vec<Id>,
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
    /// What is masked when it is made public.
    #[schemars(
        title = "Offentliggörande",
        description = "Uppgifter som maskeras i den offentliga versionen, och på vilken grund. Står inte på papperet."
    )]
    pub publication: Option<Publication>,
    /// Rules that it deviates from, by decision.
    #[schemars(
        title = "Avsteg",
        description = "Regler som överenskommelsen avviker från, med skäl och beslut. Står inte på papperet."
    )]
    pub deviations: Vec<Deviation>,
}

impl Agreement {
    /// The party with this id.
    #[must_use]
    pub fn party(&self, id: &Id) -> Option<&Party> {
        self.parties.iter().find(|party| party.id.known() == Some(id))
    }

    /// The name of the party, the group of parties or the participant with this id.
    #[must_use]
    pub fn name_of(&self, id: &Id) -> Option<&Slot<String>> {
        let group = || self.party_groups.iter().find(|group| group.id.known() == Some(id)).map(|group| &group.name);
        let other = || self.participants.iter().find(|other| other.id.known() == Some(id)).map(|other| &other.name);
        self.party(id).map(|party| &party.name).or_else(group).or_else(other)
    }

    /// Whether `who` is, or has among it, the party with this id.
    #[must_use]
    pub fn includes(&self, who: &PartyRef, id: &Id) -> bool {
        let in_group = |group: &PartyGroup| who.id() == group.id.known() && group.members.contains(id);
        who.includes(id) || self.party_groups.iter().any(in_group)
    }

    /// The goal with this id.
    #[must_use]
    pub fn goal(&self, id: &Id) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id.known() == Some(id))
    }
}
