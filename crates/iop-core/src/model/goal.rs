//! Goals, their measures, and for whom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Id;
use crate::{Frequency, Interval, Prose, Slot};

/// Something the parties want to reach.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Mål", description = "Något som parterna vill uppnå.")]
pub struct Goal {
    /// The id by which text and commitments refer to the goal.
    #[schemars(title = "Id", description = "Målets korta namn i filen.")]
    pub id: Slot<Id>,
    /// The goal in words.
    #[schemars(title = "Text", description = "Målet i ord.")]
    pub text: Slot<Prose>,
    /// How it is measured.
    #[schemars(title = "Mått", description = "Hur målet mäts: hur många, av vad, under vilken tid.")]
    pub targets: Vec<Target>,
}

/// A measure with its number and the time it is counted over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(
    title = "Mått",
    description = "Ett mått: vad som räknas, hur många och under vilken tid. Ange during eller per, inte båda."
)]
pub struct Target {
    /// What is counted.
    #[schemars(title = "Vad som räknas", description = "Det som räknas, till exempel vänskapsrelationer.")]
    pub measure: Slot<String>,
    /// The fewest allowed.
    #[schemars(title = "Minst", description = "Lägsta antal.")]
    pub at_least: Slot<u64>,
    /// The most allowed.
    #[schemars(title = "Högst", description = "Högsta antal.")]
    pub at_most: Slot<u64>,
    /// The number exactly.
    #[schemars(title = "Antal", description = "Ett bestämt antal.")]
    pub exactly: Slot<u64>,
    /// A number that is not meant to be exact.
    #[schemars(title = "Ungefär", description = "Ett ungefärligt antal.")]
    pub about: Slot<u64>,
    /// The stretch of time it is counted over.
    #[schemars(
        title = "Under",
        description = "Tiden som antalet gäller, till exempel 2019-H1 (första halvåret 2019)."
    )]
    pub during: Slot<Interval>,
    /// The unit of time it is counted per.
    #[schemars(title = "Per", description = "Tidsenhet som antalet gäller, till exempel year eller half-year.")]
    pub per: Slot<Frequency>,
    /// When it does not apply.
    #[schemars(title = "Utom", description = "Undantag från måttet, till exempel sommaruppehållet.")]
    pub except: Option<String>,
}

/// The time a number is counted over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// Over one stated stretch of time.
    During(Interval),
    /// Over every such unit of time.
    Per(Frequency),
}

/// How a number is bounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bound {
    /// Neither more nor fewer.
    Exactly,
    /// Not fewer.
    AtLeast,
    /// Not more.
    AtMost,
    /// More or less.
    About,
}

impl Target {
    /// The time the number is counted over.
    #[must_use]
    pub fn basis(&self) -> Option<Basis> {
        self.during.known().copied().map(Basis::During).or(self.per.known().copied().map(Basis::Per))
    }

    /// The numbers given, each with its bound.
    pub fn numbers(&self) -> impl Iterator<Item = (Bound, u64)> {
        bounded([&self.exactly, &self.at_least, &self.at_most, &self.about])
    }
}

/// The numbers that are given, each with its bound.
fn bounded<T: Copy>(numbers: [&Slot<T>; 4]) -> impl Iterator<Item = (Bound, T)> {
    let bounds = [Bound::Exactly, Bound::AtLeast, Bound::AtMost, Bound::About];
    bounds.into_iter().zip(numbers).filter_map(|(bound, number)| number.known().map(|number| (bound, *number)))
}

/// Of which sex the members of a group are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Sex {
    /// Women or girls.
    Women,
    /// Men or boys.
    Men,
    /// All.
    All,
}

/// Whether a group is reached itself or through others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum TargetGroupKind {
    /// The group itself is reached.
    #[default]
    Direct,
    /// The group is affected.
    Indirect,
}

/// A group of people the agreement is for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Målgrupp", description = "En grupp människor som verksamheten är till för.")]
pub struct TargetGroup {
    /// The id of the group.
    #[schemars(title = "Id", description = "Målgruppens korta namn i filen.")]
    pub id: Slot<Id>,
    /// Whether the group is reached itself.
    #[schemars(
        title = "Slag",
        description = "direct: direkt målgrupp. indirect: indirekt målgrupp. Utan uppgift: direct."
    )]
    pub kind: TargetGroupKind,
    /// The group in words.
    #[schemars(title = "Text", description = "Målgruppen i ord.")]
    pub text: Slot<Prose>,
    /// The lowest age, in years.
    #[schemars(title = "Ålder från", description = "Lägsta ålder i år.")]
    pub age_from: Slot<u8>,
    /// The age that members have not reached, in years.
    #[schemars(
        title = "Under ålder",
        description = "Ålder i år som deltagarna inte har fyllt, till exempel 21 för \"under 21 år\"."
    )]
    pub age_under: Slot<u8>,
    /// The highest age, in years.
    #[schemars(title = "Ålder till", description = "Högsta ålder i år, till exempel 20 för \"16–20 år\".")]
    pub age_to: Slot<u8>,
    /// Of which sex they are.
    #[schemars(title = "Kön", description = "women: kvinnor eller flickor. men: män eller pojkar. all: alla.")]
    pub sex: Slot<Sex>,
    /// Their standing in law.
    #[schemars(
        title = "Rättslig ställning",
        description = "Till exempel asylsökande eller permanent uppehållstillstånd."
    )]
    pub legal_status: Option<String>,
    /// The fewest they are.
    #[schemars(title = "Minst", description = "Gruppens storlek, minst så många.")]
    pub at_least: Slot<u64>,
    /// The most they are.
    #[schemars(title = "Högst", description = "Gruppens storlek, högst så många.")]
    pub at_most: Slot<u64>,
    /// How many they are exactly.
    #[schemars(title = "Antal", description = "Gruppens storlek, exakt.")]
    pub exactly: Slot<u64>,
    /// How many they are, more or less.
    #[schemars(title = "Ungefär", description = "Gruppens storlek, ungefär.")]
    pub about: Slot<u64>,
    /// Where they live.
    #[schemars(title = "Område", description = "Var målgruppen bor eller vistas.")]
    pub area: Option<String>,
}

impl TargetGroup {
    /// The sizes given, each with its bound.
    pub fn sizes(&self) -> impl Iterator<Item = (Bound, u64)> {
        bounded([&self.exactly, &self.at_least, &self.at_most, &self.about])
    }
}
