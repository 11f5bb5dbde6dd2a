//! Its page is the Markdown file beside this one.
#![doc = include_str!("no_report.md")]

use iop_core::model::{Against, Agreement, Funding, Kind, Role, Stage};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/no-report",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("6 kap. 6 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("no_report.md"),
    check,
};

/// Words of accounting for what was done, in whatever form.
const ACCOUNTED: &[&str] = &[
    "*redovis*",
    "*rapport*",
    "följa upp",
    "följer upp",
    "följs upp",
    "*uppfölj*",
    "*utvärder*",
    "*bokslut*",
    "*berättelse*",
    "*granskning*",
    "*revision*",
    "*revisor*",
    "*återkoppl*",
    "*avstämning*",
    "*dokumenter*",
    "report*",
    "*account*",
    "follow*",
    "*evaluat*",
    "*audit*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    // Of a grant the clause itself is asked for; what is paid for a service is paid for the service.
    if !matches!(agreement.kind.known(), Some(Kind::Partnership | Kind::Cooperation)) {
        return Answer::does_not_apply("reason-another-kind");
    }
    let Some(place) = public_cash(agreement, funding) else { return Answer::does_not_apply("reason-no-public-cash") };
    let paid = funding.payments.iter().filter_map(|payment| payment.against.known());
    let accounted = paid.into_iter().any(|against| matches!(against, Against::Report | Against::Costs));
    let facts = !agreement.reports.is_empty()
        || agreement.review.is_some()
        || !agreement.other_reviews.is_empty()
        || agreement.steering.is_some()
        || is_annexed(agreement);
    if accounted || facts || said::anywhere(context, ACCOUNTED) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Value(place))])
}

/// Whether an annex is about reports.
pub(super) fn is_annexed(agreement: &Agreement) -> bool {
    agreement.annexes.iter().any(|annex| annex.title.known().is_some_and(|title| tells(title)))
}

/// The first contribution in money from a public party.
pub(super) fn public_cash(agreement: &Agreement, funding: &Funding) -> Option<Pointer> {
    let first = derive::cash(funding).find(|own| {
        let party = own.party.known().and_then(|id| agreement.party(id));
        party.is_some_and(|party| party.role.known() == Some(&Role::Public))
    })?;
    let index = funding.contributions.iter().position(|own| std::ptr::eq(own, first))?;
    Some(Pointer::root().key("funding").key("contributions").index(index))
}

fn tells(title: &str) -> bool {
    let title = title.to_lowercase();
    ["rapport", "redovisning", "uppföljning", "report", "follow"].iter().any(|word| title.contains(word))
}
