//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_to_self.md")]

use std::collections::HashSet;

use iop_core::model::{Agreement, Id, ReportKind, Role, Stage};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/report-to-self",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("report_to_self.md"),
    check,
};

/// Words that show that someone else accounts for the money.
const TOLD: &[&str] = &["*redovis*", "*rapport*", "report*", "*account*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.reports.is_empty() {
        return Answer::does_not_apply("reason-no-reports");
    }
    let place = |index: usize| Pointer::root().key("reports").index(index);
    let mut faults = Vec::new();
    for (index, report) in agreement.reports.iter().enumerate() {
        let by = report.party.known().and_then(|party| party.id());
        let to = report.to.as_ref().and_then(|party| party.id());
        if let (Some(by), Some(to)) = (by, to)
            && by == to
        {
            let fault = Fault::at(Spot::Value(place(index).key("to")));
            faults.push(fault.related(Spot::Value(place(index).key("party")), "party"));
        }
    }
    if faults.is_empty() && only_payers(context) {
        faults.push(Fault::at(Spot::Value(place(0).key("party"))).variant("payer"));
    }
    if faults.is_empty() {
        let turned = (0..agreement.reports.len()).filter(|index| is_turned(agreement, *index));
        faults.extend(turned.map(|index| Fault::at(Spot::Value(place(index).key("party"))).variant("payer")));
    }
    Answer::from_faults(faults)
}

/// Whether only public parties that pay report, and nobody is said to account for what they pay.
fn only_payers(context: &Context<'_>) -> bool {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return false };
    let public = |id: &&Id| agreement.party(id).is_some_and(|party| party.role.known() == Some(&Role::Public));
    let payers: HashSet<&Id> = derive::cash(funding).filter_map(|own| own.party.known()).filter(public).collect();
    let receives = funding
        .payments
        .iter()
        .any(|payment| payment.to.known().is_some_and(|to| to.id().is_none_or(|to| !payers.contains(to))));
    let of_payer = |index: usize| {
        let id = agreement.reports.get(index).and_then(|report| report.party.known()).and_then(|party| party.id());
        let party = id.filter(|id| payers.contains(id)).and_then(|id| agreement.party(id));
        party.is_some_and(|party| party.role.known() == Some(&Role::Public))
    };
    receives && (0..agreement.reports.len()).all(of_payer) && !told(context)
}

/// Whether a report on the money goes from a public party that only pays to one that is paid.
fn is_turned(agreement: &Agreement, index: usize) -> bool {
    let Some((funding, report)) = agreement.funding.as_ref().zip(agreement.reports.get(index)) else { return false };
    let by = report.party.known().and_then(|party| party.id());
    let to = report.to.as_ref().and_then(|party| party.id());
    let Some((by, to)) = by.zip(to) else { return false };
    let pays = |id: &Id| funding.payments.iter().any(|own| own.from.known() == Some(id));
    let paid = |id: &Id| funding.payments.iter().any(|own| own.to.known().is_some_and(|to| to.includes(id)));
    let public = agreement.party(by).is_some_and(|party| party.role.known() == Some(&Role::Public));
    let used = report.text.as_ref().is_some_and(|text| {
        let text = text.as_str().to_lowercase();
        ["har använts", "använt medlen", "använt bidraget", "been used", "was spent"]
            .iter()
            .any(|words| text.contains(words))
    });
    let on_money = report.kind.known() == Some(&ReportKind::Financial) || used;
    on_money && public && pays(by) && !paid(by) && paid(to) && !pays(to)
}

/// Whether a text beside the reports speaks of accounting.
fn told(context: &Context<'_>) -> bool {
    let mut others = context.passages.iter().filter(|own| !matches!(own.topic, Topic::Report(_)));
    others.any(|passage| said::is_in(passage, TOLD))
}
