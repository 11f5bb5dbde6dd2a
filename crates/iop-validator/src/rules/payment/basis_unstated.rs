//! Its page is the Markdown file beside this one.
#![doc = include_str!("basis_unstated.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, ContributionForm, Kind, Payment, Retention, Role, Stage};
use iop_law::Basis;

use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::budget::is_detailed;
use crate::rules::said;
use crate::rules::who::is_public;
use crate::rules::words::{BACK, PAYS};

pub(super) const RULE: Rule = Rule {
    id: "payment/basis-unstated",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1975:635", locus: None }, Basis::Logic],
    waivable: true,
    page: include_str!("basis_unstated.md"),
    check,
};

/// Words of paying and of what is paid against.
const PAID: &[&[&str]] = &[PAYS, &["överför*", "faktur*", "rekvi*", "invoice*", "transfer*"]];

/// Words of what is not the payment itself, beside what is paid back.
const LATE: &[&str] = &["*ränta", "oförbrukad*", "return*"];

/// Words of what is held back, and of what is paid last.
const RETAINED: &[&str] = &[
    "håller inne*",
    "hålls inne*",
    "innehåll*",
    "innehåller*",
    "hållits inne*",
    "slutbetal*",
    "resterande*",
    "återstående*",
    "återstod*",
    "retain*",
    "withh*",
    "balance*",
];

/// Words of when or against what.
const WHEN: &[&str] = &[
    "senast*",
    "förskott*",
    "efterskott*",
    "efter",
    "före",
    "inom",
    "när",
    "vid",
    "månad*",
    "kvartal*",
    "tertial*",
    "halvår*",
    "årlig*",
    "årsvis*",
    "löpande*",
    "mot",
    "underlag*",
    "rekvi*",
    "faktur*",
    "godkänd*",
    "omgående*",
    "within*",
    "upon*",
    "when",
    "against*",
    "in advance*",
    "in arrears*",
    "monthly*",
    "quarterly*",
    "annually*",
    "invoice*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let open: Vec<usize> =
        funding.payments.iter().enumerate().filter(|(_, one)| is_open(one)).map(|(index, _)| index).collect();
    if funding.payments.is_empty() {
        return unstated(context);
    }
    let place = Pointer::root().key("funding").key("payments");
    let retained = funding.payments.iter().enumerate().filter(|(_, one)| one.retention.as_ref().is_some_and(is_loose));
    let retained: Vec<Fault> = retained
        .filter(|_| !said::anywhere(context, RETAINED))
        .map(|(index, _)| Fault::at(Spot::Key(place.index(index).key("retention"))).variant("retention"))
        .collect();
    if open.is_empty() || is_told(context) {
        return Answer::from_faults(retained);
    }
    let faults = open.into_iter().map(|index| Fault::at(Spot::Value(place.index(index).key("from"))));
    Answer::from_faults(faults.collect())
}

/// A paper that goes through everything, has money of a public party for others, and says nothing of how it is paid.
fn unstated(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let public =
        agreement.funding.iter().flat_map(|funding| funding.contributions.iter().enumerate()).find(|(_, one)| {
            let cash = one.form.known() == Some(&ContributionForm::Cash);
            cash && one.party.known().is_some_and(|id| is_public(agreement, id))
        });
    let others = agreement.parties.iter().any(|party| party.role.known().is_some_and(|role| *role != Role::Public));
    let several =
        matches!(agreement.kind.known(), Some(Kind::Partnership | Kind::Grant | Kind::Agreement | Kind::Cooperation));
    // How money is paid back says nothing of how it is paid.
    let told = said::with(context, &PAID.concat()).any(|sentence| !sentence.has_any(&[BACK, LATE]));
    match public.filter(|_| others && several && !told && is_detailed(agreement)) {
        Some((index, _)) => {
            let place = Pointer::root().key("funding").key("contributions").index(index).key("form");
            Answer::Fails(vec![Fault::at(Spot::Value(place)).variant("unstated")])
        }
        None => Answer::does_not_apply("reason-no-payments"),
    }
}

/// Whether neither a day nor a document says when what is held back is paid.
fn is_loose(retention: &Retention) -> bool {
    let told = |blank: bool, label: Option<&str>| !blank || label.is_some();
    !told(retention.on.is_blank(), retention.on.label())
        && !told(retention.against.is_blank(), retention.against.label())
}

/// Whether neither a day, a pace, a document nor a condition says when it is due.
fn is_open(payment: &Payment) -> bool {
    let blank = payment.on.is_blank() && payment.per.is_blank() && payment.against.is_blank();
    let labelled = payment.on.label().or(payment.per.label()).or(payment.against.label()).is_some();
    blank && !labelled && payment.awaits.is_none() && payment.terms.is_none()
}

/// Whether some sentence says when, or against what, money is paid.
fn is_told(context: &Context<'_>) -> bool {
    let about = |kind| move |passage: &&Passage<'_>| passage.topic.is_about(kind);
    let kinds =
        [ClauseKind::Payments, ClauseKind::Economy, ClauseKind::UseOfFunds, ClauseKind::Commitments, ClauseKind::Other];
    let told = context.passages.iter().filter(|passage| kinds.iter().any(|kind| about(*kind)(passage)));
    told.flat_map(said::all).any(|sentence| {
        sentence.has_any(PAID)
            && (sentence.has(WHEN)
                || sentence.mentions.iter().any(|one| matches!(one.what, What::Date(_) | What::Duration { .. })))
    })
}
