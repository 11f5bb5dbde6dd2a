//! Every value of an agreement that must be known before it is signed. Knows no prose.

use iop_core::model::{Agreement, ContributionForm, Funding, Kind, NoticeRight, Target};
use iop_core::{Pointer, Prose, ProseInline, Slot};

use crate::finding::{Fault, Spot};

/// The blanks of the agreement's values.
pub(super) fn faults(agreement: &Agreement) -> Vec<Fault> {
    let mut blanks = Blanks(Vec::new());
    blanks.whole(agreement);
    blanks.head(agreement);
    blanks.contents(agreement);
    blanks.leading(agreement);
    if let Some(funding) = &agreement.funding {
        blanks.funding(funding);
    }
    blanks.ending(agreement);
    blanks.0
}

/// The blanks in a plain text: the whole in square brackets, or capitals in square brackets within it.
pub(super) fn plain(text: &str, at: &Pointer, faults: &mut Vec<Fault>) {
    if !text.contains('[') {
        return;
    }
    for mark in Prose::from(text).marks() {
        if let ProseInline::Blank { label, range } = mark
            && (range == (0..text.len()) || !label.chars().any(char::is_lowercase))
        {
            let fault = Fault::at(Spot::Words(at.clone(), range)).variant("mark");
            faults.push(fault.arg("mark", format!("[{label}]")));
        }
    }
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
        match slot {
            Slot::Known(_) => {}
            Slot::Blank(None) => self.missing(at, field),
            Slot::Blank(Some(_)) => self.placeholder(slot, at),
        }
    }

    /// A value that may be left out, but not left as a placeholder.
    fn placeholder<T>(&mut self, slot: &Slot<T>, at: Pointer) {
        if let Slot::Blank(Some(label)) = slot {
            let fault = Fault::at(Spot::Value(at)).variant("mark");
            self.0.push(fault.arg("mark", format!("[{label}]")));
        }
    }

    fn words(&mut self, slot: &Slot<String>, at: Pointer, field: &'static str) {
        match slot.known() {
            Some(text) if text.trim().is_empty() => self.missing(at, field),
            Some(text) => plain(text, &at, &mut self.0),
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

    fn optional(&mut self, text: Option<&String>, at: &Pointer) {
        if let Some(text) = text {
            plain(text, at, &mut self.0);
        }
    }

    /// What no agreement can do without; a change of another agreement rests on its term and money.
    fn whole(&mut self, agreement: &Agreement) {
        let amends = agreement.kind.known() == Some(&Kind::Amendment);
        let funding = agreement.funding.as_ref();
        let no_money = funding.is_none_or(|funding| funding.contributions.is_empty() && funding.payments.is_empty());
        self.absent(agreement.parties.is_empty(), "parties", "field-parties");
        self.absent(agreement.period.is_none() && !amends, "period", "field-period");
        self.absent(no_money && !amends, "funding", "field-funding");
        self.absent(agreement.signatures.is_empty(), "signatures", "field-signatures");
    }

    fn head(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        self.slot(&agreement.id, root.key("id"), "field-id");
        self.slot(&agreement.kind, root.key("kind"), "field-kind");
        match agreement.title.known() {
            Some(title) if title.trim().is_empty() => self.missing(root.key("title"), "field-title"),
            Some(_) => {}
            None => self.slot(&agreement.title, root.key("title"), "field-title"),
        }
        self.optional(agreement.case_number.as_ref(), &root.key("case_number"));
        for (index, party) in agreement.parties.iter().enumerate() {
            let at = root.key("parties").index(index);
            self.slot(&party.id, at.key("id"), "field-party-id");
            self.slot(&party.role, at.key("role"), "field-role");
            self.words(&party.name, at.key("name"), "field-name");
            self.slot(&party.org_number, at.key("org_number"), "field-org-number");
            self.optional(party.body.as_ref(), &at.key("body"));
            self.optional(party.unit.as_ref(), &at.key("unit"));
            self.optional(party.address.as_ref(), &at.key("address"));
            for (index, contact) in party.contacts.iter().enumerate() {
                let at = at.key("contacts").index(index);
                self.words(&contact.name, at.key("name"), "field-contact");
                self.optional(contact.title.as_ref(), &at.key("title"));
                self.optional(contact.phone.as_ref(), &at.key("phone"));
                self.optional(contact.email.as_ref(), &at.key("email"));
            }
        }
        for (index, decision) in agreement.decisions.iter().enumerate() {
            let at = root.key("decisions").index(index);
            self.words(&decision.body, at.key("body"), "field-decision-body");
            self.slot(&decision.date, at.key("date"), "field-decision-date");
            self.optional(decision.section.as_ref(), &at.key("section"));
            self.optional(decision.matter.as_ref(), &at.key("matter"));
        }
        for (index, related) in agreement.related.iter().enumerate() {
            let at = root.key("related").index(index);
            self.slot(&related.kind, at.key("kind"), "field-related-kind");
            self.words(&related.title, at.key("title"), "field-related-title");
            self.optional(related.case_number.as_ref(), &at.key("case_number"));
        }
    }

    fn contents(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        for (index, group) in agreement.target_groups.iter().enumerate() {
            let at = root.key("target_groups").index(index);
            self.placeholder(&group.id, at.key("id"));
            self.prose(&group.text, at.key("text"), "field-target-group");
            self.optional(group.area.as_ref(), &at.key("area"));
        }
        for (index, goal) in agreement.goals.iter().enumerate() {
            let at = root.key("goals").index(index);
            self.placeholder(&goal.id, at.key("id"));
            self.prose(&goal.text, at.key("text"), "field-goal");
            self.targets(&goal.targets, &at);
        }
        if let Some(criteria) = &agreement.criteria {
            let at = root.key("criteria");
            self.optional(criteria.assessed_by.as_ref(), &at.key("assessed_by"));
            for (index, item) in criteria.items.iter().enumerate() {
                let at = at.key("items").index(index);
                self.slot(&item.text, at.key("text"), "field-criterion");
                self.optional(item.reason.as_ref(), &at.key("reason"));
            }
        }
        for (index, commitment) in agreement.commitments.iter().enumerate() {
            let at = root.key("commitments").index(index);
            self.slot(&commitment.party, at.key("party"), "field-commitment-party");
            self.prose(&commitment.text, at.key("text"), "field-commitment");
            self.targets(&commitment.targets, &at);
        }
        for (index, annex) in agreement.annexes.iter().enumerate() {
            let at = root.key("annexes").index(index);
            self.placeholder(&annex.id, at.key("id"));
            self.words(&annex.title, at.key("title"), "field-annex");
        }
        for (index, clause) in agreement.clauses.iter().enumerate() {
            let at = root.key("clauses").index(index);
            self.slot(&clause.kind, at.key("kind"), "field-clause-kind");
            self.optional(clause.heading.as_ref(), &at.key("heading"));
        }
    }

    fn targets(&mut self, targets: &[Target], at: &Pointer) {
        for (index, target) in targets.iter().enumerate() {
            self.words(&target.measure, at.key("targets").index(index).key("measure"), "field-measure");
        }
    }

    fn leading(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        if let Some(steering) = &agreement.steering {
            let at = root.key("steering");
            self.optional(steering.members.as_ref(), &at.key("members"));
            if let Some(meetings) = &steering.meetings {
                self.slot(&meetings.times, at.key("meetings").key("times"), "field-meetings");
                self.slot(&meetings.per, at.key("meetings").key("per"), "field-meetings-per");
            }
        }
        for (index, report) in agreement.reports.iter().enumerate() {
            let at = root.key("reports").index(index);
            self.slot(&report.party, at.key("party"), "field-report-party");
            self.slot(&report.due, at.key("due"), "field-report-due");
        }
        if let Some(period) = &agreement.period {
            self.slot(&period.start, root.key("period").key("start"), "field-start");
            self.slot(&period.end, root.key("period").key("end"), "field-end");
        }
        if let Some(review) = &agreement.review {
            let at = root.key("review");
            self.slot(&review.by, at.key("by"), "field-review");
            self.slot(&review.responsible, at.key("responsible"), "field-review-party");
            self.optional(review.decides.as_ref(), &at.key("decides"));
        }
    }

    fn funding(&mut self, funding: &Funding) {
        let root = Pointer::root().key("funding");
        for (index, contribution) in funding.contributions.iter().enumerate() {
            let at = root.key("contributions").index(index);
            self.slot(&contribution.party, at.key("party"), "field-contribution-party");
            self.slot(&contribution.form, at.key("form"), "field-contribution-form");
            // What is not money need not have a value, and a share of the costs says how much money it is.
            let cash = contribution.form.known() == Some(&ContributionForm::Cash);
            if cash && contribution.share.is_none() {
                self.slot(&contribution.amount, at.key("amount"), "field-amount");
            } else {
                self.placeholder(&contribution.amount, at.key("amount"));
            }
        }
        for (index, line) in funding.costs.iter().enumerate() {
            let at = root.key("costs").index(index);
            self.words(&line.item, at.key("item"), "field-cost");
            self.slot(&line.amount, at.key("amount"), "field-amount");
        }
        for (index, payment) in funding.payments.iter().enumerate() {
            let at = root.key("payments").index(index);
            self.slot(&payment.from, at.key("from"), "field-payer");
            self.slot(&payment.to, at.key("to"), "field-payee");
        }
    }

    fn ending(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        if let Some(termination) = &agreement.termination {
            let at = root.key("termination");
            self.slot(&termination.right, at.key("right"), "field-notice-right");
            if termination.right.known() == Some(&NoticeRight::None) {
                self.placeholder(&termination.notice, at.key("notice"));
            } else {
                self.slot(&termination.notice, at.key("notice"), "field-notice");
            }
            if let Some(repayment) = &termination.repayment {
                let at = at.key("repayment");
                self.slot(&repayment.party, at.key("party"), "field-repayment-party");
                self.slot(&repayment.extent, at.key("extent"), "field-repayment");
            }
        }
        for (index, signature) in agreement.signatures.iter().enumerate() {
            let at = root.key("signatures").index(index);
            self.slot(&signature.party, at.key("party"), "field-signature-party");
            self.words(&signature.name, at.key("name"), "field-signature-name");
            self.optional(signature.signs_for.as_ref(), &at.key("signs_for"));
            self.optional(signature.title.as_ref(), &at.key("title"));
            self.optional(signature.place.as_ref(), &at.key("place"));
        }
    }
}
