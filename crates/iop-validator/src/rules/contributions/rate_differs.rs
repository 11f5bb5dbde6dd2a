//! Its page is the Markdown file beside this one.
#![doc = include_str!("rate_differs.md")]

use iop_core::model::{Contribution, ContributionForm, Stage};
use iop_core::{Money, Pointer};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "contributions/rate-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("rate_differs.md"),
    check,
};

/// Words of work that is valued.
const WORK: &[&str] = &[
    "timmarna",
    "timmarnas",
    "the hours",
    "ideel*",
    "frivillig*",
    "volontär*",
    "obetal*",
    "oavlönad*",
    "arbetstid*",
    "personal*",
    "instruktör*",
    "ledare*",
    "handledar*",
    "volunt*",
    "unpaid*",
    "staff*",
    "mentor*",
    "samordnar*",
    "värdera*",
    "valued",
    "tid",
    "tiden",
    "en timme",
    "varje timme",
    "timvärde*",
    "timkostnad*",
    "timpris*",
];

/// What is paid rather than valued, or is the rate of something else.
const OTHER: &[&str] = &[
    "hyra*",
    "hyrs*",
    "*lokal",
    "*lokalen",
    "*hallen",
    "*salen",
    "*banan",
    "*fordon*",
    "*bussen",
    "konsult*",
    "ofta",
    "nationellt",
    "vanligen",
    "brukar",
    "uthyr*",
    "arvode*",
    "lön",
    "timlön*",
    "faktur*",
    "avgift*",
    "ersätt*",
    "betalar*",
    "betalas*",
    "deltagare*",
    "utöver*",
    "tidigare*",
    "övertid*",
    "fee*",
    "paid*",
    "pays*",
];

/// What stands after an amount for each hour.
const HOUR: &[&str] = &[
    "per timme*",
    "styck",
    "per styck",
    "per arbetad timme*",
    "per ideell timme*",
    "per tim*",
    "tim*",
    "i timmen*",
    "timmen*",
    "per hour*",
    "an hour*",
    "hour*",
];

/// What stands before it.
const EACH: &[&str] = &["à", "á", "a", "at"];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let hourly = |one: &Contribution| {
        let work = matches!(one.form.known(), Some(ContributionForm::VolunteerWork | ContributionForm::Staff));
        let unit = one.quantity.known().is_some_and(|quantity| reader::has(quantity.unit(), &["tim*", "hour*"]));
        one.rate.known().copied().filter(|_| work && unit)
    };
    let rates = funding.contributions.iter().enumerate().filter_map(|(index, one)| Some((index, hourly(one)?)));
    let rates: Vec<(usize, Money)> = rates.collect();
    let Some((first, rate)) = rates.first().copied() else { return Answer::does_not_apply("reason-no-hourly-rate") };
    let said: Vec<_> = said::with(context, WORK).collect();
    let said = said.iter().filter(|sentence| {
        let place =
            matches!(sentence.passage.topic, Topic::Clause(..) | Topic::Commitment(..) | Topic::Contribution(_));
        place && !sentence.has(OTHER)
    });
    let differs = said.flat_map(|sentence| {
        let told = sentence.mentions.iter().filter_map(|mention| match mention.what {
            What::Amount { money, approximate: false, ceiling: false, .. }
                if is_hourly(sentence, &mention.range, is_rate(money, rate)) =>
            {
                Some((money, mention.range.clone()))
            }
            _ => None,
        });
        told.filter(|(money, _)| funding.contributions.iter().all(|one| one.rate.known() != Some(money)))
            .map(|(money, range)| (Spot::Words(sentence.passage.pointer.clone(), range), money))
            .collect::<Vec<_>>()
    });
    let place = Spot::Value(Pointer::root().key("funding").key("contributions").index(first).key("rate"));
    let fault = differs
        .into_iter()
        .next()
        .map(|(words, told)| Fault::at(words).related(place, "rate").arg("told", told).arg("rate", rate));
    Answer::from_faults(fault.into_iter().collect())
}

/// Whether the amount is for each hour: by what follows it, or by hours and `à` before it.
fn is_hourly(sentence: &Said<'_>, range: &std::ops::Range<usize>, small: bool) -> bool {
    let text = sentence.passage.text;
    let told = text.get(range.clone()).unwrap_or_default();
    let after = text.get(range.end..sentence.range.end).unwrap_or_default().trim_start();
    let before = text.get(sentence.range.start..range.start).unwrap_or_default();
    let counted = before
        .trim_end()
        .rsplit(char::is_whitespace)
        .next()
        .is_some_and(|word| EACH.contains(&word.to_lowercase().as_str()));
    // "Värderar en timme till 200 kronor".
    let mut last = before.split_whitespace().rev();
    let named = last.next().is_some_and(|word| matches!(word, "till" | "at" | "på"))
        && last.next().is_some_and(|word| matches!(word, "timme" | "timma" | "hour"));
    // "Timmarna värderas till 220 kronor": the value of each, unless it is that of them all.
    let valued = counted_each(&before.to_lowercase());
    named
        || valued && small
        || reader::has(told, HOUR)
        || reader::find_in(after, HOUR).is_some_and(|found| found.start <= 1)
        || counted && reader::has(before, &["tim*", "*timmar*", "hour*"])
}

/// Whether hours are what is valued in the words before an amount.
fn counted_each(before: &str) -> bool {
    const HOURS: &[&str] =
        &["timmarna", "timmen", "timme", "timvärde*", "timkostnad*", "timpris*", "the hours", "each hour"];
    const VALUED: &[&str] = &[
        "värderas till",
        "värderats till",
        "värderade till",
        "värderas efter",
        "beräknas till",
        "räknas till",
        "räknas som",
        "tas upp till",
        "sätts till",
        "är värd",
        "är värda",
        "motsvarar",
        "är",
        "valued at",
        "is worth",
        "is",
    ];
    reader::find_in(before, HOURS)
        .zip(reader::find_in(before, VALUED))
        .is_some_and(|(hours, valued)| hours.start < valued.start)
}

/// Whether an amount can be that of an hour and not of them all.
fn is_rate(money: Money, rate: Money) -> bool {
    // no law: how far from the rate an amount may be and still be one
    const TIMES: u64 = 20;
    money.currency() == rate.currency()
        && money.minor().unsigned_abs() < rate.minor().unsigned_abs().saturating_mul(TIMES)
}
