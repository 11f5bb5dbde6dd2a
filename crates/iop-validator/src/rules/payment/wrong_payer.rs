//! Its page is the Markdown file beside this one.
#![doc = include_str!("wrong_payer.md")]

use iop_core::Pointer;
use iop_core::derive;
use iop_core::model::{Against, Agreement, Contribution, Funding, Id, PartyRef, Payment, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "payment/wrong-payer",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("wrong_payer.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.payments.is_empty() {
        return Answer::does_not_apply("reason-no-payments");
    }
    let root = Pointer::root().key("funding");
    let faults = funding.payments.iter().enumerate().filter_map(|(index, payment)| {
        let place = root.key("payments").index(index);
        let from = payment.from.known()?;
        let to = payment.to.known().and_then(PartyRef::id);
        let name = |id: &Id| agreement.name_of(id).and_then(|name| name.known().cloned()).unwrap_or_default();
        if to == Some(from) {
            let fault = Fault::at(Spot::Value(place.key("to"))).related(Spot::Value(place.key("from")), "from");
            return Some(fault.variant("self").arg("name", name(from)));
        }
        // Who pays all of them, or a group with itself in it, pays itself too.
        let among =
            payment.to.known().is_some_and(|to| agreement.includes(to, from)) && agreement.party(from).is_some();
        if among && !payment.passes_on {
            let fault = Fault::at(Spot::Value(place.key("to"))).related(Spot::Value(place.key("from")), "from");
            return Some(fault.variant("among").arg("name", name(from)));
        }
        // What comes from someone is not paid to that one again, except to be given back.
        let origin = |id: &Id| funding.contributions.iter().position(|one| one.source.as_ref() == Some(id));
        let back =
            payment.terms.is_some() || payment.awaits.is_some() || payment.against.known() == Some(&Against::Invoice);
        let to_origin = to.filter(|to| agreement.party(to).is_none() && !back).and_then(|to| Some((to, origin(to)?)));
        if let Some((to, at)) = to_origin {
            let given = Spot::Value(root.key("contributions").index(at).key("source"));
            let fault = Fault::at(Spot::Value(place.key("to"))).related(given, "source").variant("origin");
            return Some(fault.arg("name", name(to)));
        }
        if payment.passes_on {
            return None;
        }
        if let Some((at, giver)) = not_own(agreement, funding, payment, from) {
            let given = Spot::Value(root.key("contributions").index(at).key("party"));
            let fault = Fault::at(Spot::Value(place.key("from"))).related(given, "given");
            return Some(fault.arg("name", name(from)).arg("giver", name(giver)));
        }
        let to = to.filter(|to| {
            let back = is_reversed(agreement, funding, from, to) || is_mirrored(funding, payment, from, to);
            payment.of.is_none() && back
        })?;
        let fault = Fault::at(Spot::Value(place.key("from"))).related(Spot::Value(place.key("to")), "to");
        Some(fault.variant("reversed").arg("name", name(from)).arg("giver", name(to)))
    });
    Answer::from_faults(faults.collect())
}

/// The contribution that is paid and who gives it, where that is not the payer, alone, in a group or as its money's
/// origin.
fn not_own<'a>(agreement: &Agreement, funding: &'a Funding, payment: &Payment, from: &Id) -> Option<(usize, &'a Id)> {
    let of = payment.of.as_ref()?;
    let (at, one) = funding.contributions.iter().enumerate().find(|(_, one)| one.id.as_ref() == Some(of))?;
    let giver = one.party.known()?;
    let is_known = |id: &Id| agreement.party(id).is_some();
    let related = giver == from
        || one.source.as_ref() == Some(from)
        || together(agreement, giver, from)
        // Who is no party may pay for one.
        || !is_known(giver)
        || !is_known(from)
        // Who has been paid the contribution passes it on.
        || funding.payments.iter().any(|other| {
            other.of.as_ref() == Some(of) && other.to.known().is_some_and(|to| agreement.includes(to, from))
        });
    (!related).then_some((at, giver))
}

fn together(agreement: &Agreement, a: &Id, b: &Id) -> bool {
    let group = |id: &Id, member: &Id| {
        agreement.party_groups.iter().any(|group| group.id.known() == Some(id) && group.members.contains(member))
    };
    group(a, b) || group(b, a)
}

/// Whether the payer gives no money and is paid the very amount by the one it pays, with no word of why it goes back.
fn is_mirrored(funding: &Funding, payment: &Payment, from: &Id, to: &Id) -> bool {
    let explained = payment.terms.is_some() || payment.against.known() == Some(&Against::Invoice);
    let back = |other: &Payment| {
        other.from.known() == Some(to)
            && other.to.known().and_then(PartyRef::id) == Some(from)
            && other.amount.known().is_some()
            && other.amount == payment.amount
    };
    !explained && !derive::cash(funding).any(|one| one.party.known() == Some(from)) && funding.payments.iter().any(back)
}

/// Whether the payer gives no money and is paid none, while the payee gives money and pays none to anyone.
fn is_reversed(agreement: &Agreement, funding: &Funding, from: &Id, to: &Id) -> bool {
    let gives = |id: &Id| {
        let own = |one: &Contribution| one.party.known().is_some_and(|by| by == id || together(agreement, by, id));
        derive::cash(funding).any(own)
    };
    let pays = |id: &Id| {
        funding
            .payments
            .iter()
            .any(|other| other.from.known().is_some_and(|by| by == id || together(agreement, by, id)))
    };
    let paid = |id: &Id| funding.payments.iter().any(|one| one.to.known().is_some_and(|to| agreement.includes(to, id)));
    let parties = agreement.party(from).is_some() && agreement.party(to).is_some();
    parties && !gives(from) && gives(to) && !pays(to) && !paid(from)
}
