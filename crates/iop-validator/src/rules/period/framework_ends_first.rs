//! Its page is the Markdown file beside this one.
#![doc = include_str!("framework_ends_first.md")]

use std::cmp::Ordering;

use iop_core::model::Stage;
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{days_between, no_term, of_period};

pub(super) const RULE: Rule = Rule {
    id: "period/framework-ends-first",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("framework_ends_first.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let tied = agreement.related.iter().enumerate().filter(|(_, own)| own.while_in_force || own.ends_with);
    let tied: Vec<_> = tied.filter_map(|(index, own)| Some((index, own, *own.to.known()?))).collect();
    if tied.is_empty() {
        return Answer::does_not_apply("reason-no-tied-agreement");
    }
    let Some(end) = derive::end(agreement) else { return no_term(agreement) };
    let started = derive::start(agreement).map(StatedDate::first);
    let mut faults = Vec::new();
    for (index, own, to) in tied {
        // One that was over before this began is told by another rule.
        if started.is_some_and(|start| to.last() < start) {
            continue;
        }
        let apart = match to.cmp_stated(&end) {
            Some(Ordering::Less) => true,
            Some(Ordering::Greater) => own.ends_with,
            _ => false,
        };
        if apart {
            let place = Pointer::root().key("related").index(index).key("to");
            let fault = Fault::at(Spot::Value(of_period("end")))
                .related(Spot::Value(place), "other")
                .arg("end", end)
                .arg("other", to)
                .arg("days", days_between(to.last(), end.last()));
            faults.push(if own.ends_with { fault.variant("together") } else { fault });
        }
    }
    Answer::from_faults(faults)
}
