//! Its page is the Markdown file beside this one.
#![doc = include_str!("handover_undecided.md")]

use iop_core::model::{Decision, Stage};
use iop_core::{Id, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{agreed, decides_locally, handed_over, handed_over_by};
use crate::rules::said::{self, Said};
use crate::rules::who::at as place_of;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/handover-undecided",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("10 kap. 1 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("handover_undecided.md"),
    check,
};

const ASSEMBLY: &[&str] = &["*fullmäktige*"];
const DECIDED: &[&str] = &["beslut*", "godkän*", "medge*", "antag*"];
const HANDOVER: &[&str] = &["överläm*", "lämna*", "driften", "sköt*", "utförare*", "angelägenhet*", "program*"];

fn check(context: &Context<'_>) -> Answer {
    let Some(spot) = handed_over(context) else { return Answer::does_not_apply("reason-no-handover") };
    let agreement = context.agreement;
    let local = || agreement.decisions.iter().filter(|own| decides_locally(agreement, own.party.as_ref()));
    // Where no decision at all is told, that is another rule's.
    if local().next().is_none() {
        return Answer::does_not_apply("reason-no-decision-told");
    }
    let of = |own: &Decision, party: Option<&Id>| own.party.is_none() || party.is_none() || own.party.as_ref() == party;
    let decided = |party: Option<&Id>| local().any(|own| by_assembly(own) && of(own, party));
    // Each municipality has an assembly of its own; which decision is meant is told by its day or paragraph.
    if let Some((at, _)) = handed_over_by(agreement).find(|(_, own)| !decided(own.party.as_ref()))
        && !dated_decision(context)
    {
        return Answer::Fails(vec![Fault::at(Spot::Value(place_of("decisions", at).key("body")))]);
    }
    if local().any(by_assembly) || agreed(context, &[ASSEMBLY, DECIDED, HANDOVER]) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("decisions"))).related(spot, "handover")])
}

/// Whether it is the assembly's, and not one on guidelines or money for many things.
fn by_assembly(decision: &Decision) -> bool {
    let general =
        decision.matter.as_deref().is_some_and(|matter| reader::has(matter, &["*riktlinje*", "*policy*", "*budget*"]));
    !general && decision.body.known().is_some_and(|body| body.to_lowercase().contains("fullmäktige"))
}

/// Whether the terms tell of a decision of an assembly on it, with its day or its paragraph.
fn dated_decision(context: &Context<'_>) -> bool {
    let cited = |said: &Said<'_>| {
        let paragraph =
            said.text().split_once("§ ").is_some_and(|(_, after)| after.starts_with(|c: char| c.is_ascii_digit()));
        paragraph || said.mentions.iter().any(|one| matches!(one.what, What::Date(_)))
    };
    said::with(context, ASSEMBLY).any(|said| cited(&said) && said.has_each(&[DECIDED, HANDOVER]))
}
