//! The time within which something is done, told in two texts: "på plats inom sex timmar", "på plats inom tolv timmar".

use std::collections::BTreeSet;

use iop_core::model::ClauseKind;

use super::{Place, fault, key};
use crate::context::{Context, Topic};
use crate::finding::Fault;
use crate::reader;
use crate::rules::said::{self, Said};

/// What tells what the activity gives. Elsewhere a time is a term of payment, notice or report.
const ABOUT: [ClauseKind; 6] = [
    ClauseKind::Purpose,
    ClauseKind::Goals,
    ClauseKind::Scope,
    ClauseKind::TargetGroups,
    ClauseKind::Commitments,
    ClauseKind::Relation,
];

const HOUR: u64 = 60; // no law: the minutes of an hour
const DAY: u64 = 24 * HOUR; // no law: the hours of a day

/// How many minutes a unit is.
const UNITS: [(&str, u64); 7] =
    [("minut", 1), ("timm", HOUR), ("dygn", DAY), ("dag", DAY), ("veck", 7 * DAY), ("hour", HOUR), ("day", DAY)];

/// The words before the time that name what is done.
const BEFORE: usize = 4;

/// What names nothing.
const PLAIN: &[&str] = &["skall", "kunna", "senas", "altid", "komme", "möjli", "efter", "från"];

struct Within {
    minutes: u64,
    near: BTreeSet<String>,
    all: BTreeSet<String>,
    place: Place,
}

pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let mut told: Vec<Within> = Vec::new();
    let about = |topic: Topic| ABOUT.iter().any(|kind| topic.is_about(*kind));
    for (number, passage) in context.passages.iter().enumerate().filter(|(_, passage)| about(passage.topic)) {
        told.extend(said::all(passage).filter_map(|said| within(context, &said, number)));
    }
    let mut faults = Vec::new();
    for (at, later) in told.iter().enumerate() {
        let earlier = told[..at].iter().find(|earlier| {
            earlier.place.passage != later.place.passage
                && earlier.minutes != later.minutes
                && !earlier.near.is_disjoint(&later.near)
                && earlier.all.intersection(&later.all).count() > 1
        });
        faults.extend(earlier.map(|earlier| fault(&later.place, &earlier.place, "number")));
    }
    faults
}

fn within(context: &Context<'_>, said: &Said<'_>, number: usize) -> Option<Within> {
    let at = said.find(&["inom", "within"])?;
    let (count, unit) = (said.words.get(at + 1)?, said.words.get(at + 2)?);
    let count = *reader::numbers(said.raw(count), context.agreement.language).first()?;
    // A working day is a day of another kind, told in the same words.
    let named = unit.key.strip_prefix("arbets").unwrap_or(&unit.key);
    let (_, length) = UNITS.iter().find(|(name, _)| named.starts_with(name))?;
    let words = |from: usize, to: usize| -> BTreeSet<String> {
        let words = said.words[from..to].iter().filter(|word| word.key.chars().count() >= 4);
        words.map(|word| key(&word.key)).filter(|word| !PLAIN.contains(&word.as_str())).collect()
    };
    let range = said.words[at].range.start..unit.range.end;
    let minutes = count.checked_mul(*length)?;
    Some(Within {
        minutes,
        near: words(at.saturating_sub(BEFORE), at),
        all: words(0, at),
        place: Place::of(said, number, range),
    })
}
