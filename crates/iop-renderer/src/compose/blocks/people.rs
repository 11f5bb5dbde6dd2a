//! Parties with their particulars, contacts, and the counterparts of a series.

use iop_core::Slot;
use iop_core::model::{Contact, Counterpart, Party};

use super::escape;
use crate::compose::Composer;
use crate::compose::filters::upfirst;
use crate::document::{Block, Fact};

impl Composer<'_> {
    pub(super) fn parties(&self) -> Vec<Block> {
        let parties = self.agreement.parties.iter().map(|party| self.party(party));
        parties.chain(self.counterparts()).collect()
    }

    fn party(&self, party: &Party) -> Block {
        // A party registered elsewhere has no such number to fill in.
        let elsewhere = party.registration.is_some() && matches!(party.org_number, Slot::Blank(None));
        let number = (!elsewhere).then(|| self.fact("org_number", &self.slot(&party.org_number, "org_number")));
        let rest = self.particulars(party).into_iter().map(|(key, value)| self.fact(key, &value));
        let rows: Vec<Fact> = number.into_iter().chain(rest).collect();
        Block::Facts { heading: Some(self.words(&upfirst(&self.slot(&party.name, "party")))), rows }
    }

    pub(super) fn contacts(&self) -> Vec<Block> {
        let parties = self.agreement.parties.iter();
        parties.flat_map(|party| party.contacts.iter().map(|contact| self.contact(party, contact))).collect()
    }

    fn contact(&self, party: &Party, contact: &Contact) -> Block {
        let rest = [("title", &contact.title), ("phone", &contact.phone), ("email", &contact.email)];
        let rest = rest.into_iter().filter_map(|(key, value)| {
            Some(Fact { label: self.wording.field(key).to_owned(), value: self.plain_words(value.as_ref()?) })
        });
        let name = self.fact("name", &self.slot(&contact.name, "name"));
        Block::Facts {
            heading: Some(self.words(&upfirst(&self.slot(&party.name, "party")))),
            rows: std::iter::once(name).chain(rest).collect(),
        }
    }

    fn counterparts(&self) -> Option<Block> {
        let counterparts = &self.agreement.series.as_ref()?.counterparts;
        let language = self.agreement.language;
        let cells = |cell: &dyn Fn(&Counterpart) -> String| counterparts.iter().map(cell).collect::<Vec<_>>();
        let amount = |one: &Counterpart| {
            let amount = match &one.amount {
                Slot::Known(amount) => escape(self.in_table(*amount)),
                Slot::Blank(label) => label.as_ref().map(|label| self.amount_mark(Some(label))).unwrap_or_default(),
            };
            let per = Self::slot_or_nothing(&one.per, |per| per.typeset(language));
            format!("{amount} {per}").trim().to_owned()
        };
        let annex = |one: &Counterpart| self.annex(one.annex.as_ref()).as_str().unwrap_or_default().to_owned();
        let number = |one: &Counterpart| Self::slot_or_nothing(&one.org_number, |number| number.typeset(language));
        let performer = |one: &Counterpart| one.performed_by.as_ref().map(escape).unwrap_or_default();
        let matter = |one: &Counterpart| one.matter.as_ref().map(escape).unwrap_or_default();
        self.table(
            self.wording.field("counterparts").to_owned(),
            vec![
                self.words_column("counterpart", cells(&|one| upfirst(&self.slot(&one.name, "party")))),
                self.words_column("org_number", cells(&number)),
                self.words_column("matter", cells(&matter)),
                self.words_column("performed-by", cells(&performer)),
                self.money_column("amount", cells(&amount)),
                self.words_column("annex-column", cells(&annex)),
            ],
        )
    }
}
