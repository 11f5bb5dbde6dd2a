//! Its page is the Markdown file beside this one.
#![doc = include_str!("day_differs.md")]

use chrono::NaiveDate;
use iop_core::derive::{self, Ledger};
use iop_core::model::{ClauseKind, Funding, Stage};
use iop_core::{Anchor, Due, Duration, Event, Pointer, StatedDate};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::{BACK, PAYS};

mod amount;
mod of_payer;
mod recurring;

pub(super) const RULE: Rule = Rule {
    id: "payment/day-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("day_differs.md"),
    check,
};

/// Words of paying.
const PAID: &[&[&str]] = &[PAYS, &["överför*"]];

/// Days on which something else is done.
const OTHER: &[&str] = &[
    "redovis*",
    "rekvireras senast*",
    "rekvisition senast*",
    "rekvisitionen*",
    "beslut*",
    "ansök*",
    "faktureras senast*",
    "hyra*",
    "hyran*",
    "avgift*",
    "kurs*",
    "tidigare*",
    "enligt avtal*",
    "protokoll*",
    "repay*",
    "rent*",
];

/// That money is handed on.
const ONWARD: &[&str] = &["vidare*", "förmedla*", "pass on*", "passes on*", "onward*"];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.payments.is_empty() {
        return Answer::does_not_apply("reason-no-payments");
    }
    let said: Vec<_> = said::with(context, &PAID.concat()).collect();
    let said: Vec<&Said<'_>> = said
        .iter()
        .filter(|sentence| {
            let topic = sentence.passage.topic;
            let about = topic.is_about(ClauseKind::Payments) || topic.is_about(ClauseKind::Economy);
            about && matches!(topic, Topic::Clause(..)) && !sentence.has_any(&[OTHER, BACK])
        })
        .collect();
    let faults = day(context, funding, &said).or_else(|| of_payer::day(context, funding, &said)).into_iter();
    let faults = faults.chain(onward(funding, &said)).chain(amount::differing(context, funding, &said));
    let faults = faults.chain(recurring::day(context, funding, &said)).chain(recurring::first(context, funding, &said));
    let faults = faults.chain(recurring::after(funding, &said)).chain(recurring::within(funding, &said));
    Answer::from_faults(faults.collect())
}

/// The day that the text tells and no payment has, where some payment's own day is not told: one of the two is wrong.
fn day(context: &Context<'_>, funding: &Funding, said: &[&Said<'_>]) -> Option<Fault> {
    let fixed = funding.payments.iter().enumerate().filter_map(|(index, payment)| match payment.on.known() {
        Some(Due::On(StatedDate::Day(day))) => Some((index, *day)),
        _ => None,
    });
    let fixed: Vec<(usize, NaiveDate)> = fixed.collect();
    let told = said.iter().flat_map(|sentence| {
        sentence.mentions.iter().filter_map(|mention| match mention.what {
            What::Date(StatedDate::Day(day)) => Some((*sentence, mention.range.clone(), day)),
            _ => None,
        })
    });
    let told: Vec<_> = told.collect();
    let (index, right) = *fixed.iter().find(|(_, day)| told.iter().all(|(_, _, told)| told != day))?;
    let ledger = Ledger::of(context.agreement);
    let paid = funding.payments.iter().filter_map(|payment| ledger.instalments(payment).ok()).flatten();
    let mut days: Vec<NaiveDate> = paid.filter_map(|instalment| instalment.due).collect();
    days.extend(fixed.iter().map(|(_, day)| *day));
    let edges = [derive::start(context.agreement), derive::end(context.agreement)];
    days.extend(edges.iter().flatten().flat_map(|edge| [edge.first(), edge.last()]));
    days.extend(context.agreement.dated.known().map(|day| day.first()));
    let (sentence, range, day) = told.into_iter().find(|(_, _, day)| !days.contains(day))?;
    let fact = Spot::Value(Pointer::root().key("funding").key("payments").index(index).key("on"));
    let fault = Fault::at(Spot::Words(sentence.passage.pointer.clone(), range)).related(fact, "fact");
    Some(fault.arg("told", day).arg("day", right))
}

/// How soon money is handed on by the text, where no payment that is handed on has that time.
fn onward(funding: &Funding, said: &[&Said<'_>]) -> Option<Fault> {
    let mut after = funding.payments.iter().enumerate().filter(|(_, payment)| payment.passes_on);
    let (index, time) = after.find_map(|(index, payment)| match payment.on.known() {
        Some(Due::After(time, Anchor::Event(Event::Receipt))) => Some((index, *time)),
        _ => None,
    })?;
    let stated = |told: Duration| {
        let time = |due: Option<&Due>| matches!(due, Some(Due::After(time, _)) if *time == told);
        funding.payments.iter().any(|payment| time(payment.on.known()))
    };
    let told = said.iter().filter(|sentence| sentence.has(ONWARD)).find_map(|sentence| {
        let mut times = sentence.mentions.iter().filter_map(|mention| match &mention.what {
            What::Duration { duration, .. } => Some((*duration, mention.range.clone())),
            _ => None,
        });
        let (told, range) = times.next()?;
        (times.next().is_none() && !stated(told)).then(|| (Spot::Words(sentence.passage.pointer.clone(), range), told))
    });
    let fact = Spot::Value(Pointer::root().key("funding").key("payments").index(index).key("on"));
    told.map(|(words, told)| {
        let fault = Fault::at(words).related(fact, "fact").variant("onward");
        fault.arg("told", told).arg("time", time)
    })
}
