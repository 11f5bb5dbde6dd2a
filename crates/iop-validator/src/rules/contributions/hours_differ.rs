//! Its page is the Markdown file beside this one.
#![doc = include_str!("hours_differ.md")]

use iop_core::model::{Contribution, ContributionForm, Stage};
use iop_core::{Frequency, Pointer, Quantity, StatedDate, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Basis as Reference, Bound, Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::around::{self, Of};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "contributions/hours-differ",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("hours_differ.md"),
    check,
};

/// Millionths of one hour.
// no law: millionths in a whole
const ONE: i64 = 1_000_000;

/// Words of unpaid work and of paid.
const WORK: &[(ContributionForm, &[&str])] = &[
    (
        ContributionForm::VolunteerWork,
        &["ideel*", "frivillig*", "volontär*", "obetal*", "oavlönad*", "volunt*", "unpaid*"],
    ),
    (
        ContributionForm::Staff,
        &["personal*", "arbetstid*", "anställd*", "avlönad*", "handläggare*", "staff*", "paid work*"],
    ),
    (
        ContributionForm::Premises,
        &["upplåt*", "*lokal", "*lokalen", "*hallen", "*salen", "*planen", "premises*", "hall*"],
    ),
];

/// Words of a share of the hours, or of others' hours.
const OTHER: &[&str] =
    &["varav*", "utbildning*", "of which*", "en volontär", "en frivillig", "en ideell ledare", "a volunteer"];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding").key("contributions");
    let start = derive::start(context.agreement).map(StatedDate::first);
    let mut faults = Vec::new();
    let mut compared = false;
    for (form, words) in WORK {
        let given: Vec<(usize, &Contribution)> =
            funding.contributions.iter().enumerate().filter(|(_, one)| one.form.known() == Some(form)).collect();
        // Hours of several contributions may be told one by one or together.
        let [(index, one)] = given[..] else { continue };
        let Some(quantity) = one.quantity.known().filter(|quantity| reader::has(quantity.unit(), &["tim*", "hour*"]))
        else {
            continue;
        };
        compared = true;
        for sentence in said::with(context, words) {
            if sentence.has(OTHER) || !is_about(context, &sentence, one) {
                continue;
            }
            for mention in sentence.mentions {
                let What::Count { number, upper: None, bound, noun, basis, .. } = &mention.what else { continue };
                if !reader::has(noun, &["tim*", "hour*"]) || around::is_earlier(&sentence, &mention.range, start) {
                    continue;
                }
                let Some(all) = in_all(&sentence, mention, *number) else { continue };
                let rough = matches!(bound, Bound::About) && is_about_as_many(quantity, all);
                if rough || fits(one, quantity.number().millionths(), all, *basis) {
                    continue;
                }
                let words = Spot::Words(sentence.passage.pointer.clone(), mention.range.clone());
                let fault = Fault::at(words).related(Spot::Value(root.index(index).key("quantity")), "quantity");
                faults.push(fault.arg("told", *number).arg("quantity", quantity.to_string()));
            }
        }
    }
    if faults.is_empty() && !compared {
        return Answer::does_not_apply("reason-no-hours-to-compare");
    }
    Answer::from_faults(faults)
}

/// Whether the sentence is about what this party gives: it stands with its contribution or commitment, or in a clause
/// that names no other party that gives the same.
fn is_about(context: &Context<'_>, sentence: &Said<'_>, one: &Contribution) -> bool {
    match sentence.passage.topic {
        Topic::Commitment(index, _) => {
            let by = context.agreement.commitments.get(index).and_then(|own| own.party.known());
            by.zip(one.party.known()).is_some_and(|(by, party)| by.id() == Some(party))
        }
        Topic::Contribution(index) => {
            let contributions = context.agreement.funding.iter().flat_map(|funding| &funding.contributions);
            contributions.skip(index).take(1).any(|own| own.party == one.party && own.form == one.form)
        }
        Topic::Clause(..) => true,
        _ => false,
    }
}

/// The hours, or what the hours of each of so many come to; nothing where it is not told how many there are.
fn in_all(sentence: &Said<'_>, mention: &Mention, number: u64) -> Option<u64> {
    match around::of(sentence, &mention.range) {
        Of::All => Some(number),
        Of::Each(times) => number.checked_mul(times?),
    }
}

/// Whether a number that is told as about so many is within a tenth of the fact.
fn is_about_as_many(quantity: &Quantity, number: u64) -> bool {
    let (own, told) = (i128::from(quantity.number().millionths()), i128::from(number) * i128::from(ONE));
    (own - told).abs() * 10 <= own
}

/// Whether so many hours, so often, are those of the contribution.
fn fits(one: &Contribution, millionths: i64, number: u64, basis: Option<Reference>) -> bool {
    /// Working weeks in a year: no fewer than a school year's, no more than the calendar's.
    // no law: weeks of work in a year
    const WEEKS: (i64, i64) = (30, 53);
    let Some(told) = i64::try_from(number).ok().and_then(|number| number.checked_mul(ONE)) else { return true };
    let per = match basis {
        // An amount for a stretch of time is one of several parts.
        Some(Reference::During(_)) => return true,
        Some(Reference::Per(per)) => Some(per),
        None => None,
    };
    if told == millionths {
        // The same number is told of the same time, or of a time that one of them leaves out.
        return per.is_none() || one.per.known().is_none() || one.per.known() == per.as_ref();
    }
    match (per, one.per.known()) {
        (None, None) => false,
        (Some(own), Some(fact)) if own == *fact => false,
        (Some(Frequency::Week), Some(Frequency::Year)) => {
            let times = |weeks: i64| told.checked_mul(weeks).unwrap_or(i64::MAX);
            (times(WEEKS.0)..=times(WEEKS.1)).contains(&millionths)
        }
        (Some(own), Some(fact)) => match (own.per_year(), fact.per_year()) {
            (Some(a), Some(b)) => told.checked_mul(a.into()) == millionths.checked_mul(b.into()),
            _ => true,
        },
        // Hours in all against hours a year: how many years there are is told elsewhere.
        (None, Some(_)) | (Some(_), None) => true,
    }
}
