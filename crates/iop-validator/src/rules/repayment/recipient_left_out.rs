//! Its page is the Markdown file beside this one.
#![doc = include_str!("recipient_left_out.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Id, PartyRef, Payment, Stage};
use iop_law::Basis;

use super::{REPAY, called, repaid};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "repayment/recipient-left-out",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("recipient_left_out.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let stated = agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let Some(repayment) = stated else { return Answer::does_not_apply("reason-no-repayment") };
    let Some(debtor) = repayment.party.known().and_then(PartyRef::id).filter(|id| agreement.party(id).is_some()) else {
        return Answer::does_not_apply("reason-no-debtor");
    };
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let paid = |id: &Id| funding.payments.iter().position(|one| one.to.known().and_then(PartyRef::id) == Some(id));
    let passes_on = funding.payments.iter().any(|one| one.passes_on && one.from.known() == Some(debtor));
    let leads = agreement.party(debtor).is_some_and(|party| party.lead) || passes_on;
    // Whoever leads answers for all, and settles it with them.
    if leads || paid(debtor).is_none() {
        return Answer::does_not_apply("reason-debtor-leads");
    }
    let told = repaid(context);
    let named = |id: &Id| {
        let names = called(agreement, id);
        told.iter().any(|sentence| names.iter().any(|name| reader::has(sentence.text(), &[name.as_str()])))
    };
    let mut left_out = agreement.parties.iter().filter_map(|party| party.id.known()).filter_map(|id| {
        let own = id != debtor && !belongs(agreement, id, debtor);
        let index = paid(id).filter(|_| own)?;
        // A party that pays for its part of the same, or pays it on to the one that repays, is no recipient.
        let to_debtor = |one: &Payment| one.to.known().and_then(PartyRef::id) == Some(debtor);
        let gives =
            funding.payments.iter().any(|one| one.from.known() == Some(id) && (!one.passes_on || to_debtor(one)));
        (!gives && !named(id)).then_some((id, index))
    });
    let each = ["var och en", "varje part", "respektive part", "each party", "mottagar"];
    let for_each = said::anywhere(context, REPAY) && told.iter().any(|sentence| sentence.has(&each));
    let Some((id, index)) = left_out.next().filter(|_| !for_each) else { return Answer::Holds };
    let name = |id: &Id| agreement.name_of(id).and_then(|name| name.known().cloned()).unwrap_or_default();
    let root = Pointer::root();
    let place = root.key("termination").key("repayment").key("party");
    let also = root.key("funding").key("payments").index(index).key("to");
    let fault = Fault::at(Spot::Value(place)).related(Spot::Value(also), "paid");
    Answer::Fails(vec![fault.arg("name", name(debtor)).arg("other", name(id))])
}

/// Whether one of the two is part of the other's group alone: then they are one.
fn belongs(agreement: &Agreement, id: &Id, debtor: &Id) -> bool {
    agreement.party(id).is_some_and(|party| {
        party
            .part_of
            .as_ref()
            .is_some_and(|of| agreement.name_of(debtor).and_then(|name| name.known()).is_some_and(|name| name == of))
    })
}
