//! Its page is the Markdown file beside this one.
#![doc = include_str!("unspent_money_unstated.md")]

use iop_core::Pointer;
use iop_core::model::{Against, ClauseKind, ContributionForm, Kind, RepaymentExtent, Stage};
use iop_law::Basis;

use super::{EARLY, REPAY, UNSPENT};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::budget::is_detailed;
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::unsettled;
use crate::rules::who::paid_out;
use crate::rules::words::IN_THAT_CASE;

pub(super) const RULE: Rule = Rule {
    id: "repayment/unspent-money-unstated",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("unspent_money_unstated.md"),
    check,
};

/// Money of the state or the union, whose own terms say what becomes of it.
const UPSTREAM: &[&str] = &["*statsbidrag*", "statlig*", "eu-*", "esf*", "amif*", "länsstyrelse*", "state grant*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    // What it leaves unchanged says what becomes of the money.
    if agreement.amendment.as_ref().is_some_and(|own| own.otherwise_unchanged) {
        return Answer::does_not_apply("reason-told-elsewhere");
    }
    let mut paid = paid_out(agreement).into_iter().filter(|(_, payment)| !payment.passes_on);
    // What is paid afterwards leaves nothing over.
    let Some((first, _)) =
        paid.find(|(_, payment)| !matches!(payment.against.known(), Some(Against::Costs | Against::Report)))
    else {
        return Answer::does_not_apply("reason-not-in-advance");
    };
    // What answers to the time left after an end before its time says nothing of the money that is over at the end. Where
    // an undertaking is paid for, nothing is, unless what has not been used is given back.
    let in_time = |extent: &RepaymentExtent| !matches!(extent, RepaymentExtent::Proportional | RepaymentExtent::Whole);
    let repayment = agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let unused = repayment.is_some_and(|own| own.extent.known() == Some(&RepaymentExtent::Unused));
    let undertaking = agreement.kind.known() == Some(&Kind::Agreement) && !unused;
    // What is given back where somebody has broken the agreement says nothing of what is over when nobody has.
    // Without a ground it is of an end before its time that such a fact is printed.
    let full = told::leaves_nothing_out(agreement);
    let repaid = !full
        && repayment.is_some_and(|own| undertaking || own.grounds.is_empty() && own.extent.known().is_none_or(in_time));
    // A text of repayment that is only about an end before the time says nothing of what is over at the end.
    let told_early: Vec<bool> = said::with(context, REPAY).filter(is_of_money).map(|one| is_early(&one)).collect();
    let only_early = !undertaking && !told_early.is_empty() && !told_early.contains(&false);
    let stated = funding.surplus.known().is_some() || repaid && !only_early;
    let early = |one: &Said<'_>| one.passage.topic.is_about(ClauseKind::Termination) || one.has(EARLY);
    let of_rest = |one: &Said<'_>| undertaking || repayment.is_none() || !early(one) && !one.has(UPSTREAM);
    let returned = said::with(context, REPAY).any(|one| is_of_money(&one) && of_rest(&one));
    let open = |one: &Said<'_>| is_only_shown(one) || unsettled::is_put_off(one);
    let unspent = said::with(context, UNSPENT).any(|one| (!only_early || !is_early(&one)) && !open(&one));
    // What the text puts off is open, whatever the facts of repayment are.
    if funding.surplus.known().is_none()
        && !returned
        && !unspent
        && let Some(said) = said::with(context, UNSPENT).find(unsettled::is_put_off)
    {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("open")]);
    }
    if stated || returned || unspent {
        return Answer::Holds;
    }
    if funding.surplus.label().is_some() {
        return Answer::not_judged("reason-blank-surplus");
    }
    let mut cash = funding.contributions.iter().filter(|one| one.form.known() == Some(&ContributionForm::Cash));
    let upstream = cash.clone().next().is_some()
        && cash.all(|one| {
            let texts = [&one.scheme, &one.description];
            one.source.is_some() || texts.into_iter().flatten().any(|text| reader::has(text, UPSTREAM))
        });
    if upstream {
        return Answer::does_not_apply("reason-upstream");
    }
    let said = said::anywhere(context, &["förskott*", "in advance*"])
        || paid_out(agreement).iter().any(|(_, payment)| payment.against.known() == Some(&Against::Nothing));
    if !said && !is_detailed(agreement) {
        return Answer::does_not_apply("reason-brief");
    }
    let place = Pointer::root().key("funding").key("payments");
    Answer::Fails(vec![
        Fault::at(Spot::Key(place.clone())).related(Spot::Value(place.index(first).key("from")), "paid"),
    ])
}

/// Whether what is given back may be money: not an extract from the records, a key or data.
fn is_of_money(one: &Said<'_>) -> bool {
    let other = [ClauseKind::RecordChecks, ClauseKind::DataProtection, ClauseKind::Archives, ClauseKind::Secrecy];
    !other.into_iter().any(|kind| one.passage.topic.is_about(kind)) && !one.has(&["utdrag*", "nyckel*", "nycklar*"])
}

/// Whether a sentence is of an end before its time: by its own words, or by those that point back to the one before.
fn is_early(one: &Said<'_>) -> bool {
    let on = one.is(0, &["återbetalningen", "beloppet"]) && one.passage.topic.is_about(ClauseKind::Termination);
    one.has(EARLY) || one.has(IN_THAT_CASE) || on
}

/// Whether it is said of what is left only that it is shown, or that it is talked of later.
fn is_only_shown(one: &Said<'_>) -> bool {
    const SHOWN: &[&str] = &[
        "tas upp",
        "visas",
        "visar",
        "redovisas",
        "framgår",
        "anges",
        "specificeras",
        "pratar",
        "talar",
        "samtalar",
        "diskuter*",
        "avgörs senare",
        "bestäms senare",
        "is shown",
        "is discussed",
    ];
    const DONE: &[&str] = &[
        "får",
        "ska",
        "dras",
        "avräkna*",
        "behåll*",
        "föra",
        "förs",
        "överför*",
        "använd*",
        "tillfaller",
        "lämnas",
        "sparas",
        "kept",
        "used",
    ];
    one.has(SHOWN) && !one.has(REPAY) && !one.has(DONE)
}
