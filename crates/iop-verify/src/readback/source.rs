//! The amounts and dates that a paper may have: what its source states, in a value or in prose, and what follows from it.

use std::collections::HashSet;

use iop_core::derive::{self, Extended, Figure as Derived, Instalment, Ledger, Sum, Working};
use iop_core::model::PartyRef;
use iop_core::{Agreement, Due, Id, Interval, Slot, StatedDate};

use super::paper::{Figure, figures};
use super::stated::{Stated, What};

/// From whom to whom money goes.
type Way<'a> = (&'a Slot<Id>, &'a Slot<PartyRef>);

/// The figures that the source accounts for.
pub(super) struct Source {
    figures: HashSet<Figure>,
}

impl Source {
    pub(super) fn of(agreement: &Agreement, stated: &[Stated]) -> Self {
        let mut source = Self { figures: HashSet::new() };
        for stated in stated {
            match &stated.what {
                What::Amount(money) => source.add(Figure::Amount(*money)),
                What::Date(date) => source.date(*date),
                What::Interval(interval) => source.interval(*interval),
                What::Due(due) => source.due(*due, agreement),
                What::Words(text) => source.read(text, agreement),
                What::Prose(prose) => source.read(prose.as_str(), agreement),
                // A rate of exchange is so many kronor.
                What::Decimal(decimal) => source.read(&format!("{decimal} kr"), agreement),
                What::Duration(_) | What::Share(_) | What::OrgNumber(_) | What::Quantity(_) | What::Number(_) => {}
            }
        }
        let ledger = Ledger::of(agreement);
        for path in ledger.paths() {
            if let Some(working) = ledger.working(&path.to_string()) {
                source.working(&working);
            }
        }
        source.plans(agreement, &ledger);
        if let Some((first, last)) = derive::notice_time(agreement) {
            source.interval(Interval::Between(first.into(), last.into()));
        }
        source
    }

    /// The sums below a plan, which has every payment from one party to another.
    fn plans(&mut self, agreement: &Agreement, ledger: &Ledger<'_>) {
        let payments = agreement.funding.iter().flat_map(|funding| &funding.payments);
        let mut plans: Vec<(Way<'_>, Vec<Instalment>)> = Vec::new();
        for payment in payments {
            let (way, parts) = ((&payment.from, &payment.to), ledger.instalments(payment).unwrap_or_default());
            self.figures.extend(derive::paid_each_time(agreement, payment).map(Figure::Amount));
            match plans.iter_mut().find(|(own, _)| *own == way) {
                Some((_, all)) => all.extend(parts),
                None => plans.push((way, parts)),
            }
        }
        for (_, parts) in plans {
            self.sum(parts.iter().map(|part| Sum::Known(part.amount)).sum());
            self.sum(parts.iter().map(|part| Sum::Known(part.retained)).sum());
        }
    }

    pub(super) fn has(&self, figure: Figure) -> bool {
        self.figures.contains(&figure)
    }

    fn add(&mut self, figure: Figure) {
        self.figures.insert(figure);
    }

    /// A date, and the year it is of: a table of years names it alone.
    fn date(&mut self, date: StatedDate) {
        self.add(Figure::Date(date));
        self.add(Figure::Date(StatedDate::Year(date.year())));
    }

    fn interval(&mut self, interval: Interval) {
        match interval {
            Interval::Within(date) | Interval::Since(date) | Interval::Until(date) => self.date(date),
            Interval::Between(from, to) => [from, to].into_iter().for_each(|date| self.date(date)),
        }
    }

    /// When something is due, and the days that this comes to.
    fn due(&mut self, due: Due, agreement: &Agreement) {
        if let Due::On(date) = due {
            self.date(date);
        }
        let days = derive::due_days(agreement, due).into_iter().flatten();
        days.for_each(|day| self.date(StatedDate::Day(day)));
    }

    fn read(&mut self, text: &str, agreement: &Agreement) {
        for (figure, _) in figures(text, agreement.language) {
            self.add(figure);
        }
    }

    fn working(&mut self, working: &Working) {
        match &working.value {
            Derived::Sum(sum) => self.sum(*sum),
            Derived::Between { least, most } => [least, most].into_iter().for_each(|sum| self.sum(*sum)),
            Derived::Date(date) => self.date(*date),
            Derived::Days(days) => days.iter().for_each(|day| self.date(StatedDate::Day(*day))),
            Derived::Interval(interval) => self.interval(*interval),
            Derived::Instalments(all) => all.iter().for_each(|one| self.instalment(one)),
            Derived::Extensions(all) => all.iter().for_each(|one| self.extended(one)),
            // The days it comes to stand beside it.
            Derived::Due(_)
            | Derived::Share(_)
            | Derived::Duration(_)
            | Derived::Quantity(_)
            | Derived::Number(_)
            | Derived::Count(_)
            | Derived::Unknown => {}
        }
        working.from.iter().for_each(|from| self.working(from));
    }

    fn sum(&mut self, sum: Sum) {
        self.figures.extend(sum.money().map(Figure::Amount));
    }

    fn instalment(&mut self, instalment: &Instalment) {
        for money in [instalment.amount, instalment.retained, instalment.paid()] {
            self.add(Figure::Amount(money));
        }
        instalment.due.into_iter().for_each(|day| self.date(StatedDate::Day(day)));
    }

    fn extended(&mut self, extended: &Extended) {
        let days = [Some(extended.first), Some(extended.last), extended.notice_by];
        days.into_iter().flatten().for_each(|day| self.date(StatedDate::Day(day)));
    }
}
