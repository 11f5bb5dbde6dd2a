//! How it ends and how disputes are settled.

use iop_core::model::{Disputes, Ground, PartyRef, Repayment, Rescission, Termination};
use iop_core::{Slot, derive};
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

    /// The same where it must be `party` that has done what a party can do.
    fn because_of(&self, party: &str, grounds: &[Ground]) -> Value {
        let (acts, rest): (Vec<&Ground>, Vec<&Ground>) =
            grounds.iter().partition(|ground| self.act_of(**ground).is_some());
        let acts: Vec<String> = acts.into_iter().filter_map(|ground| self.act_of(*ground)).collect();
        let rest: Vec<String> = rest.into_iter().map(|ground| escape(self.wording.value("ground", ground))).collect();
        let acts = (!acts.is_empty()).then(|| format!("{party} {}", self.wording.alternatives(&acts)));
        let rest = (!rest.is_empty()).then(|| self.wording.alternatives(&rest));
        let parts: Vec<String> = acts.into_iter().chain(rest).collect();
        if parts.is_empty() { Value::Null } else { parts.join(&format!(", {} ", self.wording.field("or-if"))).into() }
    }

    /// The grounds one by one, each a clause of its own.
    fn each_because_of(&self, party: &str, grounds: &[Ground]) -> Vec<String> {
        let clause = |ground: &Ground| match self.act_of(*ground) {
            Some(act) => format!("{party} {act}"),
            None => escape(self.wording.value("ground", ground)),
        };
        grounds.iter().map(clause).collect()
    }

    /// What a party does that is such a ground; none for what nobody does.
    fn act_of(&self, ground: Ground) -> Option<String> {
        Some(self.wording.value("ground-act", ground)).filter(|words| !words.is_empty()).map(escape)
    }

    /// Who the other is for the party that has a right: by name where two are parties and the right is given to one.
    fn other_than(&self, party: Option<&PartyRef>) -> String {
        let parties = &self.agreement.parties;
        let holder = party.and_then(PartyRef::id);
        match &parties[..] {
            [one, other] => match holder.map(|id| (one.id.known() == Some(id), other.id.known() == Some(id))) {
                Some((true, false)) => self.slot_name(&other.name),
                Some((false, true)) => self.slot_name(&one.name),
                Some(_) | None => escape(self.wording.field("the-other-party")),
            },
            _ => escape(self.wording.field("another-party")),
        }
    }

    fn slot_name(&self, name: &Slot<String>) -> String {
        self.required(name, "party", Clone::clone)
    }

    fn termination(&self, termination: &Termination) -> Value {
        let language = self.agreement.language;
        json!({
            "notice": self.required(&termination.notice, "termination.notice", |notice| notice.typeset(language)),
            "has_notice": !termination.notice.is_blank() || termination.notice.label().is_some(),
            "right": Self::choice(&termination.right),
            "grounds": self.because_of(&self.other_than(None), &termination.grounds),
            "counted_from": Self::choice(&termination.counted_from),
            "last_notice": derive::last_notice_day(self.agreement).map(|day| self.calendar(day)),
            "special_notices": termination.special_notices.iter().map(|special| json!({
                "grounds": self.because_of(&self.other_than(special.party.as_ref()), &special.grounds),
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
            "rescissions": termination.rescission.iter().chain(&termination.other_rescissions)
                .map(|rescission| self.rescission(rescission)).collect::<Vec<_>>(),
            "repayment": termination.repayment.as_ref().map(|repayment| self.repayment(repayment)),
        })
    }

    fn rescission(&self, rescission: &Rescission) -> Value {
        json!({
            "grounds": self.each_because_of(&self.other_than(rescission.party.as_ref()), &rescission.grounds),
            "party": self.who_option(rescission.party.as_ref()),
            "cure": Self::optional(&rescission.cure, |cure| cure.typeset(self.agreement.language)),
            "text": whole(rescission.text.as_ref()),
        })
    }

    /// Who pays back is who has given cause for it, where that is what a party has done.
    fn repayment(&self, repayment: &Repayment) -> Value {
        let everyone = repayment.party.known().is_some_and(PartyRef::is_all);
        let who = if everyone { escape(self.wording.field("a-receiver")) } else { self.who_slot(&repayment.party) };
        json!({
            "to": self.only_payer(repayment.party.known()),
            "party": self.who_slot(&repayment.party),
            "everyone": everyone,
            "extent": self.phrase_or_blank(&repayment.extent, "extent", "amount"),
            "grounds": self.because_of(&who, &repayment.grounds),
            "due": self.due(&repayment.due),
            "interest": self.phrase(&repayment.interest, "interest"),
            "interest_rate": Self::optional(&repayment.interest_rate, |rate| rate.typeset(self.agreement.language)),
            "text": whole(repayment.text.as_ref()),
        })
    }

    fn disputes(&self, disputes: &Disputes) -> Value {
        json!({
            "steps": disputes.steps.iter().map(|step| {
                let by = self.phrase_or_blank(&step.by, "dispute", "dispute");
                json!({
                    "within": Self::optional(&step.within, |time| time.typeset(self.agreement.language)),
                    // Unless the way says so: court proceedings in a court.
                    "forum": step.forum.as_ref().map(escape).filter(|forum| !by.contains(&forum.to_lowercase())),
                    "by": by,
                })
            }).collect::<Vec<_>>(),
            "law": disputes.law.as_ref().map(escape),
        })
    }
}
