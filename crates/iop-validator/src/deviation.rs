//! Deviations of an agreement: which of them stand on the day of the check, and what they cover. Tells nothing: what is
//! wrong with a deviation is found by the rules of the family `deviation`.

use chrono::NaiveDate;
use iop_core::model::Deviation;
use iop_core::{Pointer, StatedDate};

use crate::finding::{Finding, Suppression};
use crate::rule::Rule;
use crate::rules;

/// How a deviation stands.
pub(crate) enum Standing {
    /// It covers what its rule finds.
    Valid(Cover),
    /// It did, through this day.
    Expired(Cover, StatedDate),
    /// It is not decided until this day.
    Later(Cover, StatedDate),
    /// It covers nothing: something is missing, or there is nothing of the kind to deviate from.
    Void,
}

/// What a deviation covers.
pub(crate) struct Cover {
    /// The rule.
    pub(crate) rule: &'static Rule,
    /// The place, everything within it included.
    pub(crate) place: Pointer,
    /// What a finding is set aside with.
    pub(crate) suppression: Suppression,
}

impl Cover {
    /// Whether the finding is one of those that are deviated from.
    pub(crate) fn covers(&self, finding: &Finding) -> bool {
        finding.rule == self.rule && self.place.contains(&finding.place.pointer)
    }
}

/// How the deviation stands on the day `now`.
pub(crate) fn standing(deviation: &Deviation, now: NaiveDate) -> Standing {
    let Some(cover) = cover(deviation) else { return Standing::Void };
    match (deviation.on.known(), deviation.until.known()) {
        // A day that is stated as a month or a year may be any day of it.
        (Some(on), _) if on.first() > now => Standing::Later(cover, *on),
        (_, Some(until)) if until.last() < now => Standing::Expired(cover, *until),
        _ => Standing::Valid(cover),
    }
}

fn cover(deviation: &Deviation) -> Option<Cover> {
    let rule = rules::find(deviation.rule.known()?).filter(|rule| rule.waivable)?;
    let filled = |text: &String| (!says_nothing(text)).then(|| text.clone());
    // A day that is to be filled in is not the same as no last day.
    if deviation.until.label().is_some() {
        return None;
    }
    Some(Cover {
        rule,
        place: deviation.place.as_deref().unwrap_or_default().parse().ok()?,
        suppression: Suppression::Deviation {
            reason: deviation.reason.known().and_then(filled)?,
            decided_by: deviation.decided_by.known().and_then(filled)?,
            on: *deviation.on.known()?,
            until: deviation.until.known().copied(),
        },
    })
}

/// A text as it is printed in a message: a whole paragraph in the wrong place is cut short.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    text.chars().take(LONGEST).collect()
}

/// Words that stand in the place of a reason, in order.
const EMPTY: &[&str] = &[
    "anledning",
    "beslut",
    "enligt nedan",
    "enligt ovan",
    "finns",
    "fylls i senare",
    "ingen",
    "ingen uppgift",
    "inget",
    "ja",
    "kompletteras",
    "kompletteras senare",
    "later",
    "motivering",
    "n a",
    "na",
    "nej",
    "no",
    "none",
    "ok",
    "okej",
    "oklart",
    "reason",
    "saknas",
    "se beslut",
    "se nedan",
    "se ovan",
    "see above",
    "see below",
    "senare",
    "ska fyllas i",
    "skäl",
    "tbd",
    "todo",
    "unknown",
    "vet ej",
    "vet inte",
    "yes",
];

/// Whether a text stands there only because something must.
pub(crate) fn says_nothing(text: &str) -> bool {
    let letters = text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " ");
    let words = letters.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut characters = words.chars();
    // One letter, however often it is repeated: "x", "xxx".
    let repeated = characters.next().is_none_or(|first| characters.all(|c| c == first || c == ' '));
    repeated || EMPTY.binary_search(&words.as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_say_nothing_are_no_reason() {
        assert!(EMPTY.is_sorted(), "they are searched by halves");
        for empty in ["-", "", "  ", "…", "Se ovan.", "N/A", "xx", "?", "skäl", "Ska fyllas i"] {
            assert!(says_nothing(empty), "{empty:?}");
        }
        for said in ["Brådska", "Se beslut KS 2026-03-02 § 14", "Kommunstyrelsen", "Föreningen står för lokalen."]
        {
            assert!(!says_nothing(said), "{said:?}");
        }
    }

    #[test]
    fn a_deviation_stands_through_its_last_day_and_from_its_first() {
        let day = |text: &str| text.parse::<StatedDate>().expect("a date");
        let deviation = Deviation {
            rule: "form/unknown-profile".to_owned().into(),
            reason: "Riktlinjen läggs till senare i år.".to_owned().into(),
            decided_by: "Kommunjuristen".to_owned().into(),
            on: day("2026-03").into(),
            until: day("2026-06").into(),
            ..Deviation::default()
        };
        let on = |text: &str| standing(&deviation, day(text).first());
        assert!(matches!(on("2026-02-28"), Standing::Later(..)));
        assert!(matches!(on("2026-03-01"), Standing::Valid(_)));
        assert!(matches!(on("2026-06-30"), Standing::Valid(_)));
        assert!(matches!(on("2026-07-01"), Standing::Expired(..)));
    }
}
