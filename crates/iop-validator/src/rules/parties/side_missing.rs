//! Its page is the Markdown file beside this one.
#![doc = include_str!("side_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "parties/side-missing",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("side_missing.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    if context.agreement.kind.is_blank() {
        return Answer::not_judged("reason-blank-kind");
    }
    let parties = &context.agreement.parties;
    if parties.is_empty() {
        return Answer::not_judged("reason-blank-party");
    }
    let has = |role: Role| parties.iter().any(|party| party.role.known() == Some(&role));
    let missing = match (has(Role::Public), has(Role::CivilSociety)) {
        (true, true) => return Answer::Holds,
        (false, true) => "public",
        (true, false) => "civil-society",
        (false, false) => "both",
    };
    if parties.iter().any(|party| party.role.is_blank()) {
        return Answer::not_judged("reason-blank-party");
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("parties"))).variant(missing)])
}
