//! The table of contributions and its notes: who gives what, how much, and what goes with it.

use iop_core::model::{Contribution, ContributionForm, Funding};
use iop_core::{Money, Slot};

use super::Field;
use crate::compose::Composer;
use crate::compose::filters::{bare, stop, upfirst};
use crate::compose::view::escape;
use crate::document::Block;

impl Composer<'_> {
    pub(super) fn contributions(&self, funding: &Funding) -> Option<Block> {
        let language = self.agreement.language;
        let of = &funding.contributions;
        let cells = |cell: &dyn Fn(&Contribution) -> String| of.iter().map(cell).collect::<Vec<_>>();
        let party = |one: &Contribution| {
            let name = upfirst(&self.giver(one));
            one.unit.as_ref().map_or_else(|| name.clone(), |unit| format!("{name}, {}", escape(unit)))
        };
        let amount = |one: &Contribution| match self.stated(one, |money| self.in_table_or_price(one, *money)) {
            Some(amount) => amount,
            None if one.rate.known().is_some() || one.share.known().is_some() => String::new(),
            // Only money must be counted; what else is put in may stand without a value.
            None if one.form.known() == Some(&ContributionForm::Cash) => self.amount_mark(None),
            None => escape(self.wording.field("not-valued")),
        };
        // The derived value beside what is stated per year, per hour or as a share.
        let derived = of.iter().any(|one| one.per.known().is_some() || one.rate.known().is_some());
        let whole = |one: &Contribution| {
            if derived { self.sum_cell(self.ledger.contribution_total(one)) } else { String::new() }
        };
        let mut amounts = self.money_column("amount", cells(&amount));
        let mut totals = self.money_column("whole-term", cells(&whole));
        let in_totals = totals.cells.iter().any(|cell| !cell.is_empty());
        let added = if in_totals { &mut totals } else { &mut amounts };
        added.footer = self.sum_cell(self.ledger.cash_total());
        let mut parties = self.words_column("party", cells(&party));
        if !added.footer.is_empty() {
            let apart = self.set_apart(of, added);
            parties.footer = escape(self.wording.field(if apart { "cash-total-apart" } else { "cash-total" }));
        }
        let quantity = |one: &Contribution| {
            let quantity = Self::slot_or_nothing(&one.quantity, |quantity| quantity.typeset(language));
            // Where there is an amount, it is that which is per unit of time.
            let per = match &one.per {
                Slot::Known(per) if one.amount.is_blank() && !quantity.is_empty() => {
                    format!(" {}", per.typeset(language))
                }
                Slot::Known(_) | Slot::Blank(_) => String::new(),
            };
            let at = escape(self.wording.field("at-rate"));
            match Self::slot_or_nothing(&one.rate, |rate| rate.typeset(language)) {
                rate if rate.is_empty() => format!("{quantity}{per}"),
                // A room is as large all the time: it is its price that is per year.
                rate if self.is_standing(one) => format!("{quantity} {at} {rate}{per}"),
                rate => format!("{quantity}{per} {at} {rate}").trim().to_owned(),
            }
        };
        let during = |one: &Contribution| Self::slot_or_nothing(&one.during, |during| during.typeset(language));
        let notes = self.notes(funding);
        let noted = of.iter().enumerate().map(|(at, one)| {
            let words = self.contribution_words(one);
            match notes.iter().position(|(own, _)| *own == at) {
                Some(note) => format!("{words} ({} {})", escape(self.wording.field("note")), note + 1),
                None => words,
            }
        });
        let noted = noted.collect();
        let share = |one: &Contribution| Self::slot_or_nothing(&one.share, |share| share.typeset(language));
        self.table(
            self.wording.field("contributions").to_owned(),
            vec![
                parties,
                self.words_column("contribution", noted),
                self.words_column("quantity", cells(&quantity)),
                self.words_column("during", cells(&during)),
                self.figures_column("share", cells(&share)),
                amounts,
                totals,
            ],
        )
    }

    /// Sets the value of what is not money in brackets, so that the rest of the column adds up to its sum. Tells whether
    /// there was any.
    fn set_apart(&self, of: &[Contribution], column: &mut Field) -> bool {
        let mut apart = false;
        for (one, cell) in of.iter().zip(&mut column.cells) {
            let is_other = one.form.known().is_some_and(|form| *form != ContributionForm::Cash);
            let valued = self.ledger.contribution_total(one).money().is_some();
            if is_other && valued && !cell.is_empty() {
                *cell = format!("({cell})");
                apart = true;
            }
        }
        apart
    }

    /// An amount in a table; the price of one thing is small and stays in whole units.
    fn in_table_or_price(&self, one: &Contribution, money: Money) -> String {
        if one.price_of.is_some() { money.typeset(self.agreement.language) } else { self.in_table(money) }
    }

    /// Whether a contribution is counted in what is there all the time, such as square metres, and not in what is given
    /// again and again, such as hours.
    fn is_standing(&self, one: &Contribution) -> bool {
        let unit = one.quantity.known().map(iop_core::Quantity::unit);
        unit.is_some_and(|unit| self.wording.field("standing-units").split_whitespace().any(|own| own == unit))
    }

    /// Who gives a contribution.
    pub(super) fn giver(&self, one: &Contribution) -> String {
        one.party.known().map_or_else(|| self.mark(one.party.label(), "party"), |id| self.name(id))
    }

    /// What a contribution is.
    fn contribution_words(&self, one: &Contribution) -> String {
        let form = Self::slot_or_nothing(&one.form, |form| self.wording.value("form", form).to_owned());
        match &one.description {
            Some(description) if form.is_empty() => escape(description),
            Some(description) => format!("{form}: {}", escape(description)),
            None if form.is_empty() => self.mark(None, "contribution"),
            None => form,
        }
    }

    /// What goes with the contributions and would make their table too wide to read: notes, numbered as in the table.
    pub(super) fn contribution_details(&self, funding: &Funding) -> Option<Block> {
        let item = |(at, details): (usize, Vec<String>)| {
            let one = &funding.contributions[at];
            let what = self.contribution_words(one);
            let text = format!("{}, {} – {}", upfirst(&self.giver(one)), bare(&what), details.join("; "));
            vec![Block::Paragraph { text: self.words(&stop(&text)) }]
        };
        let items: Vec<Vec<Block>> = self.notes(funding).into_iter().map(item).collect();
        (!items.is_empty()).then_some(Block::List { start: Some(1), items })
    }

    /// The contributions of which there is more to tell, by their place, and what.
    fn notes(&self, funding: &Funding) -> Vec<(usize, Vec<String>)> {
        let all = funding.contributions.iter().map(|one| self.details(one)).enumerate();
        all.filter(|(_, details)| !details.is_empty()).collect()
    }

    fn details(&self, one: &Contribution) -> Vec<String> {
        let labelled = |key: &str, text: Option<String>| {
            text.map(|text| format!("{} {}", escape(self.wording.field(key)), bare(&text)))
        };
        let awaits = one.awaits.as_ref().map(|condition| {
            let text = condition.text.known().map_or_else(
                || self.mark(condition.text.label(), "condition"),
                |text| text.as_str().trim().replace('\n', " "),
            );
            let by = Self::slot_or_nothing(&condition.by, |by| by.typeset(self.agreement.language));
            let text = bare(&text);
            if by.is_empty() {
                text.to_owned()
            } else {
                format!("{text}, {} {by}", escape(self.wording.field("no-later-than")))
            }
        });
        let details = [
            labelled("share-of", one.share_of.as_ref().map(escape)),
            labelled("source", one.source.as_ref().map(|id| self.name(id))),
            labelled("scheme", one.scheme.as_ref().map(escape)),
            labelled("earmarked", one.earmarked_for.as_ref().map(escape)),
            labelled("vat-of", self.phrase(&one.vat, "vat-of").as_str().map(str::to_owned)),
            labelled("replaces", one.replaces.as_ref().map(escape)),
            labelled("awaits", awaits),
            labelled("see", self.annex(one.annex.as_ref()).as_str().map(str::to_owned)),
        ];
        details.into_iter().flatten().collect()
    }
}
