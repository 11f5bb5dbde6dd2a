//! Its page is the Markdown file beside this one.
#![doc = include_str!("vat_unstated.md")]

use iop_core::Pointer;
use iop_core::model::{Against, ContributionForm, Kind, Stage};
use iop_law::Basis;

use super::VAT;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::budget::is_detailed;
use crate::rules::who::paid_out;
use crate::rules::{said, unsettled};

pub(super) const RULE: Rule = Rule {
    id: "budget/vat-unstated",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2023:200", locus: Some("8 kap.") },
        Basis::Act { act: "1994:200", locus: None },
        Basis::Logic,
    ],
    waivable: true,
    page: include_str!("vat_unstated.md"),
    check,
};

/// Money that is called a grant, which nobody takes for payment unless it is invoiced.
const GRANT: &[&str] = &["*bidrag", "*bidraget", "grant"];

/// What is bought, or paid for.
const INVOICE: &[&str] = &["faktur*", "invoice*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let paid = paid_out(agreement);
    let Some((first, _)) = paid.first() else { return Answer::does_not_apply("reason-nothing-paid-out") };
    let own = funding.contributions.iter().any(|one| one.vat.known().is_some());
    if funding.vat.known().is_some() || own || unsettled::is_told(context, VAT) {
        return Answer::Holds;
    }
    if funding.vat.label().is_some() {
        return Answer::not_judged("reason-blank-vat");
    }
    // A question that is raised and put off is open in a grant too.
    if let Some(said) = said::with(context, VAT).next() {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("open")]);
    }
    let invoiced = said::anywhere(context, INVOICE)
        || paid.iter().any(|(_, payment)| payment.against.known() == Some(&Against::Invoice));
    let called = |text: &Option<String>| text.as_ref().is_some_and(|text| reader::has(text, GRANT));
    let mut cash = funding.contributions.iter().filter(|one| one.form.known() == Some(&ContributionForm::Cash));
    let granted = agreement.kind.known() == Some(&Kind::Grant)
        || cash.clone().next().is_some() && cash.all(|one| called(&one.description) || called(&one.scheme));
    if granted && !invoiced {
        return Answer::does_not_apply("reason-grant-requisitioned");
    }
    if !invoiced && !is_detailed(agreement) {
        return Answer::does_not_apply("reason-brief");
    }
    let place = Pointer::root().key("funding").key("payments");
    Answer::Fails(vec![
        Fault::at(Spot::Key(place.clone())).related(Spot::Value(place.index(*first).key("from")), "paid"),
    ])
}
