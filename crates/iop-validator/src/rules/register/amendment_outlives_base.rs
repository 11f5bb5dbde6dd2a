//! Its page is the Markdown file beside this one.
#![doc = include_str!("amendment_outlives_base.md")]

use iop_core::model::{RelatedKind, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::others;
use crate::rules::said;

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

/// Words by which the term of the base is moved.
const PROLONGS: &[&str] = &[
    "förläng*",
    "avtalstid*",
    "giltighetstid*",
    "löptid*",
    "gälla till",
    "gäller till",
    "extend*",
    "prolong*",
    "term of the agreement",
];

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
    let changed = own.amendment.iter().flat_map(|amendment| &amendment.changes).any(|change| {
        change.concerns.known().is_some_and(|what| reader::has(what, PROLONGS))
            || change.becomes.known().is_some_and(|text| reader::has(text.as_str(), PROLONGS))
    });
    let told = || said::with(context, PROLONGS).any(|sentence| !matches!(sentence.passage.topic, Topic::Told(_)));
    // Another amendment may have moved the end.
    let moved = others.iter().any(|other| {
        let mut related = other.agreement.related.iter();
        other.at != base.at
            && related.any(|own| {
                own.kind.known() == Some(&RelatedKind::Amends) && own.id.as_ref() == base.agreement.id.known()
            })
    });
    if Some(StatedDate::first(end)) <= furthest || changed || told() || moved {
        return Answer::Holds;
    }
    let place = |key: &str| Pointer::root().key("period").key(key);
    let fault = Fault::at(Spot::Value(place("end"))).related(Spot::Elsewhere(base.at, place("end")), "base");
    Answer::Fails(vec![fault.arg("end", end).arg("last", last)])
}
