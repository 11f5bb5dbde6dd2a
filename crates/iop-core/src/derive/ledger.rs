//! The books of an agreement: what every contribution is worth, when, and for the whole of its time.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::index::index;
use super::span::{Span, whole_units};
use super::spread::Spread;
use super::time::{end_working, frame, start};
use super::working::{Figure, How, Undetermined, Working};
use super::{Sum, cash};
use crate::model::{Agreement, Contribution, ContributionForm, CostLine, Funding, Revision};
use crate::{Frame, Id, Interval, Pointer, Share, Slot};

/// The books of one agreement, read once. Whoever asks for many figures makes one; the functions beside it make one
/// each.
#[derive(Debug)]
pub struct Ledger<'a> {
    pub(super) agreement: &'a Agreement,
    pub(super) funding: Option<&'a Funding>,
    pub(super) term: Span,
    /// The days that due dates are counted from.
    pub(super) frame: Frame,
    pub(super) by_id: BTreeMap<&'a Id, usize>,
    pub(super) revisions: BTreeMap<i32, (usize, &'a Revision)>,
    /// How many payments divide the contribution of that id without saying what each takes.
    pub(super) plans: BTreeMap<&'a Id, u32>,
    costs: Sum,
    cash: OnceCell<Sum>,
}

pub(super) fn funding_at() -> Pointer {
    Pointer::root().key("funding")
}

impl<'a> Ledger<'a> {
    /// The books of an agreement.
    #[must_use]
    pub fn of(agreement: &'a Agreement) -> Self {
        Self::within(agreement, Span::of_term(agreement, false))
    }

    /// The books as they go on when the agreement is extended.
    pub(super) fn extended(agreement: &'a Agreement) -> Self {
        Self::within(agreement, Span::of_term(agreement, true))
    }

    /// The books over another term.
    pub(super) fn within(agreement: &'a Agreement, term: Span) -> Self {
        let funding = agreement.funding.as_ref();
        let mut by_id = BTreeMap::new();
        for (index, given) in funding.iter().flat_map(|funding| funding.contributions.iter().enumerate()) {
            if let Some(id) = &given.id {
                by_id.entry(id).or_insert(index);
            }
        }
        let mut revisions = BTreeMap::new();
        let all = funding.and_then(|funding| funding.indexation.as_ref()).into_iter();
        for (number, revision) in all.flat_map(|indexation| indexation.revisions.iter().enumerate()) {
            if let Some(year) = revision.year.known() {
                revisions.entry(year.year()).or_insert((number, revision));
            }
        }
        let mut plans = BTreeMap::new();
        for payment in funding.iter().flat_map(|funding| &funding.payments) {
            let whole = payment.amount.is_blank() && payment.share.is_blank() && !payment.passes_on;
            if let Some(of) = payment.of.as_ref().filter(|_| whole) {
                *plans.entry(of).or_insert(0) += 1;
            }
        }
        let costs = lines(funding).map(|(at, line)| line_working(line, term, &at).sum()).sum();
        Self {
            agreement,
            funding,
            term,
            frame: frame(agreement),
            by_id,
            revisions,
            plans,
            costs,
            cash: OnceCell::new(),
        }
    }

    /// The agreement whose books they are.
    #[must_use]
    pub fn agreement(&self) -> &'a Agreement {
        self.agreement
    }

    /// The contribution with the id.
    #[must_use]
    pub fn contribution_named(&self, id: &str) -> Option<&'a Contribution> {
        let index = self.by_id.get(&id.parse::<Id>().ok()?)?;
        self.funding?.contributions.get(*index)
    }

    /// What the contribution is for the whole of its time: its amount, or as many times its amount as its time has
    /// units when the amount is `per` unit.
    ///
    /// The time is `during`, an open end of it closed by the term, and else the term. Its units are counted from its
    /// first day: calendar years when it covers whole calendar years, otherwise years of the agreement. A rest that is
    /// no whole unit leaves the sum blank. What is not money counts by its stated value, or its quantity times its
    /// rate; without either it adds nothing. A share is of the sum of the cost lines; where that is not known, the amount
    /// is per unit or the share of something else, its ceiling is what is known of it. The price of
    /// something is as much as its ceiling at most.
    #[must_use]
    pub fn contribution_total(&self, contribution: &Contribution) -> Sum {
        self.total(contribution, &Pointer::root()).sum()
    }

    /// What the contribution is each time: for every unit when its amount is per unit, and else in all.
    #[must_use]
    pub fn contribution_each(&self, contribution: &Contribution) -> Sum {
        self.each(contribution, &Pointer::root()).sum()
    }

    /// The sum of the contributions in money over the whole of their time, whoever they come from: a party, money of
    /// another that a party passes on (once, with the party), or a participant.
    #[must_use]
    pub fn cash_total(&self) -> Sum {
        let contributions = self.funding.into_iter().flat_map(cash);
        *self.cash.get_or_init(|| contributions.map(|given| self.contribution_total(given)).sum())
    }

    /// The sum of the cost lines.
    #[must_use]
    pub fn costs_total(&self) -> Sum {
        self.costs
    }

    /// What a cost line is for the whole of its time.
    #[must_use]
    pub fn cost_total(&self, line: &CostLine) -> Sum {
        line_working(line, self.term, &Pointer::root()).sum()
    }

    /// The part of the whole that a contribution is: as stated, and else its part of all money, where both are known
    /// exactly. A share stated of something else is not that part.
    #[must_use]
    pub fn share_of(&self, contribution: &Contribution) -> Option<Share> {
        let working = self.share(contribution, &Pointer::root());
        if let Figure::Share(share) = working.value { Some(share) } else { None }
    }

    /// Each contribution in money with its place.
    pub(super) fn cash_at(&self) -> impl Iterator<Item = (Pointer, &'a Contribution)> {
        let at = funding_at().key("contributions");
        let all = self.funding.into_iter().flat_map(|funding| funding.contributions.iter().enumerate());
        all.filter(|(_, given)| given.form.known() == Some(&ContributionForm::Cash))
            .map(move |(index, given)| (at.index(index), given))
    }

    pub(super) fn cash_working(&self) -> Working {
        let from: Vec<Working> = self.cash_at().map(|(at, given)| self.total(given, &at)).collect();
        added(funding_at().key("total"), from)
    }

    pub(super) fn costs_working(&self) -> Working {
        let from = lines(self.funding).map(|(at, line)| line_working(line, self.term, &at)).collect();
        Working::new(funding_at().key("costs_total"), Figure::Sum(self.costs), How::Added, from)
    }

    pub(super) fn share(&self, contribution: &Contribution, at: &Pointer) -> Working {
        let path = at.key("share");
        if let Some(share) = contribution.share.known()
            && contribution.share_of.is_none()
        {
            return Working::stated(path, Figure::Share(*share));
        }
        if contribution.form.known() != Some(&ContributionForm::Cash) {
            return Working::unknown(path, Undetermined::NotExact, Vec::new());
        }
        ratio(path, self.total(contribution, at), self.cash_total())
    }

    /// Over the whole of its time.
    pub(super) fn total(&self, contribution: &Contribution, at: &Pointer) -> Working {
        self.spread(contribution, at).total(at)
    }

    pub(super) fn spread(&self, contribution: &Contribution, at: &Pointer) -> Spread {
        let each = self.each(contribution, at);
        let (time, time_from) = self.time(&contribution.during, at);
        let index = index(self, contribution, &each, time, at);
        Spread { each, per: contribution.per.clone(), time, time_from, index }
    }

    /// The time something is for, and what it was read from.
    fn time(&self, during: &Slot<Interval>, at: &Pointer) -> (Span, Vec<Working>) {
        if during.label().is_some() {
            return (Span::unknown(), Vec::new());
        }
        if let Some(during) = during.known() {
            let stated = Working::stated(at.key("during"), Figure::Interval(*during));
            return (self.term.stated(*during), vec![stated]);
        }
        let start = start(self.agreement);
        let start = start.map(|start| Working::stated(Pointer::root().key("period").key("start"), Figure::Date(start)));
        (self.term, start.into_iter().chain([end_working(self.agreement).brief()]).collect())
    }

    /// What it is each time, as stated, priced, or as a share.
    fn each(&self, given: &Contribution, at: &Pointer) -> Working {
        let stated = |key: &str, sum| Working::stated(at.key(key), Figure::Sum(sum));
        if let Some(price) = given.amount.known() {
            let price = stated("amount", Sum::Known(*price));
            return match (&given.price_of, given.at_most.known()) {
                (None, _) => price,
                // How many there will be is not known: only the ceiling is.
                (Some(_), Some(most)) => stated("at_most", Sum::AtMost(*most)),
                (Some(_), None) => Working::no_sum(at.key("amount"), Undetermined::NotExact, vec![price]),
            };
        }
        // What is counted and priced is told more exactly than by its share.
        if let (Some(quantity), Some(rate)) = (given.quantity.known(), given.rate.known()) {
            let worth = quantity.times(*rate).map_or(Sum::NotAddable, Sum::Known);
            let quantity = Working::stated(at.key("quantity"), Figure::Quantity(quantity.clone()));
            let from = vec![quantity, stated("rate", Sum::Known(*rate))];
            return Working::new(at.clone(), Figure::Sum(worth), How::Priced, from);
        }
        if let Some(share) = given.share.known()
            && let Some(working) = self.part_of_costs(*share, given, at)
        {
            return working;
        }
        if let Some(most) = given.at_most.known() {
            return stated("at_most", Sum::AtMost(*most));
        }
        if let Some(about) = given.about.known() {
            return stated("about", Sum::About(*about));
        }
        let from: Vec<Working> =
            given.at_least.known().map(|least| stated("at_least", Sum::Known(*least))).into_iter().collect();
        let amounts = [&given.amount, &given.at_most, &given.about, &given.at_least, &given.rate];
        let is_blank = amounts.iter().any(|amount| amount.label().is_some())
            || given.quantity.label().is_some()
            || given.share.label().is_some();
        let why = match given.form.known() {
            _ if !from.is_empty() => Undetermined::NotExact,
            _ if given.share.known().is_some() => Undetermined::NoWhole,
            Some(ContributionForm::Cash) | None => Undetermined::Blank,
            Some(_) if is_blank => Undetermined::Blank,
            Some(_) => Undetermined::NotValued,
        };
        Working::no_sum(at.key("amount"), why, from)
    }

    /// A share of the costs, no more than its ceiling; the ceiling alone where the costs are not known. What is per
    /// unit of time, or a share of something else, is no share of the costs of the whole.
    fn part_of_costs(&self, share: Share, given: &Contribution, at: &Pointer) -> Option<Working> {
        let stated = Working::stated(at.key("share"), Figure::Share(share));
        let ceiling = given.at_most.known().copied();
        let cap = ceiling.map(|most| Working::stated(at.key("at_most"), Figure::Sum(Sum::AtMost(most))));
        let whole = self.costs.known().filter(|_| given.per.is_blank() && given.share_of.is_none());
        let Some(whole) = whole else {
            let most = ceiling?;
            let from = cap.into_iter().chain([stated]).collect();
            return Some(Working::new(at.clone(), Figure::Sum(Sum::AtMost(most)), How::Ceiling, from));
        };
        let costs = Working::new(funding_at().key("costs_total"), Figure::Sum(self.costs), How::Added, Vec::new());
        let part = share.of(whole);
        let shared = Working::new(at.clone(), Figure::Sum(Sum::Known(part)), How::ShareOf, vec![stated, costs]);
        let Some((most, cap)) = ceiling.zip(cap) else { return Some(shared) };
        let sum = match most.checked_cmp(part) {
            Ok(std::cmp::Ordering::Less) => Sum::Known(most),
            Ok(_) => return Some(shared),
            Err(_) => Sum::NotAddable,
        };
        Some(Working::new(at.clone(), Figure::Sum(sum), How::Ceiling, vec![cap, shared]))
    }
}

/// The cost lines, with their places.
fn lines(funding: Option<&Funding>) -> impl Iterator<Item = (Pointer, &CostLine)> {
    let all = funding.into_iter().flat_map(|funding| funding.costs.iter().enumerate());
    all.map(|(index, line)| (funding_at().key("costs").index(index), line))
}

/// What a cost line is for the whole of its time: its amount, or as many times its amount as its time has units.
fn line_working(line: &CostLine, term: Span, at: &Pointer) -> Working {
    let Some(amount) = line.amount.known() else {
        return Working::no_sum(at.key("amount"), Undetermined::Blank, Vec::new());
    };
    let stated = Working::stated(at.key("amount"), Figure::Sum(Sum::Known(*amount)));
    let time = match &line.during {
        Slot::Known(during) => term.stated(*during),
        Slot::Blank(None) => term,
        Slot::Blank(Some(_)) => Span::unknown(),
    };
    let per = match &line.per {
        Slot::Known(per) => *per,
        Slot::Blank(None) => return stated,
        Slot::Blank(Some(_)) => return Working::no_sum(at.key("per"), Undetermined::Blank, vec![stated]),
    };
    match time.days().and_then(|(first, last)| whole_units(per, first, last)) {
        Ok(times) => {
            let sum = Figure::Sum(stated.sum().times(times));
            Working::new(at.clone(), sum, How::Repeated { times, per }, vec![stated])
        }
        Err(why) => Working::no_sum(at.clone(), why, vec![stated]),
    }
}

/// The sum of what it came from.
pub(super) fn added(path: Pointer, from: Vec<Working>) -> Working {
    let sum = from.iter().map(Working::sum).sum();
    Working::new(path, Figure::Sum(sum), How::Added, from)
}

/// A sum as a part of a whole.
pub(super) fn ratio(path: Pointer, part: Working, whole: Sum) -> Working {
    let all = Working::new(funding_at().key("total"), Figure::Sum(whole), How::Added, Vec::new());
    let minor = |sum: Sum| sum.known().and_then(|money| u64::try_from(money.minor()).ok());
    let share = match (minor(part.sum()), minor(whole)) {
        (Some(part), Some(whole)) => Share::new(part, whole).ok(),
        _ => None,
    };
    let from = vec![part, all];
    match share {
        Some(share) => Working::new(path, Figure::Share(share), How::Ratio, from),
        None => Working::unknown(path, Undetermined::NotExact, from),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{agreement, cash_total, contribution_total, costs_total};
    use super::*;

    /// The total of one contribution: `=`, `<` for a ceiling, `~` for what is approximate, or what else it is.
    fn total(period: &str, costs: &str, contribution: &str) -> String {
        let agreement = agreement(&format!(
            "period: {{{period}}}\nfunding:\n  contributions: [{{{contribution}}}]\n  costs: [{costs}]\n"
        ));
        spelled(contribution_total(&agreement, &agreement.funding.as_ref().unwrap().contributions[0]))
    }

    fn spelled(sum: Sum) -> String {
        match sum {
            Sum::Known(money) => format!("= {money}"),
            Sum::AtMost(money) => format!("< {money}"),
            Sum::About(money) => format!("~ {money}"),
            Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable => format!("{sum:?}"),
        }
    }

    #[test]
    fn an_amount_per_unit_counts_once_for_every_whole_unit_of_its_time() {
        let three = "start: 2022-01-01, end: 2024-12-31";
        for (period, contribution, found) in [
            (three, "form: cash, amount: 650 000 kr, per: year", "= 1 950 000 kr"),
            (three, "form: cash, amount: 650 000 kr", "= 650 000 kr"),
            (three, "form: cash, amount: 1 kr, per: year, during: 2022 to 2023", "= 2 kr"),
            (three, "form: cash, amount: 1 kr, per: year, during: from 2023", "= 2 kr"),
            (three, "form: cash, amount: 1 kr, per: year, during: until 2022", "= 1 kr"),
            (three, "form: cash, amount: 1 kr, per: year, during: 2022-H1", "Blank"),
            (three, "form: cash, amount: 1 kr, per: year, during: '[TID]'", "Blank"),
            (three, "form: cash, amount: 1 kr, per: quarter", "= 12 kr"),
            (three, "form: cash, amount: 1 kr, per: tertial", "= 9 kr"),
            (three, "form: cash, amount: 1 kr, per: month", "= 36 kr"),
            (three, "form: cash, amount: 1 kr, per: school-term", "Blank"),
            (three, "form: cash, amount: 1 kr, per: '[PER]'", "Blank"),
            (three, "form: cash, at_most: 1 kr, per: year", "< 3 kr"),
            (three, "form: cash, about: 1 kr, per: year", "~ 3 kr"),
            (three, "form: cash, at_least: 1 kr, at_most: 2 kr", "< 2 kr"),
            (three, "form: cash, at_least: 1 kr", "Blank"),
            (three, "form: cash, amount: '[BELOPP]'", "Blank"),
            (three, "form: staff", "Nothing"),
            (three, "form: staff, amount: '[BELOPP]'", "Blank"),
            (three, "form: volunteer-work, quantity: 400 timmar, rate: 220 kr", "= 88 000 kr"),
            (three, "form: volunteer-work, quantity: 400 timmar, rate: 220 kr, per: year", "= 264 000 kr"),
            (three, "form: volunteer-work, quantity: 400 timmar", "Nothing"),
            (three, "form: volunteer-work, quantity: 400 timmar, rate: 220 kr, amount: 1 kr", "= 1 kr"),
            ("start: 2019-07-01, end: 2021-06-30", "form: cash, amount: 1 kr, per: year", "= 2 kr"),
            ("start: 2019-07-01, end: 2021-12-31", "form: cash, amount: 1 kr, per: year", "Blank"),
            ("start: 2019-07-01, end: 2021-12-31", "form: cash, amount: 1 kr, per: half-year", "= 5 kr"),
            ("start: 2019-01-01, end: 2019-06-30", "form: cash, amount: 1 kr, per: year", "Blank"),
            ("start: 2019, open_ended: true", "form: cash, amount: 1 kr, per: year", "Unending"),
            ("start: 2019, open_ended: true", "form: cash, amount: 1 kr", "= 1 kr"),
            ("start: 2019", "form: cash, amount: 1 kr, per: year", "Blank"),
            ("start: 2019, length: 2 years", "form: cash, amount: 1 kr, per: year", "= 2 kr"),
        ] {
            assert_eq!(total(period, "", contribution), found, "{period}: {contribution}");
        }
    }

    #[test]
    fn a_share_is_of_the_costs_and_no_more_than_its_ceiling() {
        let year = "start: 2019-01-01, end: 2019-12-31";
        for (costs, contribution, found) in [
            ("{amount: 10 000 kr}", "share: 80 %, at_most: 15 000 kr", "= 8 000 kr"),
            ("{amount: 50 000 kr}", "share: 80 %, at_most: 15 000 kr", "= 15 000 kr"),
            ("", "share: 80 %, at_most: 15 000 kr", "< 15 000 kr"),
            ("{amount: '[BELOPP]'}", "share: 80 %, at_most: 15 000 kr", "< 15 000 kr"),
            ("{amount: 10 000 kr}", "share: 80 %", "= 8 000 kr"),
            ("{amount: 10 000 kr}", "share: 80 %, share_of: hyran", "Blank"),
            ("", "share: 80 %", "Blank"),
            ("", "share: 80 %, about: 5 kr", "~ 5 kr"),
            ("{amount: 10 000 kr}", "share: 80 %, amount: 5 kr", "= 5 kr"),
            ("{amount: 10 000 kr}", "share: 80 %, at_most: 5 EUR", "NotAddable"),
            ("{amount: 10 000 kr}", "share: 80 %, at_most: 15 000 kr, per: year", "< 15 000 kr"),
        ] {
            assert_eq!(total(year, costs, &format!("form: cash, {contribution}")), found, "{costs}: {contribution}");
        }
        let priced = "form: volunteer-work, share: 10 %, quantity: 3 timmar, rate: 200 kr";
        assert_eq!(total(year, "{amount: 10 000 kr}", priced), "= 600 kr");
    }

    #[test]
    fn the_sum_counts_money_once_whoever_it_comes_from() {
        let agreement = agreement(
            "period: {start: 2022, end: 2024}\nfunding:\n  contributions:\n  - {party: kommunen, form: cash, amount: 100 kr}\n  \
             - {party: kommunen, form: cash, amount: 10 kr, source: staten}\n  - {party: esf, form: cash, at_most: 1 kr}\n  \
             - {party: jouren, form: volunteer-work, amount: 1 000 kr}\n  costs: [{amount: 1 kr}, {amount: 2 kr}]\n",
        );
        assert_eq!(spelled(cash_total(&agreement)), "< 111 kr");
        assert_eq!(spelled(costs_total(&agreement)), "= 3 kr");
        assert_eq!(cash_total(&Agreement::default()), Sum::Nothing);
    }

    #[test]
    fn a_share_is_the_one_stated_or_the_part_of_all_money() {
        let agreement = agreement(
            "funding:\n  contributions:\n  - {form: cash, amount: 60 kr, share: 80 %, share_of: hyran}\n  - {form: cash, amount: 40 kr, share: 30 %}\n  \
             - {form: staff, amount: 40 kr}\n",
        );
        let books = Ledger::of(&agreement);
        let shares = agreement.funding.iter().flat_map(|funding| &funding.contributions);
        let shares: Vec<_> = shares.map(|given| books.share_of(given).map(|share| share.to_string())).collect();
        assert_eq!(shares, [Some("60 %".to_owned()), Some("30 %".to_owned()), None]);
    }
}
