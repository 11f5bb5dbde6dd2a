//! Its page is the Markdown file beside this one.
#![doc = include_str!("day_missing.md")]

use chrono::Datelike;
use iop_core::model::{Against, ClauseKind, Payment, Stage};
use iop_core::{Due, Frequency, Pointer, StatedDate};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::paid_out;

pub(super) const RULE: Rule = Rule {
    id: "payment/day-missing",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1975:635", locus: Some("3–4 §§") }, Basis::Logic],
    waivable: true,
    page: include_str!("day_missing.md"),
    check,
};

/// Words of paying.
const PAID: &[&str] = &["*betal*", "*rekvi*", "faktur*", "pay*", "paid", "instal*", "requisition*", "invoice*"];

/// Words by which the one who pays decides when.
const AT_WILL: &[&str] = &[
    "anser det lämpligt",
    "anser lämpligt",
    "finner det lämpligt",
    "finner lämpligt",
    "när kommunen så beslutar",
    "när kommunen vill",
    "när kommunen har råd",
    "när medel finns",
    "i mån av medel",
    "i mån av tillgängliga medel",
    "den dag kommunen bestämmer",
    "likviditet* medger",
    "likviditet* tillåter",
    "ekonomi* medger",
    "ekonomi* tillåter",
    "budget* medger",
    "budget* tillåter",
    "när det finns utrymme",
    "i den takt som kommunen",
    "i den takt som regionen",
    "som kommunen bestämmer tidpunkten för",
    "vid en tidpunkt som kommunen",
    "vid tidpunkt som kommunen",
    "sees fit",
];

/// Words of a time that is no day and says when in the year: something that it comes before, after or with.
const DAY: &[&str] = &[
    "förskott*",
    "efterskott*",
    "efter",
    "när",
    "inom",
    "senast",
    "årsskifte*",
    "början",
    "omgående",
    "advance",
    "after",
    "within",
    "when",
];

/// Words by which it comes when whoever pays finds that it suits, which is no time at all.
const PLEASED: &[&str] = &[
    "utrymme",
    "när *förvaltningen kan",
    "när kommunen kan",
    "när kommunen vill",
    "när det passar",
    "när det finns pengar",
    "när det finns medel",
    "när medel finns",
    "när pengar finns",
    "när ekonomin tillåter",
    "när budgeten medger",
    "när budgeten tillåter",
    "när likviditeten",
    "i mån av",
    "finner lämpligt",
    "bedömer lämpligt",
    "anser lämpligt",
    "så snart det går",
    "så snart det är möjligt",
    "när det är möjligt",
    "när tillfälle ges",
    "efter hand som medel",
    "when funds are available",
    "when convenient",
];

/// Words of how often or how soon it comes.
const PACE: &[&str] =
    &["kvartal*", "månad*", "halvår*", "löpande", "efterhand", "i takt med", "quarter*", "month*", "as they"];

fn check(context: &Context<'_>) -> Answer {
    let paid = paid_out(context.agreement);
    if paid.is_empty() {
        return Answer::does_not_apply("reason-no-payments");
    }
    let open = said::with(context, AT_WILL).find(|said| said.has(PAID) && !said.denies());
    if let Some(said) = open {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("at-will")]);
    }
    let told: Vec<Said<'_>> = context.passages.iter().flat_map(said::all).filter(is_told).collect();
    // That it comes once a year says as little of the day as that it comes once.
    let is_open = |payment: &Payment| match payment.per.known() {
        Some(per) if per.per_year() == Some(1) => !told.iter().any(|said| said.has(DAY) || has_day(said)),
        _ => told.is_empty(),
    };
    let all = context.agreement.funding.iter().flat_map(|funding| &funding.payments);
    let days: Vec<(u32, u32)> = all.filter_map(|payment| day_of(payment.on.known()?)).collect();
    // Where another payment has its day, a text that tells that day alone says nothing of this one.
    let told_alone = !days.is_empty() && told.iter().all(|said| is_of(said, &days));
    let is_open = |payment: &Payment| is_open(payment) || told_alone;
    let undated: Vec<usize> =
        paid.into_iter().filter(|(_, payment)| is_undated(payment) && is_open(payment)).map(|(at, _)| at).collect();
    if undated.is_empty() {
        return Answer::Holds;
    }
    let place = Pointer::root().key("funding").key("payments");
    Answer::Fails(undated.into_iter().map(|at| Fault::at(Spot::Value(place.index(at).key("from")))).collect())
}

/// Whether neither a day nor a pace says when. Where it is not told what it is paid against either, another rule speaks.
fn is_undated(payment: &Payment) -> bool {
    let against = payment.against.known();
    payment.on.is_blank()
        && payment.on.label().is_none()
        && payment.per.label().is_none()
        && payment.per.known().is_none_or(|per| per.per_year() == Some(1))
        && payment.awaits.is_none()
        && payment.terms.is_none()
        && matches!(against, Some(Against::Nothing | Against::Requisition))
}

/// The day of the year on which a payment falls due, whatever the year.
fn day_of(due: &Due) -> Option<(u32, u32)> {
    match due {
        Due::On(StatedDate::Day(day)) => Some((day.month(), day.day())),
        Due::EveryYear { month, day } => Some((*month, *day)),
        _ => None,
    }
}

/// Whether a sentence tells no other time than these days.
fn is_of(said: &Said<'_>, days: &[(u32, u32)]) -> bool {
    let mut other = said.mentions.iter().filter(|mention| match mention.what {
        What::Date(StatedDate::Day(day)) => !days.contains(&(day.month(), day.day())),
        What::DayOfYear { month, day } => !day.is_some_and(|day| days.contains(&(month, day))),
        What::Date(date) => !matches!(date, StatedDate::Year(_)),
        What::Recurs(every) => every != Frequency::Year.duration(),
        What::Duration { .. } | What::Range { .. } => true,
        _ => false,
    });
    let by_day = said.words.iter().any(|word| word.is(DAY) && !word.is(&["senast"])) || said.has(PACE);
    other.next().is_none() && !by_day
}

/// Whether it tells a day or a month.
fn has_day(said: &Said<'_>) -> bool {
    let day = |what: &What| match what {
        What::Date(date) => !matches!(date, StatedDate::Year(_)),
        What::DayOfYear { .. } | What::Range { .. } => true,
        _ => false,
    };
    said.mentions.iter().any(|mention| day(&mention.what))
}

/// Whether nothing but the pleasure of whoever pays says when.
fn at_pleasure(said: &Said<'_>) -> bool {
    said.has(PLEASED)
        && !has_day(said)
        && !said.has(PACE)
        && !said.mentions.iter().any(|mention| matches!(mention.what, What::Duration { .. } | What::Recurs(_)))
}

/// Whether the sentence says when something is paid.
fn is_told(said: &Said<'_>) -> bool {
    let about = [ClauseKind::Payments, ClauseKind::Economy].iter().any(|kind| said.passage.topic.is_about(*kind));
    let time = |what: &What| {
        matches!(
            what,
            What::Date(_) | What::DayOfYear { .. } | What::Duration { .. } | What::Recurs(_) | What::Range { .. }
        )
    };
    about
        && said.has(PAID)
        && !at_pleasure(said)
        && (said.has(DAY) || said.has(PACE) || said.mentions.iter().any(|mention| time(&mention.what)))
}
