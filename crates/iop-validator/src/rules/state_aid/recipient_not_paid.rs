//! Its page is the Markdown file beside this one.
#![doc = include_str!("recipient_not_paid.md")]

use iop_core::model::{Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::state_aid::facts::of_aid;

pub(super) const RULE: Rule = Rule {
    id: "state-aid/recipient-not-paid",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("recipient_not_paid.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(aid) = &agreement.state_aid else { return Answer::does_not_apply("reason-no-state-aid") };
    // A participant may be given what a party passes on.
    let Some(recipient) = aid.recipient.as_ref().and_then(|id| agreement.party(id)) else {
        return Answer::does_not_apply("reason-no-stated-recipient");
    };
    let Some((funding, id)) = agreement.funding.as_ref().zip(recipient.id.known()) else {
        return Answer::not_judged("reason-recipient-untold");
    };
    let paid = || funding.payments.iter().filter_map(|payment| payment.to.known());
    if paid().any(|to| to.includes(id)) {
        return Answer::Holds;
    }
    let gives = recipient.role.known() == Some(&Role::Public)
        && (funding.contributions.iter().any(|given| given.party.known() == Some(id))
            || funding.payments.iter().any(|payment| payment.from.known() == Some(id)));
    let fault = Fault::at(Spot::Value(of_aid("recipient")));
    if gives {
        return Answer::Fails(vec![fault.variant("giver")]);
    }
    if paid().next().is_none() {
        return Answer::not_judged("reason-recipient-untold");
    }
    Answer::Fails(vec![fault])
}
