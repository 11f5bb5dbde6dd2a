//! The plans of payments: every instalment that can be derived, with its day and amount.

use iop_core::derive::Instalment;
use iop_core::model::{Funding, PartyRef, Payment};
use iop_core::{Id, Money, Slot};

use crate::compose::Composer;
use crate::compose::filters::upfirst;
use crate::compose::view::escape;
use crate::document::Block;

/// Who pays whom. Money that goes another way, or is passed on, is another sum.
type Way<'a> = (&'a Slot<Id>, &'a Slot<PartyRef>);

impl Composer<'_> {
    /// The plans, one for each way the money goes.
    pub(super) fn plans(&self) -> Vec<Block> {
        let Some(funding) = &self.agreement.funding else { return Vec::new() };
        let mut ways: Vec<Way<'_>> = Vec::new();
        for payment in &funding.payments {
            if !ways.contains(&way(payment)) {
                ways.push(way(payment));
            }
        }
        let several = ways.len() > 1;
        ways.into_iter().filter_map(|way| self.plan(funding, way, several)).collect()
    }

    /// The instalments, where a payment is divided or comes again. A single payment is told whole in its sentence.
    fn plan(&self, funding: &Funding, along: Way<'_>, several: bool) -> Option<Block> {
        let payments: Vec<&Payment> = funding.payments.iter().filter(|payment| way(payment) == along).collect();
        let derived: Vec<(&Payment, Vec<Instalment>)> =
            payments.iter().filter_map(|payment| Some((*payment, self.ledger.instalments(payment).ok()?))).collect();
        let untold =
            |(payment, parts): &(&Payment, Vec<Instalment>)| parts.len() > 1 || payment.share.known().is_some();
        if !derived.iter().any(untold) {
            return None;
        }
        let whole = derived.len() == payments.len();
        let of = derived.into_iter().flat_map(|(payment, parts)| parts.into_iter().map(move |part| (payment, part)));
        let mut of: Vec<(&Payment, Instalment)> = of.collect();
        // What has no day comes after what has one.
        of.sort_by_key(|(_, part)| (part.due.is_none(), part.due));
        let days = of.iter().map(|(payment, part)| match part.due {
            Some(day) => self.calendar(day),
            None => self.condition(payment),
        });
        let days: Vec<String> = days.collect();
        let rows: Vec<Instalment> = of.into_iter().map(|(_, part)| part).collect();
        let cells = |cell: &dyn Fn(&Instalment) -> String| rows.iter().map(cell).collect::<Vec<_>>();
        let amount = |part: &Instalment| escape(self.in_table(part.amount));
        let held = |part: &Instalment| {
            if part.retained.is_zero() { String::new() } else { escape(self.in_table(part.retained)) }
        };
        let sum = |of: &dyn Fn(&Instalment) -> Money| match Money::sum(rows.iter().map(of)) {
            Ok(Some(sum)) if whole && rows.len() > 1 => escape(self.in_table(sum)),
            Ok(_) | Err(_) => String::new(),
        };
        let mut amounts = self.money_column("amount", cells(&amount));
        amounts.footer = sum(&|part| part.amount);
        let mut retained = self.money_column("retained", cells(&held));
        if retained.cells.iter().any(|cell| !cell.is_empty()) {
            retained.footer = sum(&|part| part.retained);
        }
        // A day names its instalment; where some have none, all are numbered.
        let dated = rows.iter().all(|part| part.due.is_some());
        let heading = if dated { "day" } else { "day-or-condition" };
        let number = |number: usize| if dated { String::new() } else { number.to_string() };
        let numbers = (1..=rows.len()).map(number).collect();
        let caption = if several {
            let (from, to) = (self.name_slot(along.0), self.who_slot(along.1));
            let to_word = escape(self.wording.field("to-whom"));
            let way = crate::plain::plain(&self.words(&format!("{} {to_word} {to}", upfirst(&from))));
            format!("{}: {way}", self.wording.field("plan"))
        } else {
            self.wording.field("plan").to_owned()
        };
        self.table(
            caption,
            vec![self.words_column("instalment", numbers), self.words_column(heading, days), amounts, retained],
        )
    }

    /// What a payment without a day of the calendar waits for.
    fn condition(&self, payment: &Payment) -> String {
        let on = Self::slot_or_nothing(&payment.on, |on| on.typeset(self.agreement.language));
        if on.is_empty() {
            self.phrase(&payment.against, "against").as_str().unwrap_or_default().to_owned()
        } else {
            on
        }
    }
}

fn way(payment: &Payment) -> Way<'_> {
    (&payment.from, &payment.to)
}
