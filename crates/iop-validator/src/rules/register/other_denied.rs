//! Its page is the Markdown file beside this one.
#![doc = include_str!("other_denied.md")]

use iop_core::Pointer;
use iop_core::model::{Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::{others, same_parties, span};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "register/other-denied",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2016:1145", locus: Some("5 kap. 11 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("other_denied.md"),
    check,
};

/// That there is no other agreement or grant.
const DENIED: &[&str] = &[
    "inget annat avtal*",
    "inga andra avtal*",
    "inte något annat avtal*",
    "inte några andra avtal*",
    "inget ytterligare avtal*",
    "ingen annan överenskommelse*",
    "inga andra överenskommelser*",
    "inget annat partnerskap*",
    "inga andra partnerskap*",
    "inget annat bidrag*",
    "inga andra bidrag*",
    "något annat bidrag*",
    "inget annat stöd*",
    "inte har andra avtal*",
    "inte har några andra avtal*",
    "enda avtalet*",
    "enda överenskommelsen*",
    "no other agreement*",
    "no other grant*",
];

/// What narrows it to this work, or is about terms beside the paper.
const NARROW: &[&str] = &[
    "samma verksamhet*",
    "samma ändamål*",
    "samma sak",
    "samma insats*",
    "samma kostnad*",
    "samma tjänst*",
    "muntlig*",
    "vid sidan av",
    "ersätter",
    "i frågan",
    "denna fråga",
    "same",
    "oral*",
];

/// The last year or more, in which what has ended counts too.
const LATELY: &[&str] = &["senaste", "tidigare", "aldrig", "last", "earlier", "never"];

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let own = context.agreement;
    let same = |agreement| same_parties(own, agreement) && !is_amendment(agreement);
    let mut same = others.iter().filter(|other| same(other.agreement) && other.is_earlier()).peekable();
    if same.peek().is_none() || is_amendment(own) {
        return Answer::does_not_apply("reason-no-same-parties");
    }
    let told: Vec<Said<'_>> = said::with(context, DENIED).filter(|said| !said.has(NARROW)).collect();
    let start = span(own).map(|(first, _)| first);
    let fault = same.find_map(|other| {
        let ended = span(other.agreement).zip(start).is_some_and(|((_, last), first)| last < first);
        let said = told.iter().find(|said| !ended || said.has(LATELY))?;
        let there = Spot::Elsewhere(other.at, Pointer::root().key("parties"));
        let title = other.agreement.title.known().cloned().unwrap_or_default();
        Some(Fault::at(said.spot()).related(there, "other").arg("title", title))
    });
    Answer::from_faults(fault.into_iter().collect())
}

fn is_amendment(agreement: &iop_core::model::Agreement) -> bool {
    agreement.kind.known() == Some(&Kind::Amendment)
}
