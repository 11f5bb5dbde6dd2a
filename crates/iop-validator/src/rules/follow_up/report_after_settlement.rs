//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_after_settlement.md")]

use chrono::NaiveDate;
use iop_core::model::{Report, ReportKind, Stage};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::term::{days_between, no_term};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/report-after-settlement",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("report_after_settlement.md"),
    check,
};

/// Words of the money in a report.
const MONEY: &[&str] = &[
    "*ekonom*",
    "*kostnad*",
    "medel*",
    "*medlen*",
    "*pengar*",
    "*slutredovis*",
    "*slutrapport*",
    "*bokslut*",
    "*financ*",
    "*money*",
    "*final*",
    "*cost*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let due = agreement.funding.as_ref().and_then(|funding| funding.surplus_due.known().copied());
    let Some(due) = due.filter(|due| !due.is_recurring()) else {
        return Answer::does_not_apply("reason-no-surplus-day");
    };
    let of_money = |(_, own): &(usize, &Report)| is_of_money(own);
    let mut reports: Vec<(usize, &Report)> = agreement.reports.iter().enumerate().filter(of_money).collect();
    // Beside a report of the money the final one is of the work.
    let financial = |own: &Report| own.kind.known() == Some(&ReportKind::Financial);
    if reports.iter().any(|(_, own)| financial(own)) {
        reports.retain(|(_, own)| financial(own));
    }
    if reports.is_empty() {
        return Answer::does_not_apply("reason-no-reports");
    }
    let single = |due| derive::due_days(agreement, due).and_then(|days| days.first().copied());
    let Some(paid_back) = single(due) else { return no_term(agreement) };
    let days: Vec<(usize, NaiveDate)> = reports
        .into_iter()
        .filter_map(|(index, own)| Some((index, derive::due_days(agreement, *own.due.known()?)?.last().copied()?)))
        .collect();
    let Some((index, last)) = days.into_iter().max_by_key(|(_, day)| *day) else { return no_term(agreement) };
    if last <= paid_back {
        return Answer::Holds;
    }
    let place = Pointer::root().key("reports").index(index).key("due");
    let fault = Fault::at(Spot::Value(Pointer::root().key("funding").key("surplus_due")))
        .related(Spot::Value(place), "report")
        .arg("day", paid_back)
        .arg("report", last)
        .arg("days", days_between(paid_back, last));
    Answer::Fails(vec![fault])
}

/// Whether the report tells what the money was used for.
fn is_of_money(report: &Report) -> bool {
    let told = report.text.as_ref().is_some_and(|text| reader::has(text.as_str(), MONEY));
    matches!(report.kind.known(), Some(ReportKind::Final | ReportKind::Financial)) || told
}
