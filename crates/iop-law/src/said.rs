//! The data in words, Swedish and English, as a lawyer would say them: the same for the terminal and for the pages of
//! the documentation. Knows no layout.

use chrono::NaiveDate;
use iop_core::Language;

use crate::amount::{Amount, Quantity, Why};
use crate::authority::{Authority, Bearing};
use crate::clause_set::{Demand, Demander};
use crate::law::Law;
use crate::statute::{Status, StatusGap, Statute};

/// One of two texts.
fn either<'a>(language: Language, sv: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Sv => sv,
        Language::En => en,
    }
}

impl Quantity {
    /// The quantity with its unit: `586 907 kr`, `10 procent`, `3 years`.
    #[must_use]
    pub fn said(self, language: Language) -> String {
        let counted = |count: u32, sv: (&str, &str), en: (&str, &str)| {
            let (one, many) = if language == Language::Sv { sv } else { en };
            format!("{count}\u{a0}{}", if count == 1 { one } else { many })
        };
        match self {
            Self::Money(money) => money.typeset(language),
            Self::Percent(n) => counted(n, ("procent", "procent"), ("per cent", "per cent")),
            Self::PercentagePoints(n) => {
                counted(n, ("procentenhet", "procentenheter"), ("percentage point", "percentage points"))
            }
            Self::Days(n) => counted(n, ("dag", "dagar"), ("day", "days")),
            Self::WorkingDays(n) => counted(n, ("arbetsdag", "arbetsdagar"), ("working day", "working days")),
            Self::Weeks(n) => counted(n, ("vecka", "veckor"), ("week", "weeks")),
            Self::Months(n) => counted(n, ("månad", "månader"), ("month", "months")),
            Self::Years(n) => counted(n, ("år", "år"), ("year", "years")),
            Self::Flag(true) => either(language, "gäller", "applies").to_owned(),
            Self::Flag(false) => either(language, "gäller inte", "does not apply").to_owned(),
        }
    }
}

impl Why {
    /// Why there is no value, as a sentence that follows a colon.
    #[must_use]
    pub fn said(self, language: Language) -> &'static str {
        match self {
            Self::NoSuchKind => either(language, "uppgiften finns inte", "there is no such entry"),
            Self::BeforeFirst => either(
                language,
                "dagen ligger före den första period som uppgiften omfattar",
                "the day is before the first period that the entry covers",
            ),
            Self::AfterLast => either(
                language,
                "dagen ligger efter den sista period som uppgiften omfattar",
                "the day is after the last period that the entry covers",
            ),
            Self::Gap => either(
                language,
                "dagen ligger mellan två perioder som uppgiften omfattar",
                "the day is between two periods that the entry covers",
            ),
            Self::Unverified => either(
                language,
                "ett värde finns antecknat, men det eller dess dagar har inte lästs i någon källa",
                "a value is noted, but it, or its days, was not read in a source",
            ),
            Self::ValueMissing => either(
                language,
                "ett värde finns i lag, men har inte kunnat läsas",
                "there is a value in law, but it could not be read",
            ),
        }
    }
}

impl Status {
    /// How an act stood, as words that follow its name and a colon.
    #[must_use]
    pub fn said(self, language: Language) -> String {
        match self {
            Self::InForce => either(language, "i kraft", "in force").to_owned(),
            Self::NotYetInForce { from } => match language {
                Language::Sv => format!("inte i kraft ännu; träder i kraft {from}"),
                Language::En => format!("not yet in force; it comes into force on {from}"),
            },
            Self::Repealed { on, successor } => {
                let repealed = match language {
                    Language::Sv => format!("upphävd {on}"),
                    Language::En => format!("repealed on {on}"),
                };
                match (successor, language) {
                    (None, _) => repealed,
                    (Some(successor), Language::Sv) => format!("{repealed}, ersatt av {successor}"),
                    (Some(successor), Language::En) => format!("{repealed}, replaced by {successor}"),
                }
            }
            Self::Unknown { why } => format!("{}: {}", either(language, "okänt", "unknown"), why.said(language)),
        }
    }
}

impl Statute {
    /// How the act stood on a day, as words that follow its name and a colon. What was in force when it was last
    /// looked up, before that day, is said with the day of the look-up.
    #[must_use]
    pub fn said(&self, at: NaiveDate, language: Language) -> String {
        let status = self.status(at);
        let mark = if status == Status::InForce { known_mark(self.known_through(), at, language) } else { None };
        format!("{}{}", status.said(language), mark.unwrap_or_default())
    }
}

impl Authority {
    /// Whether it bore the name on a day and who came after, as words that follow its name and a colon.
    #[must_use]
    pub fn said(&self, law: &Law, at: NaiveDate, language: Language) -> String {
        let on = match self.bearing(at) {
            Bearing::Borne => return either(language, "namnet gäller", "the name applies").to_owned(),
            Bearing::Unknown => {
                let why = (
                    "okänt: dagen för namnet har inte lästs i någon källa",
                    "unknown: its day was not read in a source",
                );
                return either(language, why.0, why.1).to_owned();
            }
            Bearing::Ended { on } => on,
        };
        let heirs = law.heirs(self, at);
        let mark = known_mark(heirs.known_until, at, language).unwrap_or_default();
        let names = match heirs.names.split_last() {
            Some((last, first)) if !first.is_empty() => {
                format!("{} {} {last}", first.join(", "), either(language, "och", "and"))
            }
            _ => heirs.names.concat(),
        };
        match (heirs.names.len() > 1, language) {
            (false, Language::Sv) => format!("heter inte så sedan {on}, utan {names}{mark}"),
            (false, Language::En) => format!("not called so since {on}, but {names}{mark}"),
            (true, Language::Sv) => format!("finns inte sedan {on}; uppgifterna ligger hos {names}{mark}"),
            (true, Language::En) => format!("gone since {on}; its tasks are with {names}{mark}"),
        }
    }
}

impl Amount {
    /// The value with its unit. Where the day is after the last for which the value was looked up, that day is said.
    #[must_use]
    pub fn said(&self, at: NaiveDate, language: Language) -> String {
        let mark = known_mark(self.known_through(), at, language).unwrap_or_default();
        format!("{}{mark}", self.value.said(language))
    }
}

/// Through which day something is known, if that is before the day asked for.
fn known_mark(through: NaiveDate, at: NaiveDate, language: Language) -> Option<String> {
    (through < at).then(|| match language {
        Language::Sv => format!(" (känt till och med {through})"),
        Language::En => format!(" (known through {through})"),
    })
}

impl StatusGap {
    /// What is missing, as a sentence that follows a colon.
    #[must_use]
    pub fn said(self, language: Language) -> String {
        let text = match self {
            Self::InForceMissing => {
                either(language, "ingen dag för ikraftträdandet är antecknad", "no day of entry into force is noted")
            }
            Self::InForceUnverified => either(
                language,
                "dagen för ikraftträdandet har inte lästs i någon källa",
                "the day of entry into force was not read in a source",
            ),
            Self::RepealUnverified => either(
                language,
                "en dag för upphävandet är antecknad, men har inte lästs i någon källa",
                "a day of repeal is noted, but was not read in a source",
            ),
            Self::NotCheckedAfter(last) => {
                return match language {
                    Language::Sv => format!("en ersättning var på väg, och uppgiften gäller bara till och med {last}"),
                    Language::En => format!("a replacement was under way, and the entry holds only through {last}"),
                };
            }
        };
        text.to_owned()
    }
}

impl Demand {
    /// Who asks, as it is cited: a provision, a case, a guideline with its publisher, or a practice.
    #[must_use]
    pub fn said(&self, law: &Law, language: Language) -> String {
        match &self.by {
            Demander::Act { act, locus } => match law.statute(act) {
                Some(statute) => statute.citation(locus.as_deref(), language),
                None => act.to_string(),
            },
            Demander::Case(case) => case.clone(),
            Demander::Guideline(id) => {
                let publisher = law.criteria(id).map(|set| &set.publisher);
                let publisher = publisher.or_else(|| law.profile(id).map(|profile| &profile.publisher));
                publisher.map_or_else(|| id.clone(), |publisher| format!("{publisher} ({id})"))
            }
            Demander::Practice(practice) => practice.clone(),
        }
    }
}

/// Whether something was read in its source, and when a human last compared it: words for a bracket.
#[must_use]
pub fn standing_said(verified: bool, checked: NaiveDate, language: Language) -> String {
    match (verified, language) {
        (true, Language::Sv) => format!("läst i källan; uppgiften kontrollerad {checked}"),
        (false, Language::Sv) => format!("inte läst i källan; uppgiften kontrollerad {checked}"),
        (true, Language::En) => format!("read in the source; entry checked {checked}"),
        (false, Language::En) => format!("not read in the source; entry checked {checked}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::act::ActId;

    #[test]
    fn a_quantity_has_its_unit_in_the_right_number() {
        let said = |quantity: Quantity, language| quantity.said(language).replace('\u{a0}', " ");
        assert_eq!(said(Quantity::Years(1), Language::En), "1 year");
        assert_eq!(said(Quantity::Years(3), Language::En), "3 years");
        assert_eq!(said(Quantity::Months(1), Language::Sv), "1 månad");
        assert_eq!(said(Quantity::Months(48), Language::Sv), "48 månader");
        assert_eq!(said(Quantity::Money(iop_core::Money::kronor(586_907)), Language::Sv), "586 907 kr");
        assert_eq!(said(Quantity::Flag(true), Language::Sv), "gäller");
    }

    #[test]
    fn what_was_looked_up_before_the_day_is_said_with_its_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap_or_default();
        let act = |year, number| Law::bundled().statute(&ActId::Sfs { year, number });
        let said = |year, number, at| act(year, number).map(|act| act.said(day(at), Language::Sv));
        assert_eq!(said(2017, 725, "2025-09-01").as_deref(), Some("i kraft"));
        assert_eq!(said(2017, 725, "2025-09-02").as_deref(), Some("i kraft (känt till och med 2025-09-01)"));
        assert_eq!(said(2001, 453, "2026-01-01").as_deref(), Some("upphävd 2025-07-01, ersatt av 2025:400"));
        let limit = |at| Law::bundled().amount("lou.direct_award.general", at).known();
        let value = |at| limit(day(at)).map(|own| own.said(day(at), Language::En).replace('\u{a0}', " "));
        assert_eq!(value("2025-09-01").as_deref(), Some("SEK 700,000"));
        assert_eq!(value("2026-11-22").as_deref(), Some("SEK 700,000 (known through 2025-09-01)"));
    }
}
