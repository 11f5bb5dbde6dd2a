//! Tables of the economy: contributions, sums, costs, indexation and reductions. Sums are derived, never read.

use iop_core::derive::{self, Sum, Years};
use iop_core::model::{Charge, Contribution, ContributionForm, CostLine, Funding, PartyRef, Reduction};
use iop_core::{Money, Slot};

use super::Field;
use crate::compose::Composer;
use crate::compose::filters::{bare, stop, upfirst};
use crate::compose::view::escape;
use crate::document::Block;

impl Composer<'_> {
    pub(super) fn economy(&self) -> Vec<Block> {
        let Some(funding) = &self.agreement.funding else { return Vec::new() };
        let given = [self.contributions(funding), self.contribution_details(funding)];
        let rest = [self.by_party(funding), self.costs(funding), self.revisions(funding), self.indexed(funding)];
        let mut blocks: Vec<Block> = given.into_iter().flatten().collect();
        blocks.extend(self.by_year());
        blocks.extend(rest.into_iter().flatten());
        blocks.extend(self.charges(funding));
        blocks.extend(funding.reductions.iter().filter_map(|ladder| self.reduction(ladder)));
        blocks
    }

    /// A sum in a table, with the word for its bound; nothing where there is none to tell.
    fn sum_cell(&self, sum: Sum) -> String {
        let bounded = |key: &str, money| escape(format!("{} {}", self.wording.field(key), self.in_table(money)));
        match sum {
            Sum::Known(money) => escape(self.in_table(money)),
            Sum::AtMost(money) => bounded("at-most", money),
            Sum::About(money) => bounded("about", money),
            Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable => String::new(),
        }
    }

    fn contributions(&self, funding: &Funding) -> Option<Block> {
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
        let sum = self.sum_cell(self.ledger.cash_total());
        if totals.cells.iter().any(|cell| !cell.is_empty()) {
            totals.footer = sum;
        } else {
            amounts.footer = sum;
        }
        let mut parties = self.words_column("party", cells(&party));
        if !(amounts.footer.is_empty() && totals.footer.is_empty()) {
            parties.footer = escape(self.wording.field("cash-total"));
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
            let quantity = format!("{quantity}{per}");
            match Self::slot_or_nothing(&one.rate, |rate| rate.typeset(language)) {
                rate if rate.is_empty() => quantity,
                rate => format!("{quantity} {} {rate}", escape(self.wording.field("at-rate"))).trim().to_owned(),
            }
        };
        let during = |one: &Contribution| Self::slot_or_nothing(&one.during, |during| during.typeset(language));
        let share = |one: &Contribution| Self::slot_or_nothing(&one.share, |share| share.typeset(language));
        self.table(
            self.wording.field("contributions").to_owned(),
            vec![
                parties,
                self.words_column("contribution", cells(&|one| self.contribution_words(one))),
                self.words_column("quantity", cells(&quantity)),
                self.words_column("during", cells(&during)),
                self.figures_column("share", cells(&share)),
                amounts,
                totals,
            ],
        )
    }

    /// An amount in a table; the price of one thing is small and stays in whole units.
    fn in_table_or_price(&self, one: &Contribution, money: Money) -> String {
        if one.price_of.is_some() { money.typeset(self.agreement.language) } else { self.in_table(money) }
    }

    /// Who gives a contribution.
    fn giver(&self, one: &Contribution) -> String {
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

    /// What goes with the contributions and would make their table too wide to read.
    fn contribution_details(&self, funding: &Funding) -> Option<Block> {
        let items: Vec<Vec<Block>> = funding
            .contributions
            .iter()
            .filter_map(|one| {
                let details = self.details(one);
                let what = self.contribution_words(one);
                let text = format!("{}, {} – {}", upfirst(&self.giver(one)), bare(&what), details.join("; "));
                (!details.is_empty()).then(|| vec![Block::Paragraph { text: self.words(&stop(&text)) }])
            })
            .collect();
        (!items.is_empty()).then_some(Block::List { start: None, items })
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

    /// The money year by year, where there are several years; what has no year is told beside them.
    fn by_year(&self) -> Vec<Block> {
        let Years { years, unplaced } = self.ledger.years();
        let mut names: Vec<String> = years.iter().map(|(year, _)| year.to_string()).collect();
        let mut cells: Vec<String> = years.iter().map(|(_, sum)| self.sum_cell(*sum)).collect();
        if years.len() < 2 || cells.iter().any(String::is_empty) {
            return Vec::new();
        }
        let rest = self.sum_cell(unplaced);
        if !rest.is_empty() {
            names.push(escape(self.wording.field("no-year")));
            cells.push(rest);
        }
        let mut amounts = self.money_column("amount", cells);
        amounts.footer = self.sum_cell(self.ledger.cash_total());
        let table =
            self.table(self.wording.field("by-year").to_owned(), vec![self.words_column("year", names), amounts]);
        let beside = match unplaced {
            Sum::Known(_) | Sum::AtMost(_) | Sum::About(_) | Sum::Nothing => None,
            Sum::Blank | Sum::Unending | Sum::NotAddable => {
                Some(Block::Paragraph { text: self.plain_words(self.wording.field("no-year-unknown")) })
            }
        };
        table.into_iter().chain(beside).collect()
    }

    /// The money of each party, where some party puts in more than once. Money that is passed on is no party's own, and
    /// a table that counted it so would mislead.
    fn by_party(&self, funding: &Funding) -> Option<Block> {
        let sums = self.ledger.parties();
        let cells: Vec<String> = sums.iter().map(|(_, sum)| self.sum_cell(*sum)).collect();
        let several = derive::cash(funding).count() > sums.len() && sums.len() > 1;
        let passed_on = derive::cash(funding).any(|one| one.source.is_some());
        if !several || passed_on || cells.iter().any(String::is_empty) {
            return None;
        }
        let mut amounts = self.money_column("amount", cells);
        amounts.footer = self.sum_cell(self.ledger.cash_total());
        let names = sums.iter().map(|(id, _)| upfirst(&self.name(id))).collect();
        self.table(self.wording.field("by-party").to_owned(), vec![self.words_column("party", names), amounts])
    }

    fn costs(&self, funding: &Funding) -> Option<Block> {
        let language = self.agreement.language;
        let cells = |cell: &dyn Fn(&CostLine) -> String| funding.costs.iter().map(cell).collect::<Vec<_>>();
        let during = |line: &CostLine| Self::slot_or_nothing(&line.during, |during| during.typeset(language));
        let party = |line: &CostLine| line.party.as_ref().map(|id| upfirst(&self.name(id))).unwrap_or_default();
        let annex = |line: &CostLine| self.annex(line.annex.as_ref()).as_str().unwrap_or_default().to_owned();
        let amount = |line: &CostLine| {
            let amount = match &line.amount {
                Slot::Known(amount) => escape(self.in_table(*amount)),
                Slot::Blank(label) => self.amount_mark(label.as_deref()),
            };
            let per = Self::slot_or_nothing(&line.per, |per| per.typeset(language));
            format!("{amount} {per}").trim_end().to_owned()
        };
        let mut amounts = self.money_column("amount", cells(&amount));
        // Amounts per unit of time have their sum in a column of its own.
        let mut totals = self.money_column("whole-term", cells(&|_| String::new()));
        let per_unit = funding.costs.iter().any(|line| line.per.known().is_some());
        let sum = if per_unit { &mut totals } else { &mut amounts };
        sum.footer = self.sum_cell(self.ledger.costs_total());
        self.table(
            self.wording.field("costs").to_owned(),
            vec![
                self.words_column("item", cells(&|line| self.slot(&line.item, "item"))),
                self.words_column("activity", cells(&|line| line.activity.as_ref().map(escape).unwrap_or_default())),
                self.words_column("party", cells(&party)),
                self.words_column("during", cells(&during)),
                self.words_column("annex-column", cells(&annex)),
                amounts,
                totals,
            ],
        )
    }

    fn revisions(&self, funding: &Funding) -> Option<Block> {
        let language = self.agreement.language;
        let revisions = &funding.indexation.as_ref()?.revisions;
        let column = |key: &str, cells: Vec<String>| self.figures_column(key, cells);
        let blank = |text: String| if text.is_empty() { self.mark(None, "index-figure") } else { text };
        let figure =
            |slot: &Slot<iop_core::Decimal>| blank(Self::slot_or_nothing(slot, |figure| figure.typeset(language)));
        let fields: Vec<Field> = vec![
            self.words_column(
                "year",
                revisions
                    .iter()
                    .map(|one| blank(Self::slot_or_nothing(&one.year, |year| year.typeset(language))))
                    .collect(),
            ),
            column("index-from", revisions.iter().map(|one| figure(&one.from)).collect()),
            column("index-to", revisions.iter().map(|one| figure(&one.to)).collect()),
            self.words_column(
                "index-source",
                revisions.iter().map(|one| one.source.as_ref().map(escape).unwrap_or_default()).collect(),
            ),
        ];
        self.table(self.wording.field("revisions").to_owned(), fields)
    }

    /// The amounts of every year that is revised.
    fn indexed(&self, funding: &Funding) -> Option<Block> {
        funding.indexation.as_ref()?;
        let of = funding.contributions.iter().map(|one| (one, self.ledger.indexed(one)));
        // The amount agreed is no revision.
        let of = of.filter(|(_, years)| years.len() > 1);
        let of: Vec<_> =
            of.flat_map(|(one, years)| years.into_iter().map(move |(year, money)| (one, year, money))).collect();
        let what = |one: &Contribution| match &one.description {
            Some(description) => upfirst(&escape(description)),
            None => upfirst(&self.giver(one)),
        };
        self.table(
            self.wording.field("indexed").to_owned(),
            vec![
                self.words_column("contribution", of.iter().map(|(one, ..)| what(one)).collect()),
                self.words_column("year", of.iter().map(|(_, year, _)| year.to_string()).collect()),
                self.money_column("amount", of.iter().map(|(.., money)| escape(self.in_table(*money))).collect()),
            ],
        )
    }

    /// Prices, fees and penalties; too small for the unit of the tables.
    fn charges(&self, funding: &Funding) -> Option<Block> {
        let language = self.agreement.language;
        let cells = |cell: &dyn Fn(&Charge) -> String| funding.charges.iter().map(cell).collect::<Vec<_>>();
        let kind = |one: &Charge| self.phrase(&one.kind, "charge").as_str().map(upfirst).unwrap_or_default();
        let who = |party: &Option<PartyRef>| party.as_ref().map(|id| upfirst(&self.who(id))).unwrap_or_default();
        let money = |slot: &Slot<Money>| match slot {
            Slot::Known(amount) => escape(amount.typeset(language)),
            Slot::Blank(label) => label.as_ref().map(|label| self.amount_mark(Some(label))).unwrap_or_default(),
        };
        let amount = |one: &Charge| {
            let amount = if one.amount == Slot::Blank(None) { self.amount_mark(None) } else { money(&one.amount) };
            let per = Self::slot_or_nothing(&one.per, |per| per.typeset(language));
            format!("{amount} {per}").trim_end().to_owned()
        };
        self.table(
            self.wording.field("charges").to_owned(),
            vec![
                self.words_column("charge", cells(&kind)),
                self.words_column("charge-for", cells(&|one| self.slot(&one.item, "item"))),
                self.words_column("from", cells(&|one| who(&one.from))),
                self.words_column("to", cells(&|one| who(&one.to))),
                self.figures_column("amount", cells(&amount)),
                self.figures_column("at-most-in-all", cells(&|one| money(&one.at_most))),
            ],
        )
    }

    /// A ladder of reductions: each step lasts until the next begins.
    fn reduction(&self, ladder: &Reduction) -> Option<Block> {
        let language = self.agreement.language;
        let steps = &ladder.steps;
        let days = steps.iter().enumerate().map(|(at, step)| {
            let Some(from) = step.from_day.known().copied() else {
                return self.mark(step.from_day.label(), "day");
            };
            let last = steps.get(at + 1).and_then(|next| next.from_day.known()).and_then(|next| next.checked_sub(1));
            let words = match last {
                Some(last) if last == from => format!("{} {from}", self.wording.field("day-of-delay")),
                Some(last) if last > from => format!("{} {from}–{last}", self.wording.field("day-of-delay")),
                Some(_) | None => format!("{} {from}", self.wording.field("from-day")),
            };
            escape(words)
        });
        let by = steps.iter().map(|step| {
            step.by.known().map_or_else(|| self.mark(step.by.label(), "share"), |by| escape(by.typeset(language)))
        });
        let late = ladder.late.known().cloned().unwrap_or_else(|| self.mark(ladder.late.label(), "late"));
        self.table(
            format!("{}: {late}", self.wording.field("reduction")),
            vec![self.words_column("delay", days.collect()), self.figures_column("reduction-by", by.collect())],
        )
    }
}
