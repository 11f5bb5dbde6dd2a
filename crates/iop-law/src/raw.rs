//! The data files as they are written: field for field, before anything is checked. Knows no meaning.

use chrono::NaiveDate;
use iop_core::model::ClauseKind;
use serde::{Deserialize, Deserializer, de};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStatute {
    pub(crate) id: String,
    pub(crate) kind: RawKind,
    pub(crate) cited: String,
    pub(crate) short: Option<String>,
    pub(crate) english: Option<String>,
    #[serde(default)]
    pub(crate) aliases: Vec<String>,
    pub(crate) read_as_of: Option<Day>,
    pub(crate) known_until: Option<Day>,
    pub(crate) note: Option<String>,
    pub(crate) title: RawSourced<String>,
    pub(crate) in_force: Option<RawSourced<Day>>,
    pub(crate) in_force_by: Option<RawSourced<Day>>,
    pub(crate) repealed: Option<RawSourced<Day>>,
    pub(crate) successor: Option<RawSourced<String>>,
    pub(crate) chapters: Option<RawSourced<u16>>,
    pub(crate) articles: Option<RawSourced<u16>>,
    #[serde(default)]
    pub(crate) moved: Vec<RawMoved>,
    #[serde(default)]
    pub(crate) provision: Vec<RawProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawProvision {
    pub(crate) about: String,
    pub(crate) name: String,
    pub(crate) name_en: String,
    pub(crate) locus: String,
    pub(crate) verified: bool,
    pub(crate) source: String,
    pub(crate) checked: Day,
    pub(crate) note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawMoved {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) verified: bool,
    pub(crate) source: String,
    pub(crate) checked: Day,
    pub(crate) note: Option<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum RawKind {
    Act,
    Ordinance,
    EuRegulation,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSourced<T> {
    pub(crate) value: T,
    pub(crate) verified: bool,
    pub(crate) source: String,
    pub(crate) checked: Day,
    pub(crate) note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSeries {
    pub(crate) kind: String,
    pub(crate) unit: RawUnit,
    pub(crate) name: String,
    pub(crate) name_en: String,
    pub(crate) act: String,
    pub(crate) locus: Option<String>,
    pub(crate) value: Vec<RawAmount>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum RawUnit {
    Sek,
    Eur,
    Percent,
    PercentagePoints,
    Days,
    WorkingDays,
    Weeks,
    Months,
    Years,
    Flag,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAmount {
    pub(crate) amount: Option<u32>,
    pub(crate) euro: Option<u32>,
    pub(crate) valid_from: Day,
    pub(crate) valid_to: Option<Day>,
    pub(crate) certain_from: Option<Day>,
    pub(crate) known_until: Option<Day>,
    pub(crate) window: Option<String>,
    pub(crate) verified: bool,
    pub(crate) source: String,
    pub(crate) checked: Day,
    pub(crate) note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAuthority {
    pub(crate) id: String,
    pub(crate) names: Vec<String>,
    pub(crate) known_until: Day,
    pub(crate) note: Option<String>,
    pub(crate) ended: RawSourced<Day>,
    pub(crate) successors: RawSourced<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCriteria {
    pub(crate) id: String,
    pub(crate) publisher: String,
    pub(crate) published: Option<String>,
    pub(crate) verified: bool,
    pub(crate) source: String,
    pub(crate) checked: Day,
    pub(crate) note: Option<String>,
    #[serde(default)]
    pub(crate) criterion: Vec<RawCriterion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCriterion {
    pub(crate) id: String,
    pub(crate) sv: Option<String>,
    pub(crate) en: String,
    pub(crate) verified: bool,
    pub(crate) source: String,
    pub(crate) checked: Day,
    pub(crate) note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCase {
    pub(crate) id: String,
    pub(crate) court: String,
    pub(crate) number: Option<String>,
    pub(crate) decided: Option<Day>,
    pub(crate) subject: String,
    pub(crate) outcome: String,
    pub(crate) verified: bool,
    pub(crate) source: String,
    pub(crate) checked: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawClauseSet {
    pub(crate) id: String,
    pub(crate) kinds: Vec<ClauseKind>,
    pub(crate) name: String,
    pub(crate) name_en: String,
    pub(crate) content: String,
    pub(crate) content_en: String,
    pub(crate) verified: bool,
    pub(crate) source: String,
    pub(crate) checked: Day,
    pub(crate) note: Option<String>,
    #[serde(default)]
    pub(crate) demanded_by: Vec<RawDemand>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawDemand {
    pub(crate) act: Option<String>,
    pub(crate) locus: Option<String>,
    pub(crate) case: Option<String>,
    pub(crate) guideline: Option<String>,
    pub(crate) practice: Option<String>,
    pub(crate) verified: bool,
    pub(crate) source: String,
    pub(crate) checked: Day,
    pub(crate) note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawKindOfAgreement {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) name_en: String,
    pub(crate) requires: Vec<Vec<ClauseKind>>,
    #[serde(default)]
    pub(crate) advises: Vec<String>,
    #[serde(default)]
    pub(crate) rules_off: Vec<RawRuleOff>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRuleOff {
    pub(crate) rule: String,
    pub(crate) why: String,
    pub(crate) why_en: String,
}

/// A date without time, written as TOML writes dates: 2018-01-01, without quotes.
#[derive(Clone, Copy)]
pub(crate) struct Day(pub(crate) NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let day = crate::fields::day(&toml::value::Datetime::deserialize(deserializer)?);
        day.map(Self).ok_or_else(|| de::Error::custom("a date is written as 2018-01-01, without time"))
    }
}
