//! How it ends and how disputes are settled.

use iop_core::derive;
use iop_core::model::{Disputes, Ground, PartyRef, Repayment, Termination};
use serde_json::{Value, json};

use super::{escape, whole};
use crate::compose::Composer;

impl Composer<'_> {
    pub(super) fn ending_view(&self) -> Value {
        json!({
            "termination": self.agreement.termination.as_ref().map(|termination| self.termination(termination)),
            "disputes": self.agreement.disputes.as_ref().map(|disputes| self.disputes(disputes)),
        })
    }

    /// The grounds, as what follows on "om".
    fn because(&self, grounds: &[Ground]) -> Value {
        let words = self.phrases(grounds, "ground");
        if words.is_empty() { Value::Null } else { self.wording.alternatives(&words).into() }
    }

    /// The same for a right that a party has against the others: what it does itself gives it no right.
    fn because_of_another(&self, grounds: &[Ground]) -> Value {
        let words: Vec<String> = grounds
            .iter()
            .map(|ground| match self.wording.value("ground-of-another", ground) {
                "" => escape(self.wording.value("ground", ground)),
                words => escape(words),
            })
            .collect();
        if words.is_empty() { Value::Null } else { self.wording.alternatives(&words).into() }
    }

    fn termination(&self, termination: &Termination) -> Value {
        let language = self.agreement.language;
        json!({
            "notice": self.required(&termination.notice, "termination.notice", |notice| notice.typeset(language)),
            "has_notice": !termination.notice.is_blank() || termination.notice.label().is_some(),
            "right": Self::choice(&termination.right),
            "grounds": self.because_of_another(&termination.grounds),
            "counted_from": Self::choice(&termination.counted_from),
            "last_notice": derive::last_notice_day(self.agreement).map(|day| self.calendar(day)),
            "special_notices": termination.special_notices.iter().map(|special| json!({
                "grounds": self.because_of_another(&special.grounds),
                "party": self.who_option(special.party.as_ref()),
                "notice": self.required(&special.notice, "termination.notice", |notice| notice.typeset(language)),
                "text": special.text.as_ref().map(super::indented),
            })).collect::<Vec<_>>(),
            "renegotiation": termination.renegotiation.as_ref().map(|talks| json!({
                "grounds": self.because(&talks.grounds),
                "within": Self::optional(&talks.within, |time| time.typeset(language)),
                "text": whole(talks.text.as_ref()),
            })),
            "consequences": termination.consequences.iter().map(|one| json!({
                "grounds": self.because(&one.grounds),
                "within": Self::optional(&one.within, |time| time.typeset(language)),
                "text": self.item_slot(&one.text, "consequence"),
            })).collect::<Vec<_>>(),
            "effect": Self::choice(&termination.effect),
            "rescissions": termination.rescission.iter().chain(&termination.other_rescissions).map(|rescission| json!({
                "grounds": self.because_of_another(&rescission.grounds),
                "party": self.who_option(rescission.party.as_ref()),
                "cure": Self::optional(&rescission.cure, |cure| cure.typeset(language)),
                "text": whole(rescission.text.as_ref()),
            })).collect::<Vec<_>>(),
            "repayment": termination.repayment.as_ref().map(|repayment| self.repayment(repayment)),
        })
    }

    fn repayment(&self, repayment: &Repayment) -> Value {
        json!({
            "party": self.who_slot(&repayment.party),
            "everyone": repayment.party.known().is_some_and(PartyRef::is_all),
            "extent": self.phrase_or_blank(&repayment.extent, "extent", "amount"),
            "grounds": self.because(&repayment.grounds),
            "due": self.due(&repayment.due),
            "interest": self.phrase(&repayment.interest, "interest"),
            "interest_rate": Self::optional(&repayment.interest_rate, |rate| rate.typeset(self.agreement.language)),
            "text": whole(repayment.text.as_ref()),
        })
    }

    fn disputes(&self, disputes: &Disputes) -> Value {
        json!({
            "steps": disputes.steps.iter().map(|step| json!({
                "by": self.phrase_or_blank(&step.by, "dispute", "dispute"),
                "within": Self::optional(&step.within, |time| time.typeset(self.agreement.language)),
                "forum": step.forum.as_ref().map(escape),
            })).collect::<Vec<_>>(),
            "law": disputes.law.as_ref().map(escape),
        })
    }
}
