//! Its page is the Markdown file beside this one.
#![doc = include_str!("related_differs.md")]

use iop_core::model::{Agreement, Related, RelatedKind, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::{differ, others};
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "register/related-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("related_differs.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let mut any = false;
    let mut faults = Vec::new();
    for (index, related) in context.agreement.related.iter().enumerate() {
        let own = context.agreement.id.known();
        let named = related.id.as_ref().filter(|id| own != Some(*id));
        let mut files = others.iter().filter(|other| named.is_some() && other.agreement.id.known() == named);
        // Two files of one id are another rule's.
        let (Some(file), None) = (files.next(), files.next()) else { continue };
        any = true;
        // An agreement that changes it may have moved its end.
        let changed = others.iter().any(|other| {
            let mut amended =
                other.agreement.related.iter().filter(|own| own.kind.known() == Some(&RelatedKind::Amends));
            named.is_some() && amended.any(|own| own.id.as_ref() == named)
        });
        for (key, stated, (place, there)) in dates(related, file.agreement) {
            if differ(stated, there) && !(changed && key == "to") {
                let fault = Fault::at(Spot::Value(at("related", index).key(key)));
                let fault = fault.related(Spot::Elsewhere(file.at, place), "there");
                faults.push(fault.arg("here", stated).arg("there", there));
            }
        }
        let numbers = related.case_number.as_ref().zip(file.agreement.case_number.as_ref());
        if let Some((here, there)) = numbers.filter(|(here, there)| plain(here) != plain(there)) {
            let fault = Fault::at(Spot::Value(at("related", index).key("case_number"))).variant("number");
            let place = Pointer::root().key("case_number");
            let fault = fault.related(Spot::Elsewhere(file.at, place), "there");
            faults.push(fault.arg("here", here.as_str()).arg("there", there.as_str()));
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-related-file") }
}

type Told = (&'static str, StatedDate, (Pointer, StatedDate));

/// The dates that are stated of a related agreement, each with that of its own file.
fn dates(related: &Related, file: &Agreement) -> Vec<Told> {
    let root = Pointer::root();
    let period = |key: &str| root.key("period").key(key);
    let extension = file.period.as_ref().and_then(|period| period.extension.as_ref());
    // An extension may have moved the end, but only to where it moves it.
    let unlimited = extension.is_some_and(|own| own.times.known().is_none() && own.until.known().is_none());
    let moved = derive::extensions(file)
        .iter()
        .any(|own| related.to.known().is_some_and(|to| !differ(*to, StatedDate::Day(own.last))));
    let extends = unlimited || moved;
    let told = [
        ("from", related.from.known(), derive::start(file).map(|on| (period("start"), on))),
        ("to", related.to.known(), derive::end(file).filter(|_| !extends).map(|on| (period("end"), on))),
        ("dated", related.dated.known(), file.dated.known().map(|on| (root.key("dated"), *on))),
    ];
    told.into_iter().filter_map(|(key, here, there)| Some((key, *here?, there?))).collect()
}

/// A case number without its spaces.
fn plain(number: &str) -> String {
    number.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}
