//! The term, the notice and the review as several families of rules need them. Reports nothing of its own.

use chrono::NaiveDate;
use iop_core::model::{Agreement, Extension, ExtensionKind, Kind, NoticeRight, StartEvent};
use iop_core::{Anchor, Due, Duration, Pointer, StatedDate, TimeUnit, derive};

use crate::context::Context;
use crate::rule::Answer;

/// Notice within a term whose ends are known.
pub(super) struct Notice {
    pub(super) length: Duration,
    /// Where the length stands.
    pub(super) place: Pointer,
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    /// The last day on which notice still has effect within the term.
    pub(super) day: NaiveDate,
    /// Whether the agreement goes on of itself when no notice is given.
    pub(super) goes_on: bool,
}

/// The notice and the term, or the answer of a rule that needs both and lacks one.
pub(super) fn notice(context: &Context<'_>) -> Result<Notice, Answer> {
    let agreement = context.agreement;
    let termination = agreement.termination.as_ref();
    if agreement.period.as_ref().is_some_and(|period| period.open_ended) {
        return Err(Answer::does_not_apply("reason-open-ended"));
    }
    let automatic = extension(agreement).filter(|own| own.kind.known() == Some(&ExtensionKind::Automatic));
    let own = automatic.and_then(|extension| extension.notice.known().copied());
    if own.is_none() && termination.is_some_and(|own| own.right.known() == Some(&NoticeRight::None)) {
        return Err(Answer::does_not_apply("reason-no-notice-right"));
    }
    let ordinary = termination.and_then(|termination| termination.notice.known().copied());
    let (length, place) = match (own, ordinary) {
        (Some(own), _) => (own, of_period("extension").key("notice")),
        (None, Some(ordinary)) => (ordinary, of_termination("notice")),
        (None, None) if is_amendment(agreement) => return Err(Answer::does_not_apply("reason-amendment-keeps-notice")),
        (None, None) => return Err(Answer::not_judged("reason-no-notice")),
    };
    let term = derive::term(agreement).zip(derive::last_notice_day(agreement));
    let Some(((first, last), day)) = term else { return Err(no_term(agreement)) };
    Ok(Notice { length, place, first, last, day, goes_on: automatic.is_some() })
}

/// Why nothing can be said that needs both ends of the term.
pub(super) fn no_term(agreement: &Agreement) -> Answer {
    let Some(period) = &agreement.period else {
        let amendment = is_amendment(agreement);
        let keeps = || Answer::does_not_apply("reason-amendment-keeps-term");
        return if amendment { keeps() } else { Answer::not_judged("reason-no-term") };
    };
    let by_event = matches!(period.starts_on.known(), Some(event) if *event != StartEvent::Date);
    match derive::start(agreement) {
        None if by_event => Answer::not_judged("reason-starts-on-event"),
        Some(_) if period.open_ended => Answer::does_not_apply("reason-open-ended"),
        Some(_) | None => Answer::not_judged("reason-no-term"),
    }
}

/// Whether it changes another agreement, where what it does not change stands.
fn is_amendment(agreement: &Agreement) -> bool {
    agreement.kind.known() == Some(&Kind::Amendment)
}

/// Why nothing can be said that needs the days of the review.
pub(super) fn no_review_day(agreement: &Agreement) -> Answer {
    let stated = agreement.review.as_ref().is_some_and(|review| !review.by.is_blank() || !review.every.is_blank());
    if stated {
        return no_term(agreement);
    }
    if agreement.review.as_ref().is_some_and(|review| review.after.is_some()) {
        return Answer::does_not_apply("reason-review-after-event");
    }
    Answer::not_judged("reason-no-review-day")
}

/// How the agreement goes on after its end.
pub(super) fn extension(agreement: &Agreement) -> Option<&Extension> {
    agreement.period.as_ref()?.extension.as_ref()
}

/// The days of the review as precisely as they are stated: one, or one for each time that it comes again.
pub(super) fn reviews(agreement: &Agreement) -> Option<Vec<StatedDate>> {
    let review = agreement.review.as_ref()?;
    match review.by.known() {
        Some(Due::On(date)) if review.every.is_blank() => Some(vec![*date]),
        _ => {
            let days = derive::review_days(agreement)?;
            (!days.is_empty()).then(|| days.into_iter().map(StatedDate::Day).collect())
        }
    }
}

/// `/period/<key>`.
pub(super) fn of_period(key: &str) -> Pointer {
    Pointer::root().key("period").key(key)
}

/// `/termination/<key>`.
pub(super) fn of_termination(key: &str) -> Pointer {
    Pointer::root().key("termination").key(key)
}

/// `/review/by`.
pub(super) fn review_day() -> Pointer {
    Pointer::root().key("review").key("by")
}

/// The days of a due date, where they wait for no event.
pub(super) fn known_days(agreement: &Agreement, due: Due) -> Option<Vec<NaiveDate>> {
    match due {
        Due::At(Anchor::Event(_)) | Due::After(_, Anchor::Event(_)) | Due::Before(_, Anchor::Event(_)) => None,
        due => derive::due_days(agreement, due),
    }
}

/// A length in months or in days, which cannot be told in each other, and how many of them.
pub(super) fn plain_length(length: Duration) -> (TimeUnit, u64) {
    let count = u64::from(length.count());
    match length.unit() {
        TimeUnit::Day => (TimeUnit::Day, count),
        TimeUnit::Week => (TimeUnit::Day, count * 7),
        TimeUnit::Month => (TimeUnit::Month, count),
        TimeUnit::Year => (TimeUnit::Month, count * 12),
    }
}

/// Whether two lengths are one: a year is twelve months and a week seven days, but a month is not thirty days.
pub(super) fn is_same_length(a: Duration, b: Duration) -> bool {
    plain_length(a) == plain_length(b)
}

/// How many days there are from one day to another, in either direction.
pub(super) fn days_between(a: NaiveDate, b: NaiveDate) -> u64 {
    b.signed_duration_since(a).num_days().unsigned_abs()
}

/// How many days a time has, its first and its last among them.
pub(super) fn days_of(first: NaiveDate, last: NaiveDate) -> u64 {
    days_between(first, last) + 1
}

#[cfg(test)]
mod tests {
    use iop_core::Language;

    use super::{days_between, days_of};
    use crate::Catalogue;
    use crate::check::Outcome;
    use crate::testing::{check_text, splice};

    /// Why rules say nothing of the smallest agreement with these keys in place of its own.
    fn reasons(fragment: &str) -> Vec<String> {
        let catalogue = Catalogue::new(Language::Sv);
        let report = check_text(&splice(fragment));
        let reasons = report.outcomes.iter().filter_map(|(rule, outcome)| match outcome {
            Outcome::DoesNotApply(why) | Outcome::NotJudged(why) => Some((rule, catalogue.text(why))),
            Outcome::Holds | Outcome::Fails(_) => None,
        });
        reasons.map(|(rule, why)| format!("{}: {why}", rule.id)).collect()
    }

    #[test]
    fn a_time_has_its_first_and_its_last_day() {
        let day = |text: &str| text.parse().unwrap_or_default();
        assert_eq!(days_of(day("2025-01-01"), day("2025-12-31")), 365);
        assert_eq!(days_between(day("2025-01-01"), day("2025-12-31")), 364);
        assert_eq!(days_between(day("2025-12-31"), day("2025-01-01")), 364);
    }

    #[test]
    fn an_agreement_without_an_end_is_not_told_that_its_end_or_its_review_is_missing() {
        for review in ["by: 04-30 every year", "every: 3 years", "after: varje allmänt val", "by: 2028-04-30"] {
            let fragment = format!(
                "period: {{start: 2025-01-01, open_ended: true}}\nreview: {{{review}, responsible: all}}\nreports:\n  \
                 - {{party: foreningen, due: 03-01 every year}}\n"
            );
            let reasons = reasons(&fragment);
            let wrong = ["avtalstidens början eller slut", "dagen för översynen", "dagen för en rapport"];
            let missing = |reason: &&String| wrong.iter().any(|words| reason.contains(words));
            assert_eq!(reasons.iter().filter(missing).collect::<Vec<_>>(), Vec::<&String>::new(), "{review}");
        }
    }

    #[test]
    fn a_term_that_is_missing_is_told_as_missing() {
        let reasons = reasons("period: {start: 2025-01-01, end: }\n");
        assert!(reasons.iter().any(|reason| reason.contains("avtalstidens början eller slut")), "{reasons:?}");
    }
    #[test]
    fn an_amendment_is_not_told_that_what_it_leaves_unchanged_is_missing() {
        let missing = ["avtalstidens början eller slut", "ingen uppsägningstid"];
        let is_missing = |reason: &&String| missing.iter().any(|words| reason.contains(words));
        let fragment = "kind: amendment\nperiod:\ntermination:\nreview: {by: 2025-11-01, responsible: all}\n";
        let amendment = reasons(fragment);
        assert_eq!(amendment.iter().filter(is_missing).collect::<Vec<_>>(), Vec::<&String>::new());
        let keeps = |words: &str| amendment.iter().any(|reason| reason.contains(words));
        assert!(keeps("tillägget ändrar inte avtalstiden") && keeps("tillägget ändrar inte uppsägningen"));
        let partnership = reasons(&fragment.replace("amendment", "partnership"));
        assert!(missing.iter().all(|words| partnership.iter().any(|reason| reason.contains(words))));
    }
}
