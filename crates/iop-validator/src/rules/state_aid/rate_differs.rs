//! Its page is the Markdown file beside this one.
#![doc = include_str!("rate_differs.md")]

use iop_core::Money;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::state_aid::facts::{as_rate, is_plausible, of_aid, rates_told};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/rate-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("rate_differs.md"),
    check,
};

/// How far one place of a comma takes a number.
const TEN: i64 = 10;

fn check(context: &Context<'_>) -> Answer {
    let rate = context.agreement.state_aid.as_ref().and_then(|aid| aid.rate.known());
    let Some(rate) = rate else { return Answer::does_not_apply("reason-no-euro-rate") };
    let own = rate.millionths();
    let told = rates_told(context);
    // An aid in kronor is counted by it; a rate of another currency is not known here.
    let wild = || Fault::at(Spot::Value(of_aid("rate"))).variant("implausible").arg("rate", rate.to_string());
    if told.is_empty() && !is_plausible(*rate) {
        return Answer::Fails(vec![wild()]);
    }
    if told.is_empty() {
        return Answer::does_not_apply("reason-no-rate-told");
    }
    let found = told.into_iter().filter_map(|(passage, range, money)| {
        let text = as_rate(money)?;
        // An amount has two decimals, a rate may have more.
        if own.abs_diff(text) < as_rate(Money::new(1, money.currency()))?.unsigned_abs() {
            return None;
        }
        let (said, fact) = (Spot::Words(passage.pointer.clone(), range), Spot::Value(of_aid("rate")));
        // The comma stands in the wrong place: the text, which has been read, is the one to believe.
        let slipped = text.checked_mul(TEN) == Some(own) || own.checked_mul(TEN) == Some(text);
        let fault = if slipped {
            Fault::at(fact).variant("comma").related(said, "text")
        } else {
            Fault::at(said).related(fact, "rate")
        };
        Some(fault.arg("told", money))
    });
    let found: Vec<Fault> = found.collect();
    if found.is_empty() && !is_plausible(*rate) {
        return Answer::Fails(vec![wild()]);
    }
    Answer::from_faults(found)
}
