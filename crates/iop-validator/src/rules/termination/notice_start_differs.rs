//! Its page is the Markdown file beside this one.
#![doc = include_str!("notice_start_differs.md")]

use iop_core::model::{ClauseKind, NoticeStart, Stage};
use iop_law::Basis;

use super::wording::NOTICE;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::of_termination;

pub(super) const RULE: Rule = Rule {
    id: "termination/notice-start-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("notice_start_differs.md"),
    check,
};

/// Words of the end of the month in which notice is given.
const MONTH: &[&str] = &[
    "*månadsskift*",
    "*utgången av den månad*",
    "*månadens slut*",
    "*slutet av den månad*",
    "*slutet av månaden*",
    "*utgången av månaden*",
    "*end of the month*",
    "*end of the calendar month*",
];

/// Words of the day on which it is given.
const DAY: &[&str] = &[
    "*från dagen för uppsägning*",
    "*från den dag",
    "*från uppsägningsdagen*",
    "*från den dagen*",
    "*från uppsägningen",
    "*från uppsägning",
    "*från mottagandet*",
    "*från det uppsägning*",
    "*från att uppsägning*",
    "*från det att den*",
    "*från tidpunkten*",
    "*när uppsägningen*",
    "*from notice",
    "*from the notice",
    "*after notice is given",
    "*after receipt*",
    "*från det att uppsägningen*",
    "*from the day*",
    "*from the date of*",
    "*from receipt*",
];

fn check(context: &Context<'_>) -> Answer {
    let counted = context.agreement.termination.as_ref().and_then(|own| own.counted_from.known().copied());
    let Some(counted) = counted else { return Answer::does_not_apply("reason-no-notice-start") };
    let other = match counted {
        NoticeStart::Notice => MONTH,
        NoticeStart::MonthEnd => DAY,
    };
    let own = match counted {
        NoticeStart::Notice => DAY,
        NoticeStart::MonthEnd => MONTH,
    };
    let about = |topic: crate::context::Topic| topic.is_about(ClauseKind::Termination);
    let wrong = said::about(context, about).find(|one| one.has(NOTICE) && one.has(other) && !one.has(own));
    let fault = |spot| {
        let fault = Fault::at(spot).related(Spot::Value(of_termination("counted_from")), "fact");
        if counted == NoticeStart::Notice { fault } else { fault.variant("day") }
    };
    Answer::from_faults(wrong.map(|sentence| fault(sentence.spot())).into_iter().collect())
}
