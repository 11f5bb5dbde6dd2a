//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_of_another_time.md")]

use iop_core::model::{Kind, Stage};
use iop_core::{Duration, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{decides_locally, municipal};
use crate::rules::said;
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/decision-of-another-time",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("6 kap. 38 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("decision_of_another_time.md"),
    check,
};

/// How long before the agreement a decision on it may lie without anyone asking. No law sets it.
const YEARS: u32 = 1;

const DECIDED: &[&str] = &["beslutade*", "beslutat*", "godkän*", "antog*", "antagit*", "decided*", "approved*"];
const THIS: &[&str] = &["överenskommelsen*", "avtalet*", "partnerskapet*", "agreement*"];
const BODY: &[&str] = &[
    "nämnden*",
    "*nämnden*",
    "styrelsen*",
    "*styrelsen*",
    "fullmäktige*",
    "*fullmäktige*",
    "utskottet*",
    "delegation*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if municipal(agreement).next().is_none() || agreement.kind.known() == Some(&Kind::Amendment) {
        return Answer::does_not_apply("reason-no-municipality");
    }
    let public = agreement.decisions.iter().enumerate();
    let public: Vec<_> = public.filter(|(_, own)| decides_locally(agreement, own.party.as_ref())).collect();
    if public.is_empty() {
        return Answer::does_not_apply("reason-no-decisions");
    }
    let dated = public.iter().map(|(index, own)| own.date.known().map(|date| (*index, *date)));
    let Some(dated) = dated.collect::<Option<Vec<_>>>() else { return Answer::not_judged("reason-blank-date") };
    let made = agreement.dated.known().copied();
    let Some((made, (index, newest))) = made.zip(dated.into_iter().max_by_key(|(_, date)| date.last())) else {
        return Answer::not_judged("reason-blank-date");
    };
    let old = Duration::new(YEARS, TimeUnit::Year).before(made.first()).is_some_and(|limit| newest.last() < limit);
    // The text may tell of the decision that the facts leave out.
    if !old || said::together(context, &[THIS, DECIDED, BODY]) {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(at("decisions", index).key("date"))).arg("on", newest).arg("made", made);
    Answer::Fails(vec![fault])
}
