//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_day_differs.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "signing/decision-day-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("decision_day_differs.md"),
    check,
};

/// A body by its bare name, and how the full name of such a body ends.
const BODIES: &[(&str, &str)] =
    &[("nämnden", "nämnden"), ("fullmäktige", "fullmäktige"), ("styrelsen", "styrelsen"), ("utskottet", "utskottet")];

/// Words by which this agreement is decided on, and those that tell of another decision.
const OWN: &[&str] = &[
    "ingå partnerskapet",
    "ingå överenskommelsen",
    "ingå avtalet",
    "ingå detta",
    "ingå denna",
    "godkänna överenskommelsen",
    "godkänna avtalet",
    "godkänna partnerskapet",
    "om överenskommelsen",
    "om partnerskapet",
];
const OTHER: &[&str] = &[
    "tidigare",
    "föregående",
    "budget*",
    "riktlinj*",
    "inriktning*",
    "avsikt*",
    "förhandl*",
    "upphäv*",
    "inte",
    "återremi*",
];

fn check(context: &Context<'_>) -> Answer {
    let decisions = &context.agreement.decisions;
    if decisions.is_empty() {
        return Answer::does_not_apply("reason-no-decisions");
    }
    let said: Vec<_> = said::with(context, &["beslutade", "beslutat", "godkände", "godkänt"]).collect();
    let mut faults = Vec::new();
    for sentence in
        said.iter().filter(|sentence| (sentence.has(OWN) || sentence.has(&["godkände"])) && !sentence.has(OTHER))
    {
        let named = BODIES.iter().find(|(bare, _)| sentence.has(&[bare]));
        let Some((_, ending)) = named else { continue };
        // A body with its full name is compared by another rule, and two bodies of one sort cannot be told apart.
        let of_sort = decisions.iter().enumerate().filter(|(_, decision)| {
            decision.body.known().is_some_and(|body| body.trim().to_lowercase().ends_with(ending))
        });
        let of_sort: Vec<_> = of_sort.collect();
        let [(index, decision)] = of_sort[..] else { continue };
        let bare = decision.body.known().is_some_and(|body| body.trim().eq_ignore_ascii_case(ending));
        let full = decision
            .body
            .known()
            .is_some_and(|body| sentence.has(&[body.trim().to_lowercase().replace('-', "").as_str()]));
        let Some(stated) = decision.date.known().filter(|_| !bare && !full) else { continue };
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        let days = mentions.filter_map(|mention| match mention.what {
            What::Date(day) if day.is_day() => Some((mention, day)),
            _ => None,
        });
        let days: Vec<_> = days.collect();
        let [(mention, day)] = days[..] else { continue };
        if day != *stated && day.year() == stated.year() {
            let spot = Spot::Words(sentence.passage.pointer.clone(), mention.range.clone());
            let place = Pointer::root().key("decisions").index(index).key("date");
            let fault = Fault::at(spot).related(Spot::Value(place), "fact");
            faults.push(fault.arg("told", day).arg("stated", *stated));
        }
    }
    Answer::from_faults(faults)
}
