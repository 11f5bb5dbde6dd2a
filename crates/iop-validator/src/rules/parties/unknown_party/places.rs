//! Every place of an agreement that names who someone is, and which kind of someone may stand there. Knows no fault.

use iop_core::model::{Agreement, Id, PartyRef, Steering};
use iop_core::{Pointer, Slot};

/// Who may stand in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fits {
    /// A party: one that is meant by itself.
    Party,
    /// A party or a group of parties: whoever is bound.
    Bound,
    /// A party or a participant: whoever can hold a pen or be given money.
    Person,
    /// Anyone in the file.
    Anyone,
}

/// Everyone named, with the place.
pub(super) struct Places<'a>(Vec<(Pointer, &'a Id, Fits)>);

impl<'a> Places<'a> {
    pub(super) fn of(agreement: &'a Agreement) -> Vec<(Pointer, &'a Id, Fits)> {
        let mut places = Self(Vec::new());
        places.actors(agreement);
        places.work(agreement);
        places.steering(agreement);
        places.time(agreement);
        places.money(agreement);
        places.ending(agreement);
        places.0
    }

    fn id(&mut self, place: Pointer, id: Option<&'a Id>, fits: Fits) {
        self.0.extend(id.map(|id| (place, id, fits)));
    }

    fn named(&mut self, place: Pointer, who: Option<&'a PartyRef>, fits: Fits) {
        self.id(place, who.and_then(PartyRef::id), fits);
    }

    fn slot(&mut self, place: Pointer, who: &'a Slot<PartyRef>, fits: Fits) {
        self.named(place, who.known(), fits);
    }

    fn actors(&mut self, agreement: &'a Agreement) {
        for (index, party) in agreement.parties.iter().enumerate() {
            self.id(list("parties", index).key("succeeds"), party.succeeds.as_ref(), Fits::Party);
        }
        for (index, group) in agreement.party_groups.iter().enumerate() {
            for (own, member) in group.members.iter().enumerate() {
                self.id(list("party_groups", index).key("members").index(own), Some(member), Fits::Party);
            }
        }
        for (index, participant) in agreement.participants.iter().enumerate() {
            self.id(list("participants", index).key("of"), participant.of.as_ref(), Fits::Bound);
        }
        if let Some(series) = &agreement.series {
            self.id(Pointer::root().key("series").key("party"), series.party.as_ref(), Fits::Party);
        }
        for (index, decision) in agreement.decisions.iter().enumerate() {
            self.id(list("decisions", index).key("party"), decision.party.as_ref(), Fits::Anyone);
        }
        for (index, annex) in agreement.annexes.iter().enumerate() {
            self.named(list("annexes", index).key("party"), annex.party.as_ref(), Fits::Anyone);
        }
        for (index, signature) in agreement.signatures.iter().enumerate() {
            self.id(list("signatures", index).key("party"), signature.party.known(), Fits::Person);
        }
    }

    fn work(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        for (index, commitment) in agreement.commitments.iter().enumerate() {
            let place = list("commitments", index);
            self.slot(place.key("party"), &commitment.party, Fits::Bound);
            self.id(place.key("performed_by"), commitment.performed_by.as_ref(), Fits::Anyone);
        }
        if let Some(staff) = &agreement.staff {
            let place = root.key("staff");
            self.slot(place.key("employer"), &staff.employer, Fits::Anyone);
            for (index, post) in staff.posts.iter().enumerate() {
                self.named(place.key("posts").index(index).key("employer"), post.employer.as_ref(), Fits::Anyone);
            }
        }
        if let Some(checks) = &agreement.record_checks {
            self.slot(root.key("record_checks").key("noted_by"), &checks.noted_by, Fits::Anyone);
        }
        for (index, role) in agreement.data_protection.iter().flat_map(|data| data.roles.iter().enumerate()) {
            let place = root.key("data_protection").key("roles").index(index).key("party");
            self.slot(place, &role.party, Fits::Anyone);
        }
    }

    fn steering(&mut self, agreement: &'a Agreement) {
        if let Some(steering) = &agreement.steering {
            self.group(&Pointer::root().key("steering"), steering);
        }
        for (index, group) in agreement.other_groups.iter().enumerate() {
            self.group(&list("other_groups", index), group);
        }
    }

    fn group(&mut self, place: &Pointer, steering: &'a Steering) {
        for (index, seat) in steering.seats.iter().enumerate() {
            self.named(place.key("seats").index(index).key("party"), seat.party.as_ref(), Fits::Anyone);
        }
        self.named(place.key("chair"), steering.chair.as_ref(), Fits::Anyone);
        if let Some(meetings) = &steering.meetings {
            let place = place.key("meetings");
            self.named(place.key("convened_by"), meetings.convened_by.as_ref(), Fits::Anyone);
            self.named(place.key("minutes_by"), meetings.minutes_by.as_ref(), Fits::Anyone);
        }
    }

    fn time(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        for (index, report) in agreement.reports.iter().enumerate() {
            let place = list("reports", index);
            self.slot(place.key("party"), &report.party, Fits::Anyone);
            self.named(place.key("to"), report.to.as_ref(), Fits::Anyone);
        }
        if let Some(extension) = agreement.period.as_ref().and_then(|period| period.extension.as_ref()) {
            let place = root.key("period").key("extension").key("party");
            self.named(place, extension.party.as_ref(), Fits::Bound);
        }
        if let Some(review) = &agreement.review {
            self.slot(root.key("review").key("responsible"), &review.responsible, Fits::Anyone);
        }
        for (index, review) in agreement.other_reviews.iter().enumerate() {
            self.slot(list("other_reviews", index).key("responsible"), &review.responsible, Fits::Anyone);
        }
    }

    fn money(&mut self, agreement: &'a Agreement) {
        if let Some(aid) = &agreement.state_aid {
            self.id(Pointer::root().key("state_aid").key("recipient"), aid.recipient.as_ref(), Fits::Person);
        }
        let Some(funding) = &agreement.funding else { return };
        let root = Pointer::root().key("funding");
        for (index, contribution) in funding.contributions.iter().enumerate() {
            let place = root.key("contributions").index(index);
            self.id(place.key("party"), contribution.party.known(), Fits::Anyone);
            self.id(place.key("source"), contribution.source.as_ref(), Fits::Anyone);
        }
        for (index, line) in funding.costs.iter().enumerate() {
            self.id(root.key("costs").index(index).key("party"), line.party.as_ref(), Fits::Anyone);
        }
        for (index, payment) in funding.payments.iter().enumerate() {
            let place = root.key("payments").index(index);
            self.id(place.key("from"), payment.from.known(), Fits::Anyone);
            self.slot(place.key("to"), &payment.to, Fits::Anyone);
        }
        for (index, charge) in funding.charges.iter().enumerate() {
            let place = root.key("charges").index(index);
            self.named(place.key("from"), charge.from.as_ref(), Fits::Anyone);
            self.named(place.key("to"), charge.to.as_ref(), Fits::Anyone);
        }
    }

    fn ending(&mut self, agreement: &'a Agreement) {
        let Some(termination) = &agreement.termination else { return };
        let root = Pointer::root().key("termination");
        for (index, special) in termination.special_notices.iter().enumerate() {
            self.named(root.key("special_notices").index(index).key("party"), special.party.as_ref(), Fits::Bound);
        }
        let rescission = termination.rescission.as_ref().and_then(|rescission| rescission.party.as_ref());
        self.named(root.key("rescission").key("party"), rescission, Fits::Bound);
        for (index, rescission) in termination.other_rescissions.iter().enumerate() {
            self.named(root.key("other_rescissions").index(index).key("party"), rescission.party.as_ref(), Fits::Bound);
        }
        if let Some(repayment) = &termination.repayment {
            self.slot(root.key("repayment").key("party"), &repayment.party, Fits::Bound);
        }
    }
}

/// `/<name>/<index>`.
fn list(name: &str, index: usize) -> Pointer {
    Pointer::root().key(name).index(index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::filled;

    /// What is named by an id and is no one: the key that holds it, or the list around it.
    const NO_ONE: &[&str] =
        &["id", "profile", "annex", "goals", "of", "precedence", "set", "criterion", "processor_agreement"];

    #[test]
    fn everyone_that_the_format_can_name_is_looked_for() {
        let is_id = |property: &serde_json::Value| {
            property.to_string().contains(r#""pattern":"^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$""#)
        };
        let (agreement, ids) = filled(|property| is_id(property).then(|| "kommunen".into()));
        let places: Vec<Pointer> = Places::of(&agreement).into_iter().map(|(place, ..)| place).collect();
        let key = |place: &Pointer| {
            let mut keys = place.tokens().filter(|token| token.parse::<usize>().is_err());
            keys.next_back().map(str::to_owned).unwrap_or_default()
        };
        let is_someone = |place: &&Pointer| {
            let of_participant = place.tokens().next() == Some("participants") && key(place) == "of";
            !NO_ONE.contains(&key(place).as_str()) || of_participant
        };
        let (looked_for, lacking): (Vec<Pointer>, Vec<Pointer>) =
            ids.iter().filter(is_someone).cloned().partition(|place| places.contains(place));
        assert_eq!(lacking, []);
        assert_eq!(looked_for.len(), places.len(), "nothing else is looked for");
    }
}
