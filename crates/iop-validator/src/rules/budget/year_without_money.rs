//! Its page is the Markdown file beside this one.
#![doc = include_str!("year_without_money.md")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use iop_core::model::{Id, Stage};
use iop_core::{Interval, Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::no_term;

pub(super) const RULE: Rule = Rule {
    id: "budget/year-without-money",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("year_without_money.md"),
    check,
};

/// One contribution year by year: where it stands, and its years.
#[derive(Default)]
struct Series {
    places: Vec<(usize, i32)>,
    years: BTreeSet<i32>,
    /// Whether some of it is for other times than single years.
    uneven: bool,
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let mut series: BTreeMap<&Id, Series> = BTreeMap::new();
    for (index, one) in funding.contributions.iter().enumerate() {
        let Some(party) = one.party.known() else { continue };
        // What is for one thing alone comes when that thing does, and no year need have anything in kind.
        if one.form.known() != Some(&iop_core::model::ContributionForm::Cash) || one.earmarked_for.is_some() {
            continue;
        }
        let own = series.entry(party).or_default();
        match one
            .during
            .known()
            .copied()
            .and_then(Interval::stated)
            .filter(|stated| stated.first().year() == stated.last().year())
        {
            Some(stated) => {
                own.places.push((index, stated.year()));
                own.years.insert(stated.year());
            }
            None => own.uneven = true,
        }
    }
    // A series has its money in at least two years, each said by itself.
    series.retain(|_, own| !own.uneven && own.years.len() > 1);
    if series.is_empty() {
        return Answer::does_not_apply("reason-no-yearly-money");
    }
    let term = derive::term(agreement);
    if term.is_none() && agreement.period.as_ref().is_none_or(|period| !period.open_ended) {
        return no_term(agreement);
    }
    let mut faults = Vec::new();
    for own in series.values() {
        let (Some(first), Some(last)) = (own.years.first().copied(), own.years.last().copied()) else { continue };
        let (from, to) =
            term.map_or((first, last), |(start, end)| (first.min(first_whole(start)), last.max(last_whole(end))));
        let missing: Vec<i32> = (from..=to).filter(|year| !own.years.contains(year)).collect();
        let Some(year) = missing.first().copied() else { continue };
        // The year before the gap is where the missing one would stand.
        let nearest = own.places.iter().min_by_key(|(_, other)| (other.abs_diff(year), *other));
        let Some((index, _)) = nearest else { continue };
        let place = Pointer::root().key("funding").key("contributions").index(*index).key("during");
        let fault = Fault::at(Spot::Value(place)).related(Spot::Value(Pointer::root().key("period")), "period");
        faults.push(fault.arg("year", year.to_string()).arg("years", missing.len()));
    }
    Answer::from_faults(faults)
}

/// The first year of which the term has more than half.
fn first_whole(start: NaiveDate) -> i32 {
    /// The last day of a half-year, by its number in the year.
    // no law: half a year, in days
    const HALF: u32 = 181;
    if start.ordinal() <= HALF { start.year() } else { start.year().saturating_add(1) }
}

/// The last such year.
fn last_whole(end: NaiveDate) -> i32 {
    /// The first day of the second half of a year, and a day more in a leap year.
    // no law: half a year, in days
    const HALF: u32 = 183;
    if end.ordinal() >= HALF { end.year() } else { end.year().saturating_sub(1) }
}
