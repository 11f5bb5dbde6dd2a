//! The parties: legal person, organ and unit are three different things.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Id;
use crate::{OrgNumber, Slot};

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
    /// The postal address.
    #[schemars(title = "Adress", description = "Postadress.")]
    pub address: Option<String>,
    /// Whom to contact.
    #[schemars(title = "Kontaktpersoner", description = "Partens kontaktpersoner. Uppgifterna är personuppgifter.")]
    pub contacts: Vec<Contact>,
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
