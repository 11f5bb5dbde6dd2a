//! State aid: on what ground, how much, and what is recorded of it. Says who has judged, never that the judgement is right.

use iop_core::model::{AidGround, AssessmentMatter, EarlierAid, Kind, Role, StateAid};
use iop_core::{Currency, Slot};
use serde_json::{Value, json};

use super::escape;
use crate::compose::Composer;

/// The first year in which acts of the Union are cited with the year before the number.
const NEW_NUMBERS: u32 = 2015;
/// The last year in which acts were those of the Community.
const LAST_OF_COMMUNITY: u32 = 2009;

impl Composer<'_> {
    pub(super) fn aid_view(&self) -> Value {
        json!({ "aid": self.agreement.state_aid.as_ref().map(|aid| self.aid(aid)) })
    }

    fn aid(&self, aid: &StateAid) -> Value {
        let language = self.agreement.language;
        let at = |slot: &Slot<_>| Self::optional(slot, |date| self.at(*date));
        let regulation = aid.regulation.as_ref().map(|number| escape(self.act(number)));
        json!({
            "ground": Self::choice(&aid.ground),
            "judged_by": self.judge(),
            "what": self.of_kind("aid-what"),
            "regulation": regulation,
            "regulation_or_blank": regulation.clone().unwrap_or_else(|| self.mark(None, "regulation")),
            "recipient": self.name_option(aid.recipient.as_ref()),
            "amount": self.aid_amount(aid),
            // Euro are told beside the kronor they come of.
            "euro": aid.rate.known().map(|_| self.sum(self.ledger.aid_in_euro())),
            "rate": Self::optional(&aid.rate, |rate| rate.typeset(language)),
            "rate_on": at(&aid.rate_on),
            "granted": at(&aid.granted),
            "earlier": aid.earlier.len(),
            "earlier_total": self.sum(self.ledger.earlier_aid_in_euro()),
            // Whether kronor have been exchanged for that total.
            "earlier_exchanged": aid.earlier.iter().any(|one| is_in(one, Currency::Sek)),
            "declared": at(&aid.declared),
            "registered": at(&aid.registered),
            "register_number": aid.register_number.as_ref().map(escape),
            "entrustment": aid.entrustment.as_ref().map(escape),
        })
    }

    /// Who has judged: the one whose assessment is recorded, and else the one whose task it is.
    fn judge(&self) -> String {
        let own = self.agreement.assessments.iter().find(|one| one.matter.known() == Some(&AssessmentMatter::StateAid));
        match own {
            Some(own) => self.required(&own.by, "name", Clone::clone),
            // Each party that pays judges what it pays; else it is for the public parties together.
            None if self.agreement.kind.known() != Some(&Kind::Cooperation) && self.parties_with(Role::Public) > 1 => {
                escape(self.wording.field("aid-judges"))
            }
            None => self.of_kind("aid-judge"),
        }
    }

    /// A word that differs between kinds of agreements.
    fn of_kind(&self, field: &str) -> String {
        let word = match self.agreement.kind.known() {
            Some(kind) => self.wording.value(field, kind),
            None => self.wording.value(field, "unknown"),
        };
        escape(word)
    }

    /// How much it is: as stated, and for what is said to be aid, else what follows from the agreement.
    fn aid_amount(&self, aid: &StateAid) -> Value {
        match (&aid.amount, aid.ground.known()) {
            (Slot::Known(amount), _) => escape(amount.typeset(self.agreement.language)).into(),
            (Slot::Blank(Some(label)), _) => self.amount_mark(Some(label)).into(),
            (Slot::Blank(None), None | Some(AidGround::None)) => Value::Null,
            (
                Slot::Blank(None),
                Some(AidGround::DeMinimis | AidGround::SgeiDeMinimis | AidGround::BlockExemption | AidGround::Notified),
            ) => self.sum(self.ledger.aid_amount()),
        }
    }

    /// An act of the Union as text cites it: `2023/2831` is `(EU) 2023/2831`, `1407/2013` is `(EU) nr 1407/2013`. What is
    /// no such number stands as it is.
    pub(in crate::compose) fn act(&self, number: &str) -> String {
        let parts = number.split_once('/').and_then(|(one, other)| Some((one.parse().ok()?, other.parse().ok()?)));
        let form = match parts {
            Some((NEW_NUMBERS.., _)) => "eu-act",
            Some((_, year @ 0u32..)) if year <= LAST_OF_COMMUNITY => "ec-act",
            Some(_) => "eu-act-old",
            None => return number.to_owned(),
        };
        self.wording.field(form).replace('#', number)
    }
}

fn is_in(one: &EarlierAid, currency: Currency) -> bool {
    one.amount.known().is_some_and(|amount| amount.currency() == currency)
}
