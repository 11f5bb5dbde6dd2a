//! Its page is the Markdown file beside this one.
#![doc = include_str!("contradiction.md")]

use std::cmp::Ordering;
use std::collections::HashSet;

use iop_core::model::Stage;
use iop_core::{Duration, Pointer, derive};
use iop_law::Basis;

use super::date_differs::other_ends;
use super::duration_differs::others;
use super::frequency_differs::meetings_told;
use super::told::{self, End, Term, Told};
use crate::Arg;
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::term::is_same_length;

pub(super) const RULE: Rule = Rule {
    id: "prose/contradiction",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("contradiction.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut faults = Vec::new();
    // Where the fact is given, the text is compared with it, by the rules for dates and durations.
    if derive::start(agreement).is_none() || derive::end(agreement).is_none() {
        let others = other_ends(agreement);
        let told_terms = told::terms(context).into_iter().filter(|told| {
            let Term { end, date, .. } = told.what;
            !others.contains(&(end, date.first())) && !others.contains(&(end, date.last()))
        });
        let (starts, ends): (Vec<_>, Vec<_>) = told_terms.partition(|told| told.what.end == End::Start);
        let facts = [(starts, derive::start(agreement), "start"), (ends, derive::end(agreement), "end")];
        for (told, _, variant) in facts.iter().filter(|(_, fact, _)| fact.is_none()) {
            compare(told, differ, |told| Arg::from(told.date), variant, &mut faults);
        }
    }
    let notice = agreement.termination.as_ref().and_then(|termination| termination.notice.known());
    if notice.is_none() {
        let others = others(agreement);
        let of_another = |told: &Told<Duration>| others.iter().any(|other| is_same_length(told.what, *other));
        let told: Vec<_> = told::notices(context).into_iter().filter(|told| !of_another(told)).collect();
        compare(&told, |a, b| !is_same_length(*a, *b), |told| Arg::from(*told), "notice", &mut faults);
    }
    let meetings = agreement.steering.as_ref().and_then(|steering| steering.meetings.as_ref());
    if meetings.is_none_or(|meetings| meetings.times.known().is_none()) && agreement.other_groups.is_empty() {
        let told = meetings_told(context);
        if let Some(first) = told.first() {
            let other = told.iter().find(|other| other.what != first.what);
            faults
                .extend(other.map(|other| Fault::at(other.spot()).related(first.spot(), "first").variant("meetings")));
        }
    }
    Answer::from_faults(faults)
}

fn differ(a: &Term, b: &Term) -> bool {
    matches!(a.date.cmp_stated(&b.date), Some(Ordering::Less | Ordering::Greater))
}

/// Compares everything told with what was told first; a text that also agrees with it tells of different cases.
fn compare<T>(
    told: &[Told<T>],
    differ: impl Fn(&T, &T) -> bool,
    arg: impl Fn(&T) -> Arg,
    variant: &'static str,
    faults: &mut Vec<Fault>,
) {
    let Some(first) = told.first() else { return };
    let agreeing: HashSet<&Pointer> =
        told.iter().filter(|other| !differ(&first.what, &other.what)).map(|other| &other.pointer).collect();
    let others = told.iter().filter(|other| !agreeing.contains(&other.pointer) && differ(&first.what, &other.what));
    faults.extend(others.map(|other| {
        let fault = Fault::at(other.spot()).related(first.spot(), "first").variant(variant);
        fault.arg("told", arg(&other.what)).arg("first", arg(&first.what))
    }));
}
