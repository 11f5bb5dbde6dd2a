//! What the paper is: its identity as work, expression and manifestation (FRBR), and whom it names.

use chrono::NaiveDate;
use iop_core::Language;

use super::{Paper, party_id, person_id};
use crate::plain::{is_open, plain};

/// The kind of document in the addresses and in the name of the `doc`, the same in every language: a work has one address.
pub(super) const SUBTYPE: &str = "overenskommelse";

/// The namespace of what the standard has no element for.
const OWN: &str = "urn:iop:akn:1";

/// What the standard wants for a date where there is none. Never printed, and no date of anything.
const UNDATED: &str = "0001-01-01";

impl Paper<'_> {
    pub(super) fn meta(&mut self) {
        self.element("meta", &[], |paper| {
            paper.identification();
            paper.references();
            paper.own();
        });
    }

    fn identification(&mut self) {
        let meta = &self.document.meta;
        let date = meta.date.map_or_else(|| UNDATED.to_owned(), |date| date.to_string());
        let named = if meta.date.is_some() { "dated" } else { "undated" };
        let code = code(meta.language);
        let work = work(&meta.id, &date);
        let expression = format!("{work}/{code}@{}", meta.date.map(|date| date.to_string()).unwrap_or_default());
        self.element("identification", &[("source", "#iop")], |paper| {
            paper.element("FRBRWork", &[], |paper| {
                paper.address(&work, "", &date, named);
                paper.authors();
                paper.value("FRBRcountry", "se");
                paper.value("FRBRsubtype", SUBTYPE);
                if let Some(number) = &meta.case_number {
                    paper.value("FRBRnumber", number);
                }
                paper.value("FRBRname", &meta.title);
            });
            paper.element("FRBRExpression", &[], |paper| {
                paper.address(&expression, "", &date, named);
                paper.authors();
                if meta.draft {
                    paper.value("FRBRversionNumber", "draft");
                    paper.value("FRBRauthoritative", "false");
                }
                paper.empty("FRBRlanguage", &[("language", code)]);
            });
            paper.element("FRBRManifestation", &[], |paper| {
                paper.address(&expression, ".akn", &date, named);
                paper.empty("FRBRauthor", &[("href", "#iop")]);
                paper.value("FRBRformat", "application/akn+xml");
            });
        });
    }

    /// Address and date, which work, expression and manifestation all have.
    fn address(&mut self, address: &str, ending: &str, date: &str, named: &str) {
        self.value("FRBRthis", &format!("{address}/!main{ending}"));
        self.value("FRBRuri", &format!("{address}{ending}"));
        self.empty("FRBRdate", &[("date", date), ("name", named)]);
    }

    /// The parties are the authors of what they agree.
    fn authors(&mut self) {
        let meta = &self.document.meta;
        for index in 0..meta.parties.len() {
            self.empty("FRBRauthor", &[("href", &format!("#{}", party_id(index))), ("as", "#party")]);
        }
        if meta.parties.is_empty() {
            self.empty("FRBRauthor", &[("href", "#iop")]);
        }
    }

    fn references(&mut self) {
        let meta = &self.document.meta;
        let own = local(&meta.id);
        self.element("references", &[("source", "#iop")], |paper| {
            for (index, party) in meta.parties.iter().enumerate() {
                let id = party_id(index);
                // A number is the organisation's own in all papers; without one it is known within this paper alone.
                let known = party.org_number.as_ref().map(|number| format!("/akn/ontology/organization/se/{number}"));
                let address = known.unwrap_or_else(|| format!("/akn/ontology/organization/{own}/{id}"));
                paper.named("TLCOrganization", &id, &address, &plain(&party.name));
            }
            for (index, signer) in paper.signers.clone().into_iter().enumerate() {
                if !is_open(&signer.name) {
                    let id = person_id(index);
                    let address = format!("/akn/ontology/person/{own}/{id}");
                    paper.named("TLCPerson", &id, &address, &plain(&signer.name));
                }
            }
            let (party, signer) = match meta.language {
                Language::Sv => ("part", "undertecknare"),
                Language::En => ("party", "signatory"),
            };
            paper.named("TLCRole", "party", "/akn/ontology/role/iop/party", party);
            paper.named("TLCRole", "signatory", "/akn/ontology/role/iop/signatory", signer);
            paper.named("TLCObject", "iop", "/akn/ontology/object/iop", "iop");
        });
    }

    /// What it was made of and with, as the properties of a PDF say it.
    fn own(&mut self) {
        let meta = &self.document.meta;
        self.element("proprietary", &[("source", "#iop"), ("xmlns:iop", OWN)], |paper| {
            let imprint = meta.imprint.to_string();
            paper.empty("iop:source", &[("id", &meta.id), ("fingerprint", &meta.fingerprint), ("imprint", &imprint)]);
        });
    }

    fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("value", value)]);
    }

    fn named(&mut self, kind: &str, id: &str, address: &str, shown: &str) {
        self.empty(kind, &[("eId", id), ("href", address), ("showAs", shown)]);
    }
}

/// The address of the work: country, kind, date, id.
fn work(id: &str, date: &str) -> String {
    format!("/akn/se/doc/{SUBTYPE}/{date}/{}", local(id))
}

/// An id as a part of an address; `nn`, the convention's word for none, where it holds what an address cannot.
fn local(id: &str) -> &str {
    let plain = !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    if plain { id } else { "nn" }
}

/// The language as ISO 639-2 names it.
const fn code(language: Language) -> &'static str {
    match language {
        Language::Sv => "swe",
        Language::En => "eng",
    }
}

/// A day that stands alone as words, `2018-12-04`.
pub(super) fn day(words: &str) -> Option<NaiveDate> {
    words.trim().parse().ok().filter(|day: &NaiveDate| day.to_string() == words.trim())
}
