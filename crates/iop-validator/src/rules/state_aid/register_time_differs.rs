//! Its page is the Markdown file beside this one.
#![doc = include_str!("register_time_differs.md")]

use std::ops::Range;

use iop_core::model::{AidGround, Stage, StateAid};
use iop_core::{Duration, Language, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/register-time-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: Some("artikel 6") },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
    ],
    waivable: true,
    page: include_str!("register_time_differs.md"),
    check,
};

/// What the law data calls the time.
const TIME: &str = "state_aid.register_deadline_working_days";

/// Words for putting the aid on the register.
const REGISTERED: &[&str] =
    &["registrera*", "förs in i", "föras in i", "rapporteras in", "registered", "registers", "register", "registret"];
const AID: &[&str] = &["stöd*", "minimis*", "*registret", "aid"];
/// Days on which authorities work.
const WORKING: &[&str] = &["arbetsdagar", "vardagar", "bankdagar", "working days", "business days"];
/// The working days of a week.
const OF_WEEK: u32 = 5;

fn check(context: &Context<'_>) -> Answer {
    let given = |aid: &StateAid| aid.ground.known() != Some(&AidGround::None);
    if !context.agreement.state_aid.as_ref().is_some_and(given) {
        return Answer::does_not_apply("reason-no-state-aid");
    }
    let said = said::with(context, REGISTERED).collect::<Vec<_>>();
    let told = said.iter().filter(|own| {
        own.has(AID) && own.has(&["inom", "senast", "within"]) && !own.has(&["bevaras", "sparas", "kept"])
    });
    let told = told.filter_map(|sentence| {
        let times = sentence.mentions.iter().filter_map(|mention| match &mention.what {
            What::Duration { duration, .. } => Some((*duration, false, mention.range.clone())),
            _ => None,
        });
        let times: Vec<_> = times.chain(working_days(sentence, context.agreement.language)).collect();
        let [(duration, working, range)] = &times[..] else { return None };
        Some((*duration, *working, Spot::Words(sentence.passage.pointer.clone(), range.clone())))
    });
    let told: Vec<(Duration, bool, Spot)> = told.collect();
    if told.is_empty() {
        return Answer::does_not_apply("reason-no-register-time");
    }
    let value = context.law.series(TIME).and_then(|series| {
        let [value] = &series.amounts[..] else { return None };
        value.value.count().filter(|_| value.valid_from <= context.date)
    });
    let Some(right) = value else { return Answer::not_judged("reason-register-time-unknown") };
    // What is sooner is allowed; so many working days are as many weeks as they fill.
    let late = told.into_iter().filter(|(duration, working, _)| {
        let most = if *working {
            Duration::new(right, TimeUnit::Day)
        } else {
            Duration::new(right.div_ceil(OF_WEEK), TimeUnit::Week)
        };
        let month = *duration == Duration::new(1, TimeUnit::Month);
        !month && duration.after(context.date) > most.after(context.date)
    });
    let faults = late.map(|(told, working, spot)| {
        let fault = Fault::at(spot).arg("told", told).arg("right", u64::from(right));
        if working { fault.variant("working") } else { fault }
    });
    Answer::from_faults(faults.collect())
}

/// So many working days.
fn working_days(said: &Said<'_>, language: Language) -> Option<(Duration, bool, Range<usize>)> {
    let place = said.find(WORKING)?;
    let count = said.words.get(place.checked_sub(1)?)?;
    let days = u32::try_from(*reader::numbers(said.raw(count), language).first()?).ok()?;
    Some((Duration::new(days, TimeUnit::Day), true, count.range.start..said.words.get(place)?.range.end))
}
