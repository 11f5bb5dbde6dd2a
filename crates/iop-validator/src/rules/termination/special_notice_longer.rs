//! Its page is the Markdown file beside this one.
#![doc = include_str!("special_notice_longer.md")]

use iop_core::model::{NoticeRight, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::of_termination;

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
