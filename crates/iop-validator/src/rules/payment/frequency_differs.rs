//! Its page is the Markdown file beside this one.
#![doc = include_str!("frequency_differs.md")]

use std::collections::{BTreeMap, HashMap};

use chrono::Datelike;
use iop_core::derive::Ledger;
use iop_core::model::{ClauseKind, Funding, Id, Payment, Stage};
use iop_core::{Anchor, Due, Frequency, Pointer, StatedDate, derive};
use iop_law::Basis;

use super::interval_exceeds_term::{Told, is_occasion, told};
use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Bound, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::PAYS;

mod told;

pub(super) const RULE: Rule = Rule {
    id: "payment/frequency-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("frequency_differs.md"),
    check,
};

/// Payments that the facts need not hold, and amounts told per unit of time.
const OTHER: &[&str] = &[
    "hyra*",
    "hyran*",
    "hyror*",
    "ränta*",
    "vite*",
    "lön*",
    "löner*",
    "avgift*",
    "arvode*",
    "deltagar*",
    "el",
    "rekvisitionen ska*",
    "rent*",
    "wage*",
    "fee*",
];

/// That money is paid.
const PAID: &[&[&str]] = &[PAYS, &["rekvir*", "faktur*"]];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.payments.is_empty() {
        return Answer::does_not_apply("reason-no-payments");
    }
    let term = derive::term(context.agreement);
    let told: Vec<_> = told(context)
        .into_iter()
        .filter(|told| {
            let passage = context.passages.iter().find(|passage| passage.pointer == told.place);
            // What is longer than the term has a finding of its own.
            let fits = term.is_none_or(|(first, last)| !told.per.duration().is_longer_than(first, last));
            fits && !passage.and_then(|passage| sentence(passage, told.range.start)).is_some_and(|said| said.has(OTHER))
        })
        .collect();
    let ledger = Ledger::of(context.agreement);
    let counted = by_part(context, funding, &ledger).or_else(|| in_all(context, funding, &ledger));
    if let Some(fault) = counted
        .or_else(|| told::of_amount(context, funding, &ledger))
        .or_else(|| told::at_once(context, funding, &ledger))
    {
        return Answer::Fails(vec![fault]);
    }
    if told.is_empty() {
        return Answer::does_not_apply("reason-no-frequency-in-prose");
    }
    let of_amount = told.iter().find_map(|told| by_amount(context, funding, &ledger, told));
    if let Some(fault) = of_amount {
        return Answer::Fails(vec![fault]);
    }
    let Some(yearly) = yearly(funding) else { return Answer::not_judged("reason-payments-not-countable") };
    let place = Pointer::root().key("funding").key("payments");
    let differs = told.into_iter().filter_map(|told| {
        let wanted = told.times.checked_mul(told.per.per_year()?.into())?;
        if yearly.contains(&wanted) {
            return None;
        }
        let fault = Fault::at(Spot::Words(told.place, told.range)).related(Spot::Key(place.clone()), "payments");
        Some(fault.arg("told", wanted).arg("paid", yearly.iter().copied().max()?))
    });
    Answer::from_faults(differs.take(1).collect())
}

/// The fault where the amount that stands before the pace is that of payments with another pace.
fn by_amount(context: &Context<'_>, funding: &Funding, ledger: &Ledger<'_>, told: &Told) -> Option<Fault> {
    let passage = context.passages.iter().find(|passage| passage.pointer == told.place)?;
    let wanted = told.times.checked_mul(told.per.per_year()?.into())?;
    let sentence = sentence(passage, told.range.start)?.range;
    let before =
        passage.mentions.iter().filter(|one| one.range.start >= sentence.start && one.range.end <= told.range.start);
    let amount = before.rev().find_map(|mention| match mention.what {
        What::Amount { money, approximate: false, ceiling: false, each: false, per, .. } => {
            per.is_none_or(|per| per == told.per).then_some(money)
        }
        _ => None,
    })?;
    let is_of = |payment: &Payment| {
        let instalments = ledger.instalments(payment).unwrap_or_default();
        instalments.iter().any(|one| one.amount == amount) || payment.amount.known() == Some(&amount)
    };
    let mut own = funding.payments.iter().enumerate().filter(|(_, payment)| is_of(payment)).peekable();
    let first = own.peek()?.0;
    let paces: Vec<u64> = own.map(|(_, payment)| often(payment)).collect::<Option<_>>()?;
    if paces.contains(&wanted) {
        return None;
    }
    let place = Pointer::root().key("funding").key("payments").index(first).key("per");
    let fault = Fault::at(Spot::Words(told.place.clone(), told.range.clone())).related(Spot::Value(place), "payments");
    Some(fault.arg("told", wanted).arg("paid", paces.into_iter().max()?))
}

/// "En tredjedel åt gången", where there are neither three payments in all nor three a year.
fn by_part(context: &Context<'_>, funding: &Funding, ledger: &Ledger<'_>) -> Option<Fault> {
    const AT_A_TIME: &[&str] = &[
        "åt gången",
        "i taget",
        "varje gång",
        "per gång",
        "vid varje",
        "varje kvartal",
        "varje halvår",
        "per kvartal",
        "per halvår",
        "at a time",
        "each time",
        "each quarter",
    ];
    /// The times with each of which a part is paid.
    const EACH_TIME: &[&str] = &["kvartal", "halvår", "tertial", "månad", "gång", "quarter", "half-year"];
    let mut known = yearly(funding)?;
    let paid = known.iter().copied().max()?;
    known.extend(totals(funding, ledger));
    let mut told = of_payment(context).flat_map(|said| {
        let parts = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Percent(share) if share.numerator() == 1 => Some((mention.range.clone(), share.denominator())),
            _ => None,
        });
        let parts = parts.filter(|(range, _)| {
            // The amount of the part may stand between.
            let amount = said.mentions.iter().find(|own| {
                let between = said.passage.text.get(range.end..own.range.start);
                matches!(own.what, What::Amount { .. })
                    && between.is_some_and(|between| !between.contains(char::is_alphanumeric))
            });
            let end = amount.map_or(range.end, |own| own.range.end);
            let after = said.words.partition_point(|word| word.range.start < end);
            // "Varje kvartal med en fjärdedel".
            let led = || {
                let mut before = said.before(range, 3).skip_while(|word| word.is(&["en", "ett", "med", "a"]));
                before.next().is_some_and(|word| word.is(EACH_TIME))
            };
            said.is(after, AT_A_TIME) || led()
        });
        parts.map(|(range, parts)| (said.passage.pointer.clone(), range, parts)).collect::<Vec<_>>()
    });
    let (place, range, parts) = told.find(|(_, _, parts)| !known.contains(parts))?;
    let payments = Pointer::root().key("funding").key("payments");
    let fault = Fault::at(Spot::Words(place, range)).related(Spot::Key(payments), "payments").variant("part");
    Some(fault.arg("told", parts).arg("paid", paid))
}

/// "Sammanlagt fem gånger", where neither all payments, nor those of one plan, of one contribution or of one year, are
/// so many.
fn in_all(context: &Context<'_>, funding: &Funding, ledger: &Ledger<'_>) -> Option<Fault> {
    // "De två första omgångarna" are some of them.
    const SOME: &[&str] =
        &["första", "sista", "senare", "övriga", "återstående", "följande", "first", "last", "remaining"];
    // What is counted in each unit of time, or is a factor, or has been paid.
    const NOT_ALL: &[&str] = &[
        "per",
        "varje",
        "vart",
        "om året",
        "i månaden",
        "i kvartalet",
        "årlig*",
        "månatlig*",
        "kvartalsvis",
        "gånger så",
        "förläng*",
        "försen*",
        "uteblir*",
        "tidigare",
        "hittills",
        "betalades",
        "utbetalades",
        "betalats",
        "each",
        "every",
        "annual*",
        "yearly",
    ];
    if funding.payments.iter().any(|payment| ledger.instalments(payment).is_err()) {
        return None;
    }
    let mut known = totals(funding, ledger);
    let all = *known.first()?;
    known.extend(yearly(funding).unwrap_or_default());
    // Parts are counted with what they are parts of.
    let counted = |noun: &str| is_occasion(noun) && !matches!(noun, "delar" | "parts");
    let mut told = of_payment(context).filter(|said| !said.has(NOT_ALL)).flat_map(|said| {
        let counts = said.mentions.iter().filter_map(|mention| match &mention.what {
            What::Count { number, upper: None, bound: Bound::Exactly, noun, noun_range, basis: None, .. }
                if counted(noun)
                    && !said.before(noun_range, 2).any(|word| word.is(SOME))
                    && !told::is_of_several(&said, mention) =>
            {
                Some((said.passage.pointer.clone(), mention.range.clone(), *number))
            }
            _ => None,
        });
        counts.collect::<Vec<_>>()
    });
    let (place, range, told) = told.find(|(.., told)| *told > 1 && !known.contains(told))?;
    let payments = Pointer::root().key("funding").key("payments");
    let fault = Fault::at(Spot::Words(place, range)).related(Spot::Key(payments), "payments").variant("total");
    Some(fault.arg("told", told).arg("paid", all))
}

/// How many payments there are: in all, by each plan, of each contribution, from each party, and in each year.
fn totals(funding: &Funding, ledger: &Ledger<'_>) -> Vec<u64> {
    let mut of: BTreeMap<String, u64> = BTreeMap::new();
    let mut found = Vec::new();
    for payment in &funding.payments {
        let instalments = ledger.instalments(payment).unwrap_or_default();
        let many = instalments.len() as u64;
        found.push(many);
        let from = payment.from.known().map(|from| format!("from {from}"));
        let own = payment.of.as_ref().map(|own| format!("of {own}"));
        for key in from.into_iter().chain(own) {
            *of.entry(key).or_insert(0) += many;
        }
        for year in instalments.iter().filter_map(|one| one.due).map(|due| due.year()) {
            *of.entry(format!("in {year}")).or_insert(0) += 1;
        }
    }
    let all = found.iter().sum();
    std::iter::once(all).chain(found).chain(of.into_values()).collect()
}

/// The sentences on payments in the texts that are about them.
fn of_payment<'a>(context: &'a Context<'a>) -> impl Iterator<Item = Said<'a>> {
    let about = [ClauseKind::Payments, ClauseKind::Economy];
    let told = context.passages.iter().filter(move |passage| about.iter().any(|kind| passage.topic.is_about(*kind)));
    told.flat_map(said::all).filter(|said| said.has_any(PAID) && !said.has(OTHER))
}

/// The sentence around a place.
fn sentence<'a>(passage: &'a Passage<'a>, at: usize) -> Option<Said<'a>> {
    said::all(passage).find(|said| said.range.contains(&at))
}

/// How many times a year money is paid: by each payment, by all of one contribution, by all from one party, and in each
/// year by one and by all. None where some payment does not say how often it comes.
fn yearly(funding: &Funding) -> Option<Vec<u64>> {
    let mut found = Vec::new();
    let mut of: HashMap<&Id, u64> = HashMap::new();
    let mut from: HashMap<(&Id, String), u64> = HashMap::new();
    let mut years: BTreeMap<(i32, Option<&Id>), u64> = BTreeMap::new();
    for payment in &funding.payments {
        if let Some(date) = fixed(payment) {
            // A day in the year; how many there are of the contribution in each year is what counts.
            *years.entry((date.year(), None)).or_insert(0) += 1;
            *years.entry((date.year(), payment.from.known())).or_insert(0) += 1;
            continue;
        }
        let times = often(payment)?;
        found.push(times);
        if let Some(id) = &payment.of {
            *of.entry(id).or_insert(0) += times;
        }
        // What is for different years is not paid in the same one.
        let during = payment.during.known().map(ToString::to_string).unwrap_or_default();
        let to = payment.to.known().map(|to| format!("{to} {during}")).unwrap_or_default();
        *from.entry((payment.from.known()?, to)).or_insert(0) += times;
    }
    found.extend(of.into_values().chain(from.into_values()).chain(years.values().copied()));
    Some(found)
}

/// The only day of a payment.
fn fixed(payment: &Payment) -> Option<StatedDate> {
    match payment.on.known()? {
        Due::On(date) if payment.per.is_blank() && payment.times.known().is_none_or(|times| *times == 1) => Some(*date),
        _ => None,
    }
}

/// How many times a year it comes.
fn often(payment: &Payment) -> Option<u64> {
    let anchored = |anchor: &Anchor| match anchor {
        Anchor::Each(per, _) => Some(*per),
        Anchor::Period(_) | Anchor::Every(_) | Anchor::Event(_) => None,
    };
    let of_day = || match payment.on.known()? {
        Due::At(anchor) | Due::After(_, anchor) | Due::Before(_, anchor) => anchored(anchor),
        Due::First(_, per) => Some(*per),
        Due::EveryYear { .. } => Some(Frequency::Year),
        Due::On(_) => None,
    };
    let per = payment.per.known().copied().or_else(of_day)?;
    Some(u64::from(payment.times.known().copied().unwrap_or(1)) * u64::from(per.per_year()?))
}
