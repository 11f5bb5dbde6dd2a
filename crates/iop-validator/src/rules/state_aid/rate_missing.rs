//! Its page is the Markdown file beside this one.
#![doc = include_str!("rate_missing.md")]

use iop_core::model::Stage;
use iop_core::{Currency, Money, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::state_aid::facts::{amount, de_minimis};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/rate-missing",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: Some("artikel 3.2") },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
    ],
    waivable: true,
    page: include_str!("rate_missing.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    // The rate is that of the day of the decision.
    if context.stage < Stage::Signing {
        return Answer::does_not_apply("reason-stage");
    }
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    let own = amount(context.agreement).map(|(money, _)| money);
    let amounts = own.into_iter().chain(aid.earlier.iter().filter_map(|earlier| earlier.amount.known().copied()));
    let foreign = |money: &Money| money.currency() != Currency::Eur;
    if aid.rate.known().is_some() || !amounts.into_iter().any(|money| foreign(&money)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("state_aid")))])
}
