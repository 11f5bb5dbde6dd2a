//! Its page is the Markdown file beside this one.
#![doc = include_str!("more_than_received.md")]

use std::cmp::Ordering;

use iop_core::derive::Ledger;
use iop_core::model::{ClauseKind, Stage};
use iop_core::{Money, Pointer};
use iop_law::Basis;

use super::{REPAY, repaid};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::{agreed, said};

pub(super) const RULE: Rule = Rule {
    id: "repayment/more-than-received",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("more_than_received.md"),
    check,
};

/// Money that is no repayment of what was received.
const OTHER: &[&str] =
    &["vite*", "skadestånd*", "*försäkring*", "lån", "lånet*", "deposition*", "penalty*", "damages*", "loan*"];

fn check(context: &Context<'_>) -> Answer {
    if !said::anywhere(context, REPAY) {
        return Answer::does_not_apply("reason-no-repayment");
    }
    let mut told: Vec<(Spot, Money)> = Vec::new();
    for sentence in repaid(context).into_iter().filter(|sentence| !sentence.has(OTHER)) {
        // Amounts of the clauses on the economy are compared with all amounts by the rule for amounts in prose.
        let compared = [ClauseKind::Economy, ClauseKind::Payments, ClauseKind::Commitments]
            .iter()
            .any(|kind| sentence.passage.topic.is_about(*kind));
        if compared && !matches!(sentence.passage.topic, Topic::Told(_)) {
            continue;
        }
        told.extend(sentence.mentions.iter().filter_map(|mention| match &mention.what {
            What::Amount { money, each: false, per: None, .. } => {
                Some((Spot::Words(sentence.passage.pointer.clone(), mention.range.clone()), *money))
            }
            _ => None,
        }));
    }
    if told.is_empty() {
        return Answer::Holds;
    }
    let sum = Ledger::of(context.agreement).cash_total();
    let Some(received) = sum.money() else { return agreed::unknown(context.agreement, &sum) };
    let place = Pointer::root().key("funding").key("contributions");
    let more = told.into_iter().filter(|(_, money)| money.checked_cmp(received) == Ok(Ordering::Greater));
    let fault = |(words, money): (Spot, Money)| {
        let fault = Fault::at(words).related(Spot::Key(place.clone()), "received");
        fault.arg("amount", money).arg("received", received)
    };
    Answer::from_faults(more.map(fault).collect())
}
