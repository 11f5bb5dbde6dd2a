//! Its page is the Markdown file beside this one.
#![doc = include_str!("register_time_differs.md")]

use iop_core::model::Stage;
use iop_core::{Duration, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;

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
/// The working days of a week.
const OF_WEEK: u32 = 5;

fn check(context: &Context<'_>) -> Answer {
    if context.agreement.state_aid.is_none() {
        return Answer::does_not_apply("reason-no-state-aid");
    }
    let said = said::with(context, REGISTERED).collect::<Vec<_>>();
    let told = said.iter().filter(|own| {
        own.has(AID) && own.has(&["inom", "senast", "within"]) && !own.has(&["bevaras", "sparas", "kept"])
    });
    let told = told.filter_map(|sentence| {
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        let times = mentions.filter_map(|mention| match &mention.what {
            What::Duration { duration, words } => {
                let working = reader::has(words, &["arbetsdag*", "working*"]);
                Some((*duration, working, mention.range.clone()))
            }
            _ => None,
        });
        let times: Vec<_> = times.collect();
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
    let faults = late.map(|(told, _, spot)| Fault::at(spot).arg("told", told).arg("right", u64::from(right)));
    Answer::from_faults(faults.collect())
}
