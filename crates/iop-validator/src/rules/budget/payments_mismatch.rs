//! Its page is the Markdown file beside this one.
#![doc = include_str!("payments_mismatch.md")]

use std::collections::{BTreeMap, HashMap, HashSet};

use iop_core::derive::{self, Sum};
use iop_core::model::{ContributionForm, Funding, Id, Payment, Stage};
use iop_core::{Due, Duration, Frequency, Money, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/payments-mismatch",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("payments_mismatch.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if funding.payments.is_empty() {
        return Answer::does_not_apply("reason-no-payments");
    }
    let payer_blank = funding.payments.iter().any(|payment| payment.from.is_blank());
    if payer_blank || funding.contributions.iter().any(|given| given.form.is_blank() || given.party.is_blank()) {
        return Answer::not_judged("reason-blank-amount");
    }
    let mut units = Units { context, known: HashMap::new() };
    let mut payers: BTreeMap<&Id, Vec<(usize, Option<Money>)>> = BTreeMap::new();
    for (index, payment) in funding.payments.iter().enumerate() {
        if let Some(from) = payment.from.known() {
            payers.entry(from).or_default().push((index, units.paid(payment)));
        }
    }
    let given = given(funding);
    // Who is paid by others passes money on, and pays more than the party's own.
    let paid: HashSet<&Id> = funding.payments.iter().filter_map(|payment| payment.to.known()?.id()).collect();
    let mut faults = Vec::new();
    let mut unknown = false;
    for (payer, payments) in payers {
        let sum = Sum::of(payments.iter().map(|(_, paid)| paid.as_ref()));
        match (sum, given.get(payer)) {
            (Sum::Known(sum), Some((first, Sum::Known(given)))) if !paid.contains(payer) => {
                if let (Ok(difference), true) =
                    (sum.checked_sub(*given).or_else(|_| given.checked_sub(sum)), sum != *given)
                {
                    faults.push(
                        fault(&payments, *first).arg("paid", sum).arg("given", *given).arg("difference", difference),
                    );
                }
            }
            _ => unknown = true,
        }
    }
    if faults.is_empty() && unknown {
        return Answer::not_judged("reason-payments-not-countable");
    }
    Answer::from_faults(faults)
}

fn fault(payments: &[(usize, Option<Money>)], contribution: usize) -> Fault {
    let root = Pointer::root().key("funding");
    let place = match payments {
        [(only, _)] => Spot::Value(root.key("payments").index(*only).key("amount")),
        _ => Spot::Key(root.key("payments")),
    };
    Fault::at(place).related(Spot::Value(root.key("contributions").index(contribution).key("amount")), "given")
}

/// What each party gives in money, and its first contribution.
fn given(funding: &Funding) -> HashMap<&Id, (usize, Sum)> {
    let mut amounts: HashMap<&Id, (usize, Vec<Option<&Money>>)> = HashMap::new();
    for (index, contribution) in funding.contributions.iter().enumerate() {
        if let (Some(party), Some(ContributionForm::Cash)) = (contribution.party.known(), contribution.form.known()) {
            amounts.entry(party).or_insert((index, Vec::new())).1.push(contribution.amount.known());
        }
    }
    amounts.into_iter().map(|(party, (first, amounts))| (party, (first, Sum::of(amounts)))).collect()
}

/// How many units of time the term has, each counted once.
struct Units<'a> {
    context: &'a Context<'a>,
    known: HashMap<Frequency, Option<u32>>,
}

impl Units<'_> {
    /// What a payment comes to over the whole term, where that follows from its facts.
    fn paid(&mut self, payment: &Payment) -> Option<Money> {
        let amount = payment.amount?;
        let occasions = match (payment.times, payment.per) {
            (None, None) => 1,
            (Some(_), Some(_)) if matches!(payment.on, Some(Due::On(on)) if on.is_day()) => return None,
            (Some(times), Some(per)) => times.checked_mul(self.in_term(per)?)?,
            (Some(times), None) if payment.on.is_none() || times == 1 => times,
            (Some(_), None) | (None, Some(_)) => return None,
        };
        let minor = amount.minor().checked_mul(i64::from(occasions))?;
        Some(Money::new(minor, amount.currency()))
    }

    fn in_term(&mut self, per: Frequency) -> Option<u32> {
        let term = derive::term(self.context.agreement);
        *self.known.entry(per).or_insert_with(|| {
            let (first, last) = term?;
            let end = last.succ_opt()?;
            let unit = per.duration();
            // Always from the first day: steps from one month's end to the next would drift.
            let after = |count: u32| Duration::new(unit.count().checked_mul(count)?, unit.unit()).after(first);
            let mut count = 1;
            while after(count)? < end {
                count += 1;
            }
            (after(count)? == end).then_some(count)
        })
    }
}
