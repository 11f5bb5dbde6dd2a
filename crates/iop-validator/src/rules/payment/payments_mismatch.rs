//! Its page is the Markdown file beside this one.
#![doc = include_str!("payments_mismatch.md")]

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};

use iop_core::derive::{self, Ledger, Sum};
use iop_core::model::{
    Agreement, ClauseKind, Contribution, ContributionForm, Funding, Id, Kind, PartyRef, Payment, Stage,
};
use iop_core::{Anchor, Due, Frequency, Money, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::agreed::unindexed;

pub(super) const RULE: Rule = Rule {
    id: "payment/payments-mismatch",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("payments_mismatch.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.payments.is_empty() {
        return Answer::does_not_apply("reason-no-payments");
    }
    let payer_blank = funding.payments.iter().any(|payment| payment.from.is_blank());
    if payer_blank || funding.contributions.iter().any(|given| given.form.is_blank() || given.party.is_blank()) {
        return Answer::not_judged("reason-blank-amount");
    }
    let mut faults = Vec::new();
    let mut unknown = false;
    // Until the figures of an index are known, both sides are as agreed.
    let is_moved = funding.indexation.as_ref().is_some_and(|indexation| !indexation.revisions.is_empty());
    let plain = unindexed(agreement);
    let ledger = Ledger::of(if is_moved { agreement } else { &plain });
    // An amendment states only the payments that change: those of a contribution of its own, or of the sum that it states.
    // That a single payment is none of its amounts, another rule tells.
    let amends = agreement.kind.known() == Some(&Kind::Amendment);
    let is_named = |(_, payment): &(usize, &Payment)| payment.of.is_some();
    let is_whole = |plan: &Plan<'_>| !funding.total.is_blank() || plan.payments.iter().all(is_named);
    let own = |plan: &Plan<'_>| !amends || plan.payments.len() > 1 && is_whole(plan);
    for plan in plans(agreement, funding).into_iter().filter(own) {
        match plan.difference(&ledger) {
            Ok(None) => {}
            Ok(Some(difference)) => faults.push(plan.fault(&difference)),
            Err(NotCountable) => unknown = true,
        }
    }
    faults.extend(if amends { Vec::new() } else { unpaid(context, funding) });
    faults.extend(outside(funding));
    match passed_on(agreement, funding, &ledger) {
        Ok(beyond) => faults.extend(beyond),
        Err(NotCountable) => unknown = true,
    }
    if faults.is_empty() && unknown {
        return Answer::not_judged("reason-payments-not-countable");
    }
    Answer::from_faults(faults)
}

/// Payments and the contributions they should come to: those of one contribution, or all that one payer pays besides.
#[derive(Default)]
struct Plan<'a> {
    payments: Vec<(usize, &'a Payment)>,
    contributions: Vec<(usize, &'a Contribution)>,
    /// Whether it cannot be told which contributions the payments are of.
    is_unclear: bool,
    /// Whether the payer may use some of the money itself.
    may_keep: bool,
}

/// What the payments come to and what is given, where those are two sums.
struct Difference {
    paid: Money,
    given: Money,
    apart: Money,
}

struct NotCountable;

/// Payments for another time than the money that they are of.
fn outside(funding: &Funding) -> Vec<Fault> {
    let root = Pointer::root().key("funding");
    let faults = funding.payments.iter().enumerate().filter_map(|(index, payment)| {
        let during = payment.during.known()?;
        let (first, last) = during.first().zip(during.last())?;
        let of = payment.of.as_ref()?;
        let (at, one) = funding.contributions.iter().enumerate().find(|(_, one)| one.id.as_ref() == Some(of))?;
        let given = *one.during.known()?;
        let fault = Fault::at(Spot::Value(root.key("payments").index(index).key("during"))).variant("outside");
        let place = Spot::Value(root.key("contributions").index(at).key("during"));
        (!given.overlaps(first, last)).then(|| fault.related(place, "given"))
    });
    faults.collect()
}

/// Every plan: first those that name their contribution, then one for each payer.
fn plans<'a>(agreement: &Agreement, funding: &'a Funding) -> Vec<Plan<'a>> {
    let cash = |one: &Contribution| one.form.known() == Some(&ContributionForm::Cash);
    let named: HashMap<&Id, (usize, &Contribution)> =
        funding.contributions.iter().enumerate().filter_map(|(at, one)| Some((one.id.as_ref()?, (at, one)))).collect();
    let mut of: BTreeMap<usize, Plan<'a>> = BTreeMap::new();
    let mut payers: BTreeMap<&Id, Plan<'a>> = BTreeMap::new();
    for (index, payment) in funding.payments.iter().enumerate().filter(|(_, payment)| !payment.passes_on) {
        let plan = match (&payment.of, payment.from.known()) {
            (Some(id), _) => match named.get(id) {
                Some((at, contribution)) => {
                    let plan = of.entry(*at).or_default();
                    plan.contributions = vec![(*at, contribution)];
                    plan
                }
                // What is not there is told by another rule.
                None => continue,
            },
            (None, Some(payer)) => payers.entry(payer).or_default(),
            (None, None) => continue,
        };
        plan.payments.push((index, payment));
    }
    let mut givers: HashMap<&Id, Vec<(usize, &Contribution)>> = HashMap::new();
    for (index, contribution) in funding.contributions.iter().enumerate() {
        if let Some(party) = contribution.party.known().filter(|_| cash(contribution) && !of.contains_key(&index)) {
            givers.entry(party).or_default().push((index, contribution));
        }
    }
    // Who is paid by others passes money on, and pays more than the party's own; so does one who leads, where others
    // than the parties give.
    let paid: HashSet<&Id> = funding.payments.iter().filter_map(|payment| payment.to.known()?.id()).collect();
    let is_party = |id: &Id| agreement.party(id).is_some() || is_group(agreement, id);
    let given_by_others = givers.keys().any(|id| !is_party(id));
    for (payer, plan) in &mut payers {
        let group = |id: &Id| agreement.party_groups.iter().find(|group| group.id.known() == Some(id));
        let leads = agreement.party(payer).is_some_and(|party| party.lead);
        let members = group(payer).map(|group| group.members.as_slice()).unwrap_or_default();
        plan.contributions =
            std::iter::once(*payer).chain(members).filter_map(|id| givers.get(id)).flatten().copied().collect();
        // A party may pay its part of what its group gives.
        let in_group = agreement
            .party_groups
            .iter()
            .any(|group| group.members.contains(payer) && group.id.known().is_some_and(|id| givers.contains_key(id)));
        plan.is_unclear = in_group || paid.contains(payer) || given_by_others && is_party(payer);
        // Money that is not paid to the others is used for what the party does itself.
        let own_costs = funding.costs.iter().any(|line| line.party.as_ref() == Some(*payer));
        let passed_on = plan.contributions.iter().any(|(_, given)| given.source.is_some());
        let cooperates = agreement.kind.known() == Some(&Kind::Cooperation);
        plan.may_keep = leads || own_costs || passed_on || cooperates;
    }
    of.into_values().chain(payers.into_values()).collect()
}

fn is_group(agreement: &Agreement, id: &Id) -> bool {
    agreement.party_groups.iter().any(|group| group.id.known() == Some(id))
}

/// The money of a party that no payment is of, where every payment of that party says which money it is of.
fn unpaid(context: &Context<'_>, funding: &Funding) -> Vec<Fault> {
    let agreement = context.agreement;
    if agreement.kind.known() == Some(&Kind::Cooperation) {
        return Vec::new();
    }
    let of_each = |party: &Id| {
        let mut own = funding.payments.iter().filter(|payment| payment.from.known() == Some(party)).peekable();
        own.peek().is_some() && own.all(|payment| payment.of.is_some())
    };
    // Money that is not paid to the others is used for what the party does itself.
    let may_keep = |party: &Id| {
        agreement.party(party).is_none_or(|party| party.lead)
            || funding.costs.iter().any(|line| line.party.as_ref() == Some(party))
    };
    let told = |money: Money| {
        let mut payments = context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Payments));
        payments.any(|passage| {
            passage.mentions.iter().any(|one| matches!(one.what, What::Amount { money: told, .. } if told == money))
        })
    };
    let all = funding.contributions.iter().enumerate();
    let unpaid = all.filter_map(|(index, one)| {
        one.party.known().filter(|party| of_each(party) && !may_keep(party))?;
        let amount = one.amount.known().filter(|amount| !amount.is_zero() && !told(**amount))?;
        let cash = one.form.known() == Some(&ContributionForm::Cash) && one.source.is_none() && one.unit.is_none();
        let id = one.id.as_ref().filter(|_| cash && one.awaits.is_none() && one.earmarked_for.is_none())?;
        let paid = funding.payments.iter().any(|payment| payment.of.as_ref() == Some(id));
        let place = Pointer::root().key("funding").key("contributions").index(index);
        let payments = Pointer::root().key("funding").key("payments");
        let fault = Fault::at(Spot::Value(place.key("amount"))).related(Spot::Key(payments), "payments");
        (!paid).then(|| fault.variant("unpaid").arg("given", *amount))
    });
    unpaid.collect()
}

/// Those who pass on more than they are paid.
fn passed_on(agreement: &Agreement, funding: &Funding, ledger: &Ledger<'_>) -> Result<Vec<Fault>, NotCountable> {
    let mut passed: BTreeMap<&Id, Vec<(usize, &Payment)>> = BTreeMap::new();
    for (index, payment) in funding.payments.iter().enumerate().filter(|(_, payment)| payment.passes_on) {
        passed.entry(payment.from.known().ok_or(NotCountable)?).or_default().push((index, payment));
    }
    let mut faults = Vec::new();
    for (payer, payments) in passed {
        let to_payer = |payment: &Payment| payment.to.known().and_then(PartyRef::id) == Some(payer);
        let received = funding.payments.iter().enumerate().filter(|(_, payment)| to_payer(payment)).collect();
        let (passed, received) = (Plan { payments, ..Plan::default() }, Plan { payments: received, ..Plan::default() });
        // Who is paid without a plan, or along with others, may have been paid enough.
        let (Some(paid), Some(given)) = (passed.paid(ledger), received.paid(ledger)) else { return Err(NotCountable) };
        // Money from a funder that is no party has come in too, where no payment tells of it.
        let told = |source: &Id| funding.payments.iter().any(|payment| payment.from.known() == Some(source));
        let from_outside = |source: &Id| agreement.party(source).is_none() && !told(source);
        let own = derive::cash(funding)
            .filter(|one| one.party.known() == Some(payer) && one.source.as_ref().is_some_and(from_outside));
        let own: Sum = own.map(|one| ledger.contribution_total(one)).sum();
        let given = match own {
            Sum::Nothing => given,
            Sum::Known(own) | Sum::AtMost(own) => given.checked_add(own).map_err(|_| NotCountable)?,
            Sum::About(_) | Sum::Blank | Sum::Unending | Sum::NotAddable => return Err(NotCountable),
        };
        if paid.checked_cmp(given) == Ok(Ordering::Greater) {
            let apart = paid.checked_sub(given).map_err(|_| NotCountable)?;
            let fault = passed.fault(&Difference { paid, given, apart }).variant("passes-on");
            faults.push(match received.payments.first() {
                Some((first, _)) => {
                    let place = Pointer::root().key("funding").key("payments").index(*first);
                    fault.related(Spot::Value(place), "received")
                }
                None => fault,
            });
        }
    }
    Ok(faults)
}

impl Plan<'_> {
    fn difference(&self, ledger: &Ledger<'_>) -> Result<Option<Difference>, NotCountable> {
        if self.is_unclear {
            return Err(NotCountable);
        }
        let given: Sum = self.contributions.iter().map(|(_, one)| ledger.contribution_total(one)).sum();
        let (paid, given) = match given {
            Sum::Unending => (self.paid_in_a_year(), Sum::Known(self.given_in_a_year().ok_or(NotCountable)?)),
            given => (self.paid(ledger), given),
        };
        let paid = paid.ok_or(NotCountable)?;
        let (given, at_most) = match given {
            Sum::Known(given) => (given, false),
            Sum::AtMost(most) => (most, true),
            Sum::About(_) | Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable => return Err(NotCountable),
        };
        let difference = match (paid.checked_cmp(given), at_most) {
            (Ok(Ordering::Greater), _) => paid.checked_sub(given),
            (Ok(Ordering::Less), false) if self.may_keep => return Err(NotCountable),
            (Ok(Ordering::Less), false) => given.checked_sub(paid),
            (Ok(_), _) => return Ok(None),
            (Err(_), _) => return Err(NotCountable),
        };
        difference.map(|difference| Some(Difference { paid, given, apart: difference })).map_err(|_| NotCountable)
    }

    fn paid(&self, ledger: &Ledger<'_>) -> Option<Money> {
        let mut sum = None;
        for (_, payment) in &self.payments {
            let instalments = ledger.instalments(payment).ok()?;
            let paid = Money::sum(instalments.into_iter().map(|one| one.amount)).ok()??;
            sum = Some(sum.map_or(Ok(paid), |sum: Money| sum.checked_add(paid)).ok()?);
        }
        sum
    }

    /// What is paid in each year of an agreement without an end.
    fn paid_in_a_year(&self) -> Option<Money> {
        let paid = self.payments.iter().map(|(_, payment)| {
            let per = payment.per.known().copied().or_else(|| match payment.on.known()? {
                Due::At(anchor) | Due::After(_, anchor) | Due::Before(_, anchor) => match anchor {
                    Anchor::Each(frequency, _) => Some(*frequency),
                    Anchor::Period(_) | Anchor::Event(_) | Anchor::Every(_) => None,
                },
                Due::First(_, frequency) => Some(*frequency),
                Due::EveryYear { .. } => Some(Frequency::Year),
                Due::On(_) => None,
            })?;
            let times = payment.times.known().copied().unwrap_or(1).checked_mul(per.per_year()?)?;
            payment.amount.known().filter(|_| payment.during.is_blank())?.checked_mul(times).ok()
        });
        Money::sum(paid.collect::<Option<Vec<_>>>()?).ok()?
    }

    fn given_in_a_year(&self) -> Option<Money> {
        let given = self.contributions.iter().map(|(_, one)| {
            let times = one.per.known()?.per_year()?;
            one.amount.known().filter(|_| one.during.is_blank())?.checked_mul(times).ok()
        });
        Money::sum(given.collect::<Option<Vec<_>>>()?).ok()?
    }

    fn fault(&self, difference: &Difference) -> Fault {
        let root = Pointer::root().key("funding");
        let place = match &self.payments[..] {
            [(only, payment)] => {
                let key = if payment.amount.known().is_some() { "amount" } else { "share" };
                let place = root.key("payments").index(*only);
                let told = payment.amount.known().is_some() || payment.share.known().is_some();
                Spot::Value(if told { place.key(key) } else { place })
            }
            // The share that makes the parts more or less than the whole is most often the last that was written.
            [.., (last, _)]
                if self.payments.iter().all(|(_, payment)| payment.of.is_some() && payment.share.known().is_some()) =>
            {
                Spot::Value(root.key("payments").index(*last).key("share"))
            }
            [(first, _), ..] if self.payments.iter().all(|(_, payment)| payment.of.is_some()) => {
                Spot::Value(root.key("payments").index(*first).key("of"))
            }
            [(first, payment), ..] if payment.passes_on => {
                Spot::Value(root.key("payments").index(*first).key("passes_on"))
            }
            _ => Spot::Key(root.key("payments")),
        };
        let fault = Fault::at(place).arg("paid", difference.paid).arg("given", difference.given);
        let fault = fault.arg("difference", difference.apart);
        let given = self.contributions.first().map(|(first, contribution)| {
            let place = root.key("contributions").index(*first);
            let keys = [("amount", &contribution.amount), ("at_most", &contribution.at_most)];
            let key = keys.into_iter().find(|(_, money)| money.known().is_some()).map_or("party", |(key, _)| key);
            Spot::Value(place.key(key))
        });
        match given {
            Some(given) => fault.related(given, "given"),
            None => fault,
        }
    }
}
