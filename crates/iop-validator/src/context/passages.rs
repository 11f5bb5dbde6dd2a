//! Every text of an agreement, in the order of the file, with what it belongs to.

use iop_core::model::{Agreement, ClauseKind, Steering};
use iop_core::{Pointer, Prose, Slot};

use super::{Passage, Topic};
use crate::reader;

/// The texts of an agreement as they are gathered.
pub(super) struct Passages<'a>(Vec<(Pointer, Topic, &'a str)>);

impl<'a> Passages<'a> {
    pub(super) fn of(agreement: &'a Agreement) -> Vec<Passage<'a>> {
        let mut texts = Self(Vec::new());
        texts.head(agreement);
        texts.contents(agreement);
        texts.commitments(agreement);
        texts.money(agreement);
        texts.ending(agreement);
        if let Some(checks) = &agreement.record_checks {
            let place = Pointer::root().key("record_checks").key("shown_by");
            texts.optional(place, Topic::Told(ClauseKind::RecordChecks), checks.shown_by.as_ref());
        }
        for (index, clause) in agreement.clauses.iter().enumerate() {
            let topic = Topic::Clause(index, clause.kind.known().copied());
            texts.optional(list("clauses", index).key("text"), topic, clause.text.as_ref());
        }
        let read = |(pointer, topic, text): (Pointer, Topic, &'a str)| {
            let (mentions, sentences) = reader::read_whole(text, agreement.language);
            Passage { pointer, topic, text, mentions, sentences }
        };
        texts.0.into_iter().map(read).collect()
    }

    fn add(&mut self, pointer: Pointer, topic: Topic, text: &'a str) {
        self.0.push((pointer, topic, text));
    }

    fn slot<T: Text>(&mut self, pointer: Pointer, topic: Topic, text: &'a Slot<T>) {
        self.optional(pointer, topic, text.known());
    }

    fn optional<T: Text>(&mut self, pointer: Pointer, topic: Topic, text: Option<&'a T>) {
        if let Some(text) = text {
            self.add(pointer, topic, text.words());
        }
    }

    fn head(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        self.slot(root.key("title"), Topic::Title, &agreement.title);
        self.optional(root.key("subtitle"), Topic::Title, agreement.subtitle.as_ref());
        for (index, participant) in agreement.participants.iter().enumerate() {
            let place = list("participants", index).key("text");
            self.optional(place, Topic::Told(ClauseKind::Parties), participant.text.as_ref());
        }
        for (index, change) in agreement.amendment.iter().flat_map(|own| own.changes.iter().enumerate()) {
            let place = root.key("amendment").key("changes").index(index);
            self.optional(place.key("was"), Topic::Told(ClauseKind::Changes), change.was.as_ref());
            self.slot(place.key("becomes"), Topic::Told(ClauseKind::Changes), &change.becomes);
        }
        for (index, definition) in agreement.definitions.iter().enumerate() {
            let place = list("definitions", index).key("means");
            self.slot(place, Topic::Told(ClauseKind::Definitions), &definition.means);
        }
    }

    fn contents(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        if let Some(scope) = &agreement.scope {
            for (key, texts) in [("includes", &scope.includes), ("excludes", &scope.excludes)] {
                for (index, text) in texts.iter().enumerate() {
                    let place = root.key("scope").key(key).index(index);
                    self.add(place, Topic::Told(ClauseKind::Scope), text.as_str());
                }
            }
        }
        for (index, group) in agreement.target_groups.iter().enumerate() {
            self.slot(list("target_groups", index).key("text"), Topic::TargetGroup(index), &group.text);
        }
        for (index, goal) in agreement.goals.iter().enumerate() {
            self.slot(list("goals", index).key("text"), Topic::Goal(index), &goal.text);
        }
        for (index, item) in agreement.criteria.iter().flat_map(|criteria| criteria.items.iter().enumerate()) {
            let place = root.key("criteria").key("items").index(index).key("text");
            self.slot(place, Topic::Criterion(index), &item.text);
            let place = root.key("criteria").key("items").index(index).key("reason");
            self.optional(place, Topic::Told(ClauseKind::Criteria), item.reason.as_ref());
        }
        for (index, assessment) in agreement.assessments.iter().enumerate() {
            let place = list("assessments", index).key("outcome");
            self.slot(place, Topic::Told(assessment.clause()), &assessment.outcome);
        }
    }

    fn commitments(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        for (index, commitment) in agreement.commitments.iter().enumerate() {
            let (place, told) = (list("commitments", index), commitment.clause.unwrap_or(ClauseKind::Commitments));
            self.slot(place.key("text"), Topic::Commitment(index, told), &commitment.text);
            self.optional(place.key("when"), Topic::Told(told), commitment.when.as_ref());
        }
        if let Some(steering) = &agreement.steering {
            self.group(&root.key("steering"), steering, Topic::Steering);
        }
        for (index, group) in agreement.other_groups.iter().enumerate() {
            self.group(&list("other_groups", index), group, |_| Topic::Told(ClauseKind::Steering));
        }
        for (index, report) in agreement.reports.iter().enumerate() {
            self.optional(list("reports", index).key("text"), Topic::Report(index), report.text.as_ref());
        }
        for (index, condition) in agreement.period.iter().flat_map(|period| period.conditions.iter().enumerate()) {
            let place = root.key("period").key("conditions").index(index).key("text");
            self.slot(place, Topic::Told(ClauseKind::Period), &condition.text);
        }
    }

    fn group(&mut self, place: &Pointer, group: &'a Steering, task: impl Fn(usize) -> Topic) {
        const TOLD: Topic = Topic::Told(ClauseKind::Steering);
        self.optional(place.key("members"), TOLD, group.members.as_ref());
        for (index, seat) in group.seats.iter().enumerate() {
            self.optional(place.key("seats").index(index).key("who"), TOLD, seat.who.as_ref());
        }
        self.optional(place.key("otherwise"), TOLD, group.otherwise.as_ref());
        for (index, own) in group.tasks.iter().enumerate() {
            self.add(place.key("tasks").index(index), task(index), own.as_str());
        }
    }

    fn money(&mut self, agreement: &'a Agreement) {
        let Some(funding) = &agreement.funding else { return };
        let root = Pointer::root().key("funding");
        for (index, contribution) in funding.contributions.iter().enumerate() {
            let place = root.key("contributions").index(index);
            self.optional(place.key("description"), Topic::Contribution(index), contribution.description.as_ref());
            if let Some(condition) = &contribution.awaits {
                self.slot(place.key("awaits").key("text"), Topic::Told(ClauseKind::Economy), &condition.text);
            }
        }
        for (index, payment) in funding.payments.iter().enumerate() {
            let place = root.key("payments").index(index);
            if let Some(condition) = &payment.awaits {
                self.slot(place.key("awaits").key("text"), Topic::Told(ClauseKind::Payments), &condition.text);
            }
            self.optional(place.key("terms"), Topic::Payment(index), payment.terms.as_ref());
        }
        if let Some(indexation) = &funding.indexation {
            let place = root.key("indexation").key("text");
            self.optional(place, Topic::Told(ClauseKind::Economy), indexation.text.as_ref());
        }
    }

    fn ending(&mut self, agreement: &'a Agreement) {
        const TOLD: Topic = Topic::Told(ClauseKind::Termination);
        let Some(termination) = &agreement.termination else { return };
        let root = Pointer::root().key("termination");
        for (index, special) in termination.special_notices.iter().enumerate() {
            self.optional(root.key("special_notices").index(index).key("text"), TOLD, special.text.as_ref());
        }
        let renegotiation = termination.renegotiation.as_ref().and_then(|own| own.text.as_ref());
        self.optional(root.key("renegotiation").key("text"), TOLD, renegotiation);
        for (index, consequence) in termination.consequences.iter().enumerate() {
            self.slot(root.key("consequences").index(index).key("text"), TOLD, &consequence.text);
        }
        let rescission = termination.rescission.as_ref().and_then(|own| own.text.as_ref());
        self.optional(root.key("rescission").key("text"), TOLD, rescission);
        for (index, rescission) in termination.other_rescissions.iter().enumerate() {
            self.optional(root.key("other_rescissions").index(index).key("text"), TOLD, rescission.text.as_ref());
        }
        let repayment = termination.repayment.as_ref().and_then(|own| own.text.as_ref());
        self.optional(root.key("repayment").key("text"), TOLD, repayment);
    }
}

/// What can be read.
trait Text {
    fn words(&self) -> &str;
}

impl Text for String {
    fn words(&self) -> &str {
        self
    }
}

impl Text for Prose {
    fn words(&self) -> &str {
        self.as_str()
    }
}

/// `/<name>/<index>`.
fn list(name: &str, index: usize) -> Pointer {
    Pointer::root().key(name).index(index)
}
