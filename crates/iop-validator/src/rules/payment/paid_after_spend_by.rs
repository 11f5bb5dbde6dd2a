//! Its page is the Markdown file beside this one.
#![doc = include_str!("paid_after_spend_by.md")]

use chrono::NaiveDate;
use iop_core::model::{Against, Agreement, Payment, Stage};
use iop_core::{Due, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::days_between;
use crate::rules::term::known_days;

pub(super) const RULE: Rule = Rule {
    id: "payment/paid-after-spend-by",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("paid_after_spend_by.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let Some(spend_by) = funding.spend_by.known() else { return Answer::does_not_apply("reason-no-spend-by") };
    let Some(last) = known_days(agreement, *spend_by).and_then(|days| days.into_iter().max()) else {
        return Answer::not_judged("reason-no-spend-by-day");
    };
    let root = Pointer::root().key("funding");
    let late = funding.payments.iter().enumerate().filter(|(_, payment)| !is_refund(payment));
    let faults = late.filter_map(|(index, payment)| {
        let within = |day: &NaiveDate| payment.during.known().is_none_or(|during| during.contains(*day));
        let day = days(agreement, *payment.on.known()?)?.into_iter().find(|day| *day > last && within(day))?;
        let fault = Fault::at(Spot::Value(root.key("payments").index(index).key("on")))
            .related(Spot::Value(root.key("spend_by")), "spend-by")
            .arg("day", day)
            .arg("last", last)
            .arg("days", days_between(last, day));
        Some(fault)
    });
    Answer::from_faults(faults.collect())
}

/// Whether it pays for what has been done or paid already.
fn is_refund(payment: &Payment) -> bool {
    matches!(payment.against.known(), Some(Against::Report | Against::Costs | Against::Invoice))
}

/// The days of a payment, the first of a month that is told for it.
fn days(agreement: &Agreement, due: Due) -> Option<Vec<NaiveDate>> {
    if let Due::On(date) = due { Some(vec![date.first()]) } else { known_days(agreement, due) }
}
