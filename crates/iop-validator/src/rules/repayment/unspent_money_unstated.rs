//! Its page is the Markdown file beside this one.
#![doc = include_str!("unspent_money_unstated.md")]

use iop_core::Pointer;
use iop_core::model::{Against, ContributionForm, Stage};
use iop_law::Basis;

use super::{REPAY, UNSPENT};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::budget::is_detailed;
use crate::rules::said;
use crate::rules::who::paid_out;

pub(super) const RULE: Rule = Rule {
    id: "repayment/unspent-money-unstated",
    severity: Severity::Warning,
    stage: Stage::Signing,
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
    let terminated = agreement.termination.as_ref().is_some_and(|termination| termination.repayment.is_some());
    let stated = funding.surplus.known().is_some() || terminated;
    if stated || said::anywhere(context, UNSPENT) || said::anywhere(context, REPAY) {
        return Answer::Holds;
    }
    if funding.surplus.label().is_some() {
        return Answer::not_judged("reason-blank-surplus");
    }
    let cash = funding.contributions.iter().filter(|one| one.form.known() == Some(&ContributionForm::Cash));
    let upstream = cash.clone().any(|one| {
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
