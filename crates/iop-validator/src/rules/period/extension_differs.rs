//! Its page is the Markdown file beside this one.
#![doc = include_str!("extension_differs.md")]

use std::ops::Range;

use chrono::NaiveDate;
use iop_core::model::{ClauseKind, Extension, Stage};
use iop_core::{Duration, StatedDate, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Bound, What};
use crate::rule::{Answer, Rule};
use crate::rules::follow_up::told::actors::{Actors, Parties, members};
use crate::rules::said::{self, Said};
use crate::rules::term::is_same_length;
use crate::rules::term::{extension, of_period};
use crate::rules::words::NOT;

mod untold;

pub(super) const RULE: Rule = Rule {
    id: "period/extension-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("extension_differs.md"),
    check,
};

/// Words of going on after the end.
const EXTENDED: &[&str] = &["förläng*", "prolong*", "extend*", "extension*", "renew*"];

/// What is done to have it go on.
const ASKED: &[&str] =
    &["begär*", "meddel*", "besked*", "påkall*", "underrätt*", "anmäl*", "önskemål*", "request*", "notif*"];

/// What is talked of before it is asked for.
const TALKS: &[&str] = &[
    "fråga*",
    "diskut*",
    "samtal*",
    "överlägg*",
    "samråd*",
    "förbered*",
    "planer*",
    "föreslå*",
    "lyft*",
    "ask",
    "asks",
    "question*",
    "discuss*",
    "consult*",
    "prepar*",
    "propos*",
];

/// What is meant before it is asked for.
const MEANS: &[&str] = &["avsikt*", "avser", "önskar", "intention*", "intend*"];

/// What asks for it, whatever else the sentence says.
const ASKS: &[&str] = &["begär*", "påkall*", "request*"];

/// Words of other times that stand in the same sentences.
const OTHERS: &[&str] = &[
    "översyn*",
    "utvärder*",
    "rapport*",
    "redovis*",
    "uppsäg*",
    "säg*",
    "sägs*",
    "omförhandl*",
    "review*",
    "evaluat*",
    "terminat*",
    "tillstånd*",
    "hyres*",
    "fristen*",
    "anställning*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(extension) = extension(context.agreement) else {
        let beyond = notices(context).filter_map(|said| beyond_end(context, &said));
        let beyond: Vec<Fault> = beyond.chain(untold::faults(context)).collect();
        let none = beyond.is_empty();
        return if none { Answer::does_not_apply("reason-no-extension") } else { Answer::Fails(beyond) };
    };
    let actors = Actors::of(context.agreement);
    let mut faults = Vec::new();
    let mut told = Vec::new();
    for passage in &context.passages {
        let Topic::Clause(_, Some(kind)) = passage.topic else { continue };
        if !matches!(kind, ClauseKind::Period | ClauseKind::Review | ClauseKind::Termination | ClauseKind::Other) {
            continue;
        }
        let mut before = false;
        for said in said::all(passage) {
            let extends = said.words.iter().find(|word| word.is(EXTENDED)).map(|word| word.range.clone());
            let follows = before && said.has(ASKED);
            before = extends.is_some() || follows;
            if let Some(at) = &extends {
                faults.extend(times(extension, &said));
                faults.extend(until(context, extension, &said, at));
                faults.extend(holder(context, extension, &said, at, &actors));
            }
            if extends.is_some() || follows {
                told.extend(Told::of(said));
            }
        }
    }
    faults.extend(notice(extension, &told));
    faults.extend(stops(context).into_iter().filter_map(|said| last_day(context, extension, &said)));
    Answer::from_faults(faults)
}

/// The sentences on how long it lasts and how it ends.
fn lasting<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Said<'a>> {
    let about = |topic: Topic| [ClauseKind::Period, ClauseKind::Termination].iter().any(|kind| topic.is_about(*kind));
    context.passages.iter().filter(move |passage| about(passage.topic)).flat_map(said::all)
}

/// The sentences on notice.
fn notices<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Said<'a>> {
    const STOP: &[&str] = &["säg*", "uppsäg*", "uppsagd*", "terminat*", "notice"];
    lasting(context).filter(|said| said.has(STOP))
}

/// The sentences that say when notice stops it from going on.
fn stops<'a>(context: &'a Context<'_>) -> Vec<Said<'a>> {
    notices(context).filter(|said| said.has(EXTENDED)).collect()
}

/// The only day of the sentence by which something is to be done.
fn deadline(said: &Said<'_>) -> Option<(NaiveDate, Range<usize>)> {
    let mut days = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Date(StatedDate::Day(day)) => Some((day, mention.range.clone())),
        _ => None,
    });
    let (day, range) = days.next().filter(|_| days.next().is_none())?;
    let last = said.before(&range, 3).any(|word| word.is(&["senast", "före", "by", "before", "latest", "than"]));
    last.then_some((day, range))
}

/// The last day for notice that stops it, told as another than the time before the end comes to.
fn last_day(context: &Context<'_>, extension: &Extension, said: &Said<'_>) -> Option<Fault> {
    let notice = *extension.notice.known()?;
    let agreement = context.agreement;
    let mut ends: Vec<NaiveDate> = derive::end(agreement).map(StatedDate::last).into_iter().collect();
    ends.extend(derive::extensions(agreement).iter().map(|own| own.last));
    let before = |time: Duration| ends.iter().filter_map(move |end| time.before(*end));
    let fact = before(notice).next()?;
    let (told, range) = deadline(said)?;
    // "Före den 1 juli" is the last of June.
    let is = |day: NaiveDate| told == day || Some(told) == day.succ_opt();
    let known = before(notice).any(is);
    let fault = || fault(said, range, "notice", "last-day");
    (!known).then(|| fault().arg("told", StatedDate::Day(told)).arg("fact", StatedDate::Day(fact)))
}

/// A last day for notice against going on that lies after the end, where nothing goes on.
fn beyond_end(context: &Context<'_>, said: &Said<'_>) -> Option<Fault> {
    let end = derive::end(context.agreement)?;
    // Notice of a lease or of somebody's employment has its own days.
    let other =
        !said.has(EXTENDED) && said.has(&["*hyra*", "*hyres*", "*anställ*", "*lokal*", "*försäkring*", "lease"]);
    let (told, range) = deadline(said).filter(|(told, _)| *told > end.last() && !other)?;
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).variant("beyond");
    let fault = fault.related(Spot::Value(of_period("end")), "fact");
    Some(fault.arg("told", StatedDate::Day(told)).arg("fact", end))
}

fn fault(said: &Said<'_>, range: Range<usize>, key: &'static str, variant: &'static str) -> Fault {
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range));
    fault.related(Spot::Value(of_period("extension").key(key)), "fact").variant(variant)
}

/// How many times it may go on, told as another number.
fn times(extension: &Extension, said: &Said<'_>) -> Option<Fault> {
    let fact = u64::from(*extension.times.known()?);
    let mut told = said.mentions.iter().filter_map(|mention| match &mention.what {
        What::Count { number, upper: None, bound: Bound::Exactly | Bound::AtMost, noun, basis: None, .. } => {
            let times = matches!(noun.to_lowercase().as_str(), "gång" | "gånger" | "times" | "time");
            times.then(|| (*number, mention.range.clone()))
        }
        _ => None,
    });
    let (number, range) = told.next().filter(|_| told.next().is_none())?;
    let wrong = number != fact && !said.has(OTHERS);
    wrong.then(|| fault(said, range, "times", "times").arg("told", number).arg("fact", fact))
}

/// The last day it may reach, told as another.
fn until(context: &Context<'_>, extension: &Extension, said: &Said<'_>, at: &Range<usize>) -> Option<Fault> {
    let agreement = context.agreement;
    let mut facts: Vec<StatedDate> = extension.until.known().copied().into_iter().collect();
    facts.extend(derive::extensions(agreement).into_iter().map(|own| StatedDate::Day(own.last)));
    let fact = *facts.first()?;
    // A first extension may be told beside the last one, and so may the day from which it goes on.
    let known = |date: StatedDate| {
        let ends = [derive::end(agreement), derive::start(agreement)];
        let mut all = facts.iter().copied().chain(ends.into_iter().flatten());
        all.any(|own| own.first() <= date.last() && date.first() <= own.last())
    };
    let (date, range) = said.mentions.iter().filter(|mention| mention.range.start > at.start).find_map(|mention| {
        let date = match mention.what {
            What::Date(date) if is_last(said, &mention.range) => date,
            What::Range { to, .. } => to,
            _ => return None,
        };
        Some((date, mention.range.clone()))
    })?;
    let wrong = !known(date) && !said.has(OTHERS);
    let key = if extension.until.known().is_some() { "until" } else { "by" };
    wrong.then(|| fault(said, range, key, "until").arg("told", date).arg("fact", fact))
}

/// Whether the words before a date make it the last one.
fn is_last(said: &Said<'_>, date: &Range<usize>) -> bool {
    let before: Vec<&str> = said.before(date, 5).map(|word| word.key.as_str()).collect();
    let plain: Vec<&str> =
        before.into_iter().filter(|word| !matches!(*word, "den" | "the" | "dagen" | "datum")).collect();
    matches!(
        plain[..],
        ["till" | "tom" | "until" | "to" | "through", ..]
            | ["med", "och", "till", ..]
            | ["m", "o", "t", ..]
            | ["av", "utgången" | "slutet", "till" | "vid", ..]
    )
}

/// A time before the end that a sentence tells.
struct Told<'a> {
    said: Said<'a>,
    length: Duration,
    range: Range<usize>,
}

impl<'a> Told<'a> {
    /// The only such time of the sentence.
    fn of(said: Said<'a>) -> Option<Self> {
        const END: &[&str] = &[
            "avtalstid*",
            "avtalsperiod*",
            "period*",
            "slut*",
            "utgång*",
            "upphör*",
            "löp*",
            "överenskommelse*",
            "avtal*",
            "end*",
            "expir*",
            "term*",
        ];
        let before_end = |range: &Range<usize>| {
            let mut after = said.after(range, 5);
            after.next().is_some_and(|word| matches!(word.key.as_str(), "före" | "innan" | "before" | "prior"))
                && after.any(|word| word.is(END))
        };
        let mut told = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Duration { duration, .. } if before_end(&mention.range) => Some((duration, mention.range.clone())),
            _ => None,
        });
        let (length, range) = told.next().filter(|_| told.next().is_none())?;
        Some(Self { said, length, range })
    }

    /// Whether it is the time of a step before the one that counts: the question, the talks, the word of what is meant.
    fn is_before(&self, asked: bool) -> bool {
        let other = asked || !self.said.has(ASKS);
        self.said.has(TALKS) && other || self.said.has(MEANS) && asked
    }
}

/// How long before the end it must be asked for, told as another time.
fn notice(extension: &Extension, told: &[Told<'_>]) -> Vec<Fault> {
    let Some(fact) = extension.notice.known().copied() else { return Vec::new() };
    let asked = told.iter().any(|told| is_same_length(told.length, fact));
    let wrong = told
        .iter()
        .filter(|told| !is_same_length(told.length, fact) && !told.said.has(OTHERS) && !told.is_before(asked));
    let faults = wrong.map(|told| {
        fault(&told.said, told.range.clone(), "notice", "notice").arg("told", told.length).arg("fact", fact)
    });
    faults.collect()
}

/// Who may have it go on, told as other parties.
fn holder(
    context: &Context<'_>,
    extension: &Extension,
    said: &Said<'_>,
    at: &Range<usize>,
    actors: &Actors,
) -> Option<Fault> {
    const ASKED_BY_OTHERS: &[&str] =
        &["fråga", "diskutera", "lyfta", "föreslå", "framföra", "yttra*", "ask", "discuss", "propose", "raise"];
    let fact = members(context.agreement, extension.party.as_ref()?);
    let until = said.words.partition_point(|word| word.range.start < at.start);
    let words = said.words.get(..until)?;
    let right = words.iter().position(|word| {
        matches!(word.key.as_str(), "får" | "kan" | "äger" | "rätt" | "may" | "can" | "right" | "begär" | "påkallar")
    })?;
    let named = actors.named(words.get(..right)?);
    let who: Parties = named.iter().flat_map(|(who, _)| who.iter().copied()).collect();
    let (_, first) = named.first()?;
    // "Föreningen får fråga kommunen om den vill förlänga".
    if words.get(right + 1..).is_some_and(|rest| rest.iter().any(|word| word.is(ASKED_BY_OTHERS))) {
        return None;
    }
    let wrong = !fact.is_empty() && fact.is_disjoint(&who) && !said.has(OTHERS) && !said.has(NOT);
    wrong.then(|| fault(said, first.clone(), "party", "party"))
}
