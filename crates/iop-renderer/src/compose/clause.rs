//! What stands in each kind of clause: its own text or the standard wording, then the facts that belong there.

use iop_core::derive::{self, Sum};
use iop_core::model::{Agreement, ClauseKind, Contact, Party, Signature};
use iop_core::{Prose, Slot, StatedDate};

use super::{Composer, Section, blank_label};
use crate::document::{Align, Block, Column, Fact, Inline, Signer, Table};
use crate::error::RenderError;

/// Whether the agreement has facts that a clause of this kind tells.
pub(super) fn has_facts(agreement: &Agreement, kind: ClauseKind) -> bool {
    let funding = agreement.funding.as_ref();
    match kind {
        ClauseKind::Goals => !agreement.goals.is_empty(),
        ClauseKind::TargetGroups => !agreement.target_groups.is_empty(),
        ClauseKind::Parties => !agreement.parties.is_empty(),
        ClauseKind::Criteria => agreement.criteria.is_some(),
        ClauseKind::Related => !agreement.decisions.is_empty() || !agreement.related.is_empty(),
        ClauseKind::Commitments => !agreement.commitments.is_empty(),
        ClauseKind::Steering => agreement.steering.is_some(),
        ClauseKind::FollowUp => !agreement.reports.is_empty(),
        ClauseKind::Contacts => agreement.parties.iter().any(|party| !party.contacts.is_empty()),
        ClauseKind::Period => agreement.period.is_some(),
        ClauseKind::Review => agreement.review.is_some(),
        ClauseKind::Economy => funding.is_some_and(|f| !f.contributions.is_empty() || !f.costs.is_empty()),
        ClauseKind::Payments => funding.is_some_and(|f| !f.payments.is_empty() || f.vat.is_some()),
        ClauseKind::Termination => agreement.termination.is_some(),
        ClauseKind::Annexes => !agreement.annexes.is_empty(),
        ClauseKind::Signatures => !agreement.signatures.is_empty() || agreement.signing.is_some(),
        ClauseKind::Background
        | ClauseKind::Values
        | ClauseKind::Purpose
        | ClauseKind::Relation
        | ClauseKind::Form
        | ClauseKind::UseOfFunds
        | ClauseKind::StateAid
        | ClauseKind::Staff
        | ClauseKind::RecordChecks
        | ClauseKind::Children
        | ClauseKind::DataProtection
        | ClauseKind::Secrecy
        | ClauseKind::Insight
        | ClauseKind::Insurance
        | ClauseKind::Communication
        | ClauseKind::Amendments
        | ClauseKind::ForceMajeure
        | ClauseKind::Disputes
        | ClauseKind::Other => false,
    }
}

impl Composer<'_> {
    /// The contents of a clause, without its heading.
    pub(super) fn body(&self, section: &Section<'_>, out: &mut Vec<Block>) -> Result<(), RenderError> {
        if let Some(text) = section.clause.and_then(|clause| clause.text.as_ref()) {
            self.prose(text, &section.anchor, out);
        } else {
            let text = self.wording.text(section.kind, &self.view())?;
            self.prose(&Prose::from(text), &section.anchor, out);
        }
        // What is told in a table or a block, whoever wrote the text before it.
        if section.kind == ClauseKind::Parties {
            out.extend(self.agreement.parties.iter().filter_map(|party| self.party(party)));
        } else if section.kind == ClauseKind::Contacts {
            let contacts =
                self.agreement.parties.iter().flat_map(|party| party.contacts.iter().map(move |c| (party, c)));
            out.extend(contacts.map(|(party, contact)| self.contact(party, contact)));
        } else if section.kind == ClauseKind::Economy {
            out.extend(self.contributions());
            out.extend(self.costs());
        } else if section.kind == ClauseKind::Signatures {
            out.extend(self.signatures());
        }
        Ok(())
    }

    fn text(text: impl Into<String>) -> Vec<Inline> {
        let text = text.into();
        vec![match blank_label(&text) {
            Some(label) => Inline::Blank { label: label.to_owned() },
            None => Inline::Text { text },
        }]
    }

    fn slot<T: ToString>(&self, slot: &Slot<T>, key: &str) -> Vec<Inline> {
        match slot {
            Slot::Known(value) => Self::text(value.to_string()),
            Slot::Blank(label) => vec![self.wording.blank(label.as_deref(), key)],
        }
    }

    fn fact(&self, key: &str, value: Vec<Inline>) -> Fact {
        Fact { label: self.wording.field(key).to_owned(), value }
    }

    fn optional(&self, key: &str, value: Option<&String>) -> Option<Fact> {
        value.map(|text| self.fact(key, Self::text(text)))
    }

    fn party(&self, party: &Party) -> Option<Block> {
        let rows: Vec<Fact> = [
            Some(self.fact("org_number", self.slot(&party.org_number, "org_number"))),
            self.optional("body", party.body.as_ref()),
            self.optional("unit", party.unit.as_ref()),
            self.optional("address", party.address.as_ref()),
        ]
        .into_iter()
        .flatten()
        .collect();
        (!rows.is_empty()).then(|| Block::Facts { heading: Some(self.slot(&party.name, "party")), rows })
    }

    fn contact(&self, party: &Party, contact: &Contact) -> Block {
        let rows = [
            Some(self.fact("name", self.slot(&contact.name, "name"))),
            self.optional("title", contact.title.as_ref()),
            self.optional("phone", contact.phone.as_ref()),
            self.optional("email", contact.email.as_ref()),
        ];
        Block::Facts { heading: Some(self.slot(&party.name, "party")), rows: rows.into_iter().flatten().collect() }
    }

    fn contributions(&self) -> Option<Block> {
        let funding = self.agreement.funding.as_ref()?;
        if funding.contributions.is_empty() {
            return None;
        }
        let language = self.agreement.language;
        let with_time = funding.contributions.iter().any(|contribution| contribution.during.is_some());
        let with_share = funding.contributions.iter().any(|contribution| contribution.share.is_some());
        let column = |key: &str, align| Column { header: self.wording.field(key).to_owned(), align };
        let mut columns = vec![column("party", Align::Start), column("contribution", Align::Start)];
        if with_time {
            columns.push(column("during", Align::Start));
        }
        if with_share {
            columns.push(column("share", Align::End));
        }
        columns.push(column("amount", Align::End));
        let rows = funding
            .contributions
            .iter()
            .map(|contribution| {
                let party = contribution.party.known().and_then(|id| self.agreement.party(id));
                let what = contribution.form.known().map(|form| self.wording.word(*form));
                let what = match (what, &contribution.description) {
                    (Some(form), Some(description)) => {
                        [Self::text(format!("{form}: ")), Self::text(description)].concat()
                    }
                    (Some(form), None) => Self::text(form),
                    (None, Some(description)) => Self::text(description.clone()),
                    (None, None) => vec![self.wording.blank(None, "contribution")],
                };
                let mut row = vec![
                    party.map_or_else(
                        || self.slot(&contribution.party, "party"),
                        |party| self.slot(&party.name, "party"),
                    ),
                    what,
                ];
                if with_time {
                    row.push(contribution.during.map_or_else(Vec::new, |during| Self::text(during.typeset(language))));
                }
                if with_share {
                    row.push(contribution.share.map_or_else(Vec::new, |share| Self::text(share.typeset(language))));
                }
                row.push(match &contribution.amount {
                    Slot::Known(amount) => Self::text(amount.typeset(language)),
                    // Only money must be counted; what else is put in may stand without a value.
                    Slot::Blank(None)
                        if contribution.form.known() != Some(&iop_core::model::ContributionForm::Cash) =>
                    {
                        Self::text(self.wording.field("not-valued"))
                    }
                    Slot::Blank(label) => vec![self.wording.blank(label.as_deref(), "amount")],
                });
                row
            })
            .collect();
        let caption = self.wording.field("contributions").to_owned();
        let footer = self.sum_row(columns.len(), "cash-total", derive::cash_total(funding));
        Some(Block::Table(Table { caption, columns, rows, footer }))
    }

    fn costs(&self) -> Option<Block> {
        let funding = self.agreement.funding.as_ref()?;
        if funding.costs.is_empty() {
            return None;
        }
        let language = self.agreement.language;
        let rows = funding
            .costs
            .iter()
            .map(|line| {
                let amount = match &line.amount {
                    Slot::Known(amount) => Self::text(amount.typeset(language)),
                    Slot::Blank(label) => vec![self.wording.blank(label.as_deref(), "amount")],
                };
                vec![self.slot(&line.item, "item"), amount]
            })
            .collect();
        let column = |key: &str, align| Column { header: self.wording.field(key).to_owned(), align };
        Some(Block::Table(Table {
            caption: self.wording.field("costs").to_owned(),
            columns: vec![column("item", Align::Start), column("amount", Align::End)],
            rows,
            footer: self.sum_row(2, "total", derive::costs_total(funding)),
        }))
    }

    fn sum_row(&self, columns: usize, key: &str, sum: Sum) -> Option<Vec<Vec<Inline>>> {
        let sum = sum.known()?;
        let mut row = vec![Self::text(self.wording.field(key))];
        row.resize(columns - 1, Vec::new());
        row.push(Self::text(sum.typeset(self.agreement.language)));
        Some(row)
    }

    fn signatures(&self) -> Option<Block> {
        let signers: Vec<Signer> = self
            .agreement
            .signatures
            .iter()
            .enumerate()
            .map(|(index, signature)| self.signer(index, signature))
            .collect();
        (!signers.is_empty()).then_some(Block::Signatures { signers })
    }

    fn signer(&self, index: usize, signature: &Signature) -> Signer {
        let party = signature.party.known().and_then(|id| self.agreement.party(id));
        let own = party.and_then(|party| party.name.known().map(String::as_str));
        let blank = party.and_then(|party| party.name.label()).unwrap_or_else(|| self.wording.label("party"));
        let name = signature.signs_for.as_deref().or(own).map_or_else(|| format!("[{blank}]"), str::to_owned);
        let date = match signature.date.known() {
            Some(StatedDate::Day(day)) => Self::text(day.to_string()),
            // Begun but not whole, "2018-": the rest is filled in by hand.
            Some(date) => Self::text(format!("{date}-")),
            None => Vec::new(),
        };
        let place = signature.place.as_ref().map_or_else(Vec::new, Self::text);
        Signer {
            id: format!("signature-{}", index + 1),
            for_party: format!("{} {name}", self.wording.field("for")),
            name: self.slot(&signature.name, "name"),
            title: signature.title.clone(),
            place_and_date: vec![self.fact("place", place), self.fact("date", date)],
        }
    }
}
