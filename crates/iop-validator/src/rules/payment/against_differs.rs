//! Its page is the Markdown file beside this one.
#![doc = include_str!("against_differs.md")]

use iop_core::model::{Against, ClauseKind, Funding, Stage};
use iop_core::{Anchor, Due, Event, Pointer};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "payment/against-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("against_differs.md"),
    check,
};

/// That money is paid against an invoice.
const INVOICE: &[&str] = &[
    "mot faktura",
    "mot fakturan",
    "mot en faktura",
    "mot fakturor*",
    "efter faktura",
    "mot räkning*",
    "mot en räkning*",
    "fakturera*",
    "debiterar kommun*",
    "debiterar region*",
    "debiterar * kommun*",
    "tar betalt av kommun*",
    "tar betalt av region*",
    "skickar räkning*",
    "dagar netto",
    "against invoice*",
    "against an invoice*",
    "on invoice*",
    "is invoiced*",
];

/// That it is paid when it is asked for.
const REQUISITION: &[&str] =
    &["mot rekvisition*", "efter rekvisition*", "rekvirera*", "against requisition*", "on requisition*"];

/// That it is paid for a report.
const REPORT: &[&str] = &[
    "mot rapport",
    "mot godkänd rapport",
    "mot en godkänd rapport",
    "mot delrapport*",
    "mot godkänd delrapport",
    "mot godkänd redovisning",
    "mot redovisning*",
    "mot ekonomisk redovisning",
    "against a report",
    "against an approved report",
];

/// Words of the other, wherever they stand: then both may be meant.
const EITHER: &[&[&str]] = &[&["*faktur*", "invoice*"], &["*rekvi*", "requisition*"]];

/// Other payments.
const OTHER: &[&str] = &[
    "inte*",
    "hyra*",
    "hyran*",
    "hyror*",
    "avgift*",
    "lokal*",
    "vite*",
    "leverantör*",
    "underlag*",
    "kopi*",
    "not",
    "rent*",
    "fee*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.payments.is_empty() {
        return Answer::does_not_apply("reason-no-payments");
    }
    if funding.payments.iter().any(|payment| payment.against.label().is_some()) {
        return Answer::not_judged("reason-blank-against");
    }
    let Some(invoiced) = is_invoiced(funding) else { return Answer::does_not_apply("reason-neither-against") };
    let (wrong, right) = if invoiced { (REQUISITION, EITHER[0]) } else { (INVOICE, EITHER[1]) };
    let place = Pointer::root().key("funding").key("payments").index(0).key("against");
    let wrong: Vec<&str> = wrong.iter().chain(REPORT).copied().collect();
    let said: Vec<_> = said::with(context, &wrong).collect();
    let mut said = said.iter().filter(|sentence| {
        let topic = sentence.passage.topic;
        let about = topic.is_about(ClauseKind::Payments) || topic.is_about(ClauseKind::Economy);
        about && matches!(topic, Topic::Clause(..)) && !sentence.has(OTHER)
    });
    let told = said.next().filter(|_| !said::anywhere(context, right));
    let fault = told.map(|sentence| {
        let variant = match (sentence.has(REPORT), invoiced) {
            (true, _) => "report",
            (_, true) => "requisition",
            _ => "invoice",
        };
        Fault::at(sentence.spot()).related(Spot::Value(place), "fact").variant(variant)
    });
    Answer::from_faults(fault.into_iter().collect())
}

/// Whether everything is paid against invoices, or on the contrary everything when it is asked for; none where the
/// payments differ, or say something else.
fn is_invoiced(funding: &Funding) -> Option<bool> {
    let event = |due: &Due| {
        matches!(due, Due::At(Anchor::Event(Event::Invoice)) | Due::After(_, Anchor::Event(Event::Invoice)))
    };
    // What waits for a report is paid against neither.
    let paid = funding
        .payments
        .iter()
        .filter(|payment| !payment.passes_on && payment.against.known() != Some(&Against::Report));
    let each = paid.map(|payment| match payment.against.known() {
        Some(Against::Invoice) => Some(true),
        Some(Against::Requisition) if !payment.on.known().is_some_and(event) => Some(false),
        _ => None,
    });
    let each: Vec<bool> = each.collect::<Option<_>>()?;
    let first = *each.first()?;
    each.iter().all(|one| *one == first).then_some(first)
}
