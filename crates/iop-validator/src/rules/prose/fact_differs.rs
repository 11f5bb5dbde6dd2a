//! Its page is the Markdown file beside this one.
#![doc = include_str!("fact_differs.md")]

use chrono::{Datelike, NaiveDate};
use iop_core::derive::{self, Ledger};
use iop_core::model::{Agreement, Stage};
use iop_core::{Due, Id, Money, Pointer, StatedDate};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::form::{self, Value};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;
use crate::rules::words::{BACK, THIS_AGREEMENT};

mod index;

pub(super) const RULE: Rule = Rule {
    id: "prose/fact-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("fact_differs.md"),
    check,
};

/// How a text says that something has been judged.
const JUDGED: &[&str] = &["bedöm*", "pröva*", "utrett*", "kriteri*", "assess*", "criteri*"];

/// The letters of the shortest word that tells one title from another.
const LETTERS: usize = 4;

fn check(context: &Context<'_>) -> Answer {
    let (days, sums) = (days(context.agreement), sums(context.agreement));
    let mut faults = Vec::new();
    for untold in form::untold(context) {
        let own = |topic: Topic| matches!(topic, Topic::Clause(index, _) if index == untold.clause);
        let passages = context.passages.iter().filter(|passage| own(passage.topic));
        let mut said = passages.flat_map(said::sentences).filter(|said| is_of(said, context.agreement, &untold.place));
        let fault = said.find_map(|said| match untold.value {
            Value::Date(date) | Value::Due(Due::On(date)) => day(&said, date, &days),
            Value::Money(money) => amount(&said, money, &sums),
            Value::Due(Due::EveryYear { month, day }) => day_of_year(&said, month, day),
            _ => None,
        });
        faults.extend(fault.map(|fault| fault.related(Spot::Value(untold.place), "fact")));
    }
    faults.extend(index::faults(context, &days));
    faults.extend(precedence(context));
    Answer::from_faults(faults)
}

/// The papers in another order than the one in which they go before each other.
fn precedence(context: &Context<'_>) -> Option<Fault> {
    const ORDER: &[&str] = &[
        "därefter",
        "därnäst",
        "i följande ordning",
        "rangordning*",
        "företräde",
        "thereafter",
        "precedence",
        "prevail*",
    ];
    let agreement = context.agreement;
    let titles = |id: &Id| -> Vec<String> {
        let annexes = agreement.annexes.iter().filter(|own| own.id.known() == Some(id)).map(|own| &own.title);
        let related = agreement.related.iter().filter(|own| own.id.as_ref() == Some(id)).map(|own| &own.title);
        annexes.chain(related).filter_map(|title| title.known()).map(|title| phrase(title)).collect()
    };
    let named: Vec<Vec<String>> = agreement
        .precedence
        .iter()
        .map(|id| {
            let own: Vec<String> = THIS_AGREEMENT.iter().chain(&["detta dokument"]).map(ToString::to_string).collect();
            if id.as_str() == "agreement" { own } else { titles(id) }
        })
        .collect();
    context.passages.iter().flat_map(said::all).filter(|said| said.has(ORDER)).find_map(|said| {
        let places: Vec<(usize, std::ops::Range<usize>)> =
            named.iter().enumerate().filter_map(|(at, names)| Some((at, said.bytes(names)?))).collect();
        let wrong = places.windows(2).find(|pair| pair[0].1.start > pair[1].1.start)?;
        let place = Pointer::root().key("precedence").index(wrong[1].0);
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), wrong[1].1.clone())).variant("order");
        Some(fault.related(Spot::Value(place), "fact"))
    })
}

/// Whether the sentence is about what the fact is a fact of.
fn is_of(said: &Said<'_>, agreement: &Agreement, place: &Pointer) -> bool {
    let keys: Vec<&str> = place.tokens().collect();
    match keys[..] {
        ["related", index, _] => {
            let related = index.parse::<usize>().ok().and_then(|index| agreement.related.get(index));
            related.and_then(|related| related.title.known()).is_some_and(|title| names(said, title))
        }
        ["assessments", ..] | ["criteria", "assessed_on"] => said.has(JUDGED),
        ["state_aid", "granted"] => said.has(&["bevilja*", "grant*"]),
        ["state_aid", "declared"] => said.has(&["försäkra*", "intyga*", "declar*"]),
        ["state_aid", "rate_on"] => said.has(&["*kurs", "*kursen", "*rate"]),
        ["state_aid", "registered"] => said.has(&["regist*"]),
        ["state_aid", "amount"] => said.has(&["uppgår*", "*stöd", "*stödet", "bidraget", "aid", "amounts"]),
        ["funding", "surplus_due"] => said.has_any(&[BACK, &["överskott*", "blir över", "surplus*"]]),
        ["data_protection", "erased"] => said.has(&["gallra*", "radera*", "förstör*", "erase*", "delet*"]),
        ["period", "extension", "until"] => said.has(&["längst", "förläng*", "extend*"]),
        _ => false,
    }
}

/// Whether the sentence names the document: by two words of its title, or the only one.
fn names(said: &Said<'_>, title: &str) -> bool {
    let words = reader::words(title, 0..title.len());
    let own: Vec<String> = words
        .into_iter()
        .filter(|word| word.key.chars().count() >= LETTERS)
        .map(|word| reader::stem(&word.key))
        .collect();
    let told = own.iter().filter(|own| said.words.iter().any(|word| reader::has_stem(&word.key, own))).count();
    told > 0 && told >= own.len().min(2)
}

/// The only day of the sentence that no fact has, where it resembles the day of this one.
fn day(said: &Said<'_>, fact: StatedDate, known: &[NaiveDate]) -> Option<Fault> {
    let mut others = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Date(date) if is_as_precise(date, fact) && !known.contains(&date.last()) => Some((mention, date)),
        _ => None,
    });
    let (mention, told) = others.next().filter(|_| others.next().is_none())?;
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone()));
    resembles(told.last(), fact.last()).then(|| fault.arg("told", told).arg("fact", fact))
}

/// The only day of the year in the sentence, where it is another.
fn day_of_year(said: &Said<'_>, month: u32, day: u32) -> Option<Fault> {
    let mut told = said.days_of_year();
    let (range, own, on) = told.next().filter(|_| told.next().is_none())?;
    let differs = own != month || on.is_some_and(|on| on != day);
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range.clone()));
    let told = said.passage.text.get(range).filter(|_| differs)?;
    Some(fault.arg("told", told).arg("fact", Due::EveryYear { month, day }))
}

/// Whether both are days, or months, or the one is a year and the other the last day of one.
fn is_as_precise(told: StatedDate, fact: StatedDate) -> bool {
    let length = |date: StatedDate| (date.last() - date.first()).num_days();
    // no law: the days of the longest month
    let same = told.is_day() == fact.is_day() && (length(told) < 31) == (length(fact) < 31);
    let year = StatedDate::Year(fact.last().year());
    same || matches!(told, StatedDate::Year(_)) && fact.is_day() && fact.last() == year.last()
}

/// Whether the year, the month or the day is the same, the last day of a month being the last day of any.
fn resembles(one: NaiveDate, other: NaiveDate) -> bool {
    let ends_month = |day: NaiveDate| day.succ_opt().is_some_and(|next| next.month() != day.month());
    let day = one.day() == other.day() || ends_month(one) && ends_month(other);
    [one.year() == other.year(), one.month() == other.month(), day].into_iter().filter(|same| *same).count() > 1
}

/// The only amount of the sentence that no fact has and that resembles this one.
fn amount(said: &Said<'_>, fact: Money, known: &[Money]) -> Option<Fault> {
    let mut others = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Amount { money, approximate: false, ceiling: false, .. } if is_near(money, fact) => {
            (!known.contains(&money)).then_some((mention, money))
        }
        _ => None,
    });
    let (mention, told) = others.next().filter(|_| others.next().is_none())?;
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone()));
    Some(fault.arg("told", told).arg("fact", fact))
}

/// Whether the digits are the same in another order, or all but one of them are.
fn is_near(one: Money, other: Money) -> bool {
    let (mut a, mut b) = (one.minor().to_string().into_bytes(), other.minor().to_string().into_bytes());
    let apart = a.iter().zip(&b).filter(|(a, b)| a != b).count();
    let same_length = a.len() == b.len() && one.currency() == other.currency();
    a.sort_unstable();
    b.sort_unstable();
    same_length && (apart <= 1 || a == b)
}

/// The last days of every time that the facts give.
fn days(agreement: &Agreement) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    for value in form::values(agreement) {
        match value {
            Value::Date(date) | Value::Due(Due::On(date)) => days.push(date.last()),
            Value::Due(due) => days.extend(derive::due_days(agreement, due).unwrap_or_default()),
            _ => {}
        }
    }
    let ends = [derive::start(agreement), derive::end(agreement), agreement.dated.known().copied()];
    days.extend(ends.into_iter().flatten().map(StatedDate::last));
    days.extend(derive::extensions(agreement).iter().map(|extension| extension.last));
    days.extend(derive::last_notice_day(agreement));
    days.extend(derive::review_days(agreement).unwrap_or_default());
    days.extend(agreement.annexes.iter().filter_map(|annex| annex.dated.known()).map(|date| date.last()));
    days.extend(agreement.signatures.iter().filter_map(|own| own.date.known()).map(|date| date.last()));
    let indexation = agreement.funding.iter().filter_map(|funding| funding.indexation.as_ref());
    days.extend(indexation.filter_map(|own| own.first.known()).map(|date| date.last()));
    let ledger = Ledger::of(agreement);
    let payments = agreement.funding.iter().flat_map(|funding| &funding.payments);
    let paid = payments.filter_map(|payment| ledger.instalments(payment).ok()).flatten();
    days.extend(paid.filter_map(|instalment| instalment.due));
    days
}

/// Every amount that the facts give or come to.
fn sums(agreement: &Agreement) -> Vec<Money> {
    let ledger = Ledger::of(agreement);
    let money = |value| if let Value::Money(money) = value { Some(money) } else { None };
    let mut sums: Vec<Money> = form::values(agreement).into_iter().filter_map(money).collect();
    for one in agreement.funding.iter().flat_map(|funding| &funding.contributions) {
        let stated = [&one.amount, &one.at_least, &one.at_most, &one.about];
        sums.extend(stated.into_iter().filter_map(|money| money.known().copied()));
        sums.extend(ledger.contribution_total(one).money());
    }
    sums.extend(ledger.cash_total().money());
    let earlier = agreement.state_aid.iter().flat_map(|aid| &aid.earlier);
    sums.extend(earlier.filter_map(|aid| aid.amount.known().copied()));
    sums
}
