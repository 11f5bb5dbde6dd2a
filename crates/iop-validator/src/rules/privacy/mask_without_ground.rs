//! Its page is the Markdown file beside this one.
#![doc = include_str!("mask_without_ground.md")]

use iop_core::model::Stage;
use iop_law::{Basis, Status};

use super::masks;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "privacy/mask-without-ground",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:400", locus: None }],
    waivable: false,
    page: include_str!("mask_without_ground.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    masks(context, |at, mask| {
        let fault = Fault::at(Spot::Value(at.key("ground")));
        let Some(ground) = mask.ground.known().filter(|ground| !ground.trim().is_empty()) else { return Some(fault) };
        let fault = fault.arg("ground", ground.as_str());
        let read = reader::read(ground, context.agreement.language);
        let cited = read.iter().find_map(|mention| match &mention.what {
            What::Statute { number, name, locus, .. } => Some((number, name, locus)),
            _ => None,
        });
        let Some((number, name, locus)) = cited else { return Some(fault.variant("unread")) };
        let by_number = number.as_deref().and_then(|number| context.law.statute(&number.parse().ok()?));
        let by_name = || name.as_deref().and_then(|name| context.law.statute_by_name(name, context.date));
        let statute = if number.is_some() { by_number } else { by_name() };
        // An act that nobody has looked up is not known to give a ground.
        let Some(statute) = statute else { return Some(fault.variant("unknown")) };
        let locus = locus.as_deref().unwrap_or_default().replace('\u{a0}', " ").replace(" kap ", " kap. ");
        let fault = fault.arg("act", statute.cited.clone());
        if locus.is_empty() {
            Some(fault.variant("whole"))
        } else if statute.beyond(&locus).is_some() {
            Some(fault.variant("beyond"))
        } else if matches!(statute.status(context.now), Status::Repealed { .. } | Status::NotYetInForce { .. }) {
            Some(fault.variant("repealed"))
        } else {
            None
        }
    })
}
