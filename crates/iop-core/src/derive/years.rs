//! Money by calendar year and by party.

use std::collections::BTreeMap;

use super::Sum;
use super::ledger::{Ledger, added, funding_at, ratio};
use super::working::{How, Undetermined, Working};
use crate::model::Contribution;
use crate::{Id, Pointer};

/// Money by calendar year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Years {
    /// The years in order, each with its money.
    pub years: Vec<(i32, Sum)>,
    /// The money of which the file does not say in what year it is given: nothing when all of it has its year.
    pub unplaced: Sum,
}

impl Ledger<'_> {
    /// The contributions in money by calendar year.
    ///
    /// A contribution has its year when all of its time lies in one, or when it is per a unit that no calendar year
    /// breaks: 650 000 kr a year through 2022 and 2023 are 650 000 kr in each of them. An indexed amount is that of its
    /// year. The rest is not shared out by guess: it is [`Years::unplaced`].
    #[must_use]
    pub fn years(&self) -> Years {
        let mut years: BTreeMap<i32, Sum> = BTreeMap::new();
        let mut unplaced = Sum::Nothing;
        for (at, given) in self.cash_at() {
            let spread = self.spread(given, &at);
            match spread.years() {
                Ok(placed) => {
                    for (year, count) in placed {
                        let sum = years.entry(year).or_insert(Sum::Nothing);
                        *sum = sum.plus(spread.counted(year, count, &at).sum());
                    }
                }
                Err(_) => unplaced = unplaced.plus(spread.total(&at).sum()),
            }
        }
        Years { years: years.into_iter().collect(), unplaced }
    }

    /// What a contribution is in each calendar year; empty where the file does not tell the year of all of it.
    #[must_use]
    pub fn contribution_years(&self, contribution: &Contribution) -> Vec<(i32, Sum)> {
        let at = Pointer::root();
        let spread = self.spread(contribution, &at);
        let years = spread.years().unwrap_or_default();
        years.into_iter().map(|(year, count)| (year, spread.counted(year, count, &at).sum())).collect()
    }

    /// The working of one of the years.
    pub(super) fn year_working(&self, year: i32) -> Option<Working> {
        let mut from = Vec::new();
        for (at, given) in self.cash_at() {
            let spread = self.spread(given, &at);
            let placed = spread.years().unwrap_or_default();
            if let Some((_, count)) = placed.into_iter().find(|(own, _)| *own == year) {
                from.push(spread.counted(year, count, &at));
            }
        }
        let path = funding_at().key("years").key(year.to_string());
        (!from.is_empty()).then(|| added(path, from))
    }

    /// The working of what has no year.
    pub(super) fn unplaced_working(&self) -> Option<Working> {
        let unplaced = |(at, given)| {
            let spread = self.spread(given, &at);
            spread.years().is_err().then(|| spread.total(&at))
        };
        let from: Vec<Working> = self.cash_at().filter_map(unplaced).collect();
        let mut working = added(funding_at().key("years").key("none"), from);
        if working.from.is_empty() {
            return None;
        }
        working.how = How::NotKnown(Undetermined::NoYear);
        Some(working)
    }

    /// The contributions in money by who gives them, in the order of the file. What has no party is left out.
    #[must_use]
    pub fn parties(&self) -> Vec<(Id, Sum)> {
        let mut order: Vec<(Id, Sum)> = Vec::new();
        let mut places: BTreeMap<&Id, usize> = BTreeMap::new();
        for (at, given) in self.cash_at() {
            let Some(id) = given.party.known() else { continue };
            let place = *places.entry(id).or_insert_with(|| {
                order.push((id.clone(), Sum::Nothing));
                order.len() - 1
            });
            let sum = self.total(given, &at).sum();
            if let Some((_, all)) = order.get_mut(place) {
                *all = all.plus(sum);
            }
        }
        order
    }

    /// The working of one party's money.
    pub(super) fn party_working(&self, id: &str) -> Option<Working> {
        let own = self.cash_at().filter(|(_, given)| given.party.known().is_some_and(|party| party.as_str() == id));
        let from: Vec<Working> = own.map(|(at, given)| self.total(given, &at)).collect();
        (!from.is_empty()).then(|| added(party_at(id), from))
    }

    /// The working of a party's part of all money.
    pub(super) fn party_share(&self, id: &str) -> Option<Working> {
        Some(ratio(party_at(id).key("share"), self.party_working(id)?, self.cash_total()))
    }
}

fn party_at(id: &str) -> Pointer {
    funding_at().key("parties").key(id)
}

#[cfg(test)]
mod tests {
    use super::super::{agreement, by_party, by_year, unplaced};
    use super::*;

    #[test]
    fn only_what_the_file_places_in_a_year_is_given_one() {
        let agreement = agreement(
            "period: {start: 2022-01-01, end: 2023-12-31}\nfunding:\n  contributions:\n  - {form: cash, amount: 100 kr, per: \
             year}\n  - {form: cash, amount: 10 kr, during: 2023}\n  - {form: cash, amount: 1 kr, per: quarter, during: from \
             2023-Q2}\n  - {form: cash, amount: 7 kr}\n  - {form: cash, at_most: 7 kr, per: year, during: 2022-07-01 to \
             2023-06-30}\n  - {form: staff, amount: 1 000 kr, during: 2022}\n",
        );
        let years: Vec<_> = by_year(&agreement).into_iter().map(|(year, sum)| (year, sum.known())).collect();
        let kronor = |kronor| Some(crate::Money::kronor(kronor));
        assert_eq!(years, [(2022, kronor(100)), (2023, kronor(113))]);
        assert_eq!(unplaced(&agreement), Sum::AtMost(crate::Money::kronor(14)));
    }

    #[test]
    fn money_without_an_end_has_no_years() {
        let agreement = agreement(
            "period: {start: 2022, open_ended: true}\nfunding: {contributions: [{form: cash, amount: 1, per: year}]}\n",
        );
        assert_eq!((by_year(&agreement), unplaced(&agreement)), (Vec::new(), Sum::Unending));
    }

    #[test]
    fn each_party_has_its_own_sum_in_the_order_of_the_file() {
        let agreement = agreement(
            "funding:\n  contributions:\n  - {party: skane, form: cash, amount: 2 kr}\n  - {party: lund, form: cash, amount: 1 \
             kr}\n  - {party: skane, form: cash, about: 3 kr}\n  - {party: im, form: staff}\n",
        );
        let sums: Vec<_> = by_party(&agreement).into_iter().map(|(id, sum)| (id.to_string(), sum.money())).collect();
        let kronor = |kronor| Some(crate::Money::kronor(kronor));
        assert_eq!(sums, [("skane".to_owned(), kronor(5)), ("lund".to_owned(), kronor(1))]);
    }
}
