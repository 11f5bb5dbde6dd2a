//! An amount of the facts that a text gives to another party or another time: "föreningen bidrar med 260 000 kr", which
//! the municipality does; "260 000 kr under 2018", which is for 2019.

use iop_core::derive::Ledger;
use iop_core::model::{Agreement, Contribution, ContributionForm, Funding};
use iop_core::{Id, Money, Pointer, StatedDate};

use super::super::told::Names;
use super::words;
use crate::finding::{Fault, Spot};
use crate::reader::{Mention, What, Word};
use crate::rules::said::Said;

/// What a party does that puts money in.
const GIVES: &[&str] = &["bidrar", "finansierar", "satsar", "avsätter", "contributes", "funds"];

/// What makes the amount a part, an exchange or another's.
const OTHER: &[&str] = &[
    "varav",
    "vardera",
    "respektive",
    "parterna",
    "tillsammans",
    "sammanlagt",
    "totalt",
    "andel*",
    "kostnad*",
    "tidigare",
    "inte",
    "each",
    "together",
    "total",
];

/// Words between a verb and its amount, or between two of one party.
const LINKS: &[&str] = &[
    "med", "och", "samt", "under", "för", "år", "året", "åren", "per", "om", "i", "dessutom", "också", "även", "and",
    "for", "in", "during", "with", "sek", "year",
];

/// What the contributions of one party are, of money and of what is worth money.
struct Own<'a> {
    party: &'a Id,
    amounts: Vec<Money>,
    given: Vec<(usize, &'a Contribution)>,
}

/// The contributions of each party; none where a group gives, whose members may be named instead.
pub(super) struct Givers<'a> {
    all: Vec<Own<'a>>,
}

impl<'a> Givers<'a> {
    pub(super) fn of(agreement: &'a Agreement, funding: &'a Funding) -> Self {
        let ledger = Ledger::of(agreement);
        let plain = funding
            .contributions
            .iter()
            .all(|one| one.party.known().is_some_and(|id| agreement.party(id).is_some()) && one.price_of.is_none());
        let parties = agreement.parties.iter().filter_map(|party| party.id.known()).filter(|_| plain);
        let own = |party: &'a Id| {
            let given: Vec<_> =
                funding.contributions.iter().enumerate().filter(|(_, one)| one.party.known() == Some(party)).collect();
            let mut amounts: Vec<Money> = Vec::new();
            for (_, one) in &given {
                let amount = one.amount.known().copied();
                let yearly = amount.zip(one.per.known().and_then(|per| per.per_year()));
                amounts.extend(amount.into_iter().chain(ledger.contribution_total(one).money()));
                amounts.extend(yearly.and_then(|(amount, times)| amount.checked_mul(times).ok()));
            }
            amounts.extend(Money::sum(given.iter().filter_map(|(_, one)| one.amount.known().copied())).ok().flatten());
            // Its own money, whatever it has from a funder.
            let own = given
                .iter()
                .filter(|(_, one)| one.source.is_none() && one.form.known() == Some(&ContributionForm::Cash));
            amounts.extend(Money::sum(own.filter_map(|(_, one)| one.amount.known().copied())).ok().flatten());
            let sums = ledger.parties().into_iter().filter(|(id, _)| *id == *party).filter_map(|(_, sum)| sum.money());
            amounts.extend(sums);
            Own { party, amounts, given }
        };
        Self { all: parties.map(own).collect() }
    }

    /// The first amount of the sentence that is another party's, or of another time.
    pub(super) fn wrong(&self, said: &Said<'_>, names: &Names, agreement: &Agreement) -> Option<Fault> {
        if said.has(OTHER) || said.has(words::OTHER) {
            return None;
        }
        said.mentions.iter().find_map(|mention| {
            let What::Amount { money, approximate: false, ceiling: false, each: false, during, .. } = mention.what
            else {
                return None;
            };
            let own = self.giver(said, mention, names, agreement)?;
            let (fault, place) = own.another_time(money, during).or_else(|| self.of_another(own, money))?;
            let fault = fault.related(Spot::Value(place), "fact").arg("told", money);
            Some(Fault { spot: Spot::Words(said.passage.pointer.clone(), mention.range.clone()), ..fault })
        })
    }

    /// The party that the words before an amount say puts it in.
    fn giver(&self, said: &Said<'_>, mention: &Mention, names: &Names, agreement: &Agreement) -> Option<&Own<'a>> {
        let before = said.words.partition_point(|word| word.range.start < mention.range.start);
        let named = |at: usize| names.party(said.words.get(at)?);
        let verb = said.find_before(GIVES, before)?;
        let party = named(verb.checked_sub(1)?).or_else(|| named(verb + 1))?;
        // "… och föreningen med 60 000 kr": the verb is another's, even where the other is called something new.
        let last = (0..before).rev().find_map(named)?;
        let mut amounts = said.mentions.iter().filter(|one| matches!(one.what, What::Amount { .. }));
        let earlier = amounts.rfind(|one| one.range.start < mention.range.start);
        let from = earlier.map_or(verb + 1, |one| said.words.partition_point(|word| word.range.start < one.range.end));
        let plain = |word: &Word| LINKS.contains(&word.key.as_str()) || word.key.parse::<u32>().is_ok();
        let linked = said.words.get(from..before)?.iter().all(|word| plain(word) || names.party(word) == Some(party));
        if !linked {
            return None;
        }
        let id = agreement.parties.get(party).filter(|_| last == party)?.id.known()?;
        self.all.iter().find(|own| own.party == id)
    }

    /// That the amount is a contribution of another party, and none of this one's.
    fn of_another(&self, own: &Own<'_>, money: Money) -> Option<(Fault, Pointer)> {
        if own.amounts.contains(&money) {
            return None;
        }
        let others = self.all.iter().filter(|other| other.party != own.party).flat_map(|other| &other.given);
        let (index, _) = others.into_iter().find(|(_, one)| one.amount.known() == Some(&money))?;
        Some((Fault::at(Spot::Value(place(*index, "party"))).variant("giver"), place(*index, "party")))
    }
}

impl Own<'_> {
    /// That each contribution of the amount is for another time than the one told.
    fn another_time(&self, money: Money, during: Option<StatedDate>) -> Option<(Fault, Pointer)> {
        let during = during?;
        let mut same = self.given.iter().filter(|(_, one)| one.amount.known() == Some(&money)).peekable();
        let (first, _) = *same.peek()?;
        let apart =
            |one: &Contribution| one.during.known().is_some_and(|time| !time.overlaps(during.first(), during.last()));
        let place = place(*first, "during");
        same.all(|(_, one)| apart(one)).then(|| (Fault::at(Spot::Value(place.clone())).variant("time"), place))
    }
}

fn place(index: usize, key: &str) -> Pointer {
    Pointer::root().key("funding").key("contributions").index(index).key(key)
}
