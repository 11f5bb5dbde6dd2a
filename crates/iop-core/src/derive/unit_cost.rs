//! What each of the things that are promised costs in public money: each friendship, each place, each night. Knows no
//! price that would be right.

use chrono::NaiveDate;

use super::Sum;
use super::ledger::{Ledger, added};
use super::paid::is_unsaid;
use super::span::{Span, whole_units};
use super::time::is_open_ended;
use super::working::{Figure, How, Undetermined, Working};
use crate::model::{Agreement, Basis, Bound, Target};
use crate::{Frequency, Interval, Pointer, Slot};

/// What one of the things that a target counts costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitCost {
    /// Where the target stands: `/goals/0/targets/0`, `/commitments/0/targets/0`.
    pub target: Pointer,
    /// The time the number is counted over; none when the target does not say.
    pub basis: Option<Basis>,
    /// The least it can cost: with the highest number there may be. [`Sum::Nothing`] when the number has no upper bound.
    pub least: Sum,
    /// The most it can cost: with the lowest number there may be. [`Sum::Nothing`] when the number has no lower bound.
    /// The same as `least` when the number is exact.
    pub most: Sum,
}

/// What each of the things that are promised costs; see [`Ledger::cost_per_unit`].
#[must_use]
pub fn cost_per_unit(agreement: &Agreement) -> Vec<UnitCost> {
    Ledger::of(agreement).cost_per_unit()
}

/// A target with its place, and the time of the commitment it belongs to.
struct Promise<'a> {
    at: Pointer,
    target: &'a Target,
    during: Option<&'a Slot<Interval>>,
}

/// The fewest and the most there may be over the time, where there is such a bound.
#[derive(Clone, Copy)]
struct Numbers {
    fewest: Option<u64>,
    most: Option<u64>,
    is_about: bool,
}

impl Ledger<'_> {
    /// What each of the things that goals and commitments count costs, target by target in the order of the file: the
    /// money of the public parties over the time of the target, by the number over that time.
    ///
    /// The time is that of the target, else that of its commitment, else the term. A number per unit of time counts once
    /// for every whole unit. A number without a time of its own may be for the whole term or for each of its years: both
    /// are counted, as a range. Targets without a number, and agreements in which the public parties pay nothing, have no
    /// cost. What is paid is what [`Ledger::value`] counts, without extensions.
    #[must_use]
    pub fn cost_per_unit(&self) -> Vec<UnitCost> {
        let workings = self.promises().filter_map(|promise| Some((self.cost(&promise)?, promise)));
        let unit = |(working, promise): (Working, Promise<'_>)| {
            let one = working.sum();
            let (least, most) =
                if let Figure::Between { least, most } = working.value { (least, most) } else { (one, one) };
            UnitCost { target: promise.at, basis: promise.target.basis(), least, most }
        };
        workings.map(unit).collect()
    }

    /// The working of what one of the things costs, by the place of its figure.
    pub(super) fn unit_cost_working(&self, path: &Pointer) -> Option<Working> {
        self.cost(&self.promises().find(|promise| promise.at.key("cost") == *path)?)
    }

    fn promises(&self) -> impl Iterator<Item = Promise<'_>> {
        let goals = self.agreement.goals.iter().enumerate().map(|(index, goal)| ("goals", index, &goal.targets, None));
        let commitments = self.agreement.commitments.iter().enumerate();
        let commitments = commitments.map(|(index, own)| ("commitments", index, &own.targets, Some(&own.during)));
        goals.chain(commitments).flat_map(|(key, index, targets, during)| {
            let at = Pointer::root().key(key).index(index).key("targets");
            let target = move |(index, target)| Promise { at: at.index(index), target, during };
            targets.iter().enumerate().map(target)
        })
    }

    fn cost(&self, promise: &Promise<'_>) -> Option<Working> {
        let numbers = numbers(promise.target)?;
        let path = promise.at.key("cost");
        let stated = stated(promise);
        match self.money_and_units(promise, &path) {
            Ok(None) => None,
            Ok(Some((money, [fewest, most]))) => {
                let numbers = Numbers {
                    fewest: numbers.fewest.and_then(|number| number.checked_mul(fewest)),
                    most: numbers.most.and_then(|number| number.checked_mul(most)),
                    ..numbers
                };
                Some(divided(path, &money, numbers, &stated))
            }
            Err(why) => Some(Working::no_sum(path, why, stated)),
        }
    }

    /// The public money over the time of the target, and how many times its number counts there at the fewest and at the
    /// most; none when no public money is for that time.
    fn money_and_units(
        &self,
        promise: &Promise<'_>,
        path: &Pointer,
    ) -> Result<Option<(Working, [u64; 2])>, Undetermined> {
        let target = promise.target;
        let own = Some(&target.during).filter(|during| !is_unsaid(during));
        let stated = own.or(promise.during).filter(|during| !is_unsaid(during));
        if stated.is_some_and(|during| during.label().is_some()) || target.per.label().is_some() {
            return Err(Undetermined::Blank);
        }
        let stated = stated.and_then(|during| during.known().copied());
        let per = target.per.known().copied().filter(|_| own.is_none());
        let term = Span::of_term(self.agreement, false);
        let Some(during) = stated else {
            // That of the whole term has a working of its own.
            let Some(money) = self.term_value().map(|money| money.brief()) else { return Ok(None) };
            return match (per, term.days()) {
                (None, Ok(days)) => Ok(Some((money, [1, years(days)]))),
                (None, Err(_)) if !is_open_ended(self.agreement) => Ok(Some((money, [1, 1]))),
                (Some(per), Ok(days)) => units(per, days).map(|units| Some((money, [units; 2]))),
                (Some(per), Err(Undetermined::Unending)) => {
                    let units = per.per_year().ok_or(Undetermined::NotInCalendar(per))?;
                    Ok(self.yearly_working().map(|money| (money, [u64::from(units); 2])))
                }
                (_, Err(why)) => Err(why),
            };
        };
        let days = term.stated(during).days()?;
        let units = per.map_or(Ok(1), |per| units(per, days))?;
        let parts: Vec<Working> = self.paid().iter().filter_map(|paid| paid.within(days.0, days.1)).collect();
        Ok((!parts.is_empty()).then(|| (added(path.key("money"), parts), [units; 2])))
    }
}

/// Money by the numbers: one figure when they are one, else the bounds.
fn divided(path: Pointer, money: &Working, numbers: Numbers, stated: &[Working]) -> Working {
    let sum = money.sum();
    let by = |path: Pointer, by: u64, from: Vec<Working>| {
        let each = sum.divided_by(by);
        let each = each.known().filter(|_| numbers.is_about).map_or(each, Sum::About);
        Working::new(path, Figure::Sum(each), How::Divided { by }, from)
    };
    if sum.money().is_none() {
        return Working::new(path, money.value.clone(), money.how, vec![money.clone()]);
    }
    let all = || [money.clone()].into_iter().chain(stated.iter().cloned()).collect();
    if let (Some(fewest), Some(most)) = (numbers.fewest, numbers.most)
        && fewest == most
    {
        return by(path, fewest, all());
    }
    // A ceiling of the money bounds the cost from above only.
    let most = numbers.most.filter(|_| !matches!(sum, Sum::AtMost(_)));
    let least = most.map(|number| by(path.key("least"), number, all()));
    let most = numbers.fewest.map(|number| by(path.key("most"), number, all()));
    let bound = |bound: &Option<Working>| bound.as_ref().map_or(Sum::Nothing, Working::sum);
    let between = Figure::Between { least: bound(&least), most: bound(&most) };
    Working::new(path, between, How::Bounds, least.into_iter().chain(most).collect())
}

/// The fewest and the most that the target allows; none when it has no number to divide by.
fn numbers(target: &Target) -> Option<Numbers> {
    let mut numbers = Numbers { fewest: None, most: None, is_about: false };
    for (bound, number) in target.numbers().filter(|(_, number)| *number > 0) {
        let higher = numbers.fewest.map_or(number, |fewest| fewest.max(number));
        let lower = numbers.most.map_or(number, |most| most.min(number));
        match bound {
            Bound::Exactly | Bound::About => (numbers.fewest, numbers.most) = (Some(number), Some(number)),
            Bound::AtLeast => numbers.fewest = Some(higher),
            Bound::AtMost => numbers.most = Some(lower),
        }
        numbers.is_about |= bound == Bound::About;
    }
    (numbers.fewest.is_some() || numbers.most.is_some()).then_some(numbers)
}

/// What the file says of the number and its time.
fn stated(promise: &Promise<'_>) -> Vec<Working> {
    let (at, target) = (&promise.at, promise.target);
    let count = |number: &Slot<u64>| number.known().and_then(|number| u32::try_from(*number).ok()).map(Figure::Count);
    let numbers = [
        ("exactly", &target.exactly),
        ("at_least", &target.at_least),
        ("at_most", &target.at_most),
        ("about", &target.about),
    ];
    let numbers = numbers.into_iter().filter_map(|(key, number)| Some(Working::stated(at.key(key), count(number)?)));
    let during = target.during.known().map(|during| Working::stated(at.key("during"), Figure::Interval(*during)));
    numbers.chain(during).collect()
}

fn units(per: Frequency, (first, last): (NaiveDate, NaiveDate)) -> Result<u64, Undetermined> {
    whole_units(per, first, last).map(u64::from)
}

/// How many whole years the stretch is; one when it is no whole years.
fn years(days: (NaiveDate, NaiveDate)) -> u64 {
    units(Frequency::Year, days).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::super::{agreement, paths, working};
    use super::*;

    fn read(period: &str, contributions: &str, target: &str) -> Agreement {
        agreement(&format!(
            "parties: [{{id: lund, role: public}}]\nperiod: {{{period}}}\ngoals: [{{targets: [{{{target}}}]}}]\n\
             funding: {{contributions: [{contributions}]}}\n"
        ))
    }

    fn spelled(sum: Sum) -> String {
        match sum {
            Sum::Known(money) => money.to_string(),
            Sum::AtMost(money) => format!("<{money}"),
            Sum::About(money) => format!("~{money}"),
            Sum::Nothing => "-".to_owned(),
            Sum::Blank | Sum::Unending | Sum::NotAddable => format!("{sum:?}"),
        }
    }

    /// The least and the most, or one figure when they are one.
    fn cost(period: &str, contribution: &str, target: &str) -> String {
        let contribution = format!("{{party: lund, form: cash, {contribution}}}");
        let all = cost_per_unit(&read(period, &contribution, target));
        let one = all.first().map(|unit| [unit.least, unit.most].map(spelled));
        one.map_or("none".to_owned(), |[least, most]| if least == most { least } else { format!("{least} to {most}") })
    }

    const YEARS: &str = "start: 2022, end: 2023";
    const HALF: &str = "start: 2019-01-01, end: 2019-06-30";

    #[test]
    fn the_money_is_divided_by_the_number_over_the_same_time() {
        for (period, contribution, target, found) in [
            (HALF, "amount: 58 000 kr", "exactly: 10, during: 2019-H1", "5 800 kr"),
            (HALF, "amount: 58 000 kr", "exactly: 10, per: half-year", "5 800 kr"),
            (HALF, "amount: 58 000 kr", "exactly: 10", "5 800 kr"),
            (HALF, "amount: 58 000 kr", "exactly: 10, per: year", "Blank"),
            (HALF, "amount: 58 000 kr", "exactly: 10, during: 2019-Q1", "Blank"),
            (YEARS, "amount: 100 kr, per: year", "exactly: 10, per: year", "10 kr"),
            (YEARS, "amount: 200 kr", "exactly: 10, per: year", "10 kr"),
            (YEARS, "amount: 100 kr, per: year", "exactly: 10, per: half-year", "5 kr"),
            (YEARS, "amount: 100 kr, per: year", "exactly: 10, during: 2023", "10 kr"),
            (YEARS, "amount: 100 kr, per: quarter", "exactly: 10, during: 2023-H1", "20 kr"),
            (YEARS, "amount: 100 kr, during: 2022", "exactly: 10, during: 2023", "none"),
            (YEARS, "amount: 100 kr, during: 2022", "exactly: 10, during: 2022", "10 kr"),
            (YEARS, "amount: 100 kr, per: year", "exactly: 10, during: '[TID]'", "Blank"),
            (YEARS, "amount: 100 kr", "exactly: 7, during: 2022 to 2023", "14,29 kr"),
            ("start: 2022, open_ended: true", "amount: 100 kr, per: year", "exactly: 5, per: half-year", "10 kr"),
            ("start: 2022, open_ended: true", "amount: 100 kr, per: year", "exactly: 5", "Unending"),
        ] {
            assert_eq!(cost(period, contribution, target), found, "{period}: {contribution}: {target}");
        }
    }

    #[test]
    fn a_bound_of_the_number_is_a_bound_of_the_cost() {
        for (contribution, target, found) in [
            ("amount: 100 kr", "at_least: 10, per: year", "- to 5 kr"),
            ("amount: 100 kr", "at_most: 10, per: year", "5 kr to -"),
            ("amount: 100 kr", "at_least: 10, at_most: 25, per: year", "2 kr to 5 kr"),
            ("amount: 100 kr", "about: 10, per: year", "~5 kr"),
            ("amount: 100 kr", "exactly: 10", "5 kr to 10 kr"),
            ("at_most: 100 kr", "exactly: 10, per: year", "<5 kr"),
            ("at_most: 100 kr", "at_least: 10, at_most: 25, per: year", "- to <5 kr"),
            ("amount: '[BELOPP]'", "exactly: 10, per: year", "Blank"),
            ("amount: 100 kr", "exactly: 0, per: year", "none"),
            ("amount: 100 kr", "measure: träffar", "none"),
        ] {
            assert_eq!(cost(YEARS, contribution, target), found, "{contribution}: {target}");
        }
    }

    #[test]
    fn the_time_of_a_commitment_is_that_of_its_targets() {
        let agreement = agreement(
            "parties: [{id: lund, role: public}]\nperiod: {start: 2022, end: 2023}\n\
             commitments: [{during: 2023, targets: [{exactly: 10}, {exactly: 5, per: half-year}]}]\n\
             funding: {contributions: [{party: lund, form: cash, amount: 100 kr, per: year}]}\n",
        );
        let found = cost_per_unit(&agreement);
        assert_eq!(found.iter().map(|unit| spelled(unit.most)).collect::<Vec<_>>(), ["10 kr", "10 kr"]);
        assert_eq!(found[1].target.to_string(), "/commitments/0/targets/1");
        assert_eq!(found[1].basis, Some(Basis::Per(Frequency::HalfYear)));
        let listed: Vec<String> = paths(&agreement).iter().map(ToString::to_string).collect();
        assert!(listed.starts_with(&found.iter().map(|unit| format!("{}/cost", unit.target)).collect::<Vec<_>>()));
    }

    #[test]
    fn a_working_tells_the_money_and_the_number() {
        let agreement = read(YEARS, "{party: lund, form: cash, amount: 100 kr, per: year}", "exactly: 10");
        let found = working(&agreement, "goals.0.targets.0.cost").unwrap();
        assert_eq!((found.how, found.from.len()), (How::Bounds, 2));
        let steps: Vec<_> = found.from.iter().map(|from| (from.path.to_string(), from.how)).collect();
        assert_eq!(steps[0], ("/goals/0/targets/0/cost/least".to_owned(), How::Divided { by: 20 }));
        assert_eq!(steps[1], ("/goals/0/targets/0/cost/most".to_owned(), How::Divided { by: 10 }));
        let from: Vec<_> = found.from[0].from.iter().map(|from| from.path.to_string()).collect();
        assert_eq!(from, ["/funding/value/term", "/goals/0/targets/0/exactly"]);
        assert_eq!(working(&agreement, "goals.1.targets.0.cost"), None);
        let within = read(YEARS, "{party: lund, form: cash, amount: 100 kr, per: year}", "exactly: 10, during: 2023");
        let money = &working(&within, "goals.0.targets.0.cost").unwrap().from[0];
        assert_eq!((money.how, money.from.len()), (How::Added, 1), "what no path leads to is told in full");
    }
}
