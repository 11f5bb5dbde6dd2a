//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_profile.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::{Basis, Law};

use crate::Arg;
use crate::context::{Context, Guideline};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::near::nearest;

pub(super) const RULE: Rule = Rule {
    id: "form/unknown-profile",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("unknown_profile.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let place = Pointer::root().key("profile");
    match context.guideline {
        Guideline::None => Answer::does_not_apply("reason-no-profile"),
        Guideline::Unknown { own: false, .. } => Answer::not_judged("reason-unknown-profile"),
        Guideline::Unknown { id, own: true } => {
            let fault = Fault::at(Spot::Value(place)).arg("profile", id);
            Answer::Fails(vec![match meant(id, context.law) {
                Some(nearest) => fault.variant("near").arg("nearest", nearest),
                None => fault,
            }])
        }
        Guideline::Known(profile) => match context.kind {
            // A guideline given for a whole folder says nothing of agreements of another kind.
            Some(kind) if kind.id != profile.kind && context.agreement.profile.known().is_some() => {
                let name = |id: &str| match context.law.kind(id) {
                    Some(kind) => Arg::Either { sv: kind.name.clone(), en: kind.name_en.clone() },
                    None => Arg::Text(id.to_owned()),
                };
                let fault = Fault::at(Spot::Value(place)).variant("kind");
                let fault = fault.related(Spot::Value(Pointer::root().key("kind")), "kind");
                let fault = fault.arg("profile", profile.name.as_str()).arg("kind", name(&kind.id));
                Answer::Fails(vec![fault.arg("for-kind", name(&profile.kind))])
            }
            _ => Answer::Holds,
        },
    }
}

/// The guideline that was perhaps meant. Its year is often left out, or another: the name before it tells.
fn meant<'a>(id: &str, law: &'a Law) -> Option<&'a str> {
    let ids = || law.profiles().map(|profile| profile.id.as_str());
    let name = |id: &'a str| id.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('-');
    nearest(id, ids()).or_else(|| {
        let near = nearest(id, ids().map(name))?;
        ids().find(|id| name(id) == near)
    })
}
