//! Its page is the Markdown file beside this one.
#![doc = include_str!("reports_undefined.md")]

use iop_core::model::{Against, Kind, Stage};
use iop_law::Basis;

use super::no_report::{is_annexed, public_cash};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/reports-undefined",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("6 kap. 6 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("reports_undefined.md"),
    check,
};

/// Words of reports that are taken for known.
const KNOWN: &[&str] = &[
    "rapporterna",
    "rapporten",
    "delrapporten",
    "delrapporterna",
    "slutrapporten",
    "lägesrapporterna",
    "verksamhetsrapporten",
    "verksamhetsrapporterna",
    "the reports",
    "the report",
];

/// What accounts for something, in whatever form.
const ACCOUNTED: &[&str] = &[
    "*redovisa*",
    "*redovisning*",
    "*rapportera*",
    "*återrapport*",
    "*avrapport*",
    "*bokslut*",
    "*berättelse*",
    "*account*",
    "rapport",
    "*delrapport",
    "*slutrapport",
    "rapporter",
    "*delrapporter",
    "report",
    "reports on",
];

/// What is done with a report by the one who gives it.
const GIVEN: &[&str] = &[
    "*lämna*",
    "*inkom*",
    "*skicka*",
    "*ges in*",
    "*ger in*",
    "*upprätta*",
    "*sammanställ*",
    "*skriv*",
    "*submit*",
    "*deliver*",
    "*sends*",
    "*provide*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if !matches!(agreement.kind.known(), Some(Kind::Partnership | Kind::Cooperation)) {
        return Answer::does_not_apply("reason-another-kind");
    }
    if public_cash(agreement, funding).is_none() {
        return Answer::does_not_apply("reason-no-public-cash");
    }
    let mut against = funding.payments.iter().filter_map(|payment| payment.against.known());
    let accounted = against.any(|against| matches!(against, Against::Report | Against::Costs));
    if accounted || !agreement.reports.is_empty() || is_annexed(agreement) {
        return Answer::Holds;
    }
    let known = |sentence: &Said<'_>| sentence.has(KNOWN);
    let Some(told) = said::about(context, |_| true).find(known) else { return Answer::Holds };
    // The tasks of a group are what it does with reports, not that any is given.
    let given = |sentence: &Said<'_>| sentence.has(ACCOUNTED) || sentence.has(KNOWN) && sentence.has(GIVEN);
    if said::about(context, |topic| !matches!(topic, Topic::Steering(_))).any(|sentence| given(&sentence)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(told.mark(KNOWN))])
}
