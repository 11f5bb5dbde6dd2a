//! Its page is the Markdown file beside this one.
#![doc = include_str!("handover_undecided.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{agreed, decides_locally, handed_over};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/handover-undecided",
    severity: Severity::Note,
    stage: Stage::Signing,
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
    let mut decisions =
        agreement.decisions.iter().filter(|own| decides_locally(agreement, own.party.as_ref())).peekable();
    // Where no decision at all is told, that is another rule's.
    if decisions.peek().is_none() {
        return Answer::does_not_apply("reason-no-decision-told");
    }
    let mut bodies = decisions.filter_map(|own| own.body.known());
    let decided = bodies.any(|body| body.to_lowercase().contains("fullmäktige"));
    if decided || agreed(context, &[ASSEMBLY, DECIDED, HANDOVER]) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("decisions"))).related(spot, "handover")])
}
