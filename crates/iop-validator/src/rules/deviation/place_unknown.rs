//! Its page is the Markdown file beside this one.
#![doc = include_str!("place_unknown.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use super::{each, place};
use crate::context::Context;
use crate::deviation::shown;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "deviation/place-unknown",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("place_unknown.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let deviations = &context.agreement.deviations;
    if !deviations.is_empty() && deviations.iter().all(|deviation| deviation.place.is_none()) {
        return Answer::does_not_apply("reason-no-deviation-place");
    }
    each(context, |at, deviation| {
        let Some(stated) = &deviation.place else { return vec![] };
        let fault = || Fault::at(Spot::Value(place(at).key("place"))).arg("place", shown(stated));
        let Ok(pointer) = stated.parse::<Pointer>() else { return vec![fault().variant("form")] };
        // What is missing stands nowhere in the file, and may still be deviated from.
        let missed = || context.told.findings.iter().any(|finding| pointer.contains(&finding.place.pointer));
        let found = context.tree.is_none_or(|tree| tree.resolve(&pointer).is_some()) || missed();
        if found { vec![] } else { vec![fault()] }
    })
}
