//! Its page is the Markdown file beside this one.
#![doc = include_str!("date_differs.md")]

use std::cmp::Ordering;
use std::collections::HashSet;

use chrono::NaiveDate;
use iop_core::model::{Agreement, ClauseKind, Stage};
use iop_core::{Due, Pointer, StatedDate, derive};
use iop_law::Basis;

use super::told::{self, End, Term, Told};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::words::{EARLIER, THIS_AGREEMENT};

pub(super) const RULE: Rule = Rule {
    id: "prose/date-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("date_differs.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let (terms, reviews) = (told::terms(context), told::reviews(context));
    let signed = signed_another_day(context);
    if terms.is_empty() && reviews.is_empty() && signed.is_empty() {
        return Answer::does_not_apply("reason-no-date-in-prose");
    }
    let period = Pointer::root().key("period");
    let others = other_ends(agreement);
    let mut comparison = Comparison { faults: signed, unknown: false };
    for told in &terms {
        let Term { end, date, from } = told.what;
        let (fact, place, variant) = match end {
            End::Start => (derive::start(agreement), period.key("start"), "start"),
            End::Last => (derive::end(agreement), period.key("end"), "end"),
        };
        // The day that an extension, an amendment or another agreement begins or ends is told of that, but not in one
        // breath with the first day of the term.
        let whole = end == End::Last && from.is_some() && from == derive::start(agreement);
        if !whole && (others.contains(&(end, date.first())) || others.contains(&(end, date.last()))) {
            continue;
        }
        comparison.compare(told, date, fact, place, variant);
    }
    // A clause may tell of a review that the facts leave out; with the term that would be a blank.
    if agreement.review.is_some() {
        let days = review_days(agreement);
        for told in &reviews {
            // Of a review that comes again any of the days may be told.
            let same =
                |day: &StatedDate| !matches!(day.cmp_stated(&told.what), Some(Ordering::Less | Ordering::Greater));
            let several = days.len() > 1;
            if !several || !days.iter().any(same) {
                let by = days.first().copied().filter(|_| !several);
                comparison.compare(told, told.what, by, Pointer::root().key("review").key("by"), "review");
            }
        }
    }
    if comparison.faults.is_empty() && comparison.unknown {
        return Answer::not_judged("reason-blank-date");
    }
    Answer::from_faults(comparison.faults)
}

/// The days on which the text says that this agreement was signed, where every signature has another.
fn signed_another_day(context: &Context<'_>) -> Vec<Fault> {
    const SIGNED: &[&str] = &["undertecknades", "undertecknats", "skrevs under", "signerades", "was signed"];
    const OTHER: &[&[&str]] = &[EARLIER, &["ursprunglig*", "bilag*", "förbindelse*", "grundavtal*", "som"]];
    let days = context.agreement.signatures.iter().enumerate();
    let days: Option<Vec<_>> = days.map(|(index, own)| Some((index, own.date.known().copied()?))).collect();
    let Some(days) = days.filter(|days| !days.is_empty()) else { return Vec::new() };
    let history = [ClauseKind::Background, ClauseKind::Related, ClauseKind::Changes];
    let own = said::with(context, SIGNED).filter(|one| {
        !history.iter().any(|kind| one.passage.topic.is_about(*kind)) && one.has(THIS_AGREEMENT) && !one.has_any(OTHER)
    });
    let told = own.flat_map(|one| one.mentions.iter().map(move |mention| (one.passage, mention)));
    let faults = told.filter_map(|(passage, mention)| {
        let What::Date(told) = mention.what else { return None };
        let differs = |day: &StatedDate| matches!(told.cmp_stated(day), Some(Ordering::Less | Ordering::Greater));
        let (index, day) = days.iter().all(|(_, day)| differs(day)).then_some(days[0])?;
        let place = Pointer::root().key("signatures").index(index).key("date");
        let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
        let fault = fault.related(Spot::Value(place), "fact").variant("signed");
        Some(fault.arg("told", told).arg("fact", day))
    });
    faults.collect()
}

/// The days of the review, as precisely as they are stated.
fn review_days(agreement: &Agreement) -> Vec<StatedDate> {
    match agreement.review.as_ref().and_then(|review| review.by.known()) {
        Some(Due::On(date)) => vec![*date],
        _ => derive::review_days(agreement).unwrap_or_default().into_iter().map(StatedDate::Day).collect(),
    }
}

/// Days on which something begins or ends that the text may tell of beside the term: extensions, the change that an
/// amendment makes, parties that come and go, and the time to use the money. Not those of other agreements: a text that
/// was copied from one tells its days of this one.
pub(super) fn other_ends(agreement: &Agreement) -> HashSet<(End, NaiveDate)> {
    let mut ends = HashSet::new();
    if let Some(extension) = agreement.period.as_ref().and_then(|period| period.extension.as_ref()) {
        ends.extend(extension.until.known().map(|until| (End::Last, until.last())));
    }
    for extended in derive::extensions(agreement) {
        ends.extend([(End::Start, extended.first), (End::Last, extended.last)]);
    }
    let effective = agreement.amendment.as_ref().and_then(|amendment| amendment.effective.known());
    ends.extend(effective.map(|effective| (End::Start, effective.first())));
    for party in &agreement.parties {
        ends.extend(party.since.known().map(|since| (End::Start, since.first())));
        ends.extend(party.until.known().map(|until| (End::Last, until.last())));
    }
    let spend_by = agreement.funding.as_ref().and_then(|funding| funding.spend_by.known());
    let spend_by = spend_by.and_then(|due| derive::due_days(agreement, *due)).unwrap_or_default();
    ends.extend(spend_by.into_iter().map(|day| (End::Last, day)));
    ends
}

struct Comparison {
    faults: Vec<Fault>,
    unknown: bool,
}

impl Comparison {
    fn compare<T>(
        &mut self,
        told: &Told<T>,
        date: StatedDate,
        fact: Option<StatedDate>,
        place: Pointer,
        variant: &'static str,
    ) {
        let Some(fact) = fact else {
            self.unknown = true;
            return;
        };
        // A year and a day in it do not contradict each other.
        if let Some(Ordering::Less | Ordering::Greater) = date.cmp_stated(&fact) {
            // A whole year or half-year that is wrong is wrong at both ends, and told once.
            let spot = told.spot();
            if !date.is_day() && self.faults.last().is_some_and(|last| last.spot == spot) {
                return;
            }
            let fault = Fault::at(spot).related(Spot::Value(place), "fact").variant(variant);
            self.faults.push(fault.arg("told", date).arg("fact", fact));
        }
    }
}
