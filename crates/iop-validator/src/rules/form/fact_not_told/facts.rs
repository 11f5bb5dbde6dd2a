//! The typed facts that a clause's text must tell, since nothing else on the paper does: the numbers, days, lengths,
//! amounts and shares. What is said in words can be said in others, and is not looked for. What is printed in a table, whoever wrote the text before it, is left out. Knows no prose.

use iop_core::derive::Ledger;
use iop_core::model::{Agreement, ClauseKind, Funding, StateAid, Steering, Target, Termination};
use iop_core::{Due, Duration, Frequency, Money, Pointer, Share, Slot, StatedDate};

/// What a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Value {
    Date(StatedDate),
    Due(Due),
    Duration(Duration),
    /// The time between occasions.
    Every(Duration),
    Number(u64),
    /// So many times per unit of time.
    Times(u32, Option<Frequency>),
    Money(Money),
    Share(Share),
}

/// A fact with its place, the kind of clause it belongs to, and the references that print it.
pub(super) struct Fact {
    pub(super) clause: ClauseKind,
    pub(super) place: Pointer,
    pub(super) value: Value,
    pub(super) names: Vec<String>,
}

/// The facts as they are gathered.
pub(super) struct Facts(Vec<Fact>);

impl Facts {
    /// Every fact of the agreement, in the order of the file.
    pub(super) fn of(agreement: &Agreement) -> Vec<Fact> {
        let mut facts = Self(Vec::new());
        facts.papers(agreement);
        facts.numbers(agreement);
        facts.work(agreement);
        facts.time(agreement);
        if let Some(funding) = &agreement.funding {
            facts.money(agreement, funding);
        }
        if let Some(termination) = &agreement.termination {
            facts.ending(termination);
        }
        if let Some(aid) = &agreement.state_aid {
            facts.aid(agreement, aid);
        }
        for (index, step) in agreement.disputes.iter().flat_map(|disputes| disputes.steps.iter().enumerate()) {
            let place = Pointer::root().key("disputes").key("steps").index(index).key("within");
            facts.add(ClauseKind::Disputes, place, &step.within, Value::Duration);
        }
        facts.0
    }

    pub(super) fn push(&mut self, clause: ClauseKind, place: Pointer, value: Value) {
        self.push_named(clause, place, value, Vec::new());
    }

    /// A fact that a reference by one of `names` prints.
    pub(super) fn push_named(&mut self, clause: ClauseKind, place: Pointer, value: Value, names: Vec<String>) {
        self.0.push(Fact { clause, place, value, names });
    }

    fn add<T: Copy>(&mut self, clause: ClauseKind, place: Pointer, slot: &Slot<T>, value: fn(T) -> Value) {
        self.named(clause, place, slot, value, &[]);
    }

    fn named<T: Copy>(
        &mut self,
        clause: ClauseKind,
        place: Pointer,
        slot: &Slot<T>,
        value: fn(T) -> Value,
        names: &'static [&'static str],
    ) {
        if let Some(known) = slot.known() {
            let names = names.iter().map(|name| (*name).to_owned()).collect();
            self.push_named(clause, place, value(*known), names);
        }
    }

    fn papers(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        for (index, decision) in agreement.decisions.iter().enumerate() {
            let place = root.key("decisions").index(index).key("date");
            self.add(ClauseKind::Related, place, &decision.date, Value::Date);
        }
        for (index, related) in agreement.related.iter().enumerate() {
            let place = root.key("related").index(index);
            for (key, date) in [("dated", &related.dated), ("from", &related.from), ("to", &related.to)] {
                self.add(ClauseKind::Related, place.key(key), date, Value::Date);
            }
        }
        for (index, assessment) in agreement.assessments.iter().enumerate() {
            let place = root.key("assessments").index(index).key("on");
            self.add(assessment.clause(), place, &assessment.on, Value::Date);
        }
        if let Some(amendment) = &agreement.amendment {
            let place = root.key("amendment").key("effective");
            self.named(ClauseKind::Changes, place, &amendment.effective, Value::Date, &["amendment.effective"]);
        }
        if let Some(criteria) = &agreement.criteria {
            let place = root.key("criteria").key("assessed_on");
            self.add(ClauseKind::Criteria, place, &criteria.assessed_on, Value::Date);
        }
    }

    fn numbers(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        for (index, group) in agreement.target_groups.iter().enumerate() {
            let place = root.key("target_groups").index(index);
            let ages = [("age_from", &group.age_from), ("age_under", &group.age_under), ("age_to", &group.age_to)];
            // "From birth" needs no words.
            for (key, age) in ages.into_iter().filter(|(_, age)| age.known() != Some(&0)) {
                self.add(ClauseKind::TargetGroups, place.key(key), age, |age| Value::Number(u64::from(age)));
            }
            let sizes = [
                ("at_least", &group.at_least),
                ("at_most", &group.at_most),
                ("exactly", &group.exactly),
                ("about", &group.about),
            ];
            for (key, size) in sizes {
                self.add(ClauseKind::TargetGroups, place.key(key), size, Value::Number);
            }
        }
        for (index, goal) in agreement.goals.iter().enumerate() {
            let own = goal.id.known().map(|id| format!("goals.{id}"));
            let names: Vec<String> = own.into_iter().chain(["goals".to_owned()]).collect();
            self.targets(ClauseKind::Goals, &root.key("goals").index(index).key("targets"), &goal.targets, &names);
        }
    }

    fn targets(&mut self, clause: ClauseKind, place: &Pointer, targets: &[Target], names: &[String]) {
        for (index, target) in targets.iter().enumerate() {
            let numbers = [
                ("at_least", &target.at_least),
                ("at_most", &target.at_most),
                ("exactly", &target.exactly),
                ("about", &target.about),
            ];
            for (key, number) in numbers {
                if let Some(number) = number.known() {
                    self.push_named(clause, place.index(index).key(key), Value::Number(*number), names.to_vec());
                }
            }
        }
    }

    fn work(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        for (index, commitment) in agreement.commitments.iter().enumerate() {
            let clause = commitment.clause.unwrap_or(ClauseKind::Commitments);
            let place = root.key("commitments").index(index);
            self.targets(clause, &place.key("targets"), &commitment.targets, &[]);
            self.add(clause, place.key("due"), &commitment.due, Value::Due);
        }
        if let Some(checks) = &agreement.record_checks {
            let place = root.key("record_checks").key("not_older_than");
            self.add(ClauseKind::RecordChecks, place, &checks.not_older_than, Value::Duration);
        }
        if let Some(data) = &agreement.data_protection {
            self.add(ClauseKind::DataProtection, root.key("data_protection").key("erased"), &data.erased, Value::Due);
        }
        if let Some(steering) = &agreement.steering {
            self.meetings(steering, &root.key("steering"));
        }
        for (index, group) in agreement.other_groups.iter().enumerate() {
            self.meetings(group, &root.key("other_groups").index(index));
        }
        for (index, report) in agreement.reports.iter().enumerate() {
            self.add(ClauseKind::FollowUp, root.key("reports").index(index).key("due"), &report.due, Value::Due);
        }
    }

    /// How often a group meets, unless it is once: "varje kvartal" tells that without a number.
    fn meetings(&mut self, steering: &Steering, place: &Pointer) {
        let several =
            steering.meetings.iter().filter(|meetings| meetings.times.known().is_some_and(|times| *times > 1));
        for meetings in several {
            let place = place.key("meetings").key("times");
            let times = meetings.times.known().map(|times| Value::Times(*times, meetings.per.known().copied()));
            if let Some(times) = times {
                self.push(ClauseKind::Steering, place, times);
            }
        }
    }

    fn time(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        if let Some(period) = &agreement.period {
            let (clause, place) = (ClauseKind::Period, root.key("period"));
            self.named(clause, place.key("start"), &period.start, Value::Date, &["period.start"]);
            self.named(clause, place.key("end"), &period.end, Value::Date, &["period.end"]);
            // With the last day told, the length follows.
            if period.end.is_blank() {
                let names = &["period.length", "period.end"];
                self.named(clause, place.key("length"), &period.length, Value::Duration, names);
            }
            for (index, condition) in period.conditions.iter().enumerate() {
                let place = place.key("conditions").index(index).key("by");
                self.add(clause, place, &condition.by, Value::Due);
            }
            if let Some(extension) = &period.extension {
                let place = place.key("extension");
                self.add(clause, place.key("by"), &extension.by, Value::Duration);
                self.add(clause, place.key("notice"), &extension.notice, Value::Duration);
                self.add(clause, place.key("until"), &extension.until, Value::Date);
            }
        }
        if let Some(review) = &agreement.review {
            let place = root.key("review");
            self.named(ClauseKind::Review, place.key("by"), &review.by, Value::Due, &["review.by"]);
            self.add(ClauseKind::Review, place.key("every"), &review.every, Value::Every);
        }
        for (index, review) in agreement.other_reviews.iter().enumerate() {
            let place = root.key("other_reviews").index(index);
            self.add(ClauseKind::Review, place.key("by"), &review.by, Value::Due);
            self.add(ClauseKind::Review, place.key("every"), &review.every, Value::Every);
        }
    }

    fn money(&mut self, agreement: &Agreement, funding: &Funding) {
        let root = Pointer::root().key("funding");
        let ledger = Ledger::of(agreement);
        // One payment that is divided gives a table of all that can be told.
        let table = funding
            .payments
            .iter()
            .any(|payment| ledger.instalments(payment).is_ok_and(|parts| parts.len() > 1 || payment.of.is_some()));
        for (index, payment) in funding.payments.iter().enumerate() {
            let (clause, place) = (ClauseKind::Payments, root.key("payments").index(index));
            let printed = table && ledger.instalments(payment).is_ok();
            if !printed {
                self.add(clause, place.key("amount"), &payment.amount, Value::Money);
                self.add(clause, place.key("share"), &payment.share, Value::Share);
                self.add(clause, place.key("on"), &payment.on, Value::Due);
            }
            if let Some(retention) = &payment.retention {
                let place = place.key("retention");
                self.add(clause, place.key("share"), &retention.share, Value::Share);
                self.add(clause, place.key("on"), &retention.on, Value::Due);
                self.add(clause, place.key("forfeited"), &retention.forfeited, Value::Due);
            }
        }
        if let Some(indexation) = &funding.indexation {
            let place = root.key("indexation");
            self.add(ClauseKind::Economy, place.key("share"), &indexation.share, Value::Share);
            self.add(ClauseKind::Economy, place.key("base"), &indexation.base, Value::Date);
        }
        for (index, charge) in funding.charges.iter().enumerate() {
            let place = root.key("charges").index(index);
            self.add(ClauseKind::Economy, place.key("amount"), &charge.amount, Value::Money);
            self.add(ClauseKind::Economy, place.key("at_most"), &charge.at_most, Value::Money);
        }
        self.add(ClauseKind::UseOfFunds, root.key("surplus_due"), &funding.surplus_due, Value::Due);
        self.add(ClauseKind::UseOfFunds, root.key("spend_by"), &funding.spend_by, Value::Due);
    }

    /// Aid that was given before stands in a table.
    fn aid(&mut self, agreement: &Agreement, aid: &StateAid) {
        let (clause, place) = (ClauseKind::StateAid, Pointer::root().key("state_aid"));
        self.named(clause, place.key("amount"), &aid.amount, Value::Money, &["state_aid.amount"]);
        // Aid is granted on the day of the agreement, which the paper bears, unless another day is told.
        if aid.granted.known() != agreement.dated.known() {
            self.named(clause, place.key("granted"), &aid.granted, Value::Date, &["state_aid.granted"]);
        }
        self.named(clause, place.key("declared"), &aid.declared, Value::Date, &["state_aid.declared"]);
        let granted = aid.granted.known().or_else(|| agreement.dated.known());
        let names: &[&str] = if aid.rate_on.known() == granted { &["state_aid.granted"] } else { &[] };
        self.named(clause, place.key("rate_on"), &aid.rate_on, Value::Date, names);
        // What is registered after the day of the paper cannot stand in it.
        let day = |date: &Slot<StatedDate>| date.known().map(|date| date.first());
        if day(&aid.registered).zip(day(&agreement.dated)).is_none_or(|(registered, dated)| registered <= dated) {
            self.add(clause, place.key("registered"), &aid.registered, Value::Date);
        }
    }

    fn ending(&mut self, termination: &Termination) {
        let (clause, root) = (ClauseKind::Termination, Pointer::root().key("termination"));
        let names = &["termination.notice", "termination.last_notice"];
        self.named(clause, root.key("notice"), &termination.notice, Value::Duration, names);
        for (index, special) in termination.special_notices.iter().enumerate() {
            let place = root.key("special_notices").index(index).key("notice");
            self.add(clause, place, &special.notice, Value::Duration);
        }
        if let Some(renegotiation) = &termination.renegotiation {
            self.add(clause, root.key("renegotiation").key("within"), &renegotiation.within, Value::Duration);
        }
        for (index, consequence) in termination.consequences.iter().enumerate() {
            let place = root.key("consequences").index(index).key("within");
            self.add(clause, place, &consequence.within, Value::Duration);
        }
        if let Some(rescission) = &termination.rescission {
            self.add(clause, root.key("rescission").key("cure"), &rescission.cure, Value::Duration);
        }
        for (index, rescission) in termination.other_rescissions.iter().enumerate() {
            let place = root.key("other_rescissions").index(index).key("cure");
            self.add(clause, place, &rescission.cure, Value::Duration);
        }
        if let Some(repayment) = &termination.repayment {
            let place = root.key("repayment");
            self.add(clause, place.key("due"), &repayment.due, Value::Due);
            self.add(clause, place.key("interest_rate"), &repayment.interest_rate, Value::Share);
        }
    }
}
