//! What is put in: each contribution, and what they come to for each party, each time and together.

use std::collections::BTreeMap;

use chrono::Datelike;
use iop_core::derive::Ledger;
use iop_core::model::{Agreement, Contribution, ContributionForm, Funding, PartyGroup, Role};
use iop_core::{Interval, Money, Pointer};

use super::Sums;

/// Opens the name of a group that has money and other things in it.
const MIXED: &str = "both ";

impl Sums {
    /// Each contribution, and what they come to for each party, each time, each party at a time, and together.
    pub(super) fn contributions(
        &mut self,
        agreement: &Agreement,
        ledger: &Ledger<'_>,
        funding: &Funding,
        place: &Pointer,
    ) {
        let mut groups: BTreeMap<String, Option<Money>> = BTreeMap::new();
        let mut seen = 0_usize;
        for (index, one) in funding.contributions.iter().enumerate() {
            let cash = one.form.known() == Some(&ContributionForm::Cash);
            let Some(money) = self.contribution(ledger, one, &place.index(index)) else {
                self.are_incomplete |= cash && one.share.is_blank() && one.price_of.is_none();
                continue;
            };
            seen += 1;
            let each = groups_of(one, cash).into_iter().map(|key| (key, money));
            // "Kommunerna lämnar tillsammans …", each time and in all.
            let whole = ledger.contribution_total(one).money().unwrap_or(money);
            let sides = sides_of(agreement, one).into_iter().flat_map(|side| {
                let sort = if cash { "cash" } else { "kind" };
                [sort, MIXED]
                    .map(|sort| [(format!("{sort} each {side}"), money), (format!("{sort} all {side}"), whole)])
            });
            for (key, money) in each.chain(sides.flatten()) {
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

    /// What one contribution states and comes to; gives the first amount.
    fn contribution(&mut self, ledger: &Ledger<'_>, one: &Contribution, place: &Pointer) -> Option<Money> {
        // The price of a piece is no sum; what the pieces may come to is.
        let stated = [
            ("amount", one.amount.known().filter(|_| one.price_of.is_none())),
            ("about", one.about.known()),
            ("at_most", one.at_most.known()),
            ("at_least", one.at_least.known()),
        ];
        for (key, money) in stated {
            self.add_all(money.copied(), &place.key(key));
        }
        let amount = place.key("amount");
        let total = ledger.contribution_total(one).money();
        self.add_all(total, &amount);
        for (_, money) in ledger.indexed(one) {
            self.add(money, amount.clone());
        }
        let money = stated.into_iter().find_map(|(_, money)| money.copied()).or(total)?;
        // What comes every month comes so many times a year, whatever the term.
        let in_a_year = one.per.known().and_then(|per| money.checked_mul(per.per_year()?).ok());
        self.add_all(in_a_year, &amount);
        Some(money)
    }
}

/// The sides that the giver of a contribution is on: the groups of parties it is in, and the public or the other side.
fn sides_of(agreement: &Agreement, one: &Contribution) -> Vec<String> {
    let Some(party) = one.party.known() else { return Vec::new() };
    let id = |group: &PartyGroup| group.id.known().map(ToString::to_string);
    let mut sides: Vec<String> =
        agreement.party_groups.iter().filter(|own| own.members.contains(party)).filter_map(id).collect();
    let own = agreement.parties.iter().find(|own| own.id.known() == Some(party));
    let public = own.is_some_and(|own| own.role.known() == Some(&Role::Public));
    sides.push(if public { "public side".to_owned() } else { "other side".to_owned() });
    sides
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
    // A party's own money, whatever it has from a funder.
    groups.extend(one.source.is_none().then(|| format!("p {party} own")));
    groups.extend(one.source.as_ref().map(|source| format!("s {source}")));
    groups.extend(one.unit.as_ref().map(|unit| format!("p {party} u {unit}")));
    let sorts = [if cash { "cash " } else { "kind " }, MIXED];
    sorts.iter().flat_map(|sort| groups.iter().map(move |group| format!("{sort}{group}"))).collect()
}
