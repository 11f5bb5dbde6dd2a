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
        let mut rows: Vec<Instalment> = derived.into_iter().flat_map(|(_, parts)| parts).collect();
        // What has no day comes after what has one.
        rows.sort_by_key(|part| (part.due.is_none(), part.due));
        let cells = |cell: &dyn Fn(&Instalment) -> String| rows.iter().map(cell).collect::<Vec<_>>();
        let day = |part: &Instalment| part.due.map(|day| self.calendar(day)).unwrap_or_default();
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
            vec![self.words_column("day", cells(&day)), self.words_column("instalment", numbers), amounts, retained],
        )
    }
}

fn way(payment: &Payment) -> Way<'_> {
    (&payment.from, &payment.to)
}
