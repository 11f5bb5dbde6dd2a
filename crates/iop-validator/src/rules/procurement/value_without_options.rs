//! Its page is the Markdown file beside this one.
#![doc = include_str!("value_without_options.md")]

use iop_core::model::{AssessmentMatter, ClauseKind, Stage};
use iop_core::{Money, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::services::{Held, LIMIT, held, limits};
use crate::rules::procurement::worth::{GENERAL, assessments, limit, reaches, worth};
use crate::rules::said::{self, Said};
use crate::rules::term::of_period;
use crate::rules::who::at;

mod part;

pub(super) const RULE: Rule = Rule {
    id: "procurement/value-without-options",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2016:1145", locus: Some("5 kap. 3 §") }, Basis::Act { act: "2007:1091", locus: None }],
    waivable: true,
    page: include_str!("value_without_options.md"),
    check,
};

const VALUE: &[&str] = &["*värde*"];
const WHOLE: &[&str] =
    &["avtal*", "kontrakt*", "upphandl*", "överenskommelse*", "total*", "samman*", "direktupphandl*"];
const GOES_ON: &[&str] = &["*förläng*", "option*", "extension*"];
const BELOW: &[&str] = &["under*", "understig*", "lägre*", "ryms*", "below*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let goes_on = agreement.period.as_ref().is_some_and(|period| period.extension.is_some() || period.open_ended);
    if !goes_on {
        let part = part::of_term(context);
        return if part.is_empty() { Answer::does_not_apply("reason-no-extension") } else { Answer::Fails(part) };
    }
    let Some(whole) = worth(context.law, agreement, context.date) else {
        let first = first_term(context);
        return if first.is_empty() { Answer::not_judged("reason-no-value") } else { Answer::from_faults(first) };
    };
    Answer::from_faults(faults(context, whole))
}

/// The sums of the first term that are told as the value, where nobody can say what an extension comes to.
fn first_term(context: &Context<'_>) -> Vec<Fault> {
    let Some(term) = derive::agreement_value(context.agreement).term.money() else { return Vec::new() };
    if context.agreement.period.as_ref().is_none_or(|period| period.extension.is_none()) {
        return Vec::new();
    }
    let triggers = [VALUE, LIMIT].concat();
    let assessed = said::with(context, &triggers)
        .filter(|one| (is_of_whole(one) || one.has(LIMIT)) && one.has(BELOW) && !one.has(GOES_ON));
    let told = assessed.filter_map(|one| {
        let (range, _) = stated(&one, context).filter(|(_, told)| *told == term)?;
        let place = Spot::Value(of_period("extension"));
        let fault = Fault::at(Spot::Words(one.passage.pointer.clone(), range)).variant("first-term");
        Some(fault.related(place, "extension").arg("stated", term))
    });
    told.collect()
}

/// Whether the value told is that of the whole: the two words are one, or stand side by side. "Sammanlagt 840 000
/// kronor, och en lokal till ett värde av 36 000 kronor" tells no value of the agreement.
fn is_of_whole(sentence: &Said<'_>) -> bool {
    const NEAR: usize = 3;
    let places = 0..sentence.words.len();
    places.filter(|at| sentence.is(*at, VALUE)).any(|at| sentence.has_in(at.saturating_sub(NEAR)..=at + NEAR, WHOLE))
}

/// Whether the agreement tells its value without what it may grow to.
pub(super) fn understated(context: &Context<'_>) -> bool {
    matches!(check(context), Answer::Fails(_))
}

fn faults(context: &Context<'_>, whole: Money) -> Vec<Fault> {
    let agreement = context.agreement;
    let extension = agreement.period.as_ref().is_some_and(|period| period.extension.is_some());
    let term = derive::agreement_value(agreement).term.money();
    let general = limit(context.law, GENERAL, context.date);
    let reached = match held(context, whole) {
        Held::Reaches(limit) => Some(limit),
        Held::Below | Held::Unsure(_) => None,
    };
    let months = context.law.amount("lou.contract_value_months_when_indefinite", context.date).known();
    let months = months.and_then(|months| months.value.count()).filter(|_| !extension);
    let triggers = [VALUE, LIMIT].concat();
    let mut faults = Vec::new();
    for sentence in said::with(context, &triggers) {
        // Among the contributions many things have a value.
        let given =
            [ClauseKind::Economy, ClauseKind::Payments].iter().any(|kind| sentence.passage.topic.is_about(*kind));
        let assessed = !given && sentence.has_each(&[VALUE, WHOLE]) || is_assessed(context, &sentence);
        let about = assessed || is_of_whole(&sentence) || sentence.has(LIMIT);
        let stated = about.then(|| stated(&sentence, context)).flatten();
        // Where the whole is told too, the first term is told beside it.
        let whole_told = |other: &Said<'_>| {
            let amount = self::stated(other, context).filter(|_| other.has(VALUE) || other.has(GOES_ON));
            amount.is_some_and(|(_, amount)| reaches(amount, whole))
        };
        if said::all(sentence.passage).any(|other| whole_told(&other)) {
            continue;
        }
        let (at, told) = match stated {
            Some((range, amount)) if !reaches(amount, whole) => {
                (Spot::Words(sentence.passage.pointer.clone(), range), Some(amount))
            }
            // Below the limit, which only the first term is.
            None if sentence.has_each(&[LIMIT, BELOW]) && !sentence.denies() => match (term, general) {
                (Some(term), Some(limit)) if !reaches(term, limit) && reaches(whole, limit) => {
                    (sentence.mark(LIMIT), None)
                }
                _ => continue,
            },
            _ => continue,
        };
        let place = of_period(if extension { "extension" } else { "open_ended" });
        let fault = Fault::at(at).related(Spot::Value(place), "extension").arg("value", whole);
        let fault = match (months.zip(told), reached) {
            (Some((months, told)), Some(limit)) => {
                fault.variant("open-reached").arg("months", months).arg("stated", told).arg("limit", limit)
            }
            (Some((months, told)), None) => fault.variant("open").arg("months", months).arg("stated", told),
            (None, Some(limit)) => fault.variant("reached").arg("limit", limit),
            (None, None) => fault,
        };
        faults.push(fault);
    }
    faults
}

/// The amount that a sentence calls the value, and where it stands; a limit and amounts per year are not it.
fn stated(sentence: &Said<'_>, context: &Context<'_>) -> Option<(std::ops::Range<usize>, Money)> {
    let (first, last) = (sentence.words.first()?.range.start, sentence.words.last()?.range.end);
    let mentions = &sentence.passage.mentions;
    let from = mentions.partition_point(|own| own.range.start < first);
    let within = mentions[from..].iter().take_while(|own| own.range.start < last);
    let amounts = within.filter_map(|mention| match &mention.what {
        What::Amount { money, per: None, each: false, .. }
            if !limits(context.law, context.date).any(|limit| limit == *money)
                && !is_limit(sentence, &mention.range)
                && !is_charge(sentence, &mention.range) =>
        {
            Some((mention.range.clone(), *money))
        }
        _ => None,
    });
    // "180 000 kr gånger 4, det vill säga 720 000 kr": the value is what it comes to.
    amounts.max_by_key(|(_, money)| money.minor())
}

/// Whether it is the value that an assessment of the law on procurement tells: "värdet är 1 260 000 kr".
fn is_assessed(context: &Context<'_>, sentence: &Said<'_>) -> bool {
    const IS: &[&str] =
        &["värdet är", "värdet uppgår", "värdet blir", "värdet beräknas", "värdet uppskattas", "the value is"];
    let outcome = |index| at("assessments", index).key("outcome");
    sentence.has(IS)
        && assessments(context.agreement, AssessmentMatter::Procurement)
            .any(|(index, _)| sentence.passage.pointer == outcome(index))
}

/// Whether it is what somebody has to pay if the law is broken, which is reckoned on the value.
fn is_charge(sentence: &Said<'_>, range: &std::ops::Range<usize>) -> bool {
    const NEAR: usize = 4;
    sentence.before(range, NEAR).any(|word| word.is(&["*skadeavgift*", "avgift*", "vite*", "penalt*"]))
}

/// Whether an amount stands right after the word for the limit.
fn is_limit(sentence: &Said<'_>, range: &std::ops::Range<usize>) -> bool {
    let end = sentence.words.partition_point(|word| word.range.start < range.start);
    sentence.find_before(LIMIT, end).is_some_and(|at| end - at <= 3)
}
