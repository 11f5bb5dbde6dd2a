//! Its page is the Markdown file beside this one.
#![doc = include_str!("value_mismatch.md")]

use std::cmp::Ordering;

use iop_core::derive::Ledger;
use iop_core::model::{Contribution, Stage};
use iop_core::{Pointer, Slot};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "contributions/value-mismatch",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("value_mismatch.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let priced = |one: &Contribution| one.quantity.known().is_some() && one.rate.known().is_some();
    if !funding.contributions.iter().any(priced) {
        return Answer::does_not_apply("reason-not-priced");
    }
    let ledger = Ledger::of(context.agreement);
    let faults = funding.contributions.iter().enumerate().filter_map(|(index, one)| {
        let place = Pointer::root().key("funding").key("contributions").index(index);
        let (quantity, rate) = (one.quantity.known()?, *one.rate.known()?);
        let worth = quantity.times(rate).ok()?;
        let fault = |key: &str, amount| {
            Fault::at(Spot::Value(place.key(key)))
                .related(Spot::Value(place.key("quantity")), "quantity")
                .arg("quantity", quantity.to_string())
                .arg("rate", rate)
                .arg("worth", worth)
                .arg("amount", amount)
        };
        if let Some(most) = one.at_most.known().filter(|most| worth.checked_cmp(**most) == Ok(Ordering::Greater)) {
            return Some(fault("at_most", *most).variant("ceiling"));
        }
        let amount = *one.amount.known()?;
        // Of so much a year the amount may be for a year, or for the whole of the time.
        let bare = Contribution { amount: Slot::Blank(None), ..one.clone() };
        let whole = ledger.contribution_total(&bare).known();
        (amount.currency() == worth.currency() && amount != worth && Some(amount) != whole)
            .then(|| fault("amount", amount))
    });
    Answer::from_faults(faults.collect())
}
