//! The values of the funding and of the state aid that must be known before signing.

use iop_core::Pointer;
use iop_core::model::{Contribution, ContributionForm, Funding, StateAid};

use super::Blanks;

impl Blanks {
    pub(super) fn funding(&mut self, funding: &Funding) {
        let root = Pointer::root().key("funding");
        for (index, contribution) in funding.contributions.iter().enumerate() {
            let at = root.key("contributions").index(index);
            self.slot(&contribution.party, at.key("party"), "field-contribution-party");
            self.slot(&contribution.form, at.key("form"), "field-contribution-form");
            if contribution.form.known() == Some(&ContributionForm::Cash) && !tells_how_much(contribution) {
                self.slot(&contribution.amount, at.key("amount"), "field-amount");
            }
            if let Some(condition) = &contribution.awaits {
                self.prose(&condition.text, at.key("awaits").key("text"), "field-condition");
            }
        }
        for (index, line) in funding.costs.iter().enumerate() {
            let at = root.key("costs").index(index);
            self.words(&line.item, at.key("item"), "field-cost");
            self.slot(&line.amount, at.key("amount"), "field-amount");
        }
        for (index, payment) in funding.payments.iter().enumerate() {
            let at = root.key("payments").index(index);
            self.slot(&payment.from, at.key("from"), "field-payer");
            self.slot(&payment.to, at.key("to"), "field-payee");
            if let Some(condition) = &payment.awaits {
                self.prose(&condition.text, at.key("awaits").key("text"), "field-condition");
            }
            if let Some(retention) = &payment.retention {
                self.slot(&retention.share, at.key("retention").key("share"), "field-retention");
            }
        }
        for (index, charge) in funding.charges.iter().enumerate() {
            let at = root.key("charges").index(index);
            self.words(&charge.item, at.key("item"), "field-charge");
            if charge.at_most.is_blank() {
                self.slot(&charge.amount, at.key("amount"), "field-amount");
            }
        }
        if let Some(indexation) = &funding.indexation {
            let at = root.key("indexation");
            self.words(&indexation.index, at.key("index"), "field-index");
            for (index, revision) in indexation.revisions.iter().enumerate() {
                let at = at.key("revisions").index(index);
                self.slot(&revision.year, at.key("year"), "field-index-year");
                self.slot(&revision.from, at.key("from"), "field-index-figure");
                self.slot(&revision.to, at.key("to"), "field-index-figure");
            }
        }
        for (index, reduction) in funding.reductions.iter().enumerate() {
            let at = root.key("reductions").index(index);
            self.words(&reduction.late, at.key("late"), "field-late");
            for (index, step) in reduction.steps.iter().enumerate() {
                let at = at.key("steps").index(index);
                self.slot(&step.from_day, at.key("from_day"), "field-step-day");
                self.slot(&step.by, at.key("by"), "field-step");
            }
        }
    }

    pub(super) fn aid(&mut self, aid: &StateAid) {
        let at = Pointer::root().key("state_aid");
        self.slot(&aid.ground, at.key("ground"), "field-aid-ground");
        for (index, earlier) in aid.earlier.iter().enumerate() {
            let at = at.key("earlier").index(index);
            self.words(&earlier.from, at.key("from"), "field-aid-from");
            self.slot(&earlier.amount, at.key("amount"), "field-amount");
            // Without its day nobody can tell whether it still counts.
            self.slot(&earlier.granted, at.key("granted"), "field-aid-granted");
        }
    }
}

/// Whether something other than an amount says how much money it is: a bound, a share of the whole, or so many units.
fn tells_how_much(contribution: &Contribution) -> bool {
    let bounds = [&contribution.at_least, &contribution.at_most, &contribution.about];
    let counted = !contribution.quantity.is_blank() && !contribution.rate.is_blank();
    bounds.iter().any(|bound| !bound.is_blank()) || !contribution.share.is_blank() || counted
}
