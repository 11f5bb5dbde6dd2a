//! Its page is the Markdown file beside this one.
#![doc = include_str!("criteria_set_differs.md")]

use iop_core::Pointer;
use iop_core::model::{Id, Stage};
use iop_law::Basis;

use crate::context::{Context, Guideline};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "form/criteria-set-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("criteria_set_differs.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let profile = match context.guideline {
        Guideline::None => return Answer::does_not_apply("reason-no-profile"),
        Guideline::Unknown { .. } => return Answer::not_judged("reason-unknown-profile"),
        Guideline::Known(profile) => profile,
    };
    if context.kind.is_some_and(|kind| kind.id != profile.kind) {
        return Answer::does_not_apply("reason-profile-of-another-kind");
    }
    let Some(asked) = &profile.criteria else { return Answer::does_not_apply("reason-profile-without-criteria") };
    let Some(criteria) = &context.agreement.criteria else { return Answer::does_not_apply("reason-no-criteria") };
    match criteria.set.as_ref().map(Id::as_str) {
        None => Answer::not_judged("reason-no-criteria-set"),
        Some(set) if set == asked => Answer::Holds,
        Some(set) => {
            let fault = Fault::at(Spot::Value(Pointer::root().key("criteria").key("set")))
                .arg("set", set)
                .arg("asked", asked.as_str())
                .arg("publisher", profile.publisher.as_str())
                .arg("profile", profile.name.as_str())
                .arg("source", profile.source.as_str());
            Answer::Fails(vec![if context.agreement.profile.known().is_some() {
                fault.related(Spot::Value(Pointer::root().key("profile")), "profile")
            } else {
                fault
            }])
        }
    }
}
