//! Where the amounts come from: what the agreement states, and what follows from it.

use std::collections::{BTreeMap, HashMap, HashSet};

use iop_core::derive::{self, Ledger};
use iop_core::model::{Agreement, Contribution, ContributionForm, Funding, Party, PartyRef};
use iop_core::{Money, Pointer};

use super::Sums;
use crate::reader;
use crate::rules::agreed::unindexed;

impl Sums {
    pub(in super::super) fn of(agreement: &Agreement, funding: &Funding) -> Self {
        let root = Pointer::root().key("funding");
        let ledger = Ledger::of(agreement);
        let mut sums = Self {
            places: HashMap::new(),
            mixed: HashSet::new(),
            prices: HashSet::new(),
            over_term: HashMap::new(),
            wholes: HashSet::new(),
            described: described(funding),
            least: HashMap::new(),
            currency: funding.currency,
            term: derive::term(agreement),
            are_incomplete: false,
            cash: ledger.cash_total().money(),
            have_costs: !funding.costs.is_empty() || !funding.costs_total.is_blank(),
            unvalued: unvalued(agreement, funding, &ledger),
        };
        sums.contributions(agreement, &ledger, funding, &root.key("contributions"));
        sums.costs(funding, &root.key("costs"));
        sums.payments(&ledger, funding, &root.key("payments"));
        sums.before_index(agreement, funding);
        sums.totals(&ledger, funding);
        sums.series(agreement);
        sums.prices(funding);
        sums.aid(agreement);
        sums.whole(&ledger, funding);
        sums
    }

    /// What is agreed is told as it was agreed, before any index has moved it.
    fn before_index(&mut self, agreement: &Agreement, funding: &Funding) {
        if funding.indexation.is_none() {
            return;
        }
        let root = Pointer::root().key("funding");
        let plain = unindexed(agreement);
        let ledger = Ledger::of(&plain);
        self.add_all(ledger.cash_total().money(), &root.key("contributions"));
        for (index, one) in funding.contributions.iter().enumerate() {
            let place = root.key("contributions").index(index).key("amount");
            self.add_all(ledger.contribution_total(one).money(), &place);
        }
        for (index, payment) in funding.payments.iter().enumerate() {
            self.instalments(&ledger, payment, &root.key("payments").index(index));
        }
    }

    /// What is stated as a total, and what it all comes to, each year and for each party.
    fn totals(&mut self, ledger: &Ledger<'_>, funding: &Funding) {
        let root = Pointer::root().key("funding");
        let contributions = root.key("contributions");
        self.add_all(funding.total.known().copied(), &root.key("total"));
        self.add_all(funding.costs_total.known().copied(), &root.key("costs_total"));
        self.add_all(self.cash, &contributions);
        self.add_all(ledger.costs_total().money(), &root.key("costs"));
        let years = ledger.years().years.into_iter().map(|(_, sum)| sum.money());
        let parties = ledger.parties().into_iter().map(|(_, sum)| sum.money());
        for sum in years.chain(parties) {
            self.add_all(sum, &contributions);
        }
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
