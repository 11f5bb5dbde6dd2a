//! Every amount that the facts give or that follows from them, with the place that gives it. Knows no prose.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use iop_core::{Currency, Duration, Frequency, Money, Pointer, Share};

use crate::reader::{Mention, Word};

mod contributions;
mod facts;
mod payments;

/// The amounts of an agreement.
pub(super) struct Sums {
    places: HashMap<Currency, BTreeMap<i64, Pointer>>,
    /// Sums of money and of what is not money, which nobody pays by instalments.
    mixed: HashSet<Money>,
    /// Prices, fees, penalties and units of rounding: facts that a text may name, and that no other amount is meant to be.
    prices: HashSet<Money>,
    /// What an amount that comes again each year or month comes to over the whole term, with its place.
    over_term: HashMap<Money, (Money, Pointer)>,
    /// Every sum of a whole term.
    wholes: HashSet<Money>,
    /// The words that describe the money: what else would be another's is not, where a contribution is called so.
    described: HashSet<String>,
    /// The least that is put in, in each currency.
    least: HashMap<Currency, i64>,
    /// The first and the last day of the agreement.
    pub(super) term: Option<(NaiveDate, NaiveDate)>,
    /// The currency of the agreement.
    currency: Currency,
    /// Whether some amount that the facts should give is blank.
    pub(super) are_incomplete: bool,
    /// The sum of the money.
    pub(super) cash: Option<Money>,
    /// Whether costs are among the facts.
    pub(super) have_costs: bool,
    /// The parties, by their places in the list, that put in something that is not money and has no stated value.
    unvalued: HashSet<usize>,
}

impl Sums {
    fn add(&mut self, money: Money, place: Pointer) {
        if !money.is_zero() {
            let least = self.least.entry(money.currency()).or_insert(money.minor());
            *least = money.minor().min(*least);
        }
        self.places.entry(money.currency()).or_default().entry(money.minor()).or_insert(place);
    }

    fn add_all(&mut self, money: Option<Money>, place: &Pointer) {
        if let Some(money) = money {
            self.add(money, place.clone());
        }
    }

    /// What the amount comes to over the whole term, where it is the amount of a part of it and nothing else.
    pub(super) fn over_term(&self, money: Money) -> Option<(Money, &Pointer)> {
        let (total, place) = self.over_term.get(&money).filter(|_| !self.wholes.contains(&money))?;
        Some((*total, place))
    }

    /// Whether the amount is one of them, or in another currency than all of them and so not comparable; the same
    /// figure in another currency is a slip.
    pub(super) fn has(&self, money: Money) -> bool {
        self.is_one(money)
            || self.mixed.contains(&money)
            || self.prices.contains(&money)
            || !self.places.contains_key(&money.currency()) && self.same_figure(money).is_none()
    }

    /// Whether the amount is what is left of one of them when another is taken away.
    pub(super) fn has_rest(&self, money: Money) -> bool {
        let known = self.places.get(&money.currency());
        known.is_some_and(|own| {
            own.keys().any(|minor| minor.checked_add(money.minor()).is_some_and(|whole| own.contains_key(&whole)))
        })
    }

    /// Whether what the party puts in may be worth any amount.
    pub(super) fn are_unvalued(&self, party: usize) -> bool {
        self.unvalued.contains(&party)
    }

    /// Whether some value is not stated.
    pub(super) fn values_are_missing(&self) -> bool {
        !self.unvalued.is_empty()
    }

    /// Whether some contribution of money is described by the word.
    pub(super) fn describe(&self, word: &Word) -> bool {
        self.described.contains(&word.key)
    }

    /// Whether the amount is put in or paid, and not a cost alone.
    pub(super) fn is_put_in(&self, money: Money) -> bool {
        let place = self.places.get(&money.currency()).and_then(|own| own.get(&money.minor()));
        let is_cost = |place: &Pointer| place.tokens().nth(1) == Some("costs");
        place.is_some_and(|place| !is_cost(place)) || self.mixed.contains(&money) || self.prices.contains(&money)
    }

    /// Whether the amount is one of them with its digits in another order.
    pub(super) fn has_digits_of(&self, money: Money) -> bool {
        let digits = |minor: i64| {
            let mut digits = minor.to_string().into_bytes();
            digits.sort_unstable();
            digits
        };
        let own = digits(money.minor());
        let known = self.places.get(&money.currency()).into_iter().flat_map(BTreeMap::keys);
        known.into_iter().any(|minor| *minor != money.minor() && digits(*minor) == own)
    }

    /// Whether the amount is less than anything that is put in, paid or budgeted: a fee, more likely than a sum.
    pub(super) fn is_small(&self, money: Money) -> bool {
        self.least.get(&money.currency()).is_some_and(|least| money.minor() < *least)
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
        match per.per_year() {
            Some(1) => self.is_yearly(money),
            Some(parts) => self.has_split(money, u64::from(parts)),
            None => false,
        }
    }

    /// Whether the amount is one of so many parts of one of them, to the krona or euro.
    pub(super) fn has_split(&self, money: Money, parts: u64) -> bool {
        let Some(all) = product(money, parts) else { return false };
        let one = Money::kronor(1).minor();
        let whole = parts.saturating_mul(one.unsigned_abs());
        let near = self.nearest(all).is_some_and(|(near, _)| near.minor().abs_diff(all.minor()) < whole);
        near && money.minor() % one == 0 || self.is_one(all)
    }

    /// Whether the amount, which is told as about so much so often, is about one of them in a year or over the whole term.
    pub(super) fn has_about_each(&self, money: Money, per: Frequency) -> bool {
        const YEAR: i64 = 365; // no law: days
        const WEEKS: i64 = 52; // no law: weeks in a year
        let parts = match per {
            Frequency::Day => YEAR,
            Frequency::Week => WEEKS,
            Frequency::SchoolTerm => 2,
            _ => per.per_year().map_or(1, i64::from),
        };
        let term = self.term.map(|(first, last)| last.signed_duration_since(first).num_days() + 1);
        let comes_to = |days: i64| {
            let minor = i128::from(money.minor()) * i128::from(parts) * i128::from(days) / i128::from(YEAR);
            Some(Money::new(i64::try_from(minor).ok()?, money.currency()))
        };
        let mut spans = term.into_iter().chain([YEAR]);
        spans.any(|days| comes_to(days).is_some_and(|sum| self.has_about(sum)))
    }

    /// Whether another amount of the facts comes to this one in so long.
    pub(super) fn has_part(&self, money: Money, per: Frequency) -> bool {
        per.per_year().is_some_and(|parts| parts > 1 && self.has_times(money, u64::from(parts)))
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

    /// The amount nearest to `money` and its place; costs only where the text is about them.
    pub(super) fn meant(&self, money: Money, costs: bool) -> Option<(Money, &Pointer)> {
        let is_cost = |place: &Pointer| place.tokens().nth(1).is_some_and(|key| key.starts_with("costs"));
        let own =
            self.places.get(&money.currency()).into_iter().flatten().filter(|(_, place)| costs || !is_cost(place));
        let near = own.min_by_key(|(minor, _)| minor.abs_diff(money.minor()));
        near.map(|(minor, place)| (Money::new(*minor, money.currency()), place)).or_else(|| self.nearest(money))
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
