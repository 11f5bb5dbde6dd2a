//! Its page is the Markdown file beside this one.
#![doc = include_str!("limit_of_another_time.md")]

use std::ops::Range;

use chrono::NaiveDate;
use iop_core::model::Stage;
use iop_core::{Money, StatedDate};
use iop_law::{Basis, Law};

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::services::{LIMIT, amounts};
use crate::rules::procurement::worth::{GENERAL, SOCIAL, limit};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "procurement/limit-of-another-time",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        // The limit has stood in chapter 19 and in 19 a.
        Basis::Act { act: "2016:1145", locus: None },
        Basis::Act { act: "2007:1091", locus: None },
    ],
    waivable: true,
    page: include_str!("limit_of_another_time.md"),
    check,
};

/// Every limit that a value is held against: those for direct award, and the thresholds above which all of the act applies.
const LIMITS: [&str; 5] = [
    GENERAL,
    SOCIAL,
    "lou.threshold.social_services",
    "lou.threshold.goods_services.local",
    "lou.threshold.goods_services.state",
];

/// What tells of another time than that of the agreement.
const EARLIER: &[&str] = &["tidigare*", "dåvarande*", "då", "höjts*", "höjdes*", "ändrades*"];

fn check(context: &Context<'_>) -> Answer {
    let (law, date) = (context.law, context.date);
    let Some(now) = limit(law, GENERAL, date) else { return Answer::not_judged("reason-limit-unknown") };
    let assessed = context.agreement.assessments.iter().filter_map(|own| own.on.known());
    let days: Vec<NaiveDate> = assessed.map(|on| on.last()).chain([date]).collect();
    let mut told = false;
    let mut faults = Vec::new();
    for sentence in said::with(context, LIMIT) {
        let named: Vec<StatedDate> = dates(&sentence);
        for (range, amount) in amounts(&sentence) {
            let Some(series) = known(law, amount) else {
                // An amount that no limit has ever been, told as where direct award ends.
                if is_told_as_limit(&sentence, &range) && !sentence.has(EARLIER) {
                    told = true;
                    let fault = Fault::at(Spot::Words(sentence.passage.pointer.clone(), range));
                    faults.push(fault.arg("amount", amount).arg("limit", now).arg("on", StatedDate::Day(date)));
                }
                continue;
            };
            told = true;
            let holds = |day: NaiveDate| LIMITS.iter().any(|kind| limit(law, kind, day) == Some(amount));
            let right = days.iter().any(|day| holds(*day)) || named.iter().any(|day| holds(day.last()));
            if right || sentence.has(EARLIER) {
                continue;
            }
            let now = limit(law, series, date).unwrap_or(now);
            let fault = Fault::at(Spot::Words(sentence.passage.pointer.clone(), range));
            faults.push(fault.arg("amount", amount).arg("limit", now).arg("on", StatedDate::Day(date)));
        }
    }
    if told { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-limit-told") }
}

/// Whether an amount is told as the one where direct award ends: "de 750 000 kronor där direktupphandling slutar".
fn is_told_as_limit(sentence: &Said<'_>, range: &Range<usize>) -> bool {
    const WHERE: &[&str] =
        &["där", "då", "vid vilk*", "över vilk*", "under vilk*", "som är gränsen", "som är gräns", "where"];
    const IS: &[&str] = &["är", "på", "om", "uppgår till", "går vid", "ligger på", "ligger vid", "is"];
    const THE_LIMIT: &[&str] =
        &["direktupphandlingsgränsen", "gränsen för direktupphandling", "gränsen", "beloppsgränsen"];
    const AFTER: usize = 3;
    let at = sentence.words.partition_point(|word| word.range.start < range.start);
    let end = sentence.words.partition_point(|word| word.range.start < range.end);
    let led = sentence.is(end, WHERE) && sentence.has_in(end + 1..end + 1 + AFTER, LIMIT);
    // "Gränsen för direktupphandling är 750 000 kronor".
    let is =
        sentence.is(at.saturating_sub(1), IS) && (at.saturating_sub(4)..at).any(|place| sentence.is(place, THE_LIMIT));
    led || is && !sentence.has(&["värdet är", "värdet på", "euro"])
}
/// The kind of limit that an amount is, at some time.
fn known(law: &Law, amount: Money) -> Option<&'static str> {
    LIMITS.into_iter().find(|kind| {
        let values = law.series(kind).into_iter().flat_map(|series| series.amounts.iter());
        values.into_iter().any(|value| value.value.money() == Some(amount))
    })
}

/// The dates that a sentence names.
fn dates(sentence: &Said<'_>) -> Vec<StatedDate> {
    let (Some(first), Some(last)) = (sentence.words.first(), sentence.words.last()) else { return Vec::new() };
    let within = sentence.passage.mentions.iter();
    let within = within.filter(|own| own.range.start >= first.range.start && own.range.start < last.range.end);
    let named = within.flat_map(|mention| match &mention.what {
        What::Date(date) => vec![*date],
        What::Range { from, to } => vec![*from, *to],
        _ => Vec::new(),
    });
    named.collect()
}
