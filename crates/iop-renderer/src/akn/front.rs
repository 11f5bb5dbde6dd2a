//! What stands before the clauses and after them: title and particulars, the parties, the signatures.

use super::meta::day;
use super::{Paper, party_id, person_id};
use crate::document::{Fact, Inline, Meta, Signer};
use crate::plain::{is_open, plain};

impl Paper<'_> {
    pub(super) fn front(&mut self) {
        let meta = &self.document.meta;
        let (parties, particulars): (Vec<&Fact>, Vec<&Fact>) =
            meta.particulars.iter().partition(|row| names_the_parties(row, meta));
        self.element("preface", &[], |paper| {
            if meta.draft {
                paper.text("p", &[("class", "draft")], |paper| {
                    paper.xml.words(&format!("{}. {}", paper.labels.draft, paper.labels.draft_notice));
                });
            }
            paper.element("longTitle", &[], |paper| {
                paper.text("p", &[], |paper| paper.xml.element("docTitle", &[], &meta.title));
            });
            if !meta.subtitle.is_empty() {
                paper.text("p", &[("class", "subtitle")], |paper| paper.inlines(&meta.subtitle));
            }
            if !particulars.is_empty() {
                paper.element("container", &[("name", "particulars")], |paper| {
                    for row in particulars {
                        paper.particular(row);
                    }
                });
            }
        });
        if !meta.parties.is_empty() {
            self.element("preamble", &[], |paper| {
                paper.element("container", &[("name", "parties")], |paper| {
                    for row in parties {
                        paper.text("p", &[("class", "label")], |paper| paper.xml.words(&row.label));
                    }
                    for (index, party) in meta.parties.iter().enumerate() {
                        let refers = format!("#{}", party_id(index));
                        paper.text("p", &[], |paper| {
                            paper.marked("party", &[("refersTo", &refers), ("as", "#party")], &party.name);
                        });
                    }
                });
            });
        }
    }

    /// A labelled value of the head: the date and the case number as what they are.
    fn particular(&mut self, row: &Fact) {
        let meta = &self.document.meta;
        let words = plain(&row.value);
        self.text("p", &[], |paper| {
            paper.label(&row.label);
            match meta.date.map(|date| date.to_string()) {
                Some(date) if date == words => paper.marked("docDate", &[("date", &date)], &row.value),
                _ if meta.case_number.as_ref() == Some(&words) => paper.marked("docNumber", &[], &row.value),
                _ => paper.inlines(&row.value),
            }
        });
    }

    pub(super) fn conclusions(&mut self) {
        if self.signers.is_empty() {
            return;
        }
        let signers = self.signers.clone();
        self.element("conclusions", &[], |paper| {
            paper.element("container", &[("name", "signatures")], |paper| {
                for (index, signer) in signers.into_iter().enumerate() {
                    paper.signer(index, signer);
                }
            });
        });
    }

    fn signer(&mut self, index: usize, signer: &Signer) {
        let labels = self.labels;
        let id = format!("signature_{}", index + 1);
        self.element("container", &[("name", "signature"), ("eId", &id)], |paper| {
            paper.text("p", &[], |paper| match signer.party {
                Some(at) => {
                    let refers = format!("#{}", party_id(at));
                    paper.marked("organization", &[("refersTo", &refers)], &signer.for_party);
                }
                None => paper.inlines(&signer.for_party),
            });
            for row in &signer.place_and_date {
                let date = day(&plain(&row.value)).map(|day| day.to_string());
                paper.text("p", &[], |paper| {
                    paper.label(&row.label);
                    match date {
                        Some(date) => paper.marked("date", &[("date", &date)], &row.value),
                        None => paper.value_or_line(&row.value),
                    }
                });
            }
            paper.text("p", &[], |paper| {
                paper.label(labels.signature);
                paper.xml.element("signature", &[], "________");
            });
            paper.text("p", &[], |paper| {
                paper.label(labels.name);
                if is_open(&signer.name) {
                    paper.value_or_line(&signer.name);
                } else {
                    let refers = format!("#{}", person_id(index));
                    paper.marked("person", &[("refersTo", &refers), ("as", "#signatory")], &signer.name);
                }
            });
            if !signer.title.is_empty() {
                paper.text("p", &[], |paper| {
                    paper.label(labels.office);
                    paper.inlines(&signer.title);
                });
            }
            if let Some(mandate) = &signer.mandate {
                paper.text("p", &[], |paper| {
                    paper.label(&mandate.label);
                    paper.inlines(&mandate.value);
                });
            }
        });
    }

    /// A value, or where there is none yet the line to write it on.
    fn value_or_line(&mut self, value: &[Inline]) {
        if value.is_empty() { self.xml.element("fillIn", &[], "________") } else { self.inlines(value) }
    }
}

/// Whether a row of the head is the names of the parties, which have a place of their own here.
fn names_the_parties(row: &Fact, meta: &Meta) -> bool {
    let names: Vec<Vec<Inline>> = meta.parties.iter().map(|party| party.shown.clone()).collect();
    !names.is_empty() && row.value == names.join(&Inline::Break)
}
