//! Its page is the Markdown file beside this one.
#![doc = include_str!("interval_exceeds_term.md")]

use std::ops::Range;

use iop_core::model::{ClauseKind, Extension, ExtensionKind, Stage};
use iop_core::{Frequency, Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Basis as Reference, Sentence, What, Word};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "payment/interval-exceeds-term",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("interval_exceeds_term.md"),
    check,
};

/// Words of paying. Told in the past they are about an earlier agreement.
const PAY: &[&str] = &[
    "betalas",
    "betalar",
    "betala",
    "betalning",
    "utbetal",
    "delbetal",
    "faktur",
    "rekvir",
    "inbetal",
    "erlägg",
    "pay",
    "paid",
    "invoice",
];

/// Words of other things that happen so many times a year.
const OTHER: &[&str] = &[
    "rapport",
    "redovis",
    "möte",
    "möts",
    "sammanträ",
    "styrgrupp",
    "uppfölj",
    "avstäm",
    "träff",
    "dialog",
    "report",
    "meet",
    "follow",
    "review",
];

/// Words of another time than the term.
const ELSEWHEN: &[&str] = &[
    "förläng",
    "fortsätt",
    "tidigare",
    "föregående",
    "hittills",
    "betalades",
    "utbetalades",
    "extend",
    "renew",
    "previous",
    "was",
    "were",
];

/// Words that say how often, where no number does.
const OFTEN: &[(&str, Frequency)] = &[
    ("årligen", Frequency::Year),
    ("årsvis", Frequency::Year),
    ("annually", Frequency::Year),
    ("yearly", Frequency::Year),
    ("halvårsvis", Frequency::HalfYear),
    ("tertialsvis", Frequency::Tertial),
    ("tertialvis", Frequency::Tertial),
    ("kvartalsvis", Frequency::Quarter),
    ("quarterly", Frequency::Quarter),
    ("månadsvis", Frequency::Month),
    ("månatligen", Frequency::Month),
    ("monthly", Frequency::Month),
];

/// Units of time that payments may come back in: `varje år`.
const EVERY: &[(&str, Frequency)] = &[
    ("år", Frequency::Year),
    ("kalenderår", Frequency::Year),
    ("halvår", Frequency::HalfYear),
    ("tertial", Frequency::Tertial),
    ("kvartal", Frequency::Quarter),
];

/// How words begin that say how often payments come: `årliga delbetalningar`.
const SUCH: &[(&str, Frequency)] = &[
    ("årlig", Frequency::Year),
    ("annual", Frequency::Year),
    ("yearly", Frequency::Year),
    ("halvårsvisa", Frequency::HalfYear),
    ("tertialsvisa", Frequency::Tertial),
    ("kvartalsvisa", Frequency::Quarter),
];

/// A frequency of payments, told in prose.
pub(super) struct Told {
    pub(super) place: Pointer,
    pub(super) range: Range<usize>,
    pub(super) per: Frequency,
    /// How many times in each unit.
    pub(super) times: u64,
}

fn check(context: &Context<'_>) -> Answer {
    let payments = context.agreement.funding.iter().flat_map(|funding| funding.payments.iter().enumerate());
    let stated: Vec<(Pointer, Frequency)> = payments
        .filter_map(|(index, payment)| {
            Some((Pointer::root().key("funding").key("payments").index(index).key("per"), *payment.per.known()?))
        })
        .collect();
    let told = told(context);
    if stated.is_empty() && told.is_empty() {
        return Answer::does_not_apply("reason-no-payment-interval");
    }
    let period = context.agreement.period.as_ref();
    if period.is_some_and(|period| period.open_ended) {
        return Answer::Holds;
    }
    let Some((first, last)) = derive::term(context.agreement) else { return Answer::not_judged("reason-blank-date") };
    let exceeds = |per: Frequency| per.duration().is_longer_than(first, last);
    let days = (last - first).num_days().unsigned_abs() + 1;
    let fault = |spot: Spot, per: Frequency| {
        Fault::at(spot).related(Spot::Value(Pointer::root().key("period")), "period").arg("per", per).arg("days", days)
    };
    let mut faults: Vec<Fault> = Vec::new();
    let facts: Vec<_> = stated.into_iter().filter(|(_, per)| exceeds(*per)).collect();
    for (place, per) in &facts {
        let fault = fault(Spot::Value(place.clone()), *per);
        // What the prose says in the same words is the same thought.
        let same =
            told.iter().filter(|told| told.per == *per).map(|told| Spot::Words(told.place.clone(), told.range.clone()));
        faults.push(same.take(1).fold(fault, |fault, words| fault.related(words, "prose")));
    }
    let only_told = told.iter().filter(|told| exceeds(told.per) && !facts.iter().any(|(_, per)| *per == told.per));
    faults.extend(only_told.map(|told| fault(Spot::Words(told.place.clone(), told.range.clone()), told.per)));
    if !faults.is_empty() && period.is_some_and(|period| period.extension.as_ref().is_some_and(goes_on)) {
        return Answer::not_judged("reason-term-extends");
    }
    Answer::from_faults(faults)
}

/// Whether the term goes on of itself, so that what comes once a year may come in the next.
fn goes_on(extension: &Extension) -> bool {
    extension.kind.known() == Some(&ExtensionKind::Automatic)
}

/// Where a text tells how often money is paid: in the clauses on it, and in passing where the partnership is described.
const ABOUT: [ClauseKind; 5] =
    [ClauseKind::Payments, ClauseKind::Economy, ClauseKind::Purpose, ClauseKind::Relation, ClauseKind::Form];

/// Every frequency of payments that the texts tell.
pub(super) fn told(context: &Context<'_>) -> Vec<Told> {
    let mut found = Vec::new();
    for passage in &context.passages {
        if !ABOUT.iter().any(|kind| passage.topic.is_about(*kind)) {
            continue;
        }
        for Sentence { range: sentence, words, .. } in &passage.sentences {
            if words.iter().any(|word| starts(word, ELSEWHEN)) {
                continue;
            }
            let from = passage.mentions.partition_point(|mention| mention.range.start < sentence.start);
            let counts = passage.mentions[from..].iter().take_while(|mention| mention.range.start < sentence.end);
            let counted = counts.filter_map(|mention| match &mention.what {
                What::Count { number, noun, basis: Some(Reference::Per(per)), basis_range, .. }
                    if is_occasion(noun) =>
                {
                    let basis = basis_range.clone().unwrap_or(mention.range.clone());
                    Some((mention.range.start.min(basis.start)..mention.range.end.max(basis.end), *per, *number))
                }
                _ => None,
            });
            let often = words.iter().filter_map(|word| {
                let (_, per) = OFTEN.iter().find(|(often, _)| *often == word.key)?;
                Some((word.range.clone(), *per, 1))
            });
            let every = words.windows(2).filter_map(|pair| {
                // "Vid varje kvartals början".
                let unit = pair[1].key.strip_suffix('s').unwrap_or(&pair[1].key);
                let every = || EVERY.iter().find(|(own, _)| pair[0].key == "varje" && *own == unit);
                // "I årliga omgångar".
                let such = || SUCH.iter().find(|(stem, _)| pair[0].key.starts_with(stem) && is_occasion(&pair[1].key));
                let (_, per) = every().or_else(such)?;
                Some((pair[0].range.start..pair[1].range.end, *per, 1))
            });
            let place = &passage.pointer;
            let counted: Vec<(Range<usize>, Frequency, u64)> = counted.collect();
            // "En gång varje år" is told once.
            let told =
                |range: &Range<usize>| counted.iter().any(|(one, ..)| one.end >= range.end && one.start < range.end);
            let every: Vec<_> = every.filter(|(range, ..)| !told(range)).collect();
            let paid = counted.into_iter().chain(often).chain(every).filter(|(range, ..)| is_paid(words, range));
            found.extend(paid.map(|(range, per, times)| Told { place: place.clone(), range, per, times }));
        }
    }
    found
}

/// Whether a noun counts payments.
pub(super) fn is_occasion(noun: &str) -> bool {
    const OCCASIONS: [&str; 11] = [
        "tillfälle",
        "gång",
        "omgång",
        "utbetalning",
        "betalning",
        "delbetalning",
        "rat",
        "faktur",
        "time",
        "payment",
        "instal",
    ];
    let noun = noun.to_lowercase();
    OCCASIONS.iter().any(|occasion| noun.starts_with(occasion)) || matches!(noun.as_str(), "once" | "delar" | "parts")
}

/// Whether the nearest verb says that it is payment that happens so often: the words before first, then those after.
fn is_paid(words: &[Word], range: &Range<usize>) -> bool {
    let start = words.partition_point(|word| word.range.end <= range.start);
    let end = words.partition_point(|word| word.range.start < range.end);
    let inside = words[start..end].iter();
    let before = words[start.saturating_sub(BEFORE)..start].iter().rev();
    let after = words[end..].iter().take(5);
    let telling = |word: &&Word| starts(word, PAY) || starts(word, OTHER);
    inside.chain(before).chain(after).find(telling).is_some_and(|word| starts(word, PAY))
}

/// So many words back the verb may stand: "betalar bidraget mot rekvisition med 300 000 kr vid varje halvårs början".
const BEFORE: usize = 12;

fn starts(word: &Word, stems: &[&str]) -> bool {
    stems.iter().any(|stem| word.key.starts_with(stem))
}
