//! What the recipient of state aid had been given before.

use iop_core::model::EarlierAid;

use crate::compose::Composer;
use crate::compose::view::escape;
use crate::document::Block;

impl Composer<'_> {
    pub(super) fn earlier_aid(&self) -> Option<Block> {
        let earlier = &self.agreement.state_aid.as_ref()?.earlier;
        let language = self.agreement.language;
        let cells = |cell: &dyn Fn(&EarlierAid) -> String| earlier.iter().map(cell).collect::<Vec<_>>();
        let amount = |one: &EarlierAid| match one.amount.known() {
            // In whole, whatever the unit of the tables: aid is reported in euro and kronor.
            Some(amount) => escape(amount.typeset(language)),
            None => self.mark(one.amount.label(), "amount"),
        };
        let granted = |one: &EarlierAid| Self::slot_or_nothing(&one.granted, |date| date.typeset(language));
        let regulation =
            |one: &EarlierAid| one.regulation.as_ref().map(|act| escape(self.act(act))).unwrap_or_default();
        self.table(
            self.wording.field("earlier-aid").to_owned(),
            vec![
                self.words_column("aid-from", cells(&|one| self.slot(&one.from, "aid-from"))),
                self.figures_column("amount", cells(&amount)),
                self.words_column("granted", cells(&granted)),
                self.words_column("regulation", cells(&regulation)),
            ],
        )
    }
}
