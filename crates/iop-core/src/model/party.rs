//! The parties: legal person, organ and unit are three different things.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Id;
use crate::{Frequency, Money, OrgNumber, Prose, Slot, StatedDate};

/// Which side a party stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Role {
    /// A municipality, a region or a state agency.
    Public,
    /// A non-profit organisation.
    CivilSociety,
    /// Someone else.
    Other,
}

/// A legal person that agrees.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Part", description = "En juridisk person som ingår överenskommelsen.")]
pub struct Party {
    /// The id by which the rest of the file refers to the party.
    #[schemars(title = "Id", description = "Partens korta namn i filen, till exempel lund.")]
    pub id: Slot<Id>,
    /// Which side the party stands on.
    #[schemars(
        title = "Roll",
        description = "public: offentlig part. civil-society: idéburen part. other: annan part."
    )]
    pub role: Slot<Role>,
    /// Whether the party leads the others.
    #[schemars(
        title = "Samordnande part",
        description = "true för den part som samordnar och tar emot medel för de andra."
    )]
    pub lead: bool,
    /// The legal person's name.
    #[schemars(
        title = "Namn",
        description = "Den juridiska personens namn, till exempel Lunds kommun; aldrig en nämnd eller förvaltning."
    )]
    pub name: Slot<String>,
    /// The names used for the party in the text.
    #[schemars(
        title = "Kortformer",
        description = "Namn som texten använder för parten, till exempel kommunen eller IM."
    )]
    pub short_names: Vec<String>,
    /// The organisation number.
    #[schemars(title = "Organisationsnummer", description = "Tio siffror, till exempel 212000-1132.")]
    pub org_number: Slot<OrgNumber>,
    /// The number in a register that gives no Swedish organisation number.
    #[schemars(
        title = "Annan registrering",
        description = "Registreringsnummer i ett annat land eller register, när svenskt organisationsnummer saknas."
    )]
    pub registration: Option<String>,
    /// The legal form.
    #[schemars(
        title = "Juridisk form",
        description = "Till exempel ideell förening, stiftelse eller registrerat trossamfund."
    )]
    pub legal_form: Option<String>,
    /// The organ that decides for the party.
    #[schemars(
        title = "Organ",
        description = "Det organ som beslutar för parten, till exempel socialnämnden eller styrelsen."
    )]
    pub body: Option<String>,
    /// The unit that does the work.
    #[schemars(
        title = "Enhet",
        description = "Den enhet som utför arbetet, till exempel en förvaltning eller lokalförening."
    )]
    pub unit: Option<String>,
    /// The organisation it is a local branch or a member of.
    #[schemars(
        title = "Del av",
        description = "Den riksorganisation eller det förbund som parten hör till utan att företräda det, när parten till exempel är en lokalförening."
    )]
    pub part_of: Option<String>,
    /// Who may sign for it.
    #[schemars(
        title = "Firmateckning",
        description = "Hur många som tecknar partens firma tillsammans, och var det framgår."
    )]
    pub signing_power: Option<SigningPower>,
    /// The postal address.
    #[schemars(title = "Adress", description = "Postadress.")]
    pub address: Option<String>,
    /// The area the party answers for.
    #[schemars(title = "Område", description = "Området som parten svarar för, om det har betydelse.")]
    pub area: Option<String>,
    /// When the party joined, if later than the others.
    #[schemars(title = "Part från", description = "När parten trädde in, om det är senare än de andra.")]
    pub since: Slot<StatedDate>,
    /// When the party left, if earlier than the others.
    #[schemars(
        title = "Part till",
        description = "När parten trädde ut eller upphörde, om det är tidigare än de andra."
    )]
    pub until: Slot<StatedDate>,
    /// Names the party had before.
    #[schemars(title = "Tidigare namn", description = "Namn som parten har haft förut.")]
    pub former_names: Vec<String>,
    /// The party whose place it took.
    #[schemars(title = "Efterträder", description = "Id på den part vars plats parten har övertagit.")]
    pub succeeds: Option<Id>,
    /// Who acts for the party.
    #[schemars(
        title = "Företrädare",
        description = "De som företräder parten, till exempel ordföranden. De som undertecknar står under Underskrifter."
    )]
    pub representatives: Vec<Contact>,
    /// Whom to contact.
    #[schemars(title = "Kontaktpersoner", description = "Partens kontaktpersoner. Uppgifterna är personuppgifter.")]
    pub contacts: Vec<Contact>,
}

/// Who may sign for a party.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Firmateckning", description = "Hur partens firma tecknas.")]
pub struct SigningPower {
    /// How many must sign together.
    #[schemars(
        title = "Tillsammans",
        description = "Hur många som måste teckna firman tillsammans: 2 för två i förening, 1 för var för sig."
    )]
    pub together: Slot<u32>,
    /// Where it is stated.
    #[schemars(
        title = "Framgår av",
        description = "Handlingen som firmateckningen framgår av, till exempel styrelsens protokoll den 12 mars 2026 § 4."
    )]
    pub stated_in: Option<String>,
}

/// A person to contact.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Kontaktperson", description = "En person att vända sig till.")]
pub struct Contact {
    /// The name.
    #[schemars(title = "Namn", description = "Personens namn.")]
    pub name: Slot<String>,
    /// The office.
    #[schemars(title = "Befattning", description = "Personens befattning eller uppdrag.")]
    pub title: Option<String>,
    /// The telephone number.
    #[schemars(title = "Telefon", description = "Telefonnummer i tjänsten.")]
    pub phone: Option<String>,
    /// The e-mail address.
    #[schemars(title = "E-post", description = "E-postadress i tjänsten.")]
    pub email: Option<String>,
}

/// A collective name for several parties.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Partsgrupp", description = "Ett gemensamt namn på flera parter.")]
pub struct PartyGroup {
    /// The id by which the rest of the file refers to the group.
    #[schemars(title = "Id", description = "Gruppens korta namn i filen, till exempel kommunerna.")]
    pub id: Slot<Id>,
    /// The collective name.
    #[schemars(title = "Namn", description = "Det gemensamma namnet, till exempel Kommunerna.")]
    pub name: Slot<String>,
    /// The parties in it.
    #[schemars(title = "Parter", description = "Id på parterna i gruppen.")]
    pub members: Vec<Id>,
}

/// What someone who is no party has to do with the agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum ParticipantRole {
    /// Gives money that a party passes on.
    Funder,
    /// Belongs to a party that signs for it.
    Member,
    /// Works beside the parties.
    Cooperator,
    /// Does what a party has undertaken.
    Performer,
    /// Lets premises.
    Landlord,
    /// Leads the project and signs as such.
    ProjectLeader,
    /// Something else, told in words.
    Other,
}

/// Someone who has a part in the agreement without being a party.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Medverkande", description = "En som har en roll i överenskommelsen utan att vara part.")]
pub struct Participant {
    /// The id by which the rest of the file refers to it.
    #[schemars(title = "Id", description = "Den medverkandes korta namn i filen, till exempel esf.")]
    pub id: Slot<Id>,
    /// The name.
    #[schemars(title = "Namn", description = "Organisationens, funktionens eller gruppens namn.")]
    pub name: Slot<String>,
    /// What it does here.
    #[schemars(
        title = "Roll",
        description = "funder: finansiär. member: medlem i en part. cooperator: samverkar. performer: utför åt en part. landlord: hyresvärd. project-leader: projektledare. other: annat."
    )]
    pub role: Slot<ParticipantRole>,
    /// The organisation number.
    #[schemars(title = "Organisationsnummer", description = "Tio siffror, om den medverkande är en juridisk person.")]
    pub org_number: Slot<OrgNumber>,
    /// The party it belongs to or works for.
    #[schemars(title = "Hör till", description = "Id på den part som den medverkande är medlem i eller arbetar åt.")]
    pub of: Option<Id>,
    /// From when it has the part, if not all the time.
    #[schemars(title = "Från", description = "När rollen börjar, om den inte gäller hela tiden.")]
    pub since: Slot<StatedDate>,
    /// Until when it has the part, if not all the time.
    #[schemars(title = "Till", description = "När rollen upphör, om den inte gäller hela tiden.")]
    pub until: Slot<StatedDate>,
    /// What it does, in words.
    #[schemars(title = "Text", description = "Vad den medverkande gör, i ord.")]
    pub text: Option<Prose>,
}

/// The same text agreed with several counterparts, one agreement with each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Serie", description = "Samma avtalstext ingås med flera motparter, ett avtal med var och en.")]
pub struct Series {
    /// What the series is called.
    #[schemars(title = "Namn", description = "Seriens namn, till exempel Driftavtal fotboll 2017.")]
    pub name: Option<String>,
    /// The party for which each counterpart stands.
    #[schemars(
        title = "Part",
        description = "Id på den part som motparterna står för. Dess namn och nummer fylls i med motpartens."
    )]
    pub party: Option<Id>,
    /// The counterparts.
    #[schemars(title = "Motparter", description = "Motparterna, en i taget.")]
    pub counterparts: Vec<Counterpart>,
}

/// One counterpart of a series, with what is its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Motpart", description = "En motpart i serien, med det som är dess eget.")]
pub struct Counterpart {
    /// The legal person's name.
    #[schemars(title = "Namn", description = "Motpartens namn.")]
    pub name: Slot<String>,
    /// The organisation number.
    #[schemars(title = "Organisationsnummer", description = "Tio siffror, till exempel 212000-1132.")]
    pub org_number: Slot<OrgNumber>,
    /// What it concerns, with this counterpart.
    #[schemars(title = "Saken", description = "Vad avtalet gäller för motparten, till exempel anläggningen.")]
    pub matter: Option<String>,
    /// Who does the counterpart's work in its stead.
    #[schemars(title = "Utförs av", description = "Den som utför motpartens del i dess ställe.")]
    pub performed_by: Option<String>,
    /// The money for this counterpart.
    #[schemars(title = "Belopp", description = "Beloppet för motparten.")]
    pub amount: Slot<Money>,
    /// The unit of time of the amount.
    #[schemars(
        title = "Per",
        description = "Tidsenheten som beloppet gäller, till exempel year. Utan uppgift: hela avtalstiden."
    )]
    pub per: Slot<Frequency>,
    /// The annex for this counterpart.
    #[schemars(title = "Bilaga", description = "Id på motpartens bilaga.")]
    pub annex: Option<Id>,
}
