//! Its page is the Markdown file beside this one.
#![doc = include_str!("amendment_outlives_base.md")]

use iop_core::model::{RelatedKind, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::references::amended;
use crate::rules::register::pair::others;

pub(super) const RULE: Rule = Rule {
    id: "register/amendment-outlives-base",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("amendment_outlives_base.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let own = context.agreement;
    let amends = own.related.iter().filter(|related| related.kind.known() == Some(&RelatedKind::Amends));
    let named: Vec<_> = amends.filter_map(|related| related.id.as_ref()).collect();
    let base = others.iter().find(|other| other.agreement.id.known().is_some_and(|id| named.contains(&id)));
    let Some(base) = base else { return Answer::does_not_apply("reason-no-amendment") };
    let ends = derive::end(own).zip(derive::end(base.agreement));
    let period = base.agreement.period.as_ref();
    let unlimited = period.is_some_and(|period| {
        let own = period.extension.as_ref();
        period.open_ended || own.is_some_and(|own| own.times.known().is_none() && own.until.known().is_none())
    });
    let Some((end, last)) = ends.filter(|_| !unlimited) else { return Answer::does_not_apply("reason-no-base-end") };
    let furthest = derive::extensions(base.agreement).last().map(|own| own.last).max(Some(last.last()));
    // Another amendment may have moved the end.
    let moved = others.iter().any(|other| {
        let mut related = other.agreement.related.iter();
        other.at != base.at
            && related.any(|own| {
                own.kind.known() == Some(&RelatedKind::Amends) && own.id.as_ref() == base.agreement.id.known()
            })
    });
    if Some(StatedDate::first(end)) <= furthest || amended::moves_end(context, last.last()) || moved {
        return Answer::Holds;
    }
    let place = |key: &str| Pointer::root().key("period").key(key);
    let fault = Fault::at(Spot::Value(place("end"))).related(Spot::Elsewhere(base.at, place("end")), "base");
    Answer::Fails(vec![fault.arg("end", end).arg("last", last)])
}
