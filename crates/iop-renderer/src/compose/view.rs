//! The facts as the wording sees them: escaped prose, so that a value can never act as a mark, and the file's own words
//! for the choices a template makes.

use std::fmt::Display;

use iop_core::model::{
    Basis, Bound, Commitment, Funding, PartyRef, Period, Report, Review, Steering, Target, Termination,
};
use iop_core::{Due, Prose, Slot, derive};
use serde::Serialize;
use serde_json::{Value, json};

use super::{Composer, blank_label};

/// What a template can say: a tree of escaped prose, lists, and null for what the agreement does not have.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(super) struct View(Value);

impl Composer<'_> {
    /// Everything a template can say of the agreement.
    pub(super) fn view(&self) -> View {
        let agreement = self.agreement;
        View(json!({
            "title": self.text_slot(&agreement.title, "title"),
            "subtitle": agreement.subtitle.as_ref().map(escape),
            "kind": agreement.kind.known(),
            "parties": agreement.parties.iter().map(|party| json!({
                "id": party.id.known(),
                "name": self.text_slot(&party.name, "party"),
                "short_names": party.short_names.iter().map(escape).collect::<Vec<_>>(),
                "role": party.role.known(),
                "lead": party.lead,
            })).collect::<Vec<_>>(),
            "contacts": agreement.parties.iter().any(|party| !party.contacts.is_empty()),
            "decisions": agreement.decisions.iter().map(|decision| json!({
                "body": self.text_slot(&decision.body, "body"),
                "date": self.typeset(&decision.date, "date", |date| date.typeset(agreement.language)),
                "section": decision.section.as_ref().map(escape),
                "matter": decision.matter.as_ref().map(escape),
            })).collect::<Vec<_>>(),
            "related": agreement.related.iter().map(|related| json!({
                "kind": related.kind.known(),
                "title": self.text_slot(&related.title, "title"),
                "from": related.from.map(|date| date.typeset(agreement.language)),
                "to": related.to.map(|date| date.typeset(agreement.language)),
                "case_number": related.case_number.as_ref().map(escape),
            })).collect::<Vec<_>>(),
            "direct_groups": self.groups(iop_core::model::TargetGroupKind::Direct),
            "indirect_groups": self.groups(iop_core::model::TargetGroupKind::Indirect),
            "goals": agreement.goals.iter().map(|goal| json!({
                "text": self.prose_slot(&goal.text, "goals"),
                "targets": goal.targets.iter().map(|target| self.target(target)).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
            "criteria": agreement.criteria.as_ref().map(|criteria| json!({
                "assessed_by": criteria.assessed_by.as_ref().map(escape),
                "assessed_on": criteria.assessed_on.map(|date| date.typeset(agreement.language)),
                "items": criteria.items.iter().map(|item| json!({
                    "text": self.text_slot(&item.text, "criterion"),
                    "met": item.met,
                    "reason": item.reason.as_ref().map(escape),
                })).collect::<Vec<_>>(),
            })),
            "commitments": self.commitments(),
            "steering": agreement.steering.as_ref().map(|steering| self.steering(steering)),
            "reports": agreement.reports.iter().map(|report| self.report(report)).collect::<Vec<_>>(),
            "period": agreement.period.as_ref().map(|period| self.period(period)),
            "review": agreement.review.as_ref().map(|review| self.review(review)),
            "funding": agreement.funding.as_ref().map(|funding| self.funding(funding)),
            "termination": agreement.termination.as_ref().map(|termination| self.termination(termination)),
            "annexes": agreement.annexes.iter().map(|annex| json!({
                "title": self.text_slot(&annex.title, "title"),
                "dated": annex.dated.map(|date| date.typeset(agreement.language)),
            })).collect::<Vec<_>>(),
            "originals": agreement.signing.as_ref().and_then(|signing| signing.originals),
        }))
    }

    /// A measure in words: its numbers, what is counted and over what time.
    fn target(&self, target: &Target) -> String {
        let language = self.agreement.language;
        let numbers: Vec<String> = target
            .numbers()
            .map(|(bound, number)| match bound {
                Bound::Exactly => number.to_string(),
                Bound::AtLeast => format!("{} {number}", self.wording.field("at-least")),
                Bound::AtMost => format!("{} {number}", self.wording.field("at-most")),
                Bound::About => format!("{} {number}", self.wording.field("about")),
            })
            .collect();
        let numbers = if numbers.is_empty() {
            self.mark(None, "times")
        } else {
            escape(numbers.join(&format!(" {} ", self.wording.field("and"))))
        };
        let basis = target.basis().map(|basis| match basis {
            Basis::During(date) => format!(", {}", escape(date.typeset(language))),
            Basis::Per(frequency) => format!(" {}", escape(frequency.typeset(language))),
        });
        let measure = self.text_slot(&target.measure, "measure");
        format!("{numbers} {measure}{}", basis.unwrap_or_default())
    }

    fn groups(&self, kind: iop_core::model::TargetGroupKind) -> Vec<Value> {
        let groups = self.agreement.target_groups.iter().filter(|group| group.kind == kind);
        groups
            .map(|group| {
                json!({
                    "text": self.prose_slot(&group.text, "target_groups"),
                    "age_from": group.age_from,
                    "age_under": group.age_under,
                    "area": group.area.as_ref().map(escape),
                })
            })
            .collect()
    }

    /// The commitments, gathered by party in the order of the file.
    fn commitments(&self) -> Vec<Value> {
        let mut parties: Vec<Option<&PartyRef>> = Vec::new();
        for commitment in &self.agreement.commitments {
            let party = commitment.party.known();
            if !parties.contains(&party) {
                parties.push(party);
            }
        }
        let own = |party: Option<&PartyRef>| {
            let own = self.agreement.commitments.iter().filter(move |c: &&Commitment| c.party.known() == party);
            own.map(|commitment| self.prose_slot(&commitment.text, "commitments")).collect::<Vec<_>>()
        };
        parties.into_iter().map(|party| json!({ "party": self.party_name(party), "items": own(party) })).collect()
    }

    fn steering(&self, steering: &Steering) -> Value {
        json!({
            "members": steering.members.as_ref().map(escape),
            "meetings": steering.meetings.as_ref().map(|meetings| json!({
                "times": meetings.times.known(),
                "blank": self.mark(meetings.times.label(), "times"),
                "per": self.typeset(&meetings.per, "frequency", |per| per.typeset(self.agreement.language)),
                "convened_by": meetings.convened_by.as_ref().map(|party| self.party_name(Some(party))),
                "minutes_by": meetings.minutes_by.as_ref().map(|party| self.party_name(Some(party))),
            })),
            "decides_by": steering.decides_by,
            "tasks": steering.tasks.iter().map(indented).collect::<Vec<_>>(),
        })
    }

    fn report(&self, report: &Report) -> Value {
        json!({
            "party": self.party_name(report.party.known()),
            "due": self.typeset(&report.due, "date", |due| due.typeset(self.agreement.language)),
            "text": report.text.as_ref().map(indented),
        })
    }

    fn period(&self, period: &Period) -> Value {
        json!({
            "start": self.typeset(&period.start, "period.start", |date| date.typeset(self.agreement.language)),
            "end": self.typeset(&period.end, "period.end", |date| date.typeset(self.agreement.language)),
        })
    }

    fn review(&self, review: &Review) -> Value {
        json!({
            "by": self.typeset(&review.by, "review.by", |date| date.typeset(self.agreement.language)),
            "responsible": review.responsible.known().map(|party| self.party_name(Some(party))),
            "decides": review.decides.as_ref().map(escape),
        })
    }

    fn funding(&self, funding: &Funding) -> Value {
        let language = self.agreement.language;
        json!({
            "total": derive::cash_total(funding).known().map(|sum| escape(sum.typeset(language))),
            "vat": funding.vat,
            "payments": funding.payments.iter().map(|payment| json!({
                "from": self.party_name(payment.from.known().cloned().map(PartyRef::from).as_ref()),
                "to": self.party_name(payment.to.known()),
                "amount": payment.amount.map(|amount| escape(amount.typeset(language))),
                "times": payment.times,
                "per": payment.per.map(|per| escape(per.typeset(language))),
                "at_end": payment.on == Some(Due::AtEnd),
                "on": payment.on.map(|due| escape(due.typeset(language))),
                "against": payment.against,
                "terms": payment.terms.as_ref().map(indented),
            })).collect::<Vec<_>>(),
        })
    }

    fn termination(&self, termination: &Termination) -> Value {
        let language = self.agreement.language;
        json!({
            "notice": self.typeset(&termination.notice, "termination.notice", |notice| notice.typeset(language)),
            "right": termination.right.known(),
            "grounds": termination.grounds,
            "last_notice": derive::last_notice_day(self.agreement)
                .map(|day| escape(iop_core::StatedDate::Day(day).typeset(language))),
            "rescission": termination.rescission.as_ref().map(|rescission| json!({
                "grounds": rescission.grounds,
                "cure": rescission.cure.map(|cure| escape(cure.typeset(language))),
            })),
            "repayment": termination.repayment.as_ref().map(|repayment| json!({
                "party": self.party_name(repayment.party.known()),
                "extent": repayment.extent.known(),
            })),
        })
    }

    /// A party by its name; null where every party is meant, a blank where none is.
    fn party_name(&self, party: Option<&PartyRef>) -> Value {
        match party {
            Some(party) if party.is_all() => Value::Null,
            Some(party) => match party.id().and_then(|id| self.agreement.party(id)) {
                Some(party) => self.text_slot(&party.name, "party").into(),
                None => escape(party).into(),
            },
            None => self.mark(None, "party").into(),
        }
    }

    /// A blank, as prose writes it.
    fn mark(&self, label: Option<&str>, key: &str) -> String {
        format!("[{}]", label.unwrap_or_else(|| self.wording.label(key)))
    }

    fn typeset<T>(&self, slot: &Slot<T>, key: &str, typeset: impl Fn(&T) -> String) -> String {
        slot.known().map_or_else(|| self.mark(slot.label(), key), |value| escape(typeset(value)))
    }

    fn text_slot(&self, slot: &Slot<String>, key: &str) -> String {
        self.typeset(slot, key, Clone::clone)
    }

    fn prose_slot(&self, slot: &Slot<Prose>, key: &str) -> String {
        slot.known().map_or_else(|| self.mark(slot.label(), key), indented)
    }
}

/// A value as prose. A label in brackets stays one: it is a blank wherever it stands.
fn escape(text: impl Display) -> String {
    let text = text.to_string();
    match blank_label(&text) {
        Some(label) => format!("[{label}]"),
        None => Prose::escape(&text),
    }
}

/// Prose to stand in a list item: further lines are indented so that they stay in it.
fn indented(prose: &Prose) -> String {
    prose.as_str().trim_end().replace('\n', "\n   ")
}
