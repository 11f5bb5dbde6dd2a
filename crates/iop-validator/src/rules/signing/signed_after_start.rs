//! Its page is the Markdown file beside this one.
#![doc = include_str!("signed_after_start.md")]

use iop_core::model::{ClauseKind, Stage, StartEvent};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::references::amended;
use crate::rules::said;
use crate::rules::term::{days_between, no_term, of_period};

pub(super) const RULE: Rule = Rule {
    id: "signing/signed-after-start",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("signed_after_start.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let starts_on = agreement.period.as_ref().and_then(|period| period.starts_on.known());
    if starts_on.is_some_and(|event| *event != StartEvent::Date) {
        return Answer::does_not_apply("reason-starts-on-event");
    }
    let root = Pointer::root();
    let (start, from) = if amended::is_amendment(context) {
        // The term of an amendment is often the one that already runs; the change has a day of its own.
        let effective = agreement.amendment.as_ref().and_then(|amendment| amendment.effective.known());
        let Some(effective) = effective else { return Answer::not_judged("reason-no-effective-day") };
        // A change that is decided after its day is told by another rule.
        let decided = agreement.decisions.iter().filter_map(|decision| Some(decision.date.known()?.first())).min();
        if amended::applies_backwards(context) || decided.is_some_and(|decided| decided > effective.last()) {
            return Answer::does_not_apply("reason-meant-backwards");
        }
        (*effective, root.key("amendment").key("effective"))
    } else {
        let Some(start) = derive::start(agreement) else { return no_term(context.agreement) };
        (start, of_period("start"))
    };
    let signed = agreement.signatures.iter().enumerate().filter_map(|(index, signature)| {
        let date = *signature.date.known()?;
        Some((date, root.key("signatures").index(index).key("date"), None))
    });
    let dated = agreement.dated.known().map(|dated| (*dated, root.key("dated"), Some("dated")));
    // The last signature makes the agreement; the date on the paper tells only where no signature does.
    let dates: Vec<(StatedDate, Pointer, Option<&'static str>)> = dated.into_iter().chain(signed).collect();
    let Some((date, place, variant)) = dates.iter().max_by_key(|(date, _, _)| date.first()) else {
        let told = told(context, start).map(|fault| fault.related(Spot::Value(from), "start"));
        return told
            .map_or_else(|| Answer::not_judged("reason-no-signature-dates"), |fault| Answer::Fails(vec![fault]));
    };
    if date.first() <= start.last() {
        let unsure = dates.iter().any(|(date, _, _)| date.last() > start.last() && !date.is_day());
        return if unsure || start.cmp_stated(date).is_none() {
            Answer::not_judged("reason-dates-imprecise")
        } else {
            Answer::Holds
        };
    }
    let fault = Fault::at(Spot::Value(place.clone()))
        .related(Spot::Value(from), "start")
        .arg("date", *date)
        .arg("start", start)
        .arg("days", days_between(start.last(), date.first()));
    // What was signed after the end never applied to any time to come.
    let end = derive::end(agreement).filter(|end| date.first() > end.last());
    let fault = match (end, variant) {
        (Some(end), _) => fault.related(Spot::Value(of_period("end")), "end").variant("ended").arg("end", end),
        _ if amended::is_amendment(context) => fault.variant("amendment"),
        (None, Some(variant)) => fault.variant(variant),
        (None, None) => fault,
    };
    Answer::Fails(vec![fault])
}

/// A day after the start on which the text says that it is to be signed.
fn told(context: &Context<'_>, start: StatedDate) -> Option<Fault> {
    const SIGNS: &[&str] = &[
        "skriver under",
        "skrivs under",
        "skriva under",
        "undertecknar",
        "undertecknas",
        "underteckna",
        "signerar",
        "signeras",
        "is signed",
        "sign",
    ];
    let about = |topic: Topic| matches!(topic, Topic::Clause(..)) && topic.is_about(ClauseKind::Signatures);
    said::about(context, about).filter(|said| said.has(SIGNS) && !said.denies()).find_map(|said| {
        let (range, date) = said.mentions.iter().find_map(|mention| match mention.what {
            What::Date(date) if date.first() > start.last() => Some((mention.range.clone(), date)),
            _ => None,
        })?;
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).arg("date", date).arg("start", start);
        Some(fault.arg("days", days_between(start.last(), date.first())))
    })
}
