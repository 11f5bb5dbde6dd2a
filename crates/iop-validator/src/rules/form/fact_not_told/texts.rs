//! The facts in words that a clause's text must tell in words of its own. What is printed in a table or after the text,
//! whoever wrote that, is left out. Knows no prose.

use iop_core::model::{Agreement, ClauseKind, Funding, Period, Rescission, Review, StateAid, Steering, Termination};
use iop_core::{Pointer, Prose, Slot};

use super::facts::{Facts, Value};
use super::stems;

impl<'a> Facts<'a> {
    /// Every fact in words.
    pub(super) fn texts(&mut self, agreement: &'a Agreement) {
        self.subject(agreement);
        self.reasons(agreement);
        self.duties(agreement);
        self.reviews(agreement);
        if let Some(period) = &agreement.period {
            self.conditions(period);
        }
        if let Some(funding) = &agreement.funding {
            self.terms(funding);
        }
        if let Some(aid) = &agreement.state_aid {
            self.marks_of_aid(aid);
        }
        if let Some(termination) = &agreement.termination {
            self.endings(termination);
        }
        let root = Pointer::root();
        if let Some(disputes) = &agreement.disputes {
            let place = root.key("disputes");
            self.text(ClauseKind::Disputes, place.key("law"), disputes.law.as_ref());
            for (index, step) in disputes.steps.iter().enumerate() {
                self.text(ClauseKind::Disputes, place.key("steps").index(index).key("forum"), step.forum.as_ref());
            }
        }
        for (index, annex) in agreement.annexes.iter().enumerate() {
            let names = annex.id.known().map(|id| format!("annexes.{id}"));
            let place = root.key("annexes").index(index).key("title");
            if let Some(title) = annex.title.known() {
                self.push_named(ClauseKind::Annexes, place, Value::Text(title), names.into_iter().collect());
            }
        }
    }

    fn text(&mut self, clause: ClauseKind, place: Pointer, text: Option<&'a String>) {
        if let Some(text) = text {
            self.push(clause, place, Value::Text(text));
        }
    }

    fn prose(&mut self, clause: ClauseKind, place: Pointer, text: Option<&'a Prose>) {
        if let Some(text) = text {
            self.push(clause, place, Value::Text(text.as_str()));
        }
    }

    fn slot(&mut self, clause: ClauseKind, place: Pointer, text: &'a Slot<Prose>) {
        self.prose(clause, place, text.known());
    }

    fn subject(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        for (index, change) in agreement.amendment.iter().flat_map(|own| own.changes.iter().enumerate()) {
            let place = root.key("amendment").key("changes").index(index);
            self.prose(ClauseKind::Changes, place.key("was"), change.was.as_ref());
            self.slot(ClauseKind::Changes, place.key("becomes"), &change.becomes);
        }
        for (index, definition) in agreement.definitions.iter().enumerate() {
            let place = root.key("definitions").index(index);
            if let Some(term) = definition.term.known() {
                self.push(ClauseKind::Definitions, place.key("term"), Value::Text(term));
            }
            self.slot(ClauseKind::Definitions, place.key("means"), &definition.means);
        }
        if let Some(scope) = &agreement.scope {
            let (clause, place) = (ClauseKind::Scope, root.key("scope"));
            if let Some(name) = &scope.name {
                self.push_named(clause, place.key("name"), Value::Text(name), vec!["scope.name".to_owned()]);
            }
            for (index, text) in scope.places.iter().enumerate() {
                self.push(clause, place.key("places").index(index), Value::Text(text));
            }
            for (key, texts) in [("includes", &scope.includes), ("excludes", &scope.excludes)] {
                for (index, text) in texts.iter().enumerate() {
                    self.prose(clause, place.key(key).index(index), Some(text));
                }
            }
        }
        for (index, group) in agreement.target_groups.iter().enumerate() {
            let (clause, place) = (ClauseKind::TargetGroups, root.key("target_groups").index(index));
            self.slot(clause, place.key("text"), &group.text);
            self.text(clause, place.key("legal_status"), group.legal_status.as_ref());
            self.text(clause, place.key("area"), group.area.as_ref());
        }
        for (index, goal) in agreement.goals.iter().enumerate() {
            self.slot(ClauseKind::Goals, root.key("goals").index(index).key("text"), &goal.text);
        }
    }

    fn reasons(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        if let Some(criteria) = &agreement.criteria {
            let (clause, place) = (ClauseKind::Criteria, root.key("criteria"));
            self.text(clause, place.key("assessed_by"), criteria.assessed_by.as_ref());
            for (index, item) in criteria.items.iter().enumerate() {
                let place = place.key("items").index(index);
                if let Some(text) = item.text.known() {
                    self.push_named(clause, place.key("text"), Value::Text(text), vec!["criteria".to_owned()]);
                }
                self.text(clause, place.key("reason"), item.reason.as_ref());
            }
        }
        for (index, decision) in agreement.decisions.iter().enumerate() {
            let place = root.key("decisions").index(index);
            if let Some(body) = decision.body.known() {
                self.push(ClauseKind::Related, place.key("body"), Value::Text(body));
            }
            self.text(ClauseKind::Related, place.key("matter"), decision.matter.as_ref());
        }
        for (index, related) in agreement.related.iter().enumerate() {
            if let Some(title) = related.title.known() {
                let place = root.key("related").index(index).key("title");
                self.push(ClauseKind::Related, place, Value::Text(title));
            }
        }
        for (index, assessment) in agreement.assessments.iter().enumerate() {
            let place = root.key("assessments").index(index).key("outcome");
            self.slot(assessment.clause(), place, &assessment.outcome);
        }
    }

    fn duties(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        for (index, duty) in agreement.commitments.iter().enumerate() {
            let (clause, place) =
                (duty.clause.unwrap_or(ClauseKind::Commitments), root.key("commitments").index(index));
            self.slot(clause, place.key("text"), &duty.text);
            self.prose(clause, place.key("when"), duty.when.as_ref());
        }
        if let Some(steering) = &agreement.steering {
            self.group(steering, &root.key("steering"));
        }
        for (index, group) in agreement.other_groups.iter().enumerate() {
            self.group(group, &root.key("other_groups").index(index));
        }
        for (index, report) in agreement.reports.iter().enumerate() {
            let place = root.key("reports").index(index).key("text");
            self.prose(ClauseKind::FollowUp, place, report.text.as_ref());
        }
        if let Some(checks) = &agreement.record_checks {
            let place = root.key("record_checks").key("shown_by");
            self.text(ClauseKind::RecordChecks, place, checks.shown_by.as_ref());
        }
        for (index, role) in agreement.data_protection.iter().flat_map(|data| data.roles.iter().enumerate()) {
            let place = root.key("data_protection").key("roles").index(index).key("processing");
            self.text(ClauseKind::DataProtection, place, role.processing.as_ref());
        }
        for (index, post) in agreement.staff.iter().flat_map(|staff| staff.posts.iter().enumerate()) {
            if let Some(title) = post.title.known() {
                let place = root.key("staff").key("posts").index(index).key("title");
                self.push(ClauseKind::Staff, place, Value::Text(title));
            }
        }
    }

    fn group(&mut self, group: &'a Steering, place: &Pointer) {
        let clause = ClauseKind::Steering;
        self.text(clause, place.key("name"), group.name.as_ref());
        self.text(clause, place.key("members"), group.members.as_ref());
        self.text(clause, place.key("otherwise"), group.otherwise.as_ref());
        for (index, seat) in group.seats.iter().enumerate() {
            self.text(clause, place.key("seats").index(index).key("who"), seat.who.as_ref());
        }
        for (index, task) in group.tasks.iter().enumerate() {
            self.prose(clause, place.key("tasks").index(index), Some(task));
        }
    }

    fn reviews(&mut self, agreement: &'a Agreement) {
        let place = Pointer::root().key("review");
        if let Some(review) = &agreement.review {
            self.text(ClauseKind::Review, place.key("after"), review.after.as_ref());
            self.decides(&place, review);
        }
        for (index, review) in agreement.other_reviews.iter().enumerate() {
            let place = Pointer::root().key("other_reviews").index(index);
            self.text(ClauseKind::Review, place.key("after"), review.after.as_ref());
            self.decides(&place, review);
        }
    }

    /// What a review decides is nearly always whether the parties go on, and that has many words.
    fn decides(&mut self, place: &Pointer, review: &'a Review) {
        let Some(decides) = &review.decides else { return };
        let words = decides.to_lowercase();
        let goes_on = stems::GOES_ON.iter().any(|stem| words.contains(stem));
        let value = if goes_on { Value::Word(stems::GOES_ON) } else { Value::Text(decides) };
        self.push(ClauseKind::Review, place.key("decides"), value);
    }

    fn conditions(&mut self, period: &'a Period) {
        for (index, condition) in period.conditions.iter().enumerate() {
            let place = Pointer::root().key("period").key("conditions").index(index).key("text");
            self.slot(ClauseKind::Period, place, &condition.text);
        }
    }

    fn terms(&mut self, funding: &'a Funding) {
        let (clause, root) = (ClauseKind::Economy, Pointer::root().key("funding"));
        for (index, one) in funding.contributions.iter().enumerate() {
            let place = root.key("contributions").index(index);
            self.text(clause, place.key("earmarked_for"), one.earmarked_for.as_ref());
            self.text(clause, place.key("replaces"), one.replaces.as_ref());
            self.text(clause, place.key("share_of"), one.share_of.as_ref());
            if let Some(condition) = &one.awaits {
                self.slot(clause, place.key("awaits").key("text"), &condition.text);
            }
        }
        for (index, payment) in funding.payments.iter().enumerate() {
            let place = root.key("payments").index(index);
            self.prose(ClauseKind::Payments, place.key("terms"), payment.terms.as_ref());
            if let Some(condition) = &payment.awaits {
                self.slot(ClauseKind::Payments, place.key("awaits").key("text"), &condition.text);
            }
        }
        if let Some(indexation) = &funding.indexation {
            let place = root.key("indexation");
            if let Some(index) = indexation.index.known() {
                self.push(clause, place.key("index"), Value::Text(index));
            }
            self.prose(clause, place.key("text"), indexation.text.as_ref());
        }
        for (index, charge) in funding.charges.iter().enumerate() {
            if let Some(item) = charge.item.known() {
                self.push(clause, root.key("charges").index(index).key("item"), Value::Text(item));
            }
        }
    }

    fn marks_of_aid(&mut self, aid: &'a StateAid) {
        let (clause, place) = (ClauseKind::StateAid, Pointer::root().key("state_aid"));
        if let Some(regulation) = &aid.regulation {
            let names = vec!["state_aid.regulation".to_owned()];
            self.push_named(clause, place.key("regulation"), Value::Mark(regulation), names);
        }
        if let Some(number) = &aid.register_number {
            self.push(clause, place.key("register_number"), Value::Mark(number));
        }
        self.text(clause, place.key("entrustment"), aid.entrustment.as_ref());
    }

    fn endings(&mut self, termination: &'a Termination) {
        let (clause, root) = (ClauseKind::Termination, Pointer::root().key("termination"));
        for (index, special) in termination.special_notices.iter().enumerate() {
            self.prose(clause, root.key("special_notices").index(index).key("text"), special.text.as_ref());
        }
        let renegotiation = termination.renegotiation.as_ref().and_then(|own| own.text.as_ref());
        self.prose(clause, root.key("renegotiation").key("text"), renegotiation);
        for (index, consequence) in termination.consequences.iter().enumerate() {
            self.slot(clause, root.key("consequences").index(index).key("text"), &consequence.text);
        }
        if let Some(Rescission { text, .. }) = &termination.rescission {
            self.prose(clause, root.key("rescission").key("text"), text.as_ref());
        }
        for (index, rescission) in termination.other_rescissions.iter().enumerate() {
            self.prose(clause, root.key("other_rescissions").index(index).key("text"), rescission.text.as_ref());
        }
        let repayment = termination.repayment.as_ref().and_then(|own| own.text.as_ref());
        self.prose(clause, root.key("repayment").key("text"), repayment);
    }
}
