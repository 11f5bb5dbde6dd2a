//! What a text has happen on a day when the agreement is over, or on one that had passed when it was made. Knows no facts
//! but the term.

use std::ops::Range;

use chrono::NaiveDate;
use iop_core::model::{Agreement, ClauseKind};
use iop_core::{Due, Pointer, StatedDate, derive};

use super::SOON;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::{self, Said};
use crate::rules::term::{days_between, of_period};

/// What takes place on a day, said of what is to come.
const HAPPENS: &[&str] = &[
    "hålls",
    "håller",
    "hållas",
    "hålla",
    "äger rum",
    "äga rum",
    "ordnas",
    "ordnar",
    "ordna",
    "anordnas",
    "anordnar",
    "anordna",
    "arrangeras",
    "arrangerar",
    "arrangera",
    "genomförs",
    "genomför",
    "genomföras",
    "genomföra",
    "möts",
    "mötas",
    "träffas",
    "samlas",
    "ses",
    "stämmer av",
    "stäms av",
    "kallar",
    "kallas",
    "infaller",
    "inbjuder",
    "*möte är",
    "*mötet är",
    "*träff är",
    "*träffen är",
    "*dagen är",
    "bjuder in",
    "bjuda in",
    "is held",
    "be held",
    "takes place",
    "take place",
];

/// What is no meeting: it looks back on the work, and may well do so afterwards.
const AFTERWARDS: &[&str] = &[
    "utvärdering*",
    "*uppföljning*",
    "följs upp",
    "*redovisning*",
    "*rapport*",
    "*revision*",
    "granskning*",
    "*enkät*",
    "intervju*",
    "evaluation*",
    "*follow-up*",
    "audit*",
];

/// Words by which it takes another agreement, or is not to happen.
const UNLESS: &[&str] =
    &["*förläng*", "ny", "nya", "nytt", "nästa", "fortsatt*", "inte", "ej", "om", "extended", "next", "if"];

/// What begins another thing than what takes place, or makes the day one of something else.
const TURNS: &[&str] = &[
    "att", "som", "enligt", "beslut*", "sedan", "från", "för", "inför", "efter", "före", "avser", "avseende", "per",
    "that", "which", "under", "since", "from", "after", "before",
];

/// The most words between what takes place and its day.
const FAR: usize = 6;

/// What is told to take place outside the term; `reach` is the last day that the agreement can apply.
pub(super) fn faults(context: &Context<'_>, reach: Option<NaiveDate>) -> Vec<Fault> {
    let agreement = context.agreement;
    let dated = agreement.dated.known().map(|dated| (Pointer::root().key("dated"), *dated));
    let made = dated.or_else(|| Some((of_period("start"), derive::start(agreement)?)));
    let latest = reach.and_then(|end| SOON.after(settled(agreement).max(Some(end))?));
    let found = said::with(context, HAPPENS).filter(is_to_come).filter_map(|said| {
        let (range, date) = day(&said)?;
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).arg("time", date);
        match (&made, reach.zip(latest)) {
            (_, Some((end, latest))) if date.first() > latest => {
                let fault = fault.related(Spot::Value(of_period("end")), "limit").variant("event").arg("side", "end");
                Some(fault.arg("limit", end).arg("days", days_between(date.first(), end)))
            }
            (Some((place, made)), _) if date.last() < made.first() => {
                let fault = fault.related(Spot::Value(place.clone()), "limit").variant("event-passed");
                Some(fault.arg("limit", made.first()).arg("days", days_between(date.last(), made.first())))
            }
            _ => None,
        }
    });
    found.collect()
}

/// The last day on which something is still to be handed in or paid back, when the parties may meet once more.
fn settled(agreement: &Agreement) -> Option<NaiveDate> {
    let reports = agreement.reports.iter().filter_map(|report| report.due.known().copied());
    let surplus = agreement.funding.iter().filter_map(|funding| funding.surplus_due.known().copied());
    let review = agreement.review.iter().filter_map(|review| review.by.known().copied());
    let days = reports.chain(surplus).chain(review).filter_map(|due: Due| derive::due_days(agreement, due)?.pop());
    days.max()
}

/// Whether the sentence is one on what the parties are going to do.
fn is_to_come(said: &Said<'_>) -> bool {
    use ClauseKind::{Annexes, Background, Changes, Criteria, Related, Values};
    const ELSEWHERE: &[ClauseKind] = &[Annexes, Background, Changes, Criteria, Related, Values];
    let Topic::Clause(_, Some(kind)) = said.passage.topic else { return false };
    !ELSEWHERE.contains(&kind) && !said.has(AFTERWARDS) && !said.has(UNLESS)
}

/// The day on which it takes place: just before the verb, or soon after it.
fn day(said: &Said<'_>) -> Option<(Range<usize>, StatedDate)> {
    let at = |byte: usize| said.words.partition_point(|word| word.range.start < byte);
    let (verb, after) = (at(said.hit.start), at(said.hit.end));
    said.mentions.iter().find_map(|mention| {
        let What::Date(date) = mention.what else { return None };
        let (first, end) = (at(mention.range.start), at(mention.range.end));
        let follows = first >= after && first - after <= FAR && !said.has_in(after..first, TURNS);
        // A bare year is often that of a plan or a budget.
        let precise = !matches!(date, StatedDate::Year(_));
        (precise && (follows || end == verb)).then(|| (mention.range.clone(), date))
    })
}
