//! Every value of an agreement that must be known before it is signed. Knows no label and no prose.

mod money;

use iop_core::model::{
    Agreement, ClauseKind, ExtensionKind, Kind, NoticeRight, Period, Review, StartEvent, Steering, Target, Termination,
};
use iop_core::{Pointer, Prose, Slot};
use iop_law::KindOfAgreement;

use crate::finding::{Fault, Spot};

/// What is missing and has no label: a label is found wherever it stands, by the rule itself.
pub(super) fn faults(agreement: &Agreement, kind: Option<&KindOfAgreement>) -> Vec<Fault> {
    let mut blanks = Blanks(Vec::new());
    blanks.whole(agreement, kind);
    blanks.head(agreement);
    blanks.actors(agreement);
    blanks.contents(agreement);
    blanks.matters(agreement);
    blanks.leading(agreement);
    if let Some(period) = &agreement.period {
        blanks.period(period);
    }
    if let Some(funding) = &agreement.funding {
        blanks.funding(funding);
    }
    if let Some(aid) = &agreement.state_aid {
        blanks.aid(aid);
    }
    blanks.ending(agreement);
    blanks.0
}

struct Blanks(Vec<Fault>);

impl Blanks {
    fn missing(&mut self, at: Pointer, field: &'static str) {
        self.0.push(Fault::at(Spot::Value(at)).arg("field", crate::Arg::Message(field)));
    }

    fn absent(&mut self, absent: bool, key: &str, field: &'static str) {
        if absent {
            let fault = Fault::at(Spot::Key(Pointer::root().key(key)));
            self.0.push(fault.arg("field", crate::Arg::Message(field)));
        }
    }

    fn slot<T>(&mut self, slot: &Slot<T>, at: Pointer, field: &'static str) {
        if matches!(slot, Slot::Blank(None)) {
            self.missing(at, field);
        }
    }

    fn words(&mut self, slot: &Slot<String>, at: Pointer, field: &'static str) {
        match slot.known() {
            Some(text) if text.trim().is_empty() => self.missing(at, field),
            Some(_) => {}
            None => self.slot(slot, at, field),
        }
    }

    fn prose(&mut self, slot: &Slot<Prose>, at: Pointer, field: &'static str) {
        match slot.known() {
            Some(text) if text.is_empty() => self.missing(at, field),
            Some(_) => {}
            None => self.slot(slot, at, field),
        }
    }

    /// What no agreement can do without; not every kind has a term and money of its own.
    fn whole(&mut self, agreement: &Agreement, kind: Option<&KindOfAgreement>) {
        let needs = |clause: ClauseKind| kind.is_none_or(|kind| kind.requires.iter().any(|own| own[..] == [clause]));
        let funding = agreement.funding.as_ref();
        let no_money = funding.is_none_or(|funding| funding.contributions.is_empty() && funding.payments.is_empty());
        self.absent(agreement.parties.is_empty(), "parties", "field-parties");
        self.absent(agreement.period.is_none() && needs(ClauseKind::Period), "period", "field-period");
        self.absent(no_money && needs(ClauseKind::Economy), "funding", "field-funding");
        self.absent(agreement.signatures.is_empty(), "signatures", "field-signatures");
        // What begins when the bodies have approved it says which bodies.
        let starts = agreement.period.as_ref().and_then(|period| period.starts_on.known());
        let unapproved = agreement.decisions.is_empty() && starts == Some(&StartEvent::Approval);
        self.absent(unapproved, "decisions", "field-decisions");
    }

    fn head(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        self.slot(&agreement.id, root.key("id"), "field-id");
        self.slot(&agreement.kind, root.key("kind"), "field-kind");
        self.words(&agreement.title, root.key("title"), "field-title");
        // An agreement that begins when it has been approved is approved later.
        let starts = agreement.period.as_ref().and_then(|period| period.starts_on.known());
        for (index, decision) in agreement.decisions.iter().enumerate() {
            let at = root.key("decisions").index(index);
            self.words(&decision.body, at.key("body"), "field-decision-body");
            if starts != Some(&StartEvent::Approval) {
                self.slot(&decision.date, at.key("date"), "field-decision-date");
            }
        }
        for (index, related) in agreement.related.iter().enumerate() {
            let at = root.key("related").index(index);
            self.slot(&related.kind, at.key("kind"), "field-related-kind");
            self.words(&related.title, at.key("title"), "field-related-title");
        }
        for (index, change) in agreement.amendment.iter().flat_map(|own| own.changes.iter().enumerate()) {
            let at = root.key("amendment").key("changes").index(index);
            self.words(&change.concerns, at.key("concerns"), "field-change");
            if !change.removed {
                self.prose(&change.becomes, at.key("becomes"), "field-change-text");
            }
        }
    }

    fn actors(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        let series = agreement.series.as_ref().filter(|series| !series.counterparts.is_empty());
        let series = series.and_then(|series| series.party.as_ref());
        for (index, party) in agreement.parties.iter().enumerate() {
            let at = root.key("parties").index(index);
            self.slot(&party.id, at.key("id"), "field-party-id");
            self.slot(&party.role, at.key("role"), "field-role");
            // The party that stands for the counterparts of a series has the name and the number of each of them.
            let stands_for_others = series.is_some() && party.id.known() == series;
            if !stands_for_others {
                self.words(&party.name, at.key("name"), "field-name");
            }
            // What the party is registered as elsewhere has a number too: "framgår av stadgarna" tells none.
            let told = party.registration.as_deref().is_some_and(|own| own.contains(|c: char| c.is_ascii_digit()));
            if !told && !stands_for_others {
                self.slot(&party.org_number, at.key("org_number"), "field-org-number");
            }
            if let Some(power) = &party.signing_power {
                self.slot(&power.together, at.key("signing_power").key("together"), "field-signing-power");
            }
            for (list, people) in [("representatives", &party.representatives), ("contacts", &party.contacts)] {
                for (index, contact) in people.iter().enumerate() {
                    self.words(&contact.name, at.key(list).index(index).key("name"), "field-contact");
                }
            }
        }
        for (index, group) in agreement.party_groups.iter().enumerate() {
            let at = root.key("party_groups").index(index);
            self.slot(&group.id, at.key("id"), "field-group-id");
            self.words(&group.name, at.key("name"), "field-group-name");
        }
        for (index, participant) in agreement.participants.iter().enumerate() {
            let at = root.key("participants").index(index);
            self.words(&participant.name, at.key("name"), "field-participant-name");
        }
        for (index, counterpart) in agreement.series.iter().flat_map(|series| series.counterparts.iter().enumerate()) {
            let at = root.key("series").key("counterparts").index(index);
            self.words(&counterpart.name, at.key("name"), "field-counterpart");
        }
    }

    fn contents(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        self.targets(&agreement.context, &root.key("context"));
        for (index, group) in agreement.target_groups.iter().enumerate() {
            self.prose(&group.text, root.key("target_groups").index(index).key("text"), "field-target-group");
        }
        for (index, goal) in agreement.goals.iter().enumerate() {
            let at = root.key("goals").index(index);
            self.prose(&goal.text, at.key("text"), "field-goal");
            self.targets(&goal.targets, &at.key("targets"));
        }
        for (index, item) in agreement.criteria.iter().flat_map(|criteria| criteria.items.iter().enumerate()) {
            // A criterion of a published list has its words there.
            if item.criterion.is_none() {
                self.slot(&item.text, root.key("criteria").key("items").index(index).key("text"), "field-criterion");
            }
        }
        for (index, assessment) in agreement.assessments.iter().enumerate() {
            let at = root.key("assessments").index(index);
            self.slot(&assessment.matter, at.key("matter"), "field-assessment");
            self.prose(&assessment.outcome, at.key("outcome"), "field-assessment-outcome");
        }
        for (index, commitment) in agreement.commitments.iter().enumerate() {
            let at = root.key("commitments").index(index);
            self.slot(&commitment.party, at.key("party"), "field-commitment-party");
            self.prose(&commitment.text, at.key("text"), "field-commitment");
            self.targets(&commitment.targets, &at.key("targets"));
        }
        for (index, annex) in agreement.annexes.iter().enumerate() {
            self.words(&annex.title, root.key("annexes").index(index).key("title"), "field-annex");
        }
        for (index, clause) in agreement.clauses.iter().enumerate() {
            self.slot(&clause.kind, root.key("clauses").index(index).key("kind"), "field-clause-kind");
        }
    }

    fn targets(&mut self, targets: &[Target], at: &Pointer) {
        for (index, target) in targets.iter().enumerate() {
            self.words(&target.measure, at.index(index).key("measure"), "field-measure");
        }
    }

    fn matters(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        for (index, definition) in agreement.definitions.iter().enumerate() {
            let at = root.key("definitions").index(index);
            self.words(&definition.term, at.key("term"), "field-term");
            self.prose(&definition.means, at.key("means"), "field-meaning");
        }
        for (index, post) in agreement.staff.iter().flat_map(|staff| staff.posts.iter().enumerate()) {
            self.words(&post.title, root.key("staff").key("posts").index(index).key("title"), "field-post");
        }
        for (index, role) in agreement.data_protection.iter().flat_map(|data| data.roles.iter().enumerate()) {
            let at = root.key("data_protection").key("roles").index(index);
            self.slot(&role.party, at.key("party"), "field-data-party");
            self.slot(&role.role, at.key("role"), "field-data-role");
        }
    }

    fn leading(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        if let Some(steering) = &agreement.steering {
            self.meetings(steering, &root.key("steering"));
        }
        for (index, group) in agreement.other_groups.iter().enumerate() {
            self.meetings(group, &root.key("other_groups").index(index));
        }
        for (index, report) in agreement.reports.iter().enumerate() {
            let at = root.key("reports").index(index);
            self.slot(&report.party, at.key("party"), "field-report-party");
            self.slot(&report.due, at.key("due"), "field-report-due");
        }
        if let Some(review) = &agreement.review {
            self.review(review, &root.key("review"));
        }
        for (index, review) in agreement.other_reviews.iter().enumerate() {
            self.review(review, &root.key("other_reviews").index(index));
        }
    }

    fn review(&mut self, review: &Review, at: &Pointer) {
        // Every third year, and after every election, says when as well.
        if review.every.is_blank() && review.after.is_none() {
            self.slot(&review.by, at.key("by"), "field-review");
        }
        self.slot(&review.responsible, at.key("responsible"), "field-review-party");
    }

    fn meetings(&mut self, steering: &Steering, at: &Pointer) {
        if let Some(meetings) = &steering.meetings {
            self.slot(&meetings.times, at.key("meetings").key("times"), "field-meetings");
            self.slot(&meetings.per, at.key("meetings").key("per"), "field-meetings-per");
        }
    }

    fn period(&mut self, period: &Period) {
        let at = Pointer::root().key("period");
        // What begins with an event begins on a day that is not known yet.
        if matches!(period.starts_on.known(), None | Some(StartEvent::Date)) {
            self.slot(&period.start, at.key("start"), "field-start");
        }
        if period.length.is_blank() && !period.open_ended {
            self.slot(&period.end, at.key("end"), "field-end");
        }
        for (index, condition) in period.conditions.iter().enumerate() {
            self.prose(&condition.text, at.key("conditions").index(index).key("text"), "field-condition");
        }
        if let Some(extension) = &period.extension {
            let at = at.key("extension");
            self.slot(&extension.kind, at.key("kind"), "field-extension-kind");
            if extension.kind.known() != Some(&ExtensionKind::Agreed) && extension.until.is_blank() {
                self.slot(&extension.by, at.key("by"), "field-extension");
            }
        }
    }

    fn ending(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        if let Some(termination) = &agreement.termination {
            self.termination(agreement, termination, &root.key("termination"));
        }
        for (index, step) in agreement.disputes.iter().flat_map(|disputes| disputes.steps.iter().enumerate()) {
            self.slot(&step.by, root.key("disputes").key("steps").index(index).key("by"), "field-dispute-step");
        }
        for (index, signature) in agreement.signatures.iter().enumerate() {
            let at = root.key("signatures").index(index);
            self.slot(&signature.party, at.key("party"), "field-signature-party");
            self.words(&signature.name, at.key("name"), "field-signature-name");
        }
    }

    fn termination(&mut self, agreement: &Agreement, termination: &Termination, at: &Pointer) {
        // A grant that only says what is paid back, and a change of another agreement, need not speak of notice.
        let may_be_silent = matches!(agreement.kind.known(), Some(Kind::Grant | Kind::Amendment));
        let silent = termination.right.is_blank() && termination.notice.is_blank() && termination.grounds.is_empty();
        if !(may_be_silent && silent) {
            self.slot(&termination.right, at.key("right"), "field-notice-right");
            if termination.right.known() != Some(&NoticeRight::None) {
                self.slot(&termination.notice, at.key("notice"), "field-notice");
            }
        }
        for (index, consequence) in termination.consequences.iter().enumerate() {
            self.prose(&consequence.text, at.key("consequences").index(index).key("text"), "field-consequence");
        }
        if let Some(repayment) = &termination.repayment {
            let at = at.key("repayment");
            self.slot(&repayment.party, at.key("party"), "field-repayment-party");
            self.slot(&repayment.extent, at.key("extent"), "field-repayment");
        }
    }
}
