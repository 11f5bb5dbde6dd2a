//! What is paid: each payment, its instalments and what is held back, and what they come to.

use iop_core::derive::{Instalment, Ledger};
use iop_core::model::{Funding, Payment};
use iop_core::{Money, Pointer};

use super::{Sums, product};

impl Sums {
    pub(super) fn payments(&mut self, ledger: &Ledger<'_>, funding: &Funding, place: &Pointer) {
        let mut whole = Some(None);
        for (index, payment) in funding.payments.iter().enumerate() {
            let at = place.index(index);
            self.instalments(ledger, payment, &at);
            let Some(money) = payment.amount.known().copied() else { continue };
            let at = at.key("amount");
            self.add(money, at.clone());
            let times = payment.times.known().copied().map(u64::from);
            let spread = payment.per.known().and_then(|per| self.times_in_term(*per));
            let in_a_year = payment.per.known().and_then(|per| per.per_year()).map(u64::from);
            let each_year = times.zip(in_a_year).and_then(|(a, b)| a.checked_mul(b));
            self.add_all(each_year.and_then(|count| product(money, count)), &at);
            let counts = [times, spread, times.zip(spread).and_then(|(a, b)| a.checked_mul(b))];
            let mut last = Some(money);
            for product in counts.into_iter().flatten().map(|count| product(money, count)) {
                self.add_all(product, &at);
                last = product;
            }
            whole = whole.and_then(|sum: Option<Money>| match (sum, last) {
                (None, last) => Some(last),
                (Some(sum), Some(last)) => sum.checked_add(last).ok().map(Some),
                (Some(_), None) => None,
            });
        }
        self.add_all(whole.flatten(), place);
    }

    /// What a payment comes to each time, what is held back of it, and both over the whole term.
    pub(super) fn instalments(&mut self, ledger: &Ledger<'_>, payment: &Payment, place: &Pointer) {
        let Ok(instalments) = ledger.instalments(payment) else { return };
        let sum = |of: fn(&Instalment) -> Money| Money::sum(instalments.iter().map(of)).ok().flatten();
        let whole = sum(|one| one.amount).zip(sum(|one| one.retained));
        for (paid, retained) in instalments.iter().map(|one| (one.amount, one.retained)).chain(whole) {
            let each = [Some(paid), Some(retained), paid.checked_sub(retained).ok()];
            // That nothing is held back is no amount that a text could mean.
            for money in each.into_iter().flatten().filter(|money| !money.is_zero()) {
                self.add(money, place.clone());
            }
        }
    }
}
