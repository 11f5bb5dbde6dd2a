//! The money, what else is put in, and how it is paid.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Condition, Id, Interest, PartyRef};
use crate::{
    Currency, Decimal, Direction, Due, Frequency, Interval, Money, MoneyUnit, Prose, Quantity, Remainder, Share, Slot,
    StatedDate,
};

/// What the parties put in and how it is paid. Sums are derived; a stated sum is only compared with them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Ekonomi", description = "Vad parterna bidrar med och hur det betalas.")]
pub struct Funding {
    /// The currency of the agreement.
    #[schemars(
        title = "Valuta",
        description = "SEK, EUR, NOK, DKK, GBP eller USD. Ett belopp utan valuta läses som kronor. Utan uppgift: SEK."
    )]
    pub currency: Currency,
    /// The unit the tables of the paper use.
    #[schemars(
        title = "Enhet på papperet",
        description = "kr, tkr eller mnkr: enheten i handlingens tabeller. Ändrar inte hur belopp läses; 58 är 58 kronor, 58 tkr är 58 000 kronor."
    )]
    pub unit: Slot<MoneyUnit>,
    /// What each party contributes.
    #[schemars(title = "Insatser", description = "Vad var och en bidrar med, i pengar eller annat.")]
    pub contributions: Vec<Contribution>,
    /// The sum of money the paper states.
    #[schemars(
        title = "Angiven summa",
        description = "Summan av de kontanta insatserna, om papperet anger den. Jämförs med insatserna; räknas aldrig från."
    )]
    pub total: Slot<Money>,
    /// What the money is for.
    #[schemars(title = "Kostnader", description = "Vad pengarna ska användas till, post för post.")]
    pub costs: Vec<CostLine>,
    /// The sum of costs the paper states.
    #[schemars(title = "Angiven summa kostnader", description = "Summan av kostnadsposterna, om papperet anger den.")]
    pub costs_total: Slot<Money>,
    /// How the money is paid.
    #[schemars(title = "Betalningar", description = "Hur och när pengarna betalas.")]
    pub payments: Vec<Payment>,
    /// How the money follows prices and wages.
    #[schemars(title = "Indexering", description = "Hur beloppen räknas upp.")]
    pub indexation: Option<Indexation>,
    /// Prices, fees and penalties that are not contributions.
    #[schemars(
        title = "Avgifter och viten",
        description = "Avgifter, priser per styck, viten och depositioner som inte är insatser."
    )]
    pub charges: Vec<Charge>,
    /// What interest is owed on late payments.
    #[schemars(
        title = "Dröjsmålsränta",
        description = "Ränta på sena betalningar. none: ingen ränta. statutory: enligt räntelagen. agreed: avtalad ränta, som står i text."
    )]
    pub late_interest: Slot<Interest>,
    /// How much less is paid for what comes late.
    #[schemars(
        title = "Avdrag vid försening",
        description = "Hur mycket mindre som betalas för det som kommer för sent."
    )]
    pub reductions: Vec<Reduction>,
    /// By when the money must be used.
    #[schemars(
        title = "Användas senast",
        description = "Sista dag att använda medlen, om den är en annan än avtalstidens sista dag."
    )]
    pub spend_by: Slot<Due>,
    /// What becomes of money that is left.
    #[schemars(
        title = "Överskott",
        description = "Medel som inte har använts när tiden är ute. returned: betalas tillbaka. carried-over: förs över till nästa period. agreed: parterna kommer överens. kept: behålls."
    )]
    pub surplus: Slot<Surplus>,
    /// By when money that is left is paid back.
    #[schemars(
        title = "Överskott senast",
        description = "När överskottet senast ska vara återbetalt, till exempel 3 months after period.end."
    )]
    pub surplus_due: Slot<Due>,
    /// Whether profit is ruled out.
    #[schemars(title = "Utan vinst", description = "true om ingen part får göra vinst på samarbetet.")]
    pub no_profit: bool,
    /// Whether value added tax is charged.
    #[schemars(
        title = "Mervärdesskatt",
        description = "none: ingen moms. included: moms ingår i beloppen. added: moms tillkommer."
    )]
    pub vat: Slot<Vat>,
}

/// Something a party puts in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Insats", description = "Något som en part bidrar med.")]
pub struct Contribution {
    /// The id by which payments and indexation refer to it.
    #[schemars(
        title = "Id",
        description = "Insatsens korta namn i filen, om betalningar eller indexering ska hänvisa till den."
    )]
    pub id: Option<Id>,
    /// Who puts it in.
    #[schemars(title = "Part", description = "Id på den part, eller medverkande finansiär, som bidrar.")]
    pub party: Slot<Id>,
    /// The unit of the party that bears it.
    #[schemars(
        title = "Enhet",
        description = "Den förvaltning eller enhet hos parten som står för insatsen, om flera delar på den."
    )]
    pub unit: Option<String>,
    /// Whose money the party passes on.
    #[schemars(
        title = "Ursprung",
        description = "Id på den medverkande finansiär vars medel parten förmedlar, till exempel staten eller esf."
    )]
    pub source: Option<Id>,
    /// The grant or programme it comes from.
    #[schemars(
        title = "Stöd",
        description = "Bidraget, programmet eller anslaget som pengarna kommer ur, med sin författning om den är känd."
    )]
    pub scheme: Option<String>,
    /// In what form.
    #[schemars(
        title = "Form",
        description = "cash: pengar. volunteer-work: ideellt arbete. staff: personal. premises: lokaler. equipment: utrustning. knowledge: kunskap. other: annat."
    )]
    pub form: Slot<ContributionForm>,
    /// How much money; for what is not money, its stated value.
    #[schemars(
        title = "Belopp",
        description = "Beloppet, eller värdet av en insats i annat än pengar. Till exempel 58 000 kr. Gäller hela tiden, eller varje tidsenhet om per anges."
    )]
    pub amount: Slot<Money>,
    /// The thing the amount is the price of, where the number of them is not known.
    #[schemars(
        title = "Styckpris för",
        description = "Det som beloppet är priset för, när antalet inte är känt, till exempel gästnatt. Summan är då okänd, eller högst at_most."
    )]
    pub price_of: Option<String>,
    /// The least it is.
    #[schemars(title = "Lägst", description = "Lägsta belopp, när beloppet inte är bestämt.")]
    pub at_least: Slot<Money>,
    /// The most it is.
    #[schemars(
        title = "Högst",
        description = "Högsta belopp (upp till), när beloppet inte är bestämt. Med share: andelen, dock högst så mycket."
    )]
    pub at_most: Slot<Money>,
    /// What it is, more or less.
    #[schemars(title = "Ungefär", description = "Ungefärligt belopp, när beloppet inte är bestämt.")]
    pub about: Slot<Money>,
    /// The unit of time the amount is for.
    #[schemars(
        title = "Per",
        description = "Tidsenheten som beloppet gäller, till exempel year för ett belopp per år. Utan uppgift: hela tiden."
    )]
    pub per: Slot<Frequency>,
    /// The part of the whole.
    #[schemars(title = "Andel", description = "Andel av det hela, till exempel 60 %.")]
    pub share: Slot<Share>,
    /// What the share is a part of, where it is not the whole funding.
    #[schemars(
        title = "Andel av",
        description = "Vad andelen räknas på, om det inte är hela finansieringen, till exempel de godkända kostnaderna."
    )]
    pub share_of: Option<String>,
    /// How much of what is not money.
    #[schemars(title = "Mängd", description = "Hur mycket, i egen enhet: 400 timmar, 0,5 tjänst, 120 m².")]
    pub quantity: Slot<Quantity>,
    /// What one unit of it is worth.
    #[schemars(
        title = "Värde per enhet",
        description = "Värdet av en enhet, till exempel 220 kr. Värdet av insatsen är mängden gånger detta."
    )]
    pub rate: Slot<Money>,
    /// When.
    #[schemars(
        title = "Under",
        description = "Tiden som insatsen avser: 2019, 2019-H1, 2019 to 2021, from 2020. Utan uppgift: hela avtalstiden."
    )]
    pub during: Slot<Interval>,
    /// How value added tax is dealt with, where it differs.
    #[schemars(
        title = "Mervärdesskatt",
        description = "Om insatsen behandlas på annat sätt än avtalet i övrigt. none: ingen moms. included: moms ingår. added: moms tillkommer."
    )]
    pub vat: Slot<Vat>,
    /// What alone it may be used for.
    #[schemars(title = "Öronmärkt för", description = "Det enda som insatsen får användas till.")]
    pub earmarked_for: Option<String>,
    /// What it comes instead of.
    #[schemars(title = "Ersätter", description = "Det tidigare stöd som insatsen ersätter.")]
    pub replaces: Option<String>,
    /// What must be decided before it is certain.
    #[schemars(title = "Under förutsättning", description = "Beslutet som måste komma innan insatsen är säker.")]
    pub awaits: Option<Condition>,
    /// The annex it is described in.
    #[schemars(title = "Bilaga", description = "Id på bilagan där insatsen beskrivs.")]
    pub annex: Option<Id>,
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Kostnadspost", description = "Något som pengarna ska användas till.")]
pub struct CostLine {
    /// What.
    #[schemars(title = "Post", description = "Vad kostnaden avser.")]
    pub item: Slot<String>,
    /// How much.
    #[schemars(title = "Belopp", description = "Kostnaden, till exempel 40 000 kr.")]
    pub amount: Slot<Money>,
    /// The unit of time the amount is for.
    #[schemars(
        title = "Per",
        description = "Tidsenheten som beloppet gäller, till exempel year. Utan uppgift: hela tiden."
    )]
    pub per: Slot<Frequency>,
    /// The work package or activity it belongs to.
    #[schemars(title = "Verksamhet", description = "Arbetspaketet eller verksamheten som posten hör till.")]
    pub activity: Option<String>,
    /// When.
    #[schemars(title = "Under", description = "Tiden som kostnaden avser, till exempel 2019.")]
    pub during: Slot<Interval>,
    /// Whose cost it is.
    #[schemars(title = "Part", description = "Id på den part eller medverkande som har kostnaden.")]
    pub party: Option<Id>,
    /// The annex it belongs to.
    #[schemars(title = "Bilaga", description = "Id på bilagan som posten hör till.")]
    pub annex: Option<Id>,
}

/// A payment, once or again and again.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(
    title = "Betalning",
    description = "En betalning, eller flera lika. Ange beloppet varje gång, eller den insats som delas upp."
)]
pub struct Payment {
    /// Who pays.
    #[schemars(title = "Från", description = "Id på den part som betalar.")]
    pub from: Slot<Id>,
    /// Who is paid.
    #[schemars(title = "Till", description = "Id på den som får betalt.")]
    pub to: Slot<PartyRef>,
    /// The contribution that is paid.
    #[schemars(
        title = "Av",
        description = "Id på insatsen som betalas. Utan belopp delas insatsen lika på betalningarna."
    )]
    pub of: Option<Id>,
    /// How much each time.
    #[schemars(title = "Belopp", description = "Beloppet vid varje betalning. Utelämnas när en insats delas upp.")]
    pub amount: Slot<Money>,
    /// What must have happened before it is paid.
    #[schemars(
        title = "Under förutsättning",
        description = "Det som ska ha skett innan betalningen görs, till exempel en uppnådd milstolpe."
    )]
    pub awaits: Option<Condition>,
    /// Whether it passes on money that the payer has been paid for this.
    #[schemars(
        title = "Förmedlar",
        description = "true om betalningen för vidare medel som avsändaren har fått för ändamålet, till exempel som samordnande part."
    )]
    pub passes_on: bool,
    /// The part of the contribution.
    #[schemars(title = "Andel", description = "Hur stor del av insatsen som betalas, till exempel 50 %.")]
    pub share: Slot<Share>,
    /// How many times.
    #[schemars(
        title = "Gånger",
        description = "Antal betalningar per tidsenhet; utan tidsenhet, antal betalningar i allt."
    )]
    pub times: Slot<u32>,
    /// Per what unit of time.
    #[schemars(title = "Per", description = "Tidsenheten, till exempel year, half-year, tertial eller quarter.")]
    pub per: Slot<Frequency>,
    /// On what day.
    #[schemars(
        title = "Dag",
        description = "Betalningsdag: ett datum, quarter.start, 1 week after quarter.start, 30 days after invoice, period.end."
    )]
    pub on: Slot<Due>,
    /// The time the plan applies, where it changes.
    #[schemars(
        title = "Under",
        description = "Tiden som planen gäller, om den ändras: 2009, from 2010. Utan uppgift: hela tiden."
    )]
    pub during: Slot<Interval>,
    /// Against what.
    #[schemars(
        title = "Mot",
        description = "invoice: faktura. requisition: rekvisition. report: godkänd rapport. costs: redovisade kostnader. nothing: utan särskilt underlag."
    )]
    pub against: Slot<Against>,
    /// The unit each instalment is rounded down to.
    #[schemars(
        title = "Avrundas till",
        description = "Varje delbetalning avrundas nedåt till hela sådana, till exempel 1 kr eller 100 kr. Utan uppgift: öre."
    )]
    pub round_to: Slot<Money>,
    /// Which instalment takes what is left.
    #[schemars(
        title = "Resten",
        description = "Vilken delbetalning som får resten när det inte går jämnt ut. first: den första. last: den sista. Utan uppgift: last."
    )]
    pub remainder: Slot<Remainder>,
    /// What is held back.
    #[schemars(title = "Innehållen del", description = "Den del som hålls inne till dess något är gjort.")]
    pub retention: Option<Retention>,
    /// Terms in words.
    #[schemars(title = "Villkor", description = "Villkor i ord.")]
    pub terms: Option<Prose>,
}

/// A part that is held back until something is done.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Innehållen del", description = "En del som hålls inne till dess något är gjort.")]
pub struct Retention {
    /// How much of every payment's sum.
    #[schemars(title = "Andel", description = "Andelen som hålls inne, till exempel 10 %.")]
    pub share: Slot<Share>,
    /// Against what it is paid.
    #[schemars(title = "Mot", description = "Vad den betalas mot, till exempel report för godkänd slutrapport.")]
    pub against: Slot<Against>,
    /// When it is paid.
    #[schemars(title = "Dag", description = "När den betalas, till exempel 30 days after report.")]
    pub on: Slot<Due>,
    /// When the right to it is lost.
    #[schemars(
        title = "Förfaller",
        description = "Sista dag innan rätten till den går förlorad, till exempel 3 months after period.end."
    )]
    pub forfeited: Slot<Due>,
}

/// How amounts follow prices and wages.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Indexering", description = "Hur belopp räknas upp med ett index.")]
pub struct Indexation {
    /// The name of the index.
    #[schemars(title = "Index", description = "Indexets namn och utgivare, till exempel SCB:s arbetskostnadsindex.")]
    pub index: Slot<String>,
    /// Which contributions.
    #[schemars(
        title = "Av",
        description = "Id på insatserna som räknas upp. Utan uppgift: alla insatser i pengar per år."
    )]
    pub of: Vec<Id>,
    /// How much of the change.
    #[schemars(
        title = "Andel",
        description = "Hur stor del av indexets förändring som slår igenom, till exempel 80 %. Utan uppgift: hela."
    )]
    pub share: Slot<Share>,
    /// When.
    #[schemars(title = "När", description = "När uppräkningen sker, till exempel year.start.")]
    pub on: Slot<Due>,
    /// The time of the index figure it is counted from.
    #[schemars(title = "Bastid", description = "Månaden eller året vars indextal är bas, till exempel 2024-10.")]
    pub base: Slot<StatedDate>,
    /// When amounts are moved for the first time.
    #[schemars(
        title = "Första gången",
        description = "När beloppen räknas upp första gången, till exempel 2028-01-01."
    )]
    pub first: Slot<StatedDate>,
    /// On which amount.
    #[schemars(
        title = "På",
        description = "previous: på föregående års belopp. base: på det ursprungliga beloppet. Utan uppgift: previous."
    )]
    pub basis: Slot<IndexBasis>,
    /// Whether amounts can never fall.
    #[schemars(title = "Sänks aldrig", description = "true om beloppet inte sänks när indexet faller.")]
    pub never_lowered: bool,
    /// To what unit.
    #[schemars(
        title = "Avrundas till",
        description = "Avrundas till hela sådana, till exempel 100 kr. Utan uppgift: öre."
    )]
    pub round_to: Slot<Money>,
    /// Which way.
    #[schemars(
        title = "Avrundning",
        description = "down: nedåt. up: uppåt. nearest: till närmaste. Utan uppgift: nearest."
    )]
    pub rounding: Slot<Direction>,
    /// The figures of each revision.
    #[schemars(title = "Uppräkningar", description = "Indextalen för varje uppräkning, när de är kända.")]
    pub revisions: Vec<Revision>,
    /// More in words.
    #[schemars(
        title = "Text",
        description = "Det som behöver sägas därutöver, till exempel vilka indextal som jämförs."
    )]
    pub text: Option<Prose>,
}

/// On which amount a revision is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum IndexBasis {
    /// That of the year before.
    Previous,
    /// That first agreed.
    Base,
}

/// The index figures of one revision.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Uppräkning", description = "Indextalen för en uppräkning.")]
pub struct Revision {
    /// The year it is for.
    #[schemars(title = "År", description = "Året som det uppräknade beloppet gäller från, till exempel 2010.")]
    pub year: Slot<StatedDate>,
    /// The older figure.
    #[schemars(title = "Från", description = "Det äldre indextalet.")]
    pub from: Slot<Decimal>,
    /// The newer figure.
    #[schemars(title = "Till", description = "Det nyare indextalet.")]
    pub to: Slot<Decimal>,
    /// Where they stand.
    #[schemars(title = "Källa", description = "Var indextalen står.")]
    pub source: Option<String>,
}

/// A price, fee or penalty that is no contribution.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Avgift eller vite", description = "Något som betalas när det inträffar, vid sidan av insatserna.")]
pub struct Charge {
    /// What sort.
    #[schemars(
        title = "Slag",
        description = "fee: avgift. price: pris per styck. penalty: vite. deposit: deposition. deduction: avdrag. bonus: tillägg."
    )]
    pub kind: Slot<ChargeKind>,
    /// For what.
    #[schemars(title = "För", description = "Vad den avser eller när den tas ut, till exempel varje förlorad nyckel.")]
    pub item: Slot<String>,
    /// Who pays.
    #[schemars(title = "Från", description = "Id på den som betalar.")]
    pub from: Option<PartyRef>,
    /// Who is paid.
    #[schemars(title = "Till", description = "Id på den som får betalt.")]
    pub to: Option<PartyRef>,
    /// How much each time.
    #[schemars(title = "Belopp", description = "Beloppet varje gång.")]
    pub amount: Slot<Money>,
    /// The unit of time of the amount.
    #[schemars(title = "Per", description = "Tidsenheten, till exempel day för ett vite per dag.")]
    pub per: Slot<Frequency>,
    /// The most it comes to in all.
    #[schemars(title = "Högst", description = "Högsta sammanlagda belopp.")]
    pub at_most: Slot<Money>,
}

/// What sort of charge it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum ChargeKind {
    /// For a service or a permission.
    Fee,
    /// For each of something.
    Price,
    /// For a breach.
    Penalty,
    /// To be returned.
    Deposit,
    /// Taken off what is paid.
    Deduction,
    /// Added to what is paid.
    Bonus,
}

/// How much less is paid for what comes late.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Avdrag", description = "Avdrag för det som kommer för sent.")]
pub struct Reduction {
    /// What comes late.
    #[schemars(title = "Försenat", description = "Vad som är försenat, till exempel slutrapporten.")]
    pub late: Slot<String>,
    /// The steps, by day of delay. Each goes on until the next begins, so that there can be no gap.
    #[schemars(
        title = "Steg",
        description = "Avdragen efter förseningens längd. Varje steg gäller tills nästa börjar."
    )]
    pub steps: Vec<ReductionStep>,
}

/// A step of a reduction.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Steg", description = "Ett avdrag från en viss dags försening.")]
pub struct ReductionStep {
    /// The first day of delay it applies to.
    #[schemars(
        title = "Från dag",
        description = "Första förseningsdagen som avdraget gäller, till exempel 1 eller 8."
    )]
    pub from_day: Slot<u32>,
    /// How much less.
    #[schemars(title = "Avdrag", description = "Avdraget, till exempel 10 %.")]
    pub by: Slot<Share>,
}

/// What becomes of money that is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Surplus {
    /// It is paid back.
    Returned,
    /// It is used in the next period.
    CarriedOver,
    /// The parties agree then.
    Agreed,
    /// It is kept.
    Kept,
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
    /// Costs that are accounted for.
    Costs,
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
