//! Payments: how many, on which days, and how much each time.

use std::num::NonZeroU32;

use chrono::NaiveDate;

use super::Sum;
use super::ledger::{Ledger, funding_at};
use super::span::{Span, longer, units, whole_units};
use super::spread::Spread;
use super::working::{Figure, How, Undetermined, Working};
use crate::model::Payment;
use crate::{Due, Frame, Interval, Money, Pointer, Remainder, Share, Slot, StatedDate};

/// More payments than any agreement lists: a hundred years of months.
const MOST: u32 = 1_200;

/// One payment of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instalment {
    /// The day it is due, where that is known.
    pub due: Option<NaiveDate>,
    /// The instalment, with what is held back of it.
    pub amount: Money,
    /// What is held back of it.
    pub retained: Money,
}

impl Instalment {
    /// What is paid on its day: the instalment without what is held back of it.
    #[must_use]
    pub fn paid(self) -> Money {
        self.amount.checked_sub(self.retained).unwrap_or(self.amount)
    }
}

/// A stretch that is paid for at once, and how.
struct Round {
    amount: Working,
    days: Vec<Option<NaiveDate>>,
}

impl Ledger<'_> {
    /// The payments of a plan, in order.
    ///
    /// Without an amount a payment divides the contribution it is `of`, or its `share` of it. How many times it is
    /// paid is said by `times` and `per`, by the days of `on` where it comes again, or both, which must then agree;
    /// with neither, once. A contribution that is per unit is divided unit by unit, each unit of its time and that of
    /// the plan on its own: 247 700 kr a year in four are four payments of 61 925 kr every year. Every part is rounded
    /// down to `round_to`, to öre without it, and what is left is on the last part, or on the first when the agreement
    /// says so. With an amount that is what is paid each time. What is held back is a share of every payment.
    ///
    /// # Errors
    /// Why the payments cannot be told. Nothing is guessed: not a part of a unit, and not the amount of a ceiling.
    pub fn instalments(&self, payment: &Payment) -> Result<Vec<Instalment>, Undetermined> {
        let working = self.plan(payment, None, &Pointer::root())?;
        Ok(working.into_iter().flat_map(of_round).collect())
    }

    /// The same for one calendar year.
    pub(super) fn instalments_in(&self, payment: &Payment, year: i32) -> Result<Vec<Instalment>, Undetermined> {
        let working = self.plan(payment, Some(year), &Pointer::root())?;
        Ok(working.into_iter().flat_map(of_round).collect())
    }

    /// What each round of the plan pays, as workings.
    pub(super) fn plan(
        &self,
        payment: &Payment,
        year: Option<i32>,
        at: &Pointer,
    ) -> Result<Vec<Working>, Undetermined> {
        let only = year.map(|year| Interval::Within(StatedDate::Year(year)));
        let rounds = match payment.amount.known() {
            Some(amount) => vec![self.fixed(payment, *amount, only, at)?],
            None => self.divided(payment, only, at)?,
        };
        let dates: usize = rounds.iter().map(|round| round.days.len()).sum();
        if dates > MOST as usize {
            return Err(Undetermined::TooMany);
        }
        rounds.into_iter().map(|round| settle(payment, round, at)).collect()
    }

    /// The amount itself, every time.
    fn fixed(
        &self,
        payment: &Payment,
        amount: Money,
        only: Option<Interval>,
        at: &Pointer,
    ) -> Result<Round, Undetermined> {
        let of = payment.of.as_ref().and_then(|id| self.by_id.get(id));
        let own = of.and_then(|index| self.funding?.contributions.get(*index)).and_then(|given| given.during.known());
        let time = window(own.map_or(self.term, |during| self.term.stated(*during)), payment, only);
        let days = if is_repeated(payment) {
            let (first, last) = time?.days()?;
            self.days(payment, first, last)?
        } else {
            let mut days = self.days_in_all(payment)?;
            if let Some(only) = only {
                // A payment without a day belongs to no year.
                let days_known: Option<Vec<NaiveDate>> = days.into_iter().collect();
                let known = days_known.ok_or(Undetermined::NoYear)?;
                days = known.into_iter().filter(|day| only.contains(*day)).map(Some).collect();
            }
            days
        };
        let amount = Working::stated(at.key("amount"), Figure::Sum(Sum::Known(amount)));
        Ok(Round { amount, days })
    }

    /// A contribution, in equal parts.
    fn divided(&self, payment: &Payment, only: Option<Interval>, own: &Pointer) -> Result<Vec<Round>, Undetermined> {
        let id = payment.of.as_ref().filter(|_| payment.amount.label().is_none()).ok_or(Undetermined::Blank)?;
        let index = self.by_id.get(id).ok_or(Undetermined::NoSuchContribution)?;
        let given = self.funding.and_then(|funding| funding.contributions.get(*index));
        let given = given.ok_or(Undetermined::NoSuchContribution)?;
        let at = funding_at().key("contributions").index(*index);
        let spread = self.spread(given, &at);
        let part = |amount: Working| part(payment, amount, own);
        let own = spread.per.known().copied();
        if !is_repeated(payment) {
            let (amount, days) = self.divided_in_all(payment, &spread, only, &at)?;
            return Ok(vec![Round { amount: part(amount)?, days }]);
        }
        let (first, last) = window(spread.time, payment, only)?.days()?;
        let Some(own) = own else {
            self.is_alone(payment, spread.time, (first, last))?;
            let amount = part(spread.total(&at))?;
            return Ok(vec![Round { amount, days: self.days(payment, first, last)? }]);
        };
        let unit = payment.per.known().map_or(own, |pace| longer(own, *pace));
        let stretches = units(unit, first, last, MOST)?;
        let mut rounds = Vec::new();
        for (first, last) in stretches {
            let amount = part(spread.between(first, last, &at)?)?;
            rounds.push(Round { amount, days: self.days(payment, first, last)? });
        }
        Ok(rounds)
    }

    /// A contribution whose payments are counted in all.
    fn divided_in_all(
        &self,
        payment: &Payment,
        spread: &Spread,
        only: Option<Interval>,
        at: &Pointer,
    ) -> Result<(Working, Vec<Option<NaiveDate>>), Undetermined> {
        let days = self.days_in_all(payment)?;
        let Some(own) = spread.per.known().copied() else {
            // A whole that is paid once and for all belongs to no year of its own.
            if only.is_some() {
                return Err(Undetermined::NoYear);
            }
            if payment.during.known().is_some() {
                let time = window(spread.time, payment, only)?.days()?;
                self.is_alone(payment, spread.time, time)?;
            }
            return Ok((spread.total(at), days));
        };
        let (first, last) = window(spread.time, payment, only)?.days()?;
        if payment.times.is_blank() && whole_units(own, first, last)? > 1 {
            return Err(Undetermined::NoCount);
        }
        Ok((spread.between(first, last, at)?, days))
    }

    /// A plan for a part of the time of what is no sum per unit takes all of it, unless other plans take the rest.
    fn is_alone(&self, payment: &Payment, own: Span, time: (NaiveDate, NaiveDate)) -> Result<(), Undetermined> {
        let plans = payment.of.as_ref().and_then(|id| self.plans.get(id)).copied().unwrap_or(0);
        let shared = payment.share.is_blank() && plans > 1;
        if shared && own.days() != Ok(time) { Err(Undetermined::OtherPlans) } else { Ok(()) }
    }

    /// The days of payment within a stretch; a payment whose day is not known has none.
    fn days(
        &self,
        payment: &Payment,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<Option<NaiveDate>>, Undetermined> {
        let on = payment.on.known().copied().filter(|on| on.is_recurring());
        let times = match (&payment.per, &payment.times) {
            (Slot::Blank(Some(_)), _) | (_, Slot::Blank(Some(_))) => return Err(Undetermined::Blank),
            (Slot::Known(per), times) => {
                let units = whole_units(*per, first, last)?;
                Some(units.checked_mul(times.known().copied().unwrap_or(1)).ok_or(Undetermined::TooMany)?)
            }
            (Slot::Blank(None), _) => None,
        };
        let Some(on) = on else { return self.undated(payment, times.unwrap_or(1)) };
        let within = Frame { start: Some(first), end: Some(last), ..self.frame };
        let days = on.days(&within).ok_or(Undetermined::NoDay)?;
        if times.is_some_and(|times| u32::try_from(days.len()) != Ok(times)) {
            return Err(Undetermined::CountAndDays);
        }
        Ok(days.into_iter().map(Some).collect())
    }

    /// The payments of a plan that counts them in all, or has one.
    fn days_in_all(&self, payment: &Payment) -> Result<Vec<Option<NaiveDate>>, Undetermined> {
        match payment.times {
            Slot::Known(times) => self.undated(payment, times),
            Slot::Blank(None) => self.undated(payment, 1),
            Slot::Blank(Some(_)) => Err(Undetermined::Blank),
        }
    }

    /// So many payments; one has the day it is due on, and several cannot have one day.
    fn undated(&self, payment: &Payment, times: u32) -> Result<Vec<Option<NaiveDate>>, Undetermined> {
        let on = payment.on.known().and_then(|on| on.days(&self.frame));
        let day = on.and_then(|days| days.first().copied());
        match times {
            0 => Err(Undetermined::NoCount),
            1 => Ok(vec![day]),
            _ if day.is_some() => Err(Undetermined::CountAndDays),
            2..=MOST => Ok(vec![None; times as usize]),
            _ => Err(Undetermined::TooMany),
        }
    }
}

/// The share of the contribution that is paid, if it is not all.
fn part(payment: &Payment, amount: Working, at: &Pointer) -> Result<Working, Undetermined> {
    let share: Share = match &payment.share {
        Slot::Known(share) => *share,
        Slot::Blank(None) => return Ok(amount),
        Slot::Blank(Some(_)) => return Err(Undetermined::Blank),
    };
    let stated = Working::stated(at.key("share"), Figure::Share(share));
    let sum = amount.sum().map(|money| Ok(share.of(money)));
    Ok(Working::new(amount.path.clone(), Figure::Sum(sum), How::ShareOf, vec![stated, amount]))
}

/// Whether it is paid so often in every unit of time, or on a day that comes again.
fn is_repeated(payment: &Payment) -> bool {
    let per = payment.per.known().is_some() || payment.per.label().is_some();
    per || payment.on.known().copied().is_some_and(Due::is_recurring)
}

/// The time of the plan within that of what it pays.
fn window(own: Span, payment: &Payment, only: Option<Interval>) -> Result<Span, Undetermined> {
    if payment.during.label().is_some() {
        return Err(Undetermined::Blank);
    }
    let planned = payment.during.known().copied();
    Ok([planned, only].into_iter().flatten().fold(own, Span::clip))
}

/// Divides the amount of a round, or repeats it, and holds back what is to be held back.
fn settle(payment: &Payment, round: Round, at: &Pointer) -> Result<Working, Undetermined> {
    let amount = match (round.amount.sum(), round.amount.how) {
        (Sum::Known(amount), _) => amount,
        (Sum::AtMost(_) | Sum::About(_), _) => return Err(Undetermined::NotExact),
        (_, How::NotKnown(why)) => return Err(why),
        (Sum::Unending, _) => return Err(Undetermined::Unending),
        (Sum::NotAddable, _) => return Err(Undetermined::NotAddable),
        (Sum::Nothing | Sum::Blank, _) => return Err(Undetermined::Blank),
    };
    let count = u32::try_from(round.days.len()).ok().and_then(NonZeroU32::new).ok_or(Undetermined::NoCount)?;
    let unit = payment.round_to.known().copied();
    let remainder = payment.remainder.known().copied().unwrap_or(Remainder::Last);
    let (how, amounts) = if payment.amount.known().is_some() {
        (How::Each { times: count.get() }, vec![amount; round.days.len()])
    } else {
        let split = amount.split_with(count, unit, remainder).map_err(|_| Undetermined::NotAddable)?;
        (How::Split { parts: count.get(), unit, remainder }, split)
    };
    let mut from = vec![round.amount];
    from.extend(terms(payment, at));
    let held = match payment.retention.as_ref().map(|retention| &retention.share) {
        Some(Slot::Known(share)) => {
            from.push(Working::stated(at.key("retention").key("share"), Figure::Share(*share)));
            Some(*share)
        }
        Some(Slot::Blank(_)) => return Err(Undetermined::Blank),
        None => None,
    };
    let instalment = |(due, amount): (Option<NaiveDate>, Money)| {
        let retained = held.map_or(Money::new(0, amount.currency()), |share| share.of(amount));
        Instalment { due, amount, retained }
    };
    let all = round.days.into_iter().zip(amounts).map(instalment).collect();
    Ok(Working::new(at.clone(), Figure::Instalments(all), how, from))
}

/// What the file says of the number, the days and the rounding.
fn terms(payment: &Payment, at: &Pointer) -> impl Iterator<Item = Working> {
    let stated = [
        ("times", payment.times.known().map(|times| Figure::Count(*times))),
        ("on", payment.on.known().map(|on| Figure::Due(*on))),
        ("during", payment.during.known().map(|during| Figure::Interval(*during))),
        ("round_to", payment.round_to.known().map(|unit| Figure::Sum(Sum::Known(*unit)))),
    ];
    stated.into_iter().filter_map(|(key, value)| Some(Working::stated(at.key(key), value?)))
}

/// The payments of a round.
pub(super) fn of_round(working: Working) -> Vec<Instalment> {
    if let Figure::Instalments(all) = working.value { all } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::super::{agreement, instalments, instalments_in, paid_each_time};
    use super::*;
    use crate::Frequency;
    use crate::model::Agreement;

    fn funded(period: &str, contribution: &str, payment: &str) -> Agreement {
        agreement(&format!(
            "period: {{{period}}}\nfunding:\n  contributions: [{{id: bidrag, form: cash, {contribution}}}]\n  \
             payments: [{{of: bidrag, {payment}}}]\n"
        ))
    }

    /// The days and amounts, or why there are none.
    fn paid(agreement: &Agreement, number: usize) -> Result<Vec<String>, Undetermined> {
        let payment = &agreement.funding.as_ref().unwrap().payments[number];
        instalments(agreement, payment).map(|all| all.into_iter().map(spelled).collect())
    }

    fn spelled(one: Instalment) -> String {
        let held = if one.retained.is_zero() { String::new() } else { format!(" - {}", one.retained) };
        format!("{} {}{held}", one.due.map_or("-".to_owned(), |due| due.to_string()), one.amount)
    }

    const YEAR: &str = "start: 2009-01-01, end: 2009-12-31";

    #[test]
    fn a_plan_that_changes_is_paid_in_quarters_and_then_in_tertials() {
        let gavle = agreement(
            "period: {start: 2009-01-01, end: 2010-12-31}\nfunding:\n  contributions:\n  - {id: ersattning, form: cash, \
             amount: 247 700 kr, per: year}\n  payments:\n  - {of: ersattning, times: 4, per: year, during: 2009, on: 1 week \
             after quarter.start}\n  - {of: ersattning, on: 1 week after tertial.start, during: from 2010}\n  \
             - {of: ersattning, times: 1, per: tertial, during: from 2010, round_to: 1 kr, remainder: first}\n",
        );
        let quarters = ["2009-01-08", "2009-04-08", "2009-07-08", "2009-10-08"].map(|day| format!("{day} 61 925 kr"));
        assert_eq!(paid(&gavle, 0).unwrap(), quarters);
        let tertials = ["2010-01-08 82 566,66 kr", "2010-05-08 82 566,66 kr", "2010-09-08 82 566,68 kr"];
        assert_eq!(paid(&gavle, 1).unwrap(), tertials);
        assert_eq!(paid(&gavle, 2).unwrap(), ["- 82 568 kr", "- 82 566 kr", "- 82 566 kr"]);
    }

    #[test]
    fn a_year_that_only_an_extension_reaches_is_told_when_it_is_asked_for() {
        let gavle = agreement(
            "period: {start: 2009-01-01, end: 2009-12-31, extension: {kind: automatic, by: 1 year}}\nfunding:\n  \
             contributions:\n  - {id: ersattning, form: cash, amount: 247 700 kr, per: year}\n  payments:\n  \
             - {of: ersattning, on: tertial.start, during: from 2010, round_to: 1 kr}\n  - {amount: 5 kr, on: 2009-05-01}\n  \
             indexation:\n    share: 80 %\n    round_to: 100 kr\n    rounding: down\n    \
             revisions: [{year: 2010, from: 100, to: 100}, {year: 2011, from: 100, to: 110}]\n",
        );
        let payments = &gavle.funding.as_ref().unwrap().payments;
        assert_eq!(paid(&gavle, 0), Err(Undetermined::OutsideTime));
        let year = |number: usize, year| -> Result<Vec<String>, _> {
            let all = instalments_in(&gavle, &payments[number], year);
            all.map(|all| all.into_iter().map(spelled).collect())
        };
        assert_eq!(year(0, 2010).unwrap().last().unwrap(), "2010-09-01 82 568 kr");
        assert_eq!(year(0, 2011).unwrap().last().unwrap(), "2011-09-01 89 168 kr");
        assert_eq!(year(0, 2012), Err(Undetermined::Blank), "nobody knows yet what the index makes of it");
        assert_eq!(year(0, 2009), Err(Undetermined::OutsideTime));
        assert_eq!(year(1, 2009).unwrap(), ["2009-05-01 5 kr"]);
        assert_eq!(year(1, 2010), Err(Undetermined::NoCount));
    }

    #[test]
    fn what_is_paid_each_time_is_known_where_all_parts_are_equal() {
        const NO_END: &str = "start: 2009-07-01";
        for (period, contribution, payment, found) in [
            (YEAR, "amount: 100 kr", "times: 4", Some("25 kr")),
            (YEAR, "amount: 100 kr", "times: 3", None),
            (YEAR, "amount: 100 kr", "times: 1", None),
            (YEAR, "amount: 100 kr", "times: 4, amount: 25 kr", None),
            (NO_END, "amount: 150 000 kr, per: year", "times: 1, per: half-year", Some("75 000 kr")),
        ] {
            let agreement = funded(period, contribution, payment);
            let each = paid_each_time(&agreement, &agreement.funding.as_ref().unwrap().payments[0]);
            assert_eq!(each.map(|each| each.to_string()).as_deref(), found, "{period}; {contribution}; {payment}");
        }
    }

    #[test]
    fn instalments_sum_to_what_they_divide() {
        for (period, contribution, payment, found) in [
            (YEAR, "amount: 100 kr", "times: 3", Ok("- 33,33 kr, - 33,33 kr, - 33,34 kr")),
            (YEAR, "amount: 100 kr", "times: 3, remainder: first", Ok("- 33,34 kr, - 33,33 kr, - 33,33 kr")),
            (YEAR, "amount: 100 kr", "on: half-year.start", Ok("2009-01-01 50 kr, 2009-07-01 50 kr")),
            (YEAR, "amount: 100 kr", "share: 25 %, on: period.start", Ok("2009-01-01 25 kr")),
            (YEAR, "amount: 100 kr", "on: 30 days after invoice", Ok("- 100 kr")),
            (YEAR, "amount: 100 kr, per: quarter", "per: year", Ok("- 400 kr")),
            (YEAR, "amount: 100 kr, per: quarter", "per: half-year", Ok("- 200 kr, - 200 kr")),
            (YEAR, "amount: 100 kr, per: year", "during: 2009, on: 05-01 every year", Ok("2009-05-01 100 kr")),
            (YEAR, "amount: 100 kr, per: year", "", Ok("- 100 kr")),
            ("start: 2009, end: 2010", "amount: 100 kr, per: year", "times: 1", Ok("- 200 kr")),
            ("start: 2009, end: 2010", "amount: 100 kr, per: year", "", Err(Undetermined::NoCount)),
            ("start: 2009, end: 2010", "amount: 10 kr, per: year, during: 2010", "per: year", Ok("- 10 kr")),
            ("start: 2009, open_ended: true", "amount: 1 kr, per: year", "per: year", Err(Undetermined::Unending)),
            ("start: 2009", "amount: 1 kr, per: year", "per: year", Err(Undetermined::NoTerm)),
            (YEAR, "amount: 1 kr, per: year", "per: year, during: 2009-H1", Err(Undetermined::Broken(Frequency::Year))),
            (YEAR, "amount: 1 kr", "times: 2, on: 2009-05-01", Err(Undetermined::CountAndDays)),
            (YEAR, "amount: 1 kr", "times: 3, per: year, on: quarter.start", Err(Undetermined::CountAndDays)),
            (YEAR, "amount: 1 kr", "times: '[ANTAL]'", Err(Undetermined::Blank)),
            (YEAR, "amount: '[BELOPP]'", "times: 2", Err(Undetermined::Blank)),
            (YEAR, "at_most: 1 kr", "times: 2", Err(Undetermined::NotExact)),
            (YEAR, "amount: 1 kr", "times: 4294967295", Err(Undetermined::TooMany)),
            (YEAR, "amount: 1 kr", "times: 4294967295, per: quarter", Err(Undetermined::TooMany)),
            (YEAR, "amount: 1 kr", "times: 0", Err(Undetermined::NoCount)),
            (YEAR, "amount: 1 kr", "per: school-term", Err(Undetermined::NotInCalendar(Frequency::SchoolTerm))),
        ] {
            let agreement = funded(period, contribution, payment);
            let all = paid(&agreement, 0).map(|all| all.join(", "));
            assert_eq!(all, found.map(str::to_owned), "{period} {contribution} {payment}");
        }
    }

    #[test]
    fn an_amount_is_paid_each_time_and_a_part_of_it_held_back() {
        let ssf = agreement(
            "period: {start: 2019-07-01, end: 2020-06-30}\nfunding:\n  contributions: []\n  payments:\n  - {amount: 100 005 kr, \
             times: 1, per: half-year, retention: {share: 10 %, against: report}}\n  - {amount: 1 kr, on: quarter.start}\n  \
             - {of: finns-inte}\n  - {}\n",
        );
        assert_eq!(paid(&ssf, 0).unwrap(), ["- 100 005 kr - 10 000,50 kr"; 2]);
        let first = instalments(&ssf, &ssf.funding.as_ref().unwrap().payments[0]).unwrap()[0];
        assert_eq!(first.paid().to_string(), "90 004,50 kr");
        assert_eq!(paid(&ssf, 1).unwrap().first().unwrap(), "2019-07-01 1 kr");
        assert_eq!(paid(&ssf, 1).unwrap().len(), 4);
        assert_eq!(paid(&ssf, 2), Err(Undetermined::NoSuchContribution));
        assert_eq!(paid(&ssf, 3), Err(Undetermined::Blank));
    }

    #[test]
    fn two_plans_for_parts_of_the_time_do_not_divide_one_sum_unless_they_say_how() {
        let two = |one: &str, other: &str| {
            agreement(&format!(
                "period: {{start: 2009, end: 2010}}\nfunding:\n  contributions: [{{id: bidrag, form: cash, amount: 10 kr}}]\n  \
                 payments: [{{of: bidrag, {one}}}, {{of: bidrag, {other}}}]\n"
            ))
        };
        let unsaid = two("during: 2009, per: half-year", "during: 2010, per: year");
        assert_eq!(paid(&unsaid, 0), Err(Undetermined::OtherPlans));
        let said = two("during: 2009, per: half-year, share: 50 %", "during: 2010, per: year, share: 50 %");
        assert_eq!((paid(&said, 0).unwrap().len(), paid(&said, 1).unwrap()), (2, vec!["- 5 kr".to_owned()]));
    }
}
