//! The money in sentences: sums, payments, indexation, what it may be used for.

use iop_core::derive::Sum;
use iop_core::model::{Against, Contribution, Funding, Id, Indexation, PartyRef, Payment};
use iop_core::{Anchor, Due, Event, Money, Slot, derive};
use serde_json::{Value, json};

use super::{escape, indented, whole};
use crate::compose::Composer;
use crate::compose::filters::bare;

impl Composer<'_> {
    pub(super) fn money_view(&self) -> Value {
        json!({ "funding": self.agreement.funding.as_ref().map(|funding| self.funding(funding)) })
    }

    fn funding(&self, funding: &Funding) -> Value {
        let earmarked = funding.contributions.iter().filter_map(|contribution| {
            let purpose = contribution.earmarked_for.as_ref()?;
            Some(json!({
                "party": self.name_slot(&contribution.party),
                "what": self.contribution(contribution),
                "purpose": escape(purpose),
            }))
        });
        json!({
            "contributions": funding.contributions.len(),
            "costs": funding.costs.len(),
            "total": self.sum(self.ledger.cash_total()),
            "costs_total": self.sum(self.ledger.costs_total()),
            "vat": self.phrase(&funding.vat, "vat"),
            "payments": funding.payments.iter().map(|payment| self.payment(payment)).collect::<Vec<_>>(),
            "indexation": funding.indexation.as_ref().map(|indexation| self.indexation(indexation)),
            "charges": funding.charges.len(),
            "late_interest": self.phrase(&funding.late_interest, "interest"),
            "reductions": funding.reductions.len(),
            "spend_by": self.due(&funding.spend_by),
            "surplus": Self::choice(&funding.surplus),
            "surplus_to": self.only_payer(None),
            "surplus_due": self.due(&funding.surplus_due),
            "unused_when": self.unused_when(&funding.surplus_due),
            "no_profit": funding.no_profit,
            "earmarks": earmarked.collect::<Vec<_>>(),
        })
    }

    /// Who has paid what `receiver` has, where that is one party alone.
    pub(super) fn only_payer(&self, receiver: Option<&PartyRef>) -> Value {
        let payments = self.agreement.funding.iter().flat_map(|funding| &funding.payments);
        let receiver = receiver.filter(|party| !party.is_all());
        let reach = |payment: &&Payment| {
            receiver.is_none() || payment.to.known().is_none_or(|to| to.is_all() || Some(to) == receiver)
        };
        let mut payers: Vec<&Slot<Id>> = payments.filter(reach).map(|payment| &payment.from).collect();
        payers.dedup();
        match payers[..] {
            [Slot::Known(only)] if receiver.and_then(PartyRef::id) != Some(only) => self.name(only).into(),
            _ => Value::Null,
        }
    }

    fn money(&self, money: &Money) -> String {
        money.typeset(self.agreement.language)
    }

    /// A sum in words; null where there is none to tell.
    pub(in crate::compose) fn sum(&self, sum: Sum) -> Value {
        let bounded = |key: &str, money: Money| escape(format!("{} {}", self.wording.field(key), self.money(&money)));
        match sum {
            Sum::Known(money) => escape(self.money(&money)).into(),
            Sum::AtMost(money) => bounded("at-most", money).into(),
            Sum::About(money) => bounded("about", money).into(),
            Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable => Value::Null,
        }
    }

    /// How much a contribution is, as stated: `högst 4 000 000 kr per år`.
    pub(in crate::compose) fn stated(
        &self,
        contribution: &Contribution,
        typeset: impl Fn(&Money) -> String,
    ) -> Option<String> {
        let bounds = [
            ("", &contribution.amount),
            ("at-least", &contribution.at_least),
            ("at-most", &contribution.at_most),
            ("about", &contribution.about),
        ];
        let amounts = bounds.into_iter().filter_map(|(key, slot)| {
            let amount = match slot {
                Slot::Known(amount) => escape(typeset(amount)),
                Slot::Blank(label) => self.amount_mark(Some(label.as_ref()?)),
            };
            Some(format!("{} {amount}", escape(self.wording.field(key))).trim().to_owned())
        });
        let amounts: Vec<String> = amounts.collect();
        if amounts.is_empty() {
            return None;
        }
        let per = Self::optional(&contribution.per, |per| per.typeset(self.agreement.language));
        let per = per.as_str().map(|per| format!(" {per}")).unwrap_or_default();
        let each = contribution.price_of.as_ref();
        let each = each.map(|thing| format!(" {} {}", escape(self.wording.field("per")), escape(thing)));
        // The first amount is the price of one; a ceiling after it is for all of them.
        let first = amounts.first().map(|first| format!("{first}{}", each.unwrap_or_default()));
        let all = first.into_iter().chain(amounts.into_iter().skip(1)).collect::<Vec<_>>();
        Some(format!("{}{per}", all.join(", ")))
    }

    /// A contribution in a few words: what it is, and how much.
    fn contribution(&self, contribution: &Contribution) -> String {
        let what = match (&contribution.description, contribution.form.known()) {
            (Some(description), _) => bare(&escape(description)).to_owned(),
            (None, Some(form)) => escape(self.wording.value("form-within", form)),
            (None, None) => self.mark(contribution.form.label(), "contribution"),
        };
        match self.stated(contribution, |money| self.money(money)) {
            Some(amount) => format!("{what}, {amount}"),
            None => what,
        }
    }

    fn payment(&self, payment: &Payment) -> Value {
        let language = self.agreement.language;
        let funding = self.agreement.funding.as_ref();
        let paid = payment
            .of
            .as_ref()
            .map(|id| (id, funding.and_then(|f| f.contributions.iter().find(|one| one.id.as_ref() == Some(id)))));
        let of = paid.map(|(id, found)| found.map_or_else(|| escape(id), |one| self.contribution(one)));
        // What is paid: the amount, a contribution, or a blank, for a payment of nothing said is not finished.
        let amount = match &payment.amount {
            Slot::Known(amount) => Some(escape(self.money(amount))),
            Slot::Blank(Some(label)) => Some(self.amount_mark(Some(label))),
            Slot::Blank(None) => match paid {
                Some((_, found)) => found.and_then(|one| self.part_paid(payment, one)),
                None => Some(self.amount_mark(None)),
            },
        };
        json!({
            "from": self.name_slot(&payment.from),
            "to": self.who_slot(&payment.to),
            "amount": amount,
            "each": derive::paid_each_time(self.agreement, payment).map(|each| escape(self.money(&each))),
            "of": of,
            "passes_on": payment.passes_on,
            "share": Self::optional(&payment.share, |share| share.typeset(language)),
            "times": Self::count(&payment.times),
            "per": Self::optional(&payment.per, |per| per.typeset(language)),
            "on": self.payment_due(payment, &payment.on),
            "awaits": payment.awaits.as_ref().map(|condition| json!({
                "text": self.item_slot(&condition.text, "condition"),
                "by": self.due(&condition.by),
            })),
            "during": Self::optional(&payment.during, |during| during.typeset(language)),
            // That it is paid after an invoice says against what.
            "against": if is_after_its_invoice(payment) { Value::Null } else { self.phrase(&payment.against, "against") },
            "round_to": Self::optional(&payment.round_to, |unit| self.money(unit)),
            "remainder": self.phrase(&payment.remainder, "remainder"),
            "retention": payment.retention.as_ref().map(|held| json!({
                "share": self.required(&held.share, "share", |share| share.typeset(language)),
                "against": self.phrase(&held.against, "against"),
                "on": self.payment_due(payment, &held.on),
                // What is late when the right is lost.
                "late": match held.against.known() {
                    Some(against) => escape(self.wording.value("late", against)),
                    None => escape(self.wording.value("late", "nothing")),
                },
                "forfeited": self.due(&held.forfeited),
            })),
            "terms": payment.terms.as_ref().map(indented),
        })
    }

    /// How much a single payment of a contribution is, where that is not the amount which is stated for it. The parts of a
    /// divided one stand in the plan.
    fn part_paid(&self, payment: &Payment, of: &Contribution) -> Option<String> {
        let parts = self.ledger.instalments(payment).ok()?;
        let [part] = parts.as_slice() else { return None };
        (of.amount.known() != Some(&part.amount)).then(|| escape(self.money(&part.amount)))
    }

    /// The time after which money is unused: each unit where what becomes of it is settled unit by unit, else the whole.
    fn unused_when(&self, settled: &Slot<Due>) -> String {
        let unit = match settled.known() {
            Some(Due::EveryYear { .. }) => Some("year".to_owned()),
            Some(Due::First(_, unit)) => Some(unit.to_string()),
            Some(Due::At(anchor) | Due::After(_, anchor) | Due::Before(_, anchor)) => match anchor {
                Anchor::Each(unit, _) => Some(unit.to_string()),
                Anchor::Every(_) => Some("period".to_owned()),
                Anchor::Period(_) | Anchor::Event(_) => None,
            },
            Some(Due::On(_)) | None => None,
        };
        let words = self.wording.value("unused-when", unit.as_deref().unwrap_or("term"));
        escape(if words.is_empty() { self.wording.value("unused-when", "period") } else { words })
    }

    /// When a payment is due, with the days that lie in the time of the plan and of what it pays.
    fn payment_due(&self, payment: &Payment, on: &Slot<Due>) -> Value {
        let term = derive::frame(self.agreement);
        if on.known().is_none_or(|on| !on.is_recurring()) {
            return self.due_within(on, Some(term));
        }
        if payment.during.label().is_some() {
            return self.due_within(on, None);
        }
        let mut within = term;
        let contributions = self.agreement.funding.iter().flat_map(|funding| &funding.contributions);
        let paid = contributions.into_iter().find(|one| one.id.is_some() && one.id == payment.of);
        if let Some(own) = paid.and_then(|one| one.during.known()) {
            within.start = own.first().or(within.start);
            within.end = own.last().or(within.end);
        }
        if let Some(plan) = payment.during.known() {
            within.start = within.start.max(plan.first());
            within.end = [within.end, plan.last()].into_iter().flatten().min();
        }
        let any = within.start.zip(within.end).is_none_or(|(first, last)| first <= last);
        self.due_within(on, any.then_some(within))
    }

    fn indexation(&self, indexation: &Indexation) -> Value {
        let language = self.agreement.language;
        let funding = self.agreement.funding.as_ref();
        let of = indexation.of.iter().map(|id| {
            let found = funding.and_then(|f| f.contributions.iter().find(|one| one.id.as_ref() == Some(id)));
            found.map_or_else(|| escape(id), |contribution| self.contribution(contribution))
        });
        json!({
            "index": self.required(&indexation.index, "index", Clone::clone),
            "of": of.collect::<Vec<_>>(),
            "share": Self::optional(&indexation.share, |share| share.typeset(language)),
            // No days: the first of them is that of the amount agreed, which is not moved.
            "on": self.due_within(&indexation.on, None),
            "base": self.day(&indexation.base),
            "first": Self::optional(&indexation.first, |first| self.at(*first)),
            "basis": self.phrase(&indexation.basis, "basis"),
            "never_lowered": indexation.never_lowered,
            "round_to": Self::optional(&indexation.round_to, |unit| self.money(unit)),
            "rounding": self.phrase(&indexation.rounding, "rounding"),
            "revisions": indexation.revisions.len(),
            "text": whole(indexation.text.as_ref()),
        })
    }
}

fn is_after_its_invoice(payment: &Payment) -> bool {
    matches!(payment.on.known(), Some(Due::After(_, Anchor::Event(Event::Invoice))))
        && payment.against.known() == Some(&Against::Invoice)
}
