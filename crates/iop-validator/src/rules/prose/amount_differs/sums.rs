//! Every amount that the facts give or that follows from them, with the place that gives it. Knows no prose.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use iop_core::derive;
use iop_core::model::{ContributionForm, Funding};
use iop_core::{Currency, Duration, Frequency, Money, Pointer, Share};

use crate::reader::Mention;

/// Opens the name of a group that has money and other things in it.
const MIXED: &str = "both ";

/// The amounts of an agreement.
pub(super) struct Sums {
    places: HashMap<Currency, BTreeMap<i64, Pointer>>,
    /// Sums of money and of what is not money, which nobody pays by instalments.
    mixed: HashSet<Money>,
    /// The first and the last day of the agreement.
    pub(super) term: Option<(NaiveDate, NaiveDate)>,
    /// The currency of the agreement.
    currency: Currency,
    /// Whether some amount that the facts should give is blank.
    pub(super) are_incomplete: bool,
    /// The sum of the money.
    cash: Option<Money>,
    /// Whether costs are among the facts.
    pub(super) have_costs: bool,
    /// Whether something that is not money has no stated value.
    pub(super) values_are_missing: bool,
}

impl Sums {
    pub(super) fn of(funding: &Funding, term: Option<(NaiveDate, NaiveDate)>) -> Self {
        let root = Pointer::root().key("funding");
        let mut sums = Self {
            places: HashMap::new(),
            mixed: HashSet::new(),
            currency: funding.currency,
            term,
            are_incomplete: false,
            cash: derive::cash_total(funding).known(),
            have_costs: !funding.costs.is_empty() || funding.costs_total.is_some(),
            values_are_missing: false,
        };
        sums.contributions(funding, &root.key("contributions"));
        for (index, line) in funding.costs.iter().enumerate() {
            match line.amount.known() {
                Some(money) => sums.add(*money, root.key("costs").index(index).key("amount")),
                None => sums.are_incomplete = true,
            }
        }
        sums.payments(funding, &root.key("payments"));
        sums.add_all(funding.total, &root.key("total"));
        sums.add_all(funding.costs_total, &root.key("costs_total"));
        sums.add_all(sums.cash, &root.key("contributions"));
        sums.add_all(derive::costs_total(funding).known(), &root.key("costs"));
        sums
    }

    /// Each contribution, and what they come to for each party, each time, each party at a time, and together.
    fn contributions(&mut self, funding: &Funding, place: &Pointer) {
        let mut groups: BTreeMap<String, Option<Money>> = BTreeMap::new();
        let mut seen = 0_usize;
        for (index, one) in funding.contributions.iter().enumerate() {
            let cash = one.form.known() == Some(&ContributionForm::Cash);
            let Some(money) = one.amount.known().copied() else {
                self.are_incomplete |= cash && one.share.is_none();
                self.values_are_missing |= !cash;
                continue;
            };
            seen += 1;
            self.add(money, place.index(index).key("amount"));
            let party = one.party.known().map(ToString::to_string).unwrap_or_default();
            let during = one.during.map(|during| during.to_string()).unwrap_or_default();
            let year = one.during.map(|during| during.year().to_string()).unwrap_or_default();
            let groups_of = |prefix: &str| {
                let groups = [
                    String::new(),
                    format!("p {party}"),
                    format!("d {during}"),
                    format!("y {year}"),
                    format!("p {party} y {year}"),
                ];
                groups.map(|group| format!("{prefix}{group}"))
            };
            let sort = if cash { "cash " } else { "kind " };
            for key in groups_of(sort).into_iter().chain(groups_of(MIXED)) {
                let sum = groups.entry(key).or_insert(Some(Money::new(0, money.currency())));
                *sum = sum.and_then(|sum| sum.checked_add(money).ok());
            }
        }
        if seen > 1 {
            for (key, sum) in groups {
                if key.starts_with(MIXED) {
                    self.mixed.extend(sum);
                } else {
                    self.add_all(sum, place);
                }
            }
        }
    }

    fn payments(&mut self, funding: &Funding, place: &Pointer) {
        let mut whole = Some(None);
        for (index, payment) in funding.payments.iter().enumerate() {
            let Some(money) = payment.amount else { continue };
            let at = place.index(index).key("amount");
            self.add(money, at.clone());
            let times = payment.times.map(u64::from);
            let spread = payment.per.and_then(|per| self.times_in_term(per));
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

    fn add(&mut self, money: Money, place: Pointer) {
        self.places.entry(money.currency()).or_default().entry(money.minor()).or_insert(place);
    }

    fn add_all(&mut self, money: Option<Money>, place: &Pointer) {
        if let Some(money) = money {
            self.add(money, place.clone());
        }
    }

    /// Whether the amount is one of them, or in another currency than all of them and so not comparable; the same
    /// figure in another currency is a slip.
    pub(super) fn has(&self, money: Money) -> bool {
        self.is_one(money)
            || self.mixed.contains(&money)
            || !self.places.contains_key(&money.currency()) && self.same_figure(money).is_none()
    }

    /// Whether the amount is within a tenth of one of them.
    pub(super) fn has_about(&self, money: Money) -> bool {
        self.nearest(money).is_some_and(|(near, _)| {
            let apart = i128::from(near.minor()).abs_diff(i128::from(money.minor()));
            apart * 10 <= u128::from(near.minor().unsigned_abs())
        })
    }

    /// Whether so many times the amount is one of them.
    pub(super) fn has_times(&self, money: Money, times: u64) -> bool {
        product(money, times).is_some_and(|product| self.is_one(product))
    }

    /// Whether the amount is what a part of a year has of one of them, to the krona or euro.
    pub(super) fn has_part_of_a_year(&self, money: Money, per: Frequency) -> bool {
        let parts = match per {
            Frequency::Month => 12,
            Frequency::Quarter => 4,
            Frequency::Tertial => 3,
            Frequency::HalfYear => 2,
            Frequency::Year => return self.is_yearly(money),
            Frequency::Day | Frequency::Week => return false,
        };
        let Some(year) = product(money, parts) else { return false };
        let one = Money::kronor(1).minor();
        let whole = i64::try_from(parts).unwrap_or_default() * one;
        let near =
            self.nearest(year).is_some_and(|(near, _)| near.minor().abs_diff(year.minor()) < whole.unsigned_abs());
        near && money.minor() % one == 0 || self.is_one(year)
    }

    /// Whether the amount is for a year what one of them is for a term of half a year, a tertial, a quarter or a month.
    fn is_yearly(&self, money: Money) -> bool {
        let terms =
            [(Frequency::HalfYear, 2), (Frequency::Tertial, 3), (Frequency::Quarter, 4), (Frequency::Month, 12)];
        let own = terms.into_iter().find(|(per, _)| self.times_in_term(*per) == Some(1));
        own.is_some_and(|(_, parts)| {
            money.minor() % parts == 0 && self.is_one(Money::new(money.minor() / parts, money.currency()))
        })
    }

    /// Whether every amount is less than so many times this one.
    pub(super) fn is_less_than(&self, money: Money, times: u64) -> bool {
        let most = self.places.get(&money.currency()).and_then(|own| own.keys().next_back());
        let mixed = self.mixed.iter().filter(|mixed| mixed.currency() == money.currency()).map(|mixed| mixed.minor());
        let most = mixed.chain(most.copied()).max();
        most.is_some_and(|most| i128::from(most) < i128::from(money.minor()) * i128::from(times))
    }

    /// Whether the amount is that share of the money.
    pub(super) fn has_share(&self, money: Money, share: Share) -> bool {
        self.cash.is_some_and(|cash| share.of(cash) == money)
    }

    /// Whether the amounts are parts of one of them: more than one, and together that one.
    pub(super) fn are_parts(&self, parts: &[(&Mention, Money)]) -> bool {
        let sum = Money::sum(parts.iter().map(|(_, money)| *money)).ok().flatten();
        parts.len() > 1 && sum.is_some_and(|sum| self.is_one(sum) || self.mixed.contains(&sum))
    }

    /// The amount nearest to `money` and its place.
    pub(super) fn nearest(&self, money: Money) -> Option<(Money, &Pointer)> {
        let Some(own) = self.places.get(&money.currency()) else { return self.same_figure(money) };
        let sides = [own.range(..=money.minor()).next_back(), own.range(money.minor()..).next()];
        let near = sides.into_iter().flatten().min_by_key(|(minor, _)| minor.abs_diff(money.minor()))?;
        Some((Money::new(*near.0, money.currency()), near.1))
    }

    /// The amount of the same figure in the agreement's currency, and its place, for one in another.
    fn same_figure(&self, money: Money) -> Option<(Money, &Pointer)> {
        let own = self.places.get(&self.currency).filter(|_| self.currency != money.currency())?;
        Some((Money::new(money.minor(), self.currency), own.get(&money.minor())?))
    }

    fn is_one(&self, money: Money) -> bool {
        self.places.get(&money.currency()).is_some_and(|own| own.contains_key(&money.minor()))
    }

    /// How many such units of time the term has, where it has whole ones.
    pub(super) fn times_in_term(&self, per: Frequency) -> Option<u64> {
        let (first, last) = self.term?;
        let unit = per.duration();
        let until = last.succ_opt()?;
        let mut count = 1;
        loop {
            let end = Duration::new(unit.count().checked_mul(count)?, unit.unit()).after(first)?;
            if end >= until {
                return (end == until).then_some(u64::from(count));
            }
            count += 1;
        }
    }
}

fn product(money: Money, times: u64) -> Option<Money> {
    let minor = money.minor().checked_mul(i64::try_from(times).ok()?)?;
    Some(Money::new(minor, money.currency()))
}
