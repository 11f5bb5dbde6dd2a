//! The closed words of the format that a clause's text must tell: `returned`, `consensus`, `on-grounds`. Knows no prose.

use iop_core::Pointer;
use iop_core::model::{
    Agreement, ClauseKind, Disputes, Extension, Funding, Ground, Interest, Payment, Period, Rescission, Steering,
    Termination,
};

use super::facts::{Facts, Value};
use super::stems::{self, Stems};

impl Facts<'_> {
    /// Every closed word that has words of its own in a text.
    pub(super) fn closed(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        if let Some(period) = &agreement.period {
            self.term(period, &root.key("period"));
        }
        if let Some(funding) = &agreement.funding {
            self.use_of_money(funding, &root.key("funding"));
        }
        if let Some(termination) = &agreement.termination {
            self.ways_to_end(termination, &root.key("termination"));
        }
        if let Some(disputes) = &agreement.disputes {
            self.means(disputes, &root.key("disputes"));
        }
        if let Some(aid) = &agreement.state_aid {
            let place = Pointer::root().key("state_aid").key("ground");
            self.word(ClauseKind::StateAid, place, aid.ground.known().copied().map(stems::aid_ground));
        }
        self.groups(agreement);
        self.safeguards(agreement);
        for (index, report) in agreement.reports.iter().enumerate() {
            let place = root.key("reports").index(index);
            self.word(ClauseKind::FollowUp, place.key("kind"), report.kind.known().copied().map(stems::report));
            self.word(ClauseKind::FollowUp, place.key("form"), report.form.known().copied().map(stems::form));
        }
        for (index, group) in agreement.target_groups.iter().enumerate() {
            let place = root.key("target_groups").index(index).key("sex");
            self.word(ClauseKind::TargetGroups, place, group.sex.known().copied().map(stems::sex));
        }
        if let Some(amendment) = &agreement.amendment {
            let place = root.key("amendment");
            for (index, change) in amendment.changes.iter().enumerate() {
                let place = place.key("changes").index(index).key("removed");
                self.word(ClauseKind::Changes, place, change.removed.then_some(stems::REMOVED));
            }
            let unchanged = amendment.otherwise_unchanged.then_some(stems::UNCHANGED);
            self.word(ClauseKind::Changes, place.key("otherwise_unchanged"), unchanged);
        }
        let method = agreement.signing.as_ref().and_then(|signing| signing.method.known().copied());
        self.word(ClauseKind::Signatures, root.key("signing").key("method"), method.map(stems::method));
    }

    fn word(&mut self, clause: ClauseKind, place: Pointer, stems: Option<Stems>) {
        if let Some(stems) = stems.filter(|stems| !stems.is_empty()) {
            self.push(clause, place, Value::Word(stems));
        }
    }

    fn term(&mut self, period: &Period, place: &Pointer) {
        let clause = ClauseKind::Period;
        self.word(clause, place.key("open_ended"), period.open_ended.then_some(stems::OPEN_ENDED));
        self.word(clause, place.key("starts_on"), period.starts_on.known().copied().map(stems::starts_on));
        let kind = period.extension.as_ref().map(|Extension { kind, .. }| kind);
        let kind = kind.and_then(|kind| kind.known().copied());
        self.word(clause, place.key("extension").key("kind"), kind.map(stems::extension));
    }

    fn use_of_money(&mut self, funding: &Funding, place: &Pointer) {
        let surplus = funding.surplus.known().copied();
        self.word(ClauseKind::UseOfFunds, place.key("surplus"), surplus.map(stems::surplus));
        self.word(ClauseKind::UseOfFunds, place.key("no_profit"), funding.no_profit.then_some(stems::NO_PROFIT));
        self.word(ClauseKind::Payments, place.key("vat"), funding.vat.known().map(|_| stems::VAT));
        self.word(
            ClauseKind::Payments,
            place.key("late_interest"),
            funding.late_interest.known().map(|_| stems::INTEREST),
        );
        for (index, Payment { against, retention, .. }) in funding.payments.iter().enumerate() {
            let place = place.key("payments").index(index);
            self.word(ClauseKind::Payments, place.key("against"), against.known().copied().map(stems::against));
            let against = retention.as_ref().and_then(|retention| retention.against.known().copied());
            self.word(ClauseKind::Payments, place.key("retention").key("against"), against.map(stems::against));
        }
        let never = funding.indexation.as_ref().is_some_and(|indexation| indexation.never_lowered);
        let place = place.key("indexation").key("never_lowered");
        self.word(ClauseKind::Economy, place, never.then_some(stems::NEVER_LOWERED));
    }

    fn ways_to_end(&mut self, termination: &Termination, place: &Pointer) {
        let clause = ClauseKind::Termination;
        self.word(clause, place.key("right"), termination.right.known().copied().map(stems::right));
        self.word(clause, place.key("effect"), termination.effect.known().copied().map(stems::effect));
        let counted = termination.counted_from.known().copied();
        self.word(clause, place.key("counted_from"), counted.map(stems::counted_from));
        self.grounds(place, &termination.grounds);
        for (index, special) in termination.special_notices.iter().enumerate() {
            self.grounds(&place.key("special_notices").index(index), &special.grounds);
        }
        if let Some(renegotiation) = &termination.renegotiation {
            self.grounds(&place.key("renegotiation"), &renegotiation.grounds);
        }
        for (index, consequence) in termination.consequences.iter().enumerate() {
            self.grounds(&place.key("consequences").index(index), &consequence.grounds);
        }
        if let Some(Rescission { grounds, .. }) = &termination.rescission {
            self.grounds(&place.key("rescission"), grounds);
        }
        for (index, rescission) in termination.other_rescissions.iter().enumerate() {
            self.grounds(&place.key("other_rescissions").index(index), &rescission.grounds);
        }
        if let Some(repayment) = &termination.repayment {
            let place = place.key("repayment");
            self.word(clause, place.key("extent"), repayment.extent.known().copied().map(stems::extent));
            let interest = repayment.interest.known().filter(|interest| **interest != Interest::None);
            self.word(clause, place.key("interest"), interest.map(|_| stems::INTEREST));
            self.grounds(&place, &repayment.grounds);
        }
    }

    fn grounds(&mut self, place: &Pointer, grounds: &[Ground]) {
        for (index, ground) in grounds.iter().enumerate() {
            let place = place.key("grounds").index(index);
            self.word(ClauseKind::Termination, place, Some(stems::ground(*ground)));
        }
    }

    fn means(&mut self, disputes: &Disputes, place: &Pointer) {
        for (index, step) in disputes.steps.iter().enumerate() {
            let place = place.key("steps").index(index).key("by");
            self.word(ClauseKind::Disputes, place, step.by.known().copied().map(stems::means));
        }
    }

    fn groups(&mut self, agreement: &Agreement) {
        let mut decides = |group: &Steering, place: Pointer| {
            let rule = group.decides_by.known().copied();
            self.word(ClauseKind::Steering, place.key("decides_by"), rule.map(stems::decides_by));
        };
        if let Some(steering) = &agreement.steering {
            decides(steering, Pointer::root().key("steering"));
        }
        for (index, group) in agreement.other_groups.iter().enumerate() {
            decides(group, Pointer::root().key("other_groups").index(index));
        }
    }

    fn safeguards(&mut self, agreement: &Agreement) {
        if let Some(data) = &agreement.data_protection {
            let (clause, place) = (ClauseKind::DataProtection, Pointer::root().key("data_protection"));
            for (index, role) in data.roles.iter().enumerate() {
                let place = place.key("roles").index(index).key("role");
                self.word(clause, place, role.role.known().copied().map(stems::data_role));
            }
            for (index, ground) in data.legal_basis.iter().enumerate() {
                self.word(clause, place.key("legal_basis").index(index), Some(stems::legal_ground(*ground)));
            }
            let sensitive = data.sensitive.known().is_some_and(|sensitive| *sensitive);
            self.word(clause, place.key("sensitive"), sensitive.then_some(stems::SENSITIVE));
        }
        for (index, register) in agreement.record_checks.iter().flat_map(|checks| checks.registers.iter().enumerate()) {
            let place = Pointer::root().key("record_checks").key("registers").index(index);
            self.word(ClauseKind::RecordChecks, place, Some(stems::register(*register)));
        }
    }
}
