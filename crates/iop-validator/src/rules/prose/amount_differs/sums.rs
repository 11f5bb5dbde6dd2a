//! Every amount that the facts give or that follows from them, with the place that gives it. Knows no prose.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{Datelike, NaiveDate};
use iop_core::derive::{self, Instalment, Ledger};
use iop_core::model::{Agreement, Contribution, ContributionForm, Funding, Party, PartyRef, Payment};
use iop_core::{Currency, Duration, Frequency, Interval, Money, Pointer, Share};

use crate::reader::{self, Mention, Word};
use crate::rules::agreed::unindexed;

/// Opens the name of a group that has money and other things in it.
const MIXED: &str = "both ";

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
    /// The values of an hour of work, with their places; empty where some work has none.
    rates: Vec<(Money, Pointer)>,
    /// The least that is put in, in each currency.
    least: HashMap<Currency, i64>,
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
    /// The parties, by their places in the list, that put in something that is not money and has no stated value.
    unvalued: HashSet<usize>,
}

impl Sums {
    pub(super) fn of(agreement: &Agreement, funding: &Funding) -> Self {
        let root = Pointer::root().key("funding");
        let ledger = Ledger::of(agreement);
        let mut sums = Self {
            places: HashMap::new(),
            mixed: HashSet::new(),
            prices: HashSet::new(),
            over_term: HashMap::new(),
            wholes: HashSet::new(),
            described: described(funding),
            rates: Vec::new(),
            least: HashMap::new(),
            currency: funding.currency,
            term: derive::term(agreement),
            are_incomplete: false,
            cash: ledger.cash_total().money(),
            have_costs: !funding.costs.is_empty() || !funding.costs_total.is_blank(),
            unvalued: unvalued(agreement, funding, &ledger),
        };
        sums.contributions(&ledger, funding, &root.key("contributions"));
        sums.costs(funding, &root.key("costs"));
        sums.payments(&ledger, funding, &root.key("payments"));
        // What is agreed is told as it was agreed, before any index has moved it.
        if funding.indexation.is_some() {
            let plain = unindexed(agreement);
            let ledger = Ledger::of(&plain);
            sums.add_all(ledger.cash_total().money(), &root.key("contributions"));
            for (index, one) in funding.contributions.iter().enumerate() {
                let place = root.key("contributions").index(index).key("amount");
                sums.add_all(ledger.contribution_total(one).money(), &place);
            }
            for (index, payment) in funding.payments.iter().enumerate() {
                sums.instalments(&ledger, payment, &root.key("payments").index(index));
            }
        }
        sums.add_all(funding.total.known().copied(), &root.key("total"));
        sums.add_all(funding.costs_total.known().copied(), &root.key("costs_total"));
        sums.add_all(sums.cash, &root.key("contributions"));
        sums.add_all(ledger.costs_total().money(), &root.key("costs"));
        for (_, sum) in ledger.years().years {
            sums.add_all(sum.money(), &root.key("contributions"));
        }
        for (_, sum) in ledger.parties() {
            sums.add_all(sum.money(), &root.key("contributions"));
        }
        sums.series(agreement);
        sums.prices(funding);
        sums.aid(agreement);
        sums.whole(&ledger, funding);
        sums
    }

    /// Aid, now and before: money that a text may name.
    fn aid(&mut self, agreement: &Agreement) {
        let Some(aid) = &agreement.state_aid else { return };
        let amounts = std::iter::once(&aid.amount).chain(aid.earlier.iter().map(|earlier| &earlier.amount));
        self.prices.extend(amounts.filter_map(|money| money.known().copied()));
    }

    /// What comes to something else over the whole term than each time, and what work is worth an hour.
    fn whole(&mut self, ledger: &Ledger<'_>, funding: &Funding) {
        let root = Pointer::root().key("funding").key("contributions");
        for (index, one) in funding.contributions.iter().enumerate() {
            let total = ledger.contribution_total(one).money();
            self.wholes.extend(total);
            let place = root.index(index).key("amount");
            if let (Some(each), Some(total), true) = (one.amount.known().copied(), total, one.per.known().is_some())
                && one.price_of.is_none()
                && each != total
            {
                self.over_term.entry(each).or_insert((total, place));
            }
        }
        let all: Vec<Money> =
            funding.contributions.iter().filter_map(|one| ledger.contribution_total(one).money()).collect();
        self.mixed.extend(Money::sum(all).ok().flatten());
        let totals = [
            funding.total.known().copied(),
            funding.costs_total.known().copied(),
            self.cash,
            ledger.costs_total().money(),
        ];
        self.wholes.extend(totals.into_iter().flatten());
        self.wholes.extend(ledger.parties().into_iter().filter_map(|(_, sum)| sum.money()));
        // What comes once is of the whole term, and so may each cost and payment be.
        let once =
            funding.contributions.iter().filter(|one| one.per.known().is_none()).filter_map(|one| one.amount.known());
        self.wholes.extend(once.chain(funding.costs.iter().filter_map(|line| line.amount.known())).copied());
        let work = funding
            .contributions
            .iter()
            .enumerate()
            .filter(|(_, one)| one.form.known() == Some(&ContributionForm::VolunteerWork));
        let rates: Option<Vec<_>> =
            work.map(|(index, one)| Some((*one.rate.known()?, root.index(index).key("rate")))).collect();
        self.rates = rates.unwrap_or_default();
    }

    /// What the amount comes to over the whole term, where it is the amount of a part of it and nothing else.
    pub(super) fn over_term(&self, money: Money) -> Option<(Money, &Pointer)> {
        let (total, place) = self.over_term.get(&money).filter(|_| !self.wholes.contains(&money))?;
        Some((*total, place))
    }

    /// The value of an hour that is another than the amount, where every value is known.
    pub(super) fn other_rate(&self, money: Money) -> Option<(Money, &Pointer)> {
        let differs = self.rates.iter().all(|(rate, _)| *rate != money && rate.currency() == money.currency());
        self.rates.first().filter(|_| differs).map(|(rate, place)| (*rate, place))
    }

    /// What is no sum: the price of a piece, a fee, a penalty, the value of an hour, what is rounded to.
    fn prices(&mut self, funding: &Funding) {
        let charges = funding.charges.iter().flat_map(|charge| [&charge.amount, &charge.at_most]);
        let rates = funding.contributions.iter().map(|one| &one.rate);
        let unit_prices = funding.contributions.iter().filter(|one| one.price_of.is_some()).map(|one| &one.amount);
        let rounding = funding.payments.iter().map(|payment| &payment.round_to);
        let rounding = rounding.chain(funding.indexation.iter().map(|indexation| &indexation.round_to));
        let all = charges.chain(rates).chain(unit_prices).chain(rounding);
        self.prices.extend(all.filter_map(|money| money.known().copied()));
    }

    /// Each contribution, and what they come to for each party, each time, each party at a time, and together.
    fn contributions(&mut self, ledger: &Ledger<'_>, funding: &Funding, place: &Pointer) {
        let mut groups: BTreeMap<String, Option<Money>> = BTreeMap::new();
        let mut seen = 0_usize;
        for (index, one) in funding.contributions.iter().enumerate() {
            let cash = one.form.known() == Some(&ContributionForm::Cash);
            let place = place.index(index);
            // The price of a piece is no sum; what the pieces may come to is.
            let unit_price = one.price_of.is_some();
            let stated = [
                ("amount", one.amount.known().filter(|_| !unit_price)),
                ("about", one.about.known()),
                ("at_most", one.at_most.known()),
                ("at_least", one.at_least.known()),
            ];
            for (key, money) in stated {
                self.add_all(money.copied(), &place.key(key));
            }
            let total = ledger.contribution_total(one).money();
            self.add_all(total, &place.key("amount"));
            for (_, money) in ledger.indexed(one) {
                self.add(money, place.key("amount"));
            }
            let first = stated.into_iter().find_map(|(_, money)| money.copied()).or(total);
            let Some(money) = first else {
                self.are_incomplete |= cash && one.share.is_blank() && !unit_price;
                continue;
            };
            // What comes every month comes so many times a year, whatever the term.
            let in_a_year = one.per.known().and_then(|per| money.checked_mul(per.per_year()?).ok());
            self.add_all(in_a_year, &place.key("amount"));
            seen += 1;
            for key in groups_of(one, cash) {
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

    /// Each cost, and what they come to for each party and each time.
    fn costs(&mut self, funding: &Funding, place: &Pointer) {
        let mut groups: BTreeMap<String, Option<Money>> = BTreeMap::new();
        for (index, line) in funding.costs.iter().enumerate() {
            let Some(money) = line.amount.known().copied() else {
                self.are_incomplete = true;
                continue;
            };
            self.add(money, place.index(index).key("amount"));
            let party = line.party.as_ref().map(|party| format!("p {party}"));
            let during = line.during.known().map(|during| format!("d {during}"));
            let annex = line.annex.as_ref().map(|annex| format!("a {annex}"));
            for key in [party, during, annex].into_iter().flatten() {
                let sum = groups.entry(key).or_insert(Some(Money::new(0, money.currency())));
                *sum = sum.and_then(|sum| sum.checked_add(money).ok());
            }
        }
        for sum in groups.into_values() {
            self.add_all(sum, place);
        }
    }

    fn payments(&mut self, ledger: &Ledger<'_>, funding: &Funding, place: &Pointer) {
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
    fn instalments(&mut self, ledger: &Ledger<'_>, payment: &Payment, place: &Pointer) {
        let Ok(instalments) = ledger.instalments(payment) else { return };
        for one in &instalments {
            self.add(one.amount, place.clone());
            self.add(one.retained, place.clone());
            self.add_all(one.amount.checked_sub(one.retained).ok(), place);
        }
        let sum = |of: fn(&Instalment) -> Money| Money::sum(instalments.iter().map(of)).ok().flatten();
        let (paid, retained) = (sum(|one| one.amount), sum(|one| one.retained));
        self.add_all(paid, place);
        self.add_all(retained, place);
        self.add_all(paid.zip(retained).and_then(|(paid, retained)| paid.checked_sub(retained).ok()), place);
    }

    /// What each counterpart of a series gets, and all of them.
    fn series(&mut self, agreement: &Agreement) {
        let place = Pointer::root().key("series").key("counterparts");
        let counterparts = agreement.series.iter().flat_map(|series| series.counterparts.iter().enumerate());
        let amounts: Vec<(usize, Money)> =
            counterparts.filter_map(|(index, own)| Some((index, *own.amount.known()?))).collect();
        let sum = Money::sum(amounts.iter().map(|(_, money)| *money)).ok().flatten();
        for (index, money) in amounts {
            self.add(money, place.index(index).key("amount"));
        }
        self.add_all(sum, &place);
    }

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

    /// Whether the amount is one of them, or in another currency than all of them and so not comparable; the same
    /// figure in another currency is a slip.
    pub(super) fn has(&self, money: Money) -> bool {
        self.is_one(money)
            || self.mixed.contains(&money)
            || self.prices.contains(&money)
            || !self.places.contains_key(&money.currency()) && self.same_figure(money).is_none()
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
        let parts = match per {
            Frequency::Month => 12,
            Frequency::Quarter => 4,
            Frequency::Tertial => 3,
            Frequency::HalfYear => 2,
            Frequency::Year => return self.is_yearly(money),
            Frequency::Day | Frequency::Week | Frequency::SchoolTerm => return false,
        };
        let Some(year) = product(money, parts) else { return false };
        let one = Money::kronor(1).minor();
        let whole = i64::try_from(parts).unwrap_or_default() * one;
        let near =
            self.nearest(year).is_some_and(|(near, _)| near.minor().abs_diff(year.minor()) < whole.unsigned_abs());
        near && money.minor() % one == 0 || self.is_one(year)
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

/// The parties that put in something that is not money and has no stated value.
fn unvalued(agreement: &Agreement, funding: &Funding, ledger: &Ledger<'_>) -> HashSet<usize> {
    let without = funding.contributions.iter().filter(|one| {
        let stated = [&one.amount, &one.about, &one.at_most, &one.at_least].iter().any(|money| money.known().is_some());
        one.form.known() != Some(&ContributionForm::Cash) && !stated && ledger.contribution_total(one).money().is_none()
    });
    let gives = |one: &Contribution, party: &Party| {
        one.party
            .known()
            .zip(party.id.known())
            .is_none_or(|(who, id)| agreement.includes(&PartyRef::from(who.clone()), id))
    };
    let places =
        |one| agreement.parties.iter().enumerate().filter(move |(_, party)| gives(one, party)).map(|own| own.0);
    without.flat_map(places).collect()
}

/// The words that describe contributions of money.
fn described(funding: &Funding) -> HashSet<String> {
    let texts = derive::cash(funding).filter_map(|one| one.description.as_deref());
    texts.flat_map(|text| reader::words(text, 0..text.len())).map(|word| word.key).collect()
}

/// The groups of contributions that one belongs to, by name.
fn groups_of(one: &Contribution, cash: bool) -> Vec<String> {
    let party = one.party.known().map(ToString::to_string).unwrap_or_default();
    let during = one.during.known().map(Interval::to_string).unwrap_or_default();
    let year = one.during.known().and_then(|during| during.first().or(during.last()));
    let year = year.map(|day| day.year().to_string()).unwrap_or_default();
    let mut groups = vec![
        String::new(),
        format!("p {party}"),
        format!("d {during}"),
        format!("y {year}"),
        format!("p {party} y {year}"),
    ];
    groups.extend(one.source.as_ref().map(|source| format!("s {source}")));
    groups.extend(one.unit.as_ref().map(|unit| format!("p {party} u {unit}")));
    let sorts = [if cash { "cash " } else { "kind " }, MIXED];
    sorts.iter().flat_map(|sort| groups.iter().map(move |group| format!("{sort}{group}"))).collect()
}

fn product(money: Money, times: u64) -> Option<Money> {
    let minor = money.minor().checked_mul(i64::try_from(times).ok()?)?;
    Some(Money::new(minor, money.currency()))
}
