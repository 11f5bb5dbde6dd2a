//! The money, what else is put in, and how it is paid.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, PartyRef};
use crate::{Currency, Due, Frequency, Money, Prose, Share, Slot, StatedDate};

/// What the parties put in and how it is paid. Sums are derived; a stated sum is only compared with them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Ekonomi", description = "Vad parterna bidrar med och hur det betalas.")]
pub struct Funding {
    /// The currency of the agreement.
    #[schemars(
        title = "Valuta",
        description = "SEK eller EUR. Ett belopp utan valuta läses som kronor. Utan uppgift: SEK."
    )]
    pub currency: Currency,
    /// What each party contributes.
    #[schemars(title = "Insatser", description = "Vad var och en bidrar med, i pengar eller annat.")]
    pub contributions: Vec<Contribution>,
    /// The sum of money the paper states.
    #[schemars(
        title = "Angiven summa",
        description = "Summan av de kontanta insatserna, om papperet anger den. Jämförs med insatserna; räknas aldrig från."
    )]
    pub total: Option<Money>,
    /// What the money is for.
    #[schemars(title = "Kostnader", description = "Vad pengarna ska användas till, post för post.")]
    pub costs: Vec<CostLine>,
    /// The sum of costs the paper states.
    #[schemars(title = "Angiven summa kostnader", description = "Summan av kostnadsposterna, om papperet anger den.")]
    pub costs_total: Option<Money>,
    /// How the money is paid.
    #[schemars(title = "Betalningar", description = "Hur och när pengarna betalas.")]
    pub payments: Vec<Payment>,
    /// Whether value added tax is charged.
    #[schemars(
        title = "Mervärdesskatt",
        description = "none: ingen moms. included: moms ingår i beloppen. added: moms tillkommer."
    )]
    pub vat: Option<Vat>,
}

/// Something a party puts in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Insats", description = "Något som en part bidrar med.")]
pub struct Contribution {
    /// Who puts it in.
    #[schemars(title = "Part", description = "Partens id.")]
    pub party: Slot<Id>,
    /// In what form.
    #[schemars(
        title = "Form",
        description = "cash: pengar. volunteer-work: ideellt arbete. staff: personal. premises: lokaler. equipment: utrustning. knowledge: kunskap. other: annat."
    )]
    pub form: Slot<ContributionForm>,
    /// How much money; for what is not money, its stated value.
    #[schemars(
        title = "Belopp",
        description = "Beloppet, eller värdet av en insats i annat än pengar. Till exempel 58 000 kr."
    )]
    pub amount: Slot<Money>,
    /// The part of the whole.
    #[schemars(title = "Andel", description = "Andel av det hela, till exempel 60 %.")]
    pub share: Option<Share>,
    /// When.
    #[schemars(title = "Under", description = "Tiden som insatsen avser, till exempel 2019 eller 2019-H1.")]
    pub during: Option<StatedDate>,
    /// What it is.
    #[schemars(title = "Beskrivning", description = "Vad insatsen består i.")]
    pub description: Option<String>,
}

/// The form of a contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum ContributionForm {
    /// Money.
    Cash,
    /// Unpaid work.
    VolunteerWork,
    /// Paid staff.
    Staff,
    /// Rooms.
    Premises,
    /// Things.
    Equipment,
    /// Method and experience.
    Knowledge,
    /// Something else, told in the description.
    Other,
}

/// Something the money is for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Kostnadspost", description = "Något som pengarna ska användas till.")]
pub struct CostLine {
    /// What.
    #[schemars(title = "Post", description = "Vad kostnaden avser.")]
    pub item: Slot<String>,
    /// How much.
    #[schemars(title = "Belopp", description = "Kostnaden, till exempel 40 000 kr.")]
    pub amount: Slot<Money>,
}

/// A payment, once or again and again.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(
    title = "Betalning",
    description = "En betalning. Beloppet gäller varje gång; times och per säger hur ofta, on vilken dag."
)]
pub struct Payment {
    /// Who pays.
    #[schemars(title = "Från", description = "Id på den part som betalar.")]
    pub from: Slot<Id>,
    /// Who is paid.
    #[schemars(title = "Till", description = "Id på den part som får betalt.")]
    pub to: Slot<PartyRef>,
    /// How much each time.
    #[schemars(title = "Belopp", description = "Beloppet vid varje betalning.")]
    pub amount: Option<Money>,
    /// How many times.
    #[schemars(title = "Gånger", description = "Antal betalningar per tidsenhet.")]
    pub times: Option<u32>,
    /// Per what unit of time.
    #[schemars(title = "Per", description = "Tidsenheten, till exempel year, half-year eller quarter.")]
    pub per: Option<Frequency>,
    /// On what day.
    #[schemars(title = "Dag", description = "Betalningsdag: ett datum, period.end, eller en tid därefter.")]
    pub on: Option<Due>,
    /// Against what.
    #[schemars(
        title = "Mot",
        description = "invoice: faktura. requisition: rekvisition. report: godkänd rapport. nothing: utan särskilt underlag."
    )]
    pub against: Option<Against>,
    /// Terms in words.
    #[schemars(title = "Villkor", description = "Villkor i ord.")]
    pub terms: Option<Prose>,
}

/// What a payment is made against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Against {
    /// An invoice.
    Invoice,
    /// A requisition.
    Requisition,
    /// An approved report.
    Report,
    /// Nothing.
    Nothing,
}

/// How value added tax is dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Vat {
    /// No tax is charged.
    None,
    /// The amounts include it.
    Included,
    /// It comes on top.
    Added,
}
