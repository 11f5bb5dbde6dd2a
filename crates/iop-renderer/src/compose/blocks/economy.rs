//! Tables of the economy: sums, costs, indexation and reductions. Sums are derived, never read.

use iop_core::derive::{self, Sum, Years};
use iop_core::model::{Charge, Contribution, CostLine, Funding, PartyRef, Reduction};
use iop_core::{Money, Slot};

use super::Field;
use crate::compose::Composer;
use crate::compose::filters::upfirst;
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
    pub(super) fn sum_cell(&self, sum: Sum) -> String {
        let bounded = |key: &str, money| escape(format!("{} {}", self.wording.field(key), self.in_table(money)));
        match sum {
            Sum::Known(money) => escape(self.in_table(money)),
            Sum::AtMost(money) => bounded("at-most", money),
            Sum::About(money) => bounded("about", money),
            Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable => String::new(),
        }
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
        let per_unit = funding.costs.iter().any(|line| line.per.known().is_some());
        let whole = |line: &CostLine| {
            if per_unit { self.sum_cell(self.ledger.cost_total(line)) } else { String::new() }
        };
        let mut totals = self.money_column("whole-term", cells(&whole));
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
                self.words_column("paid-by", cells(&|one| who(&one.from))),
                self.words_column("paid-to", cells(&|one| who(&one.to))),
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
