//! Its page is the Markdown file beside this one.
#![doc = include_str!("case_number_reused.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::{names, others, same_party};

pub(super) const RULE: Rule = Rule {
    id: "register/case-number-reused",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("case_number_reused.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let own = context.agreement;
    let Some(number) = own.case_number.as_deref().map(plain) else {
        return Answer::does_not_apply("reason-no-case-number");
    };
    let same = others.iter().find(|other| {
        let reused = other.agreement.case_number.as_deref().is_some_and(|their| plain(their) == number);
        let known = names(own, other.agreement) || names(other.agreement, own);
        // A case may hold agreements with several that are decided on one day.
        let together = own.dated.known() == other.agreement.dated.known();
        reused && other.is_earlier() && !known && !together && differ(own, other.agreement)
    });
    let at = Pointer::root().key("case_number");
    let fault = same.map(|other| {
        let fault = Fault::at(Spot::Value(at.clone())).related(Spot::Elsewhere(other.at, at.clone()), "other");
        fault.arg("number", own.case_number.clone().unwrap_or_default())
    });
    Answer::from_faults(fault.into_iter().collect())
}

/// Whether the public party is the same and no other is.
fn differ(one: &Agreement, other: &Agreement) -> bool {
    let common = |public: bool| {
        one.parties
            .iter()
            .filter(|own| (own.role.known() == Some(&Role::Public)) == public)
            .any(|own| other.parties.iter().any(|their| same_party(own, their)))
    };
    common(true) && !common(false)
}

/// A number without its spaces and case.
fn plain(number: &str) -> String {
    number.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}
