//! Its page is the Markdown file beside this one.
#![doc = include_str!("double_funding.md")]

use iop_core::model::{Agreement, Kind, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::{follows, names, others, overlap, same_parties, same_work};

pub(super) const RULE: Rule = Rule {
    id: "register/double-funding",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("double_funding.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let own = context.agreement;
    let pays = |agreement: &Agreement| {
        agreement.kind.known() != Some(&Kind::Amendment)
            && derive::agreement_value(agreement).term != derive::Sum::Nothing
    };
    let mut same = others.iter().filter(|other| same_parties(own, other.agreement)).peekable();
    if same.peek().is_none() || !pays(own) {
        return Answer::does_not_apply("reason-no-same-parties");
    }
    let at = Pointer::root().key("funding");
    // One pays twice, however many others do.
    let twice = same.find_map(|other| {
        let chained = follows(own, other.agreement).or_else(|| follows(other.agreement, own)).is_some();
        let known = names(own, other.agreement) || names(other.agreement, own);
        let doubtful = !chained && !known && other.is_earlier() && pays(other.agreement);
        let (first, last) = overlap(own, other.agreement).filter(|_| doubtful && same_work(own, other.agreement))?;
        let fault = Fault::at(Spot::Key(at.clone())).related(Spot::Elsewhere(other.at, at.clone()), "other");
        Some(fault.arg("first", first).arg("last", StatedDate::Day(last)))
    });
    Answer::from_faults(twice.into_iter().collect())
}
