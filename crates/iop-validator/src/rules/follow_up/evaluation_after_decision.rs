//! Its page is the Markdown file beside this one.
#![doc = include_str!("evaluation_after_decision.md")]

use chrono::NaiveDate;
use iop_core::model::{ClauseKind, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::{days_between, no_review_day, review_day, reviews};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/evaluation-after-decision",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("evaluation_after_decision.md"),
    check,
};

/// Words of weighing what came out of it.
const EVALUATED: &[&str] = &["*utvärder*", "evaluat*"];

/// Words of what is decided.
const GOES_ON: &[&str] = &["*fortsätt*", "*förläng*", "*förny*", "continu*", "extend*", "*extension*", "renew*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(review) = &agreement.review else { return Answer::does_not_apply("reason-no-review") };
    let decides = review.decides.as_ref().is_some_and(|words| reader::has(words, GOES_ON));
    if !decides {
        return Answer::does_not_apply("reason-nothing-decided");
    }
    let Some(by) = reviews(agreement).and_then(|days| days.into_iter().map(StatedDate::last).max()) else {
        return no_review_day(agreement);
    };
    let late: Vec<(Spot, NaiveDate)> = evaluations(context).into_iter().filter(|(_, day)| *day > by).collect();
    let faults = late.into_iter().map(|(spot, day)| {
        let fault = Fault::at(spot).related(Spot::Value(review_day()), "review");
        fault.arg("day", day).arg("by", by).arg("days", days_between(by, day))
    });
    Answer::from_faults(faults.take(1).collect())
}

/// The evaluations with a day, among the commitments, the further reviews and in the text.
fn evaluations(context: &Context<'_>) -> Vec<(Spot, NaiveDate)> {
    let agreement = context.agreement;
    let root = Pointer::root();
    let mut found = Vec::new();
    for (index, own) in agreement.commitments.iter().enumerate() {
        let told = own.text.known().is_some_and(|text| reader::has(text.as_str(), EVALUATED));
        let due = own.due.known().filter(|due| told && !due.is_recurring());
        let day = due.and_then(|due| derive::due_days(agreement, *due)?.first().copied());
        found.extend(day.map(|day| (Spot::Value(root.key("commitments").index(index).key("due")), day)));
    }
    let told = |topic: Topic| {
        [ClauseKind::FollowUp, ClauseKind::Review, ClauseKind::Steering].iter().any(|kind| topic.is_about(*kind))
    };
    for sentence in said::about(context, told).filter(|sentence| sentence.has(EVALUATED)) {
        let within = sentence.passage.mentions.iter().filter(|own| sentence.range.contains(&own.range.start));
        let dates = within.filter_map(|own| match own.what {
            What::Date(date) => Some((own.range.clone(), date.first())),
            _ => None,
        });
        found.extend(dates.map(|(range, day)| (Spot::Words(sentence.passage.pointer.clone(), range), day)));
    }
    found
}
