//! Its page is the Markdown file beside this one.
#![doc = include_str!("appeal_time_wrong.md")]

use iop_core::model::Stage;
use iop_core::{Duration, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/appeal-time-wrong",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("13 kap. 5 §") }],
    waivable: false,
    page: include_str!("appeal_time_wrong.md"),
    check,
};

/// What the law data calls the time.
const TIME: &str = "municipal.appeal_period";

/// Words for having the legality of a decision tried, and for appealing against it.
const APPEAL: &[&str] = &["laglighetsprövning*", "överklaga*", "legality review", "appeal*"];

/// Words of a time within which something is done.
const WITHIN: &[&str] = &["inom", "senast", "within", "no later"];

/// The words that make it the decision of a municipality.
const DECISION: &[&str] = &["beslut*", "laglighetsprövning*", "protokoll*", "decision*", "legality"];

/// The time within which a decision may be tried; none where the data does not know it.
pub(super) fn appeal_time(context: &Context<'_>) -> Option<Duration> {
    // One value stands from the first day of the series on: that its last reading is later makes it no other.
    let [value] = &context.law.series(TIME)?.amounts[..] else { return None };
    let weeks = value.value.count().filter(|_| value.verified && value.valid_from <= context.date)?;
    Some(Duration::new(weeks, TimeUnit::Week))
}

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    let said = said::with(context, APPEAL).collect::<Vec<_>>();
    let told = said.iter().filter(|own| own.has(WITHIN) && own.has(DECISION)).filter_map(|sentence| {
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        let times = mentions.filter_map(|mention| match mention.what {
            What::Duration { duration, .. } => Some((duration, mention.range.clone())),
            _ => None,
        });
        let times: Vec<_> = times.collect();
        // With several times in a sentence it is not plain which is meant.
        let [(duration, range)] = &times[..] else { return None };
        Some((*duration, Spot::Words(sentence.passage.pointer.clone(), range.clone())))
    });
    let told: Vec<(Duration, Spot)> = told.collect();
    if told.is_empty() {
        return Answer::does_not_apply("reason-no-appeal-time");
    }
    let Some(right) = appeal_time(context) else { return Answer::not_judged("reason-appeal-time-unknown") };
    let wrong = told.into_iter().filter(|(duration, _)| duration.after(context.date) != right.after(context.date));
    Answer::from_faults(wrong.map(|(told, spot)| Fault::at(spot).arg("told", told).arg("right", right)).collect())
}
