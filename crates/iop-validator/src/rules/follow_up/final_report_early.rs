//! Its page is the Markdown file beside this one.
#![doc = include_str!("final_report_early.md")]

use iop_core::model::{Report, ReportKind, Stage};
use iop_core::{Duration, Pointer, TimeUnit, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{days_between, no_term, of_period};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/final-report-early",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("final_report_early.md"),
    check,
};

/// A last report may come so long before the end, so that it is there when the parties part.
const MARGIN: Duration = Duration::new(1, TimeUnit::Month);

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    // One who is no party tells what it thought of the partnership while there is still something to decide.
    let by_party = |own: &Report| {
        let party = own.party.known();
        party.is_none_or(|who| {
            agreement.parties.iter().filter_map(|own| own.id.known()).any(|id| agreement.includes(who, id))
        })
    };
    let last: Vec<(usize, &Report)> =
        agreement.reports.iter().enumerate().filter(|(_, own)| is_final(own) && by_party(own)).collect();
    if last.is_empty() {
        return Answer::does_not_apply("reason-no-final-report");
    }
    let Some((_, end)) = derive::term(agreement) else { return no_term(agreement) };
    // What is to be reported is over when the money must have been used.
    let spend_by = agreement.funding.as_ref().and_then(|funding| funding.spend_by.known().copied());
    let spent = spend_by.and_then(|due| derive::due_days(agreement, due)?.last().copied());
    let end = spent.map_or(end, |spent| end.min(spent));
    let faults = last.into_iter().filter_map(|(index, report)| {
        let due = *report.due.known().filter(|due| !due.is_recurring())?;
        let day = derive::due_days(agreement, due)?.first().copied()?;
        let early = MARGIN.after(day).is_some_and(|margin| margin < end);
        let place = Pointer::root().key("reports").index(index).key("due");
        let fault = Fault::at(Spot::Value(place))
            .related(Spot::Value(of_period("end")), "end")
            .arg("day", day)
            .arg("end", end)
            .arg("days", days_between(day, end));
        early.then_some(fault)
    });
    Answer::from_faults(faults.collect())
}

fn is_final(report: &Report) -> bool {
    let named = report.text.as_ref().is_some_and(|text| {
        let text = text.as_str().trim_start().to_lowercase();
        ["slutrapport", "slutredovisning", "final report"].iter().any(|name| text.starts_with(name))
    });
    report.kind.known() == Some(&ReportKind::Final) || report.kind.is_blank() && named
}
