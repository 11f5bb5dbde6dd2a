//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_by_unit.md")]

use iop_core::model::{Decision, Kind, Stage};
use iop_core::{Duration, Pointer, TimeUnit, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{PRIVATE, decides_locally, is_unit, municipal};
use crate::rules::said::{self, Said};
use crate::rules::who::{at, names_of};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/decision-by-unit",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("6 kap. 38 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("decision_by_unit.md"),
    check,
};

const UNIT: &[&str] = &["*förvaltningen*", "*chef*", "*direktör*", "*kontoret*", "enheten*", "handläggare*"];
const DECIDES: &[&str] = &[
    "beslutar*",
    "besluta*",
    "beslut",
    "pröva*",
    "prövar*",
    "avgör*",
    "avgjort",
    "bestämmer*",
    "bestämma*",
    "fastställer*",
    "ändra",
    "ändrar",
];
/// What an employee may not decide: the goals, direction, extent and quality of the work, and whether it goes on.
const RESERVED: &[&str] = &[
    "inriktning*",
    "målgrupp*",
    "omfattning*",
    "fortsätt*",
    "förläng*",
    "förny*",
    "kvalit*",
    "mål",
    "målen",
    "upphör*",
];
const TOGETHER: &[&str] = &[
    "delegat*",
    "nämnd*",
    "*nämnden*",
    "styrelse*",
    "*styrelsen*",
    "fullmäktig*",
    "*fullmäktige*",
    "gemensam*",
    "tillsammans*",
    "parterna*",
    "förslag*",
    "styrgrupp*",
    "bereder*",
];

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    let decisions = context.agreement.decisions.iter().enumerate();
    let typed = decisions.filter(|(_, own)| decides_locally(context.agreement, own.party.as_ref()) && by_unit(own));
    let mut faults: Vec<Fault> =
        typed.map(|(index, _)| Fault::at(Spot::Value(at("decisions", index).key("body")))).collect();
    faults.extend(delegated(context));
    let private = names_of(context.agreement, false);
    faults.extend(said::with(context, UNIT).filter_map(|sentence| {
        let unit = told(&sentence, &private)?;
        Some(Fault::at(sentence.spot_between(unit, unit)).variant("told"))
    }));
    Answer::from_faults(faults)
}

/// Whether a decision is made by a unit or a post, and nothing says that it is on delegation.
fn by_unit(decision: &Decision) -> bool {
    let delegated =
        [&decision.section, &decision.matter].into_iter().flatten().any(|text| text.to_lowercase().contains("delegat"));
    !delegated && decision.body.known().is_some_and(|body| is_unit(body))
}

/// The decision of a post on delegation, where a partnership with goals binds the municipality for several years and no
/// organ of it has decided.
fn delegated(context: &Context<'_>) -> Option<Fault> {
    const LONG: Duration = Duration::new(2, TimeUnit::Year);
    let agreement = context.agreement;
    let long = derive::term(agreement).is_some_and(|(first, last)| LONG.after(first).is_some_and(|end| end <= last));
    if agreement.kind.known() != Some(&Kind::Partnership) || agreement.goals.is_empty() || !long {
        return None;
    }
    let local = || {
        let decisions = agreement.decisions.iter().enumerate();
        decisions.filter(|(_, own)| decides_locally(agreement, own.party.as_ref()))
    };
    let on_delegation = |body: &str| {
        let body = body.to_lowercase();
        let post = body.split(" delegat").next().unwrap_or_default();
        let post = post.trim_end_matches(" enligt").trim_end_matches(" på").trim_end_matches(" med stöd av");
        body.contains("delegat") && is_unit(post)
    };
    let body = |own: &Decision| own.body.known().cloned().unwrap_or_default();
    let (index, _) = local().find(|(_, own)| on_delegation(&body(own)))?;
    let organ = local().any(|(_, own)| !on_delegation(&body(own)) && !is_unit(&body(own)));
    let fault = Fault::at(Spot::Value(at("decisions", index).key("body"))).variant("delegated");
    (!organ).then(|| fault.related(Spot::Key(Pointer::root().key("goals")), "goals"))
}

/// The unit that a sentence lets decide.
fn told(sentence: &Said<'_>, private: &[String]) -> Option<usize> {
    let (unit, verb) = (sentence.find(UNIT)?, sentence.find(DECIDES)?);
    let own =
        sentence.has(PRIVATE) || sentence.find(private).is_some() || sentence.key(unit).starts_with("verksamhetschef");
    let alone = unit < verb && sentence.has(RESERVED) && !own && !sentence.has(TOGETHER) && !sentence.denies();
    alone.then_some(unit)
}
