//! What the public parties pay, contribution by contribution, without value added tax. Knows no threshold.

use chrono::NaiveDate;

use super::Sum;
use super::instalments::of_round;
use super::ledger::{Ledger, funding_at};
use super::spread::Spread;
use super::working::{Figure, How, Undetermined, Working};
use crate::model::{Contribution, Payment, Role, Vat};
use crate::{Frequency, Id, Interval, Pointer, Slot, StatedDate};

/// What one contribution or payment comes to.
pub(super) struct Paid {
    at: Pointer,
    each: Working,
    per: Slot<Frequency>,
    /// How many times in each unit.
    times: u32,
    pub(super) total: Working,
    /// Whether it comes again and again, without an end of its own.
    pub(super) again: bool,
    /// When a contribution is given.
    spread: Option<Spread>,
    /// Whether it may include value added tax.
    tax: bool,
}

impl Paid {
    /// Something whose payer is not said.
    fn unknown(at: &Pointer) -> Self {
        let blank = || Working::no_sum(at.clone(), Undetermined::Blank, Vec::new());
        let (each, total) = (blank(), blank());
        Self { at: at.clone(), each, per: Slot::default(), times: 1, total, again: false, spread: None, tax: false }
    }

    fn untaxed(self) -> Self {
        let [each, total] = [self.each, self.total].map(|working| if self.tax { untaxed(working) } else { working });
        Self { each, total, ..self }
    }

    /// What of it is for a stretch of time; none when its own time lies outside. A part of what is no sum per unit is
    /// not guessed.
    pub(super) fn within(&self, first: NaiveDate, last: NaiveDate) -> Option<Working> {
        let no_sum = |why| Working::no_sum(self.at.clone(), why, vec![self.total.clone()]);
        let Some(spread) = &self.spread else { return Some(no_sum(Undetermined::NoYear)) };
        let stretch = Interval::Between(StatedDate::Day(first), StatedDate::Day(last));
        match (spread.time.days(), spread.time.clip(stretch).days()) {
            (_, Err(Undetermined::OutsideTime)) => None,
            (Ok(own), _) if own.0 >= first && own.1 <= last => Some(self.total.clone()),
            (_, Ok((from, to))) if !is_unsaid(&spread.per) && spread.each.sum().money().is_some() => {
                let part = spread.between(from, to, &self.at).unwrap_or_else(no_sum);
                Some(if self.tax { untaxed(part) } else { part })
            }
            (_, Ok(_)) => Some(no_sum(Undetermined::NoYear)),
            (_, Err(why)) => Some(no_sum(why)),
        }
    }

    /// For a year, where the unit goes up in years.
    pub(super) fn yearly(self) -> Working {
        let path = self.each.path.clone();
        let Some(per) = self.per.known().copied() else {
            return Working::no_sum(path, Undetermined::Blank, vec![self.each]);
        };
        let times = per.per_year().and_then(|units| units.checked_mul(self.times));
        let Some(times) = times else {
            return Working::no_sum(path, Undetermined::NotInCalendar(per), vec![self.each]);
        };
        let sum = Figure::Sum(self.each.sum().times(times));
        Working::new(path, sum, How::Repeated { times, per }, vec![self.each])
    }
}

/// The same without the value added tax in it.
fn untaxed(working: Working) -> Working {
    match working.sum() {
        Sum::Known(money) => {
            let most = Figure::Sum(Sum::AtMost(money));
            Working::new(working.path.clone(), most, How::WithoutTax, vec![working])
        }
        Sum::AtMost(_) | Sum::About(_) | Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable => working,
    }
}

impl Ledger<'_> {
    /// What each public party pays.
    pub(super) fn paid(&self) -> Vec<Paid> {
        let mut paid: Vec<Paid> = Vec::new();
        for (at, given) in self.cash_at() {
            match self.is_public(given.party.known()) {
                Some(false) => {}
                Some(true) => paid.push(self.contributed(given, &at)),
                None => paid.push(Paid::unknown(&at)),
            }
        }
        if !paid.is_empty() {
            return paid;
        }
        let payments = self.funding.into_iter().flat_map(|funding| funding.payments.iter().enumerate());
        for (index, payment) in payments.filter(|(_, payment)| payment.of.is_none() && !payment.passes_on) {
            let at = funding_at().key("payments").index(index);
            match self.is_public(payment.from.known()) {
                Some(false) => {}
                Some(true) => paid.push(self.paid_outright(payment, &at)),
                None => paid.push(Paid::unknown(&at)),
            }
        }
        paid
    }

    fn contributed(&self, given: &Contribution, at: &Pointer) -> Paid {
        let mut spread = self.spread(given, at);
        spread.index.clear();
        let again = !is_unsaid(&given.per) && !is_closed(&given.during);
        let total = spread.total(at);
        let (each, per) = (spread.each.clone(), given.per.clone());
        let own = Some(&given.vat).filter(|vat| !is_unsaid(vat));
        let tax = self.is_taxed(own);
        Paid { at: at.clone(), each, per, times: 1, total, again, spread: Some(spread), tax }.untaxed()
    }

    /// A payment of a stated amount that divides no contribution.
    fn paid_outright(&self, payment: &Payment, at: &Pointer) -> Paid {
        let total = match self.plan(payment, None, at) {
            Ok(rounds) => {
                let all = rounds.iter().cloned().flat_map(of_round);
                let sum = all.map(|instalment| Sum::Known(instalment.amount)).sum();
                Working::new(at.clone(), Figure::Sum(sum), How::Added, rounds)
            }
            Err(why) => Working::no_sum(at.clone(), why, Vec::new()),
        };
        let amount = payment.amount.known().map_or(Sum::Blank, |amount| Sum::Known(*amount));
        let recurs = !is_unsaid(&payment.per) || payment.on.known().is_some_and(|on| on.is_recurring());
        Paid {
            at: at.clone(),
            each: Working::stated(at.key("amount"), Figure::Sum(amount)),
            per: payment.per.clone(),
            times: payment.times.known().copied().unwrap_or(1),
            total,
            again: recurs && !is_closed(&payment.during),
            spread: None,
            tax: self.is_taxed(None),
        }
        .untaxed()
    }

    /// Whether the amounts may include value added tax.
    fn is_taxed(&self, own: Option<&Slot<Vat>>) -> bool {
        let vat = own.or(self.funding.map(|funding| &funding.vat));
        vat.is_some_and(|vat| vat.known() == Some(&Vat::Included) || vat.label().is_some())
    }

    /// Whether the payer is a public party; none when the file does not say.
    fn is_public(&self, payer: Option<&Id>) -> Option<bool> {
        let payer = payer?;
        let party = self.agreement.parties.iter().find(|party| party.id.known() == Some(payer));
        // A participant is no party to the agreement and pays nothing under it.
        party.map_or(Some(false), |party| party.role.known().map(|role| *role == Role::Public))
    }
}

/// Whether a time has an end of its own, or may have.
fn is_closed(during: &Slot<Interval>) -> bool {
    during.label().is_some() || during.known().is_some_and(|during| during.last().is_some())
}

/// Whether nothing at all is written.
pub(super) fn is_unsaid<T>(slot: &Slot<T>) -> bool {
    slot.is_blank() && slot.label().is_none()
}
