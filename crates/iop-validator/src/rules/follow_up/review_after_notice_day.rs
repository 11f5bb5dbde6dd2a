//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_after_notice_day.md")]

use chrono::NaiveDate;
use iop_core::model::{Agreement, ClauseKind, Kind, Stage};
use iop_core::{Duration, TimeUnit};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::has;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::{Notice, days_between, extension, no_review_day, notice, review_day, reviews};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/review-after-notice-day",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("review_after_notice_day.md"),
    check,
};

/// Words by which the review is meant to come so late.
const MEANT: &[&str] = &["med avsikt", "avsiktligt", "medvetet", "on purpose", "deliberately"];

fn check(context: &Context<'_>) -> Answer {
    let Some(review) = &context.agreement.review else { return Answer::does_not_apply("reason-no-review") };
    if review.by.is_blank() && review.every.is_blank() {
        return no_review_day(context.agreement);
    }
    let Notice { length, place, first, last, day, .. } = match notice(context) {
        Ok(notice) => notice,
        Err(answer) => return answer,
    };
    let Some(days) = reviews(context.agreement) else { return no_review_day(context.agreement) };
    // A review that comes again has come before.
    let Some(by) = days.iter().min_by_key(|by| by.first()) else { return Answer::Holds };
    // Outside the term, or where notice is never in time, another rule speaks.
    if day < first || by.first() > last || by.last() <= day {
        return Answer::Holds;
    }
    if by.first() <= day {
        return Answer::not_judged("reason-dates-imprecise");
    }
    let review = |topic: Topic| topic.is_about(ClauseKind::Review);
    let meant = said::about(context, review).any(|said| said.has(MEANT) && !said.denies());
    if meant || is_about_next(context.agreement, first, last) {
        return Answer::does_not_apply("reason-review-of-what-comes-next");
    }
    let fault = Fault::at(Spot::Value(review_day()))
        .related(Spot::Value(place), "notice")
        .arg("by", *by)
        .arg("day", day)
        .arg("days", days_between(day, by.first()))
        .arg("notice", length);
    Answer::Fails(vec![fault])
}

/// Whether the review of a grant, or of an agreement for a year at most, which ends by itself, only decides on what comes after it.
fn is_about_next(agreement: &Agreement, first: NaiveDate, last: NaiveDate) -> bool {
    const NEXT: &[&str] = &[
        "ny",
        "förnya*",
        "renew*",
        "nytt",
        "nya",
        "nästa",
        "*liknande",
        "efterföljande",
        "kommande",
        "efteråt",
        "därefter",
        "new",
        "next",
        "another",
        "similar",
        "following",
    ];
    const THIS: &[&str] = &[
        "fortsätt*",
        "fortsatt*",
        "förläng*",
        "upphör*",
        "avsluta*",
        "säg*",
        "uppsäg*",
        "ändra*",
        "justera*",
        "continu*",
        "extend*",
        "terminat*",
        "amend*",
        "change*",
    ];
    let decides = agreement.review.as_ref().and_then(|review| review.decides.as_ref());
    let year = Duration::new(1, TimeUnit::Year).after(first).is_some_and(|after| last < after);
    // A grant has its end, whatever its length; a partnership is meant to go on.
    let ends = year || agreement.kind.known() == Some(&Kind::Grant);
    ends && extension(agreement).is_none() && decides.is_some_and(|text| has(text, NEXT) && !has(text, THIS))
}
