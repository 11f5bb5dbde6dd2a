//! Its page is the Markdown file beside this one.
#![doc = include_str!("special_notice_longer.md")]

use iop_core::model::{NoticeRight, Stage, Termination};
use iop_core::{Duration, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{of_termination, plain_length};

pub(super) const RULE: Rule = Rule {
    id: "termination/special-notice-longer",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("special_notice_longer.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(termination) = &context.agreement.termination else {
        return Answer::does_not_apply("reason-no-termination");
    };
    let slow = slow(termination);
    if !slow.is_empty() {
        return Answer::Fails(slow);
    }
    if termination.special_notices.is_empty() {
        return Answer::does_not_apply("reason-no-special-notice");
    }
    // Without a right to give notice at any time, the special one is the only one.
    if termination.right.known() != Some(&NoticeRight::Free) {
        return Answer::does_not_apply("reason-no-free-right");
    }
    let Some(ordinary) = termination.notice.known() else { return Answer::not_judged("reason-no-notice") };
    let day = |length: &iop_core::Duration| length.after(context.date);
    let longer = termination.special_notices.iter().enumerate().filter_map(|(index, special)| {
        let length = special.notice.known()?;
        let place = of_termination("special_notices").index(index).key("notice");
        let fault = Fault::at(Spot::Value(place)).related(Spot::Value(of_termination("notice")), "ordinary");
        (day(length) > day(ordinary)).then(|| fault.arg("special", *length).arg("ordinary", *ordinary))
    });
    Answer::from_faults(longer.collect())
}

/// The times to put things right or to negotiate that are so long that nobody has any use of the right that follows.
fn slow(termination: &Termination) -> Vec<Fault> {
    /// How long a breach may last at most, and talks; longer than the ordinary notice a breach may not last but shortly.
    const CURE: Duration = Duration::new(6, TimeUnit::Month);
    const SHORTLY: Duration = Duration::new(3, TimeUnit::Month);
    const TALKS: Duration = Duration::new(12, TimeUnit::Month);
    let free = termination.right.known() == Some(&NoticeRight::Free);
    let ordinary = termination.notice.known().copied().filter(|_| free);
    let first = termination.rescission.iter().map(|own| (own, of_termination("rescission")));
    let others = termination.other_rescissions.iter().enumerate();
    let others = others.map(|(at, own)| (own, of_termination("other_rescissions").index(at)));
    let cures = first.chain(others).filter_map(|(own, place)| {
        let length = own.cure.known().copied()?;
        let useless = ordinary.is_some_and(|ordinary| days(length) > days(ordinary)) && days(length) > days(SHORTLY);
        let long = useless || days(length) > days(CURE);
        long.then(|| Fault::at(Spot::Value(place.key("cure"))).variant("cure").arg("special", length))
    });
    let talks = termination.renegotiation.as_ref().and_then(|own| own.within.known().copied());
    let talks = talks.filter(|length| days(*length) > days(TALKS)).map(|length| {
        let place = of_termination("renegotiation").key("within");
        Fault::at(Spot::Value(place)).variant("talks").arg("special", length)
    });
    cures.chain(talks).collect()
}

/// About how many days a length has.
fn days(length: Duration) -> u64 {
    // no law: the days of a month, more or less
    const MONTH: u64 = 30;
    let (unit, count) = plain_length(length);
    if unit == TimeUnit::Month { count * MONTH } else { count }
}
