//! Its page is the Markdown file beside this one.
#![doc = include_str!("one_sided.md")]

use iop_core::Pointer;
use iop_core::model::{Contribution, Kind, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/one-sided",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("one_sided.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    match agreement.kind.known() {
        None => return Answer::not_judged("reason-blank-kind"),
        Some(Kind::Partnership) => {}
        Some(Kind::Cooperation | Kind::Grant | Kind::Amendment) => return Answer::does_not_apply("reason-kind"),
    }
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.contributions.is_empty() {
        return Answer::does_not_apply("reason-no-contribution");
    }
    let (mut public, mut civil_society, mut unknown) = (false, false, false);
    for contribution in funding.contributions.iter().filter(|contribution| is_something(contribution)) {
        let party = contribution.party.known().and_then(|id| agreement.party(id));
        match party.and_then(|party| party.role.known()) {
            Some(Role::Public) => public = true,
            Some(Role::CivilSociety) => civil_society = true,
            Some(Role::Other) => {}
            None => unknown = true,
        }
    }
    let variant = match (public, civil_society) {
        (true, true) => return Answer::Holds,
        _ if unknown => return Answer::not_judged("reason-blank-party"),
        (true, false) => "public",
        (false, true) => "civil-society",
        (false, false) => return Answer::does_not_apply("reason-no-contribution"),
    };
    let place = Pointer::root().key("funding").key("contributions");
    Answer::Fails(vec![
        Fault::at(Spot::Key(place)).related(Spot::Key(Pointer::root().key("parties")), "parties").variant(variant),
    ])
}

/// Nought kronor and nothing besides is no contribution.
fn is_something(contribution: &Contribution) -> bool {
    contribution.description.is_some() || contribution.amount.known().is_none_or(|amount| !amount.is_zero())
}
