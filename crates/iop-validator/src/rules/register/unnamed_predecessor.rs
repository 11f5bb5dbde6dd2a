//! Its page is the Markdown file beside this one.
#![doc = include_str!("unnamed_predecessor.md")]

use iop_core::model::{Kind, Stage};
use iop_core::{Duration, Pointer, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::{names, others, same_parties, same_work, span};
use crate::rules::term::of_period;

pub(super) const RULE: Rule = Rule {
    id: "register/unnamed-predecessor",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("unnamed_predecessor.md"),
    check,
};

/// How long after an agreement another may begin and still follow it.
const MONTHS: u32 = 6;

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let own = context.agreement;
    let amends = own.kind.known() == Some(&Kind::Amendment);
    let mut same = others.iter().filter(|other| same_parties(own, other.agreement)).peekable();
    if same.peek().is_none() || amends {
        return Answer::does_not_apply("reason-no-same-parties");
    }
    let Some((first, _)) = span(own) else { return Answer::not_judged("reason-no-term") };
    let followed = same.filter_map(|other| {
        let (_, last) = span(other.agreement)?;
        let soon = Duration::new(MONTHS, TimeUnit::Month).after(last).is_some_and(|limit| first <= limit);
        let follows = last < first && soon && other.agreement.kind.known() != Some(&Kind::Amendment);
        let unnamed = !names(own, other.agreement) && !names(other.agreement, own);
        (follows && unnamed && same_work(own, other.agreement)).then_some((last, other))
    });
    // Of several the last one is the one it follows.
    let fault = followed.max_by_key(|(last, _)| *last).map(|(last, other)| {
        let end = Pointer::root().key("period");
        let fault = Fault::at(Spot::Value(of_period("start"))).related(Spot::Elsewhere(other.at, end), "before");
        let title = other.agreement.title.known().cloned().unwrap_or_default();
        fault.arg("last", last).arg("title", title)
    });
    Answer::from_faults(fault.into_iter().collect())
}
