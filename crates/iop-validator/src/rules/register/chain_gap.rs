//! Its page is the Markdown file beside this one.
#![doc = include_str!("chain_gap.md")]

use iop_core::Pointer;
use iop_core::derive;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::{follows, follows_amended, others};
use crate::rules::term::{days_between, no_term, of_period};

pub(super) const RULE: Rule = Rule {
    id: "register/chain-gap",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("chain_gap.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let own = context.agreement;
    let ends = others.iter().filter_map(|other| {
        let amended = follows_amended(own, other.agreement);
        let entry = follows(own, other.agreement).or(amended)?;
        let extends = other.agreement.period.as_ref().is_some_and(|period| period.extension.is_some());
        let end = derive::end(other.agreement).filter(|_| !extends)?;
        // An end that is stated here is compared by another rule, one that may have moved by none.
        let stated = own.related.get(entry).and_then(|related| related.to.known());
        let told = stated.is_some_and(|stated| amended.is_none() || end.last() <= stated.last());
        (!told).then_some((other.at, end))
    });
    let Some((at, end)) = ends.max_by_key(|(_, end)| end.last()) else {
        return Answer::does_not_apply("reason-no-predecessor-file");
    };
    let Some(start) = derive::start(own) else { return no_term(own) };
    let Some(next) = end.last().succ_opt() else { return Answer::Holds };
    let fault = |days: u64| {
        Fault::at(Spot::Value(of_period("start")))
            .related(Spot::Elsewhere(at, Pointer::root().key("period").key("end")), "end")
            .arg("end", end)
            .arg("start", start)
            .arg("days", days)
    };
    if start.first() > next {
        return Answer::Fails(vec![fault(days_between(next, start.first()))]);
    }
    if start.last() < end.first() || start.is_day() && end.is_day() && start.first() < next {
        return Answer::Fails(vec![fault(days_between(start.first(), next)).variant("overlap")]);
    }
    Answer::Holds
}
