//! Its page is the Markdown file beside this one.
#![doc = include_str!("invoice_for_grant.md")]

use iop_core::Pointer;
use iop_core::model::{Against, ClauseKind, ContributionForm, Funding, Kind, Stage, Vat};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::budget::VAT;
use crate::rules::said;
use crate::rules::who::{is_public, paid_out};
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "payment/invoice-for-grant",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2023:200", locus: None }, Basis::Act { act: "1994:200", locus: None }, Basis::Logic],
    waivable: true,
    page: include_str!("invoice_for_grant.md"),
    check,
};

/// Money that is called a grant.
const GRANT: &[&str] = &[
    "bidrag",
    "bidraget",
    "bidragets",
    "bidragen",
    "*sbidrag",
    "*sbidraget",
    "driftbidrag*",
    "driftsbidrag*",
    "grant",
    "the grant*",
];

/// Other grants, and what is no grant.
const OTHER: &[&str] = &[
    "inte",
    "ej",
    "statsbidrag*",
    "statlig*",
    "normerad*",
    "tidigare*",
    "i stället*",
    "istället*",
    "ersätt*",
    "not",
    "söka*",
    "andra bidrag*",
];

/// Words of an invoice.
const INVOICE: &[&str] = &[
    "faktur*",
    "debiterar kommun*",
    "debiterar region*",
    "debiterar * kommun*",
    "tar betalt av kommun*",
    "tar betalt av region*",
    "dagar netto",
    "invoice*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if !matches!(agreement.kind.known(), Some(Kind::Partnership | Kind::Grant)) {
        return Answer::does_not_apply("reason-no-grant");
    }
    let root = Pointer::root().key("funding");
    let paid = paid_out(agreement);
    let by_fact = paid.iter().find(|(_, payment)| payment.against.known() == Some(&Against::Invoice));
    let spot = by_fact.map(|(index, _)| Spot::Value(root.key("payments").index(*index).key("against")));
    let by_text = || {
        // Where the facts say what it is paid against, they say it.
        let open = paid.iter().all(|(_, payment)| payment.against.is_blank());
        let told: Vec<_> = said::with(context, INVOICE).collect();
        let about = |kind| move |topic: crate::context::Topic| topic.is_about(kind);
        let told = told.iter().find(|sentence| {
            let topic = sentence.passage.topic;
            (about(ClauseKind::Payments)(topic) || about(ClauseKind::Economy)(topic)) && !sentence.has(OTHER)
        });
        told.filter(|_| open).and_then(|sentence| sentence.spot_of(INVOICE))
    };
    // A heading that speaks of invoices over a payment against something else.
    let other = paid.iter().any(|(_, payment)| payment.against.known().is_some_and(|own| *own != Against::Invoice));
    if let Some(spot) = heading(context).filter(|_| other && spot.is_none() && called_grant(context).is_none()) {
        return Answer::Fails(vec![Fault::at(spot).variant("heading")]);
    }
    let Some(spot) = spot.or_else(by_text).or_else(|| heading(context)) else {
        return Answer::does_not_apply("reason-no-invoice");
    };
    if agreement.kind.known() == Some(&Kind::Grant) {
        return Answer::Fails(vec![Fault::at(spot)]);
    }
    if let Some(words) = called_grant(context) {
        return Answer::Fails(vec![Fault::at(spot).related(words, "grant")]);
    }
    // Money that no tax is paid on and that nobody calls a payment for anything is a grant, whatever it is called.
    if by_fact.is_some() && funding.vat.known() == Some(&Vat::None) && !is_payment(funding) {
        return Answer::Fails(vec![Fault::at(spot).variant("untaxed")]);
    }
    let taxed = matches!(funding.vat.known(), Some(Vat::Included | Vat::Added));
    let untold = !is_stated(&funding.vat) && !said::anywhere(context, VAT);
    // A sale that is taxed is invoiced, and so may one be that is said not to be taxed.
    if taxed || !untold {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(spot).variant("partnership")])
}

/// The words by which the public party's own money is called a grant.
fn called_grant(context: &Context<'_>) -> Option<Spot> {
    let funding = context.agreement.funding.as_ref()?;
    let root = Pointer::root().key("funding").key("contributions");
    let by_fact = funding.contributions.iter().enumerate().find_map(|(index, one)| {
        let public = one.party.known().is_some_and(|id| is_public(context.agreement, id));
        let cash = one.form.known() == Some(&ContributionForm::Cash) && public && one.replaces.is_none();
        let text = one.description.as_ref().filter(|_| cash && one.source.is_none())?;
        let found = reader::find_in(text, GRANT).filter(|_| !reader::has(text, OTHER))?;
        Some(Spot::Words(root.index(index).key("description"), found))
    });
    by_fact.or_else(|| {
        let kinds = [ClauseKind::Payments, ClauseKind::Economy, ClauseKind::UseOfFunds];
        let told: Vec<_> = said::with(context, GRANT).collect();
        let told = told
            .iter()
            .find(|sentence| kinds.iter().any(|kind| sentence.passage.topic.is_about(*kind)) && !sentence.has(OTHER));
        told.and_then(|sentence| sentence.spot_of(GRANT))
    })
}

/// Whether some of the money is called a payment for something.
fn is_payment(funding: &Funding) -> bool {
    const PAYMENT: &[&str] = &[
        "ersätt*",
        "*arvode*",
        "*avgift*",
        "betalning*",
        "köp*",
        "*hyra*",
        "payment*",
        "fee*",
        "statsbidrag*",
        "statlig*",
    ];
    funding.contributions.iter().any(|one| one.description.as_ref().is_some_and(|text| reader::has(text, PAYMENT)))
}

/// A heading of the clauses on money that speaks of invoices, though nothing is paid against one.
fn heading(context: &Context<'_>) -> Option<Spot> {
    let clauses = context.agreement.clauses.iter().enumerate();
    let mut about = clauses.filter(|(_, clause)| {
        matches!(clause.kind.known(), Some(ClauseKind::Payments | ClauseKind::Economy | ClauseKind::UseOfFunds))
    });
    let named = |text: &String| reader::has(text, INVOICE) && !reader::has(text, &["inte", "ej", "utan", "not"]);
    let (index, _) = about.find(|(_, clause)| clause.heading.as_ref().is_some_and(named))?;
    Some(Spot::Value(Pointer::root().key("clauses").index(index).key("heading")))
}
